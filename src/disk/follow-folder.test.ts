import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { beforeEach, describe, it } from 'node:test';
import { followFolder, identifyFolder, isWatchable } from './follow-folder.ts';

/** A disk, a watcher and a clock that do what a test says and write down what is asked of them. */
function createWorld({ watchable = true, costOfLook = 0 } = {}) {
  const emitter = new EventEmitter();
  const log: string[] = [];
  const waiting: { at: number; run: () => void }[] = [];
  const world = {
    log,
    folder: 'one',
    state: 'a',
    time: 0,
    looks: 0,
    /** Lets time pass, and everything happen that is due meanwhile. */
    async pass(milliseconds: number): Promise<void> {
      const end = world.time + milliseconds;
      for (;;) {
        // Whatever was begun is as good as done at once.
        await new Promise((settle) => setImmediate(settle));
        const next = waiting.toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined || next.at > end) break;
        waiting.splice(waiting.indexOf(next), 1);
        world.time = Math.max(world.time, next.at);
        next.run();
      }
      world.time = Math.max(world.time, end);
    },
    emit: (event: string, ...words: unknown[]) => emitter.emit(event, ...words),
    /** What was written down since the last time. */
    take: () => log.splice(0),
    stop: () => {},
  };
  const watcher = {
    add: (path: string) => log.push(`add ${path}`),
    unwatch: (path: string) => log.push(`unwatch ${path}`),
    on: (event: string, listener: (...words: string[]) => void) => emitter.on(event, listener),
  };
  const options = { watcher, onTouch: () => log.push('touch'), onChange: () => log.push('change') };
  world.stop = followFolder('/content', options, {
    fingerprint: async () => {
      world.looks += 1;
      world.time += costOfLook;
      return world.state;
    },
    identify: async () => world.folder,
    isWatchable: async () => watchable,
    now: () => world.time,
    later: (run, milliseconds) => void waiting.push({ at: world.time + milliseconds, run }),
  });
  return world;
}

describe('followFolder, where changes are told of', () => {
  let world: ReturnType<typeof createWorld>;
  beforeEach(async () => {
    world = createWorld();
    await world.pass(60_000);
    assert.deepEqual(world.take(), ['add /content']);
  });

  it('looks at no file while nothing happens', async () => {
    const { looks } = world;
    await world.pass(3_600_000);
    assert.equal(world.looks, looks);
    assert.ok(looks <= 8, `${looks}`);
  });

  it('tells at once that something may have changed, and once that it has, when it has settled', async () => {
    world.state = 'b';
    for (let count = 0; count < 5; count++) {
      world.emit('all', 'change', '/content/a.mdx');
      await world.pass(10);
    }
    assert.deepEqual(
      world.take(),
      Array.from({ length: 5 }, () => 'touch'),
    );
    await world.pass(100);
    assert.deepEqual(world.take(), ['change']);
    await world.pass(60_000);
    assert.deepEqual(world.take(), []);
  });

  it('knows what is elsewhere, and what came to nothing, for no change', async () => {
    world.emit('all', 'change', '/content-old/a.mdx');
    world.emit('all', 'change', '/elsewhere');
    await world.pass(60_000);
    assert.deepEqual(world.take(), []);
    world.emit('all', 'addDir', '/content');
    await world.pass(60_000);
    assert.deepEqual(world.take(), ['touch']);
  });

  it('finds by itself what changed just after something else', async () => {
    world.emit('all', 'change', '/content/a.mdx');
    await world.pass(5_000);
    world.state = 'b';
    await world.pass(20_000);
    assert.deepEqual(world.take(), ['touch', 'change']);
  });

  it('follows a folder that goes away and comes back, and watches it anew', async () => {
    world.folder = '';
    world.state = '';
    await world.pass(500);
    assert.deepEqual(world.take(), ['unwatch /content', 'change']);
    await world.pass(60_000);
    assert.deepEqual(world.take(), []);
    world.folder = 'one';
    world.state = 'a';
    await world.pass(500);
    assert.deepEqual(world.take(), ['unwatch /content', 'add /content', 'change']);
  });

  it('notices that another folder took the place of the first', async () => {
    world.folder = 'two';
    await world.pass(500);
    assert.deepEqual(world.take(), ['unwatch /content', 'add /content']);
    world.state = 'b';
    await world.pass(1_000);
    assert.deepEqual(world.take(), ['change']);
  });

  it('looks for changes itself once the system watches no more files', async () => {
    world.emit('error', Object.assign(new Error('some other'), { code: 'EPERM' }));
    world.state = 'b';
    await world.pass(60_000);
    assert.deepEqual(world.take(), []);
    world.emit('error', Object.assign(new Error('limit reached'), { code: 'ENOSPC' }));
    await world.pass(500);
    assert.deepEqual(world.take(), ['change']);
    world.state = 'c';
    await world.pass(500);
    assert.deepEqual(world.take(), ['change']);
  });

  it('is quiet once it is stopped', async () => {
    world.emit('all', 'change', '/content/a.mdx');
    world.stop();
    world.state = 'b';
    world.folder = 'two';
    world.emit('all', 'change', '/content/a.mdx');
    await world.pass(60_000);
    // The beat that was under way is the last.
    assert.deepEqual(
      world.take().filter((what) => what === 'change'),
      [],
    );
  });
});

describe('followFolder, where nothing tells of changes', () => {
  it('looks twice a second at what takes no time', async () => {
    const world = createWorld({ watchable: false });
    await world.pass(10_000);
    assert.equal(world.looks, 21);
    world.state = 'b';
    await world.pass(500);
    assert.deepEqual(world.take(), ['add /content', 'change']);
  });

  it('spends a twentieth of the time on it at most, however much there is', async () => {
    const world = createWorld({ watchable: false, costOfLook: 300 });
    await world.pass(600_000);
    assert.ok(world.looks * 300 <= 600_000 / 20, `${world.looks}`);
    assert.ok(world.looks > 80, `${world.looks}`);
  });
});

describe('isWatchable', () => {
  const onDisk = (type: number) => isWatchable('/news/content', async () => ({ type }));

  it('knows network disks by their kind', { skip: process.platform !== 'linux' }, async () => {
    for (const far of [0x6969, 0xff534d42, 0x65735546, 0x01021997]) assert.equal(await onDisk(far), false);
    for (const near of [0xef53, 0x9123683e, 0x794c7630, 0x01021994]) assert.equal(await onDisk(near), true);
    assert.equal(await isWatchable('/news', () => Promise.reject(new Error('gone'))), true);
  });

  it('knows the folders that a watcher passes over', async () => {
    for (const path of ['/a/node_modules/b', '/a/.git', 'C:\\a\\test-results\\b'])
      assert.equal(await isWatchable(path), false, path);
    assert.equal(await isWatchable(join(tmpdir(), 'node_modules-b')), true);
  });
});

describe('identifyFolder', () => {
  it('tells a folder from none, and from another in its place, and not from itself when it is changed', async () => {
    const home = await mkdtemp(join(tmpdir(), 'verbatim-identify-'));
    const folder = join(home, 'content');
    assert.equal(await identifyFolder(folder), '');
    await mkdir(folder);
    const first = await identifyFolder(folder);
    assert.notEqual(first, '');
    await writeFile(join(folder, 'a'), '');
    assert.equal(await identifyFolder(folder), first);
    await rename(folder, join(home, 'away'));
    await mkdir(folder);
    assert.notEqual(await identifyFolder(folder), first);
    await rm(home, { recursive: true });
  });
});
