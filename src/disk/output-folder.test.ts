import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { claimOutput, openStaging } from './output-folder.ts';

let folder = '';
let home = '';
let count = 0;
const dist = (): string => join(home, 'dist');

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-output-'));
});
beforeEach(() => {
  home = join(folder, String(count++));
  mkdirSync(home);
});
after(() => rm(folder, { recursive: true, force: true }));

/** Lays a site of two files out. */
function writeSite(path: string, words: string): void {
  mkdirSync(join(path, 'sub'), { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
  writeFileSync(join(path, 'sub/page.html'), words);
}

function read(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}: ${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .toSorted();
}
const site = (words: string): string[] => [`index.html: ${words}`, `page.html: ${words}`];

async function build(words: string, out = dist()): Promise<void> {
  const output = await claimOutput(out);
  const staging = openStaging(join(home, 'cache'));
  writeSite(staging.folder, words);
  output.publish(staging.folder);
  staging.leave();
  output.leave();
}

test('a site takes the place of the one before it, and nothing else is left', async () => {
  await build('one');
  assert.deepEqual(read(dist()), site('one'));
  writeFileSync(join(dist(), 'gone.html'), 'of a page that is gone');
  await build('two');
  assert.deepEqual(read(dist()), site('two'));
  assert.deepEqual(readdirSync(home), ['dist']);
});

test('until it is published, what stood there stands there', async () => {
  await build('one');
  const output = await claimOutput(dist());
  const staging = openStaging(join(home, 'cache'));
  writeSite(staging.folder, 'two');
  assert.deepEqual(read(dist()), site('one'));
  staging.leave();
  output.leave();
  assert.deepEqual([read(dist()), readdirSync(home)], [site('one'), ['dist']]);
});

test('one build at a time', async () => {
  const output = await claimOutput(dist());
  await assert.rejects(claimOutput(dist()), { name: 'FolderBusyError' });
  symlinkSync(dist(), join(home, 'link'));
  await assert.rejects(claimOutput(join(home, 'link')), { name: 'FolderBusyError' }, 'nor by another name');
  const elsewhere = await claimOutput(join(home, 'elsewhere'));
  elsewhere.leave();
  output.leave();
});

test('a link stays a link, and a folder keeps its mode and its history', async () => {
  const real = join(home, 'real');
  mkdirSync(join(real, '.git'), { recursive: true, mode: 0o750 });
  writeFileSync(join(real, '.git/HEAD'), 'main');
  symlinkSync('real', dist());
  await build('one');
  assert.ok(lstatSync(dist()).isSymbolicLink());
  assert.deepEqual(read(real), ['HEAD: main', ...site('one')]);
  assert.equal(statSync(real).mode & 0o777, 0o750);
});

test('a link to what is not there yet is followed, and folders above the output are made', async () => {
  symlinkSync('later/real', dist());
  await build('one');
  assert.deepEqual(read(join(home, 'later/real')), site('one'));
  await build('two', join(home, 'a/b/c'));
  assert.deepEqual(read(join(home, 'a/b/c')), site('two'));
});

test('a file is no output folder', async () => {
  writeFileSync(dist(), '');
  await assert.rejects(claimOutput(dist()), /is a file/);
});

/** What a build that was killed left of its work; no system gives out a process id this large. */
const dead = '999999999-00000000-00000000';
const beside = (ending: string): string => join(home, '.dist.building', dead + ending);
const inside = (ending: string): string => join(dist(), '.building', dead + ending);

test('a build that was killed before the swap has changed nothing', async () => {
  writeSite(dist(), 'one');
  writeSite(beside('.new'), 'tw');
  (await claimOutput(dist())).leave();
  assert.deepEqual([read(dist()), readdirSync(home)], [site('one'), ['dist']]);
});

test('a build that was killed in the midst of the swap is brought to its end', async () => {
  writeSite(beside('.old'), 'one');
  writeSite(beside('.new'), 'two');
  (await claimOutput(dist())).leave();
  assert.deepEqual([read(dist()), readdirSync(home)], [site('two'), ['dist']]);
});

test('what was published before comes back where nothing new is whole', async () => {
  writeSite(beside('.old'), 'one');
  (await claimOutput(dist())).leave();
  assert.deepEqual([read(dist()), readdirSync(home)], [site('one'), ['dist']]);
});

test('a build that was killed after the swap leaves no more behind than the history, which moves on', async () => {
  writeSite(dist(), 'two');
  writeSite(beside('.old'), 'one');
  mkdirSync(join(beside('.old'), '.git'));
  (await claimOutput(dist())).leave();
  assert.deepEqual([read(dist()), readdirSync(home)], [site('two'), ['dist']]);
  assert.ok(existsSync(join(dist(), '.git')));
});

test('where entries are replaced one by one, a build that was killed is taken back or brought to its end', async () => {
  writeSite(inside('.old'), 'one');
  renameSync(join(inside('.old'), 'sub'), join(dist(), 'sub'));
  writeSite(inside('.new'), 'two');
  (await claimOutput(dist())).leave();
  assert.deepEqual([read(dist()), readdirSync(dist())], [site('one'), ['index.html', 'sub']]);

  writeSite(inside('.new'), 'two');
  await rm(join(dist(), 'sub'), { recursive: true });
  await rm(join(dist(), 'index.html'));
  mkdirSync(inside('.gone'));
  renameSync(join(inside('.new'), 'sub'), join(dist(), 'sub'));
  (await claimOutput(dist())).leave();
  assert.deepEqual([read(dist()), readdirSync(dist())], [site('two'), ['index.html', 'sub']]);
});

test('where the folder cannot be moved, its entries are replaced one by one', async () => {
  await build('one');
  writeFileSync(join(dist(), 'gone.html'), 'of a page that is gone');
  mkdirSync(join(dist(), '.git'));
  const output = await claimOutput(dist());
  const staging = openStaging(join(home, 'cache'));
  writeSite(staging.folder, 'two');
  // Something stands where it would be moved to, as a mount would stand in the way.
  const [claim = ''] = readdirSync(join(home, '.dist.building'));
  mkdirSync(join(home, '.dist.building', claim.replace('.claim', '.old'), 'x'), { recursive: true });
  output.publish(staging.folder);
  assert.deepEqual([read(dist()), readdirSync(dist())], [site('two'), ['.git', 'index.html', 'sub']]);
  staging.leave();
  output.leave();
});

const otherDisk = '/dev/shm';
const isOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;

test('a site built on another disk is brought over whole', { skip: !isOtherDisk }, async () => {
  const away = await mkdtemp(join(otherDisk, 'verbatim-output-'));
  await build('one', join(away, 'dist'));
  await build('two', join(away, 'dist'));
  assert.deepEqual([read(join(away, 'dist')), readdirSync(away)], [site('two'), ['dist']]);
  await rm(away, { recursive: true });
});

test('a build whose claim was taken away publishes nothing', async () => {
  await build('one');
  const output = await claimOutput(dist());
  const staging = openStaging(join(home, 'cache'));
  writeSite(staging.folder, 'two');
  await rm(join(home, '.dist.building'), { recursive: true });
  assert.throws(() => output.publish(staging.folder), /has taken the output folder over/);
  assert.deepEqual(read(dist()), site('one'));
  staging.leave();
  output.leave();
});

test('staging folders of processes that ended go, those of others stay', () => {
  mkdirSync(join(home, 'cache', dead), { recursive: true });
  const one = openStaging(join(home, 'cache'));
  const two = openStaging(join(home, 'cache'));
  assert.deepEqual(
    readdirSync(join(home, 'cache'))
      .filter((name) => !name.endsWith('.claim'))
      .toSorted(),
    [one.folder, two.folder].map((path) => path.slice(home.length + 7)).toSorted(),
  );
  one.leave();
  two.leave();
  assert.equal(existsSync(join(home, 'cache')), false);
});
