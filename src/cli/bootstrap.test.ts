import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const bootstrap = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));
/** Only for what would never end: no verdict hangs on it. */
const longest = 300_000;
const lock = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { dependencies: { left: version }, devDependencies: { checker: '3.0.0' } },
      'node_modules/left': { version },
      'node_modules/mac-only': { version, optional: true },
      'node_modules/checker': { version: '3.0.0', dev: true },
      'node_modules/shared': { version: '3.0.0', devOptional: true },
    },
  });
const installed = (version: string): string => JSON.stringify({ packages: { 'node_modules/left': { version } } });

const withDevelopment = JSON.stringify({
  packages: {
    'node_modules/left': { version: '1.0.0' },
    'node_modules/checker': { version: '3.0.0', dev: true },
    'node_modules/shared': { version: '3.0.0', devOptional: true },
  },
});

describe('bootstrap', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-bootstrap-'));
    await mkdir(join(folder, 'src/cli'), { recursive: true });
    await mkdir(join(folder, 'node_modules'));
    await copyFile(bootstrap, join(folder, 'src/cli/bootstrap.mjs'));
    await writeFile(join(folder, 'package-lock.json'), lock('1.0.0'));
    await writeFile(join(folder, 'node_modules/.package-lock.json'), withDevelopment);
    await writeFile(join(folder, 'say.mjs'), 'console.log(process.argv.slice(2).join(" ")); process.exit(7);');
    // Stands in for npm: installs by writing what npm writes last.
    await writeFile(
      join(folder, 'npm-cli.js'),
      `console.log('npm ' + process.argv.slice(2).join(' '));
       require('fs').writeFileSync('node_modules/.package-lock.json', ${JSON.stringify(installed('2.0.0'))});
       process.exit(process.env.NPM_FAILS ? 1 : 0);`,
    );
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  const run = (words: readonly string[], env: Record<string, string> = {}, onOutput?: (kill: () => void) => void) =>
    new Promise<{ code: number | null; out: string; err: string }>((settle) => {
      const child = spawn(process.execPath, [join(folder, 'src/cli/bootstrap.mjs'), ...words], {
        env: { PATH: '/nonexistent', npm_execpath: join(folder, 'npm-cli.js'), ...env },
      });
      let out = '';
      let err = '';
      child.stdout.on('data', (part: Buffer) => {
        out += part.toString();
        onOutput?.(() => child.kill('SIGINT'));
      });
      child.stderr.on('data', (part: Buffer) => (err += part.toString()));
      child.on('close', (code) => settle({ code, out, err }));
    });

  it('hands arguments over and the exit code back, without a word of its own', async () => {
    assert.deepEqual(await run(['say.mjs', 'a', '--b']), { code: 7, out: 'a --b\n', err: '' });
  });

  it('installs when the lockfile wants another version, and keeps standard output for the script', async () => {
    await writeFile(join(folder, 'package-lock.json'), lock('2.0.0'));
    const { code, out, err } = await run(['say.mjs', 'a']);
    assert.deepEqual([code, out], [7, 'a\n']);
    assert.match(err, /^Installing packages.*\nnpm ci /);
  });

  it('installs when nothing is installed', async () => {
    await rm(join(folder, 'node_modules/.package-lock.json'));
    assert.match((await run(['say.mjs'])).err, /^Installing packages/);
  });

  /** The words npm was called with; none where the script ran at once. */
  const installsFor = async (script: string, env: Record<string, string> = {}): Promise<string[]> => {
    const { code, out, err } = await run([script], env);
    assert.deepEqual([code, out], [7, '\n'], err);
    return /^npm ci (.*)$/m.exec(err)?.[1]?.split(' ') ?? [];
  };

  describe('where npm left the development packages out', () => {
    beforeEach(async () => {
      await put('node_modules/.package-lock.json', installed('1.0.0'));
      await put('e2e/run-all.mjs', 'console.log(); process.exit(7);');
      await put('src/cli/verbatim.mjs', 'console.log(); process.exit(7);');
      await put('node_modules/astro/bin/astro.mjs', 'console.log(); process.exit(7);');
    });

    it('runs what checks, builds and serves', async () => {
      assert.deepEqual(await installsFor('src/cli/verbatim.mjs'), []);
      assert.deepEqual(await installsFor('node_modules/astro/bin/astro.mjs'), []);
    });

    it('installs them for the tests, and for nothing else', async () => {
      assert.ok((await installsFor('e2e/run-all.mjs')).includes('--include=dev'));
      await put('node_modules/.package-lock.json', withDevelopment);
      assert.deepEqual(await installsFor('e2e/run-all.mjs'), []);
    });

    it('goes on without them when the lockfile wants another version', async () => {
      await put('package-lock.json', lock('2.0.0'));
      assert.ok((await installsFor('src/cli/verbatim.mjs')).includes('--omit=dev'));
      await put('package-lock.json', lock('3.0.0'));
      await put('node_modules/.package-lock.json', withDevelopment);
      const words = await installsFor('src/cli/verbatim.mjs');
      assert.ok(!words.includes('--omit=dev') && words.length > 0, words.join(' '));
    });
  });

  describe('where another package manager installed', () => {
    beforeEach(async () => {
      await rm(join(folder, 'node_modules/.package-lock.json'));
      await put('e2e/run-all.mjs', 'console.log(); process.exit(7);');
      await put('src/cli/verbatim.mjs', 'console.log(); process.exit(7);');
    });
    const manifest = (version: string, more: object = {}): string => JSON.stringify({ version, ...more });

    /** All packages beside one another, as Yarn lays them out, but one that another version is in the way of. */
    async function layFlat(): Promise<void> {
      await put('node_modules/left/package.json', manifest('1.0.0', { dependencies: { deep: '2', wide: '1' } }));
      await put('node_modules/left/node_modules/deep/package.json', manifest('2.0.0', { dependencies: { left: '1' } }));
      await put('node_modules/deep/package.json', manifest('1.0.0', { dependencies: { absent: '1' } }));
      await put(
        'node_modules/wide/package.json',
        manifest('1.0.0', {
          dependencies: { 'mac-only': '1' },
          optionalDependencies: { 'mac-only': '1' },
          peerDependencies: { absent: '1' },
        }),
      );
    }

    it('runs on a flat folder that has no record of npm', async () => {
      await layFlat();
      assert.deepEqual(await installsFor('src/cli/verbatim.mjs'), []);
      assert.ok((await installsFor('e2e/run-all.mjs')).includes('--include=dev'));
      await rm(join(folder, 'node_modules/.package-lock.json'));
      await put('node_modules/checker/package.json', manifest('3.0.0'));
      assert.deepEqual(await installsFor('e2e/run-all.mjs'), []);
    });

    it('runs on links into a store, as pnpm lays them out', async () => {
      const store = 'node_modules/.pnpm';
      await put(
        `${store}/left@1.0.0/node_modules/left/package.json`,
        manifest('1.0.0', { dependencies: { deep: '1' } }),
      );
      await put(`${store}/deep@1.0.0/node_modules/deep/package.json`, manifest('1.0.0'));
      await symlink(join(folder, store, 'left@1.0.0/node_modules/left'), join(folder, 'node_modules/left'), 'junction');
      assert.notDeepEqual(await installsFor('src/cli/verbatim.mjs'), []);
      await rm(join(folder, 'node_modules/.package-lock.json'));
      await symlink(
        join(folder, store, 'deep@1.0.0/node_modules/deep'),
        join(folder, store, 'left@1.0.0/node_modules/deep'),
        'junction',
      );
      assert.deepEqual(await installsFor('src/cli/verbatim.mjs'), []);
    });

    it('installs what is missing, deep down too, or there in another version', async () => {
      const breaks: readonly (() => Promise<void>)[] = [
        () => rm(join(folder, 'node_modules/left'), { recursive: true }),
        () => put('node_modules/left/package.json', manifest('1.0.1')),
        () => put('node_modules/left/package.json', '{'),
        () => rm(join(folder, 'node_modules/wide'), { recursive: true }),
        () => rm(join(folder, 'node_modules/left/node_modules'), { recursive: true }),
      ];
      for (const [index, damage] of breaks.entries()) {
        await rm(join(folder, 'node_modules'), { recursive: true, force: true });
        await layFlat();
        await damage();
        assert.notDeepEqual(await installsFor('src/cli/verbatim.mjs'), [], `${index}`);
      }
    });
  });

  it('says in one sentence what is missing and how to mend it', async () => {
    await rm(join(folder, 'node_modules/.package-lock.json'));
    const noNpm = await run(['say.mjs'], { npm_execpath: '' });
    assert.deepEqual(
      [noNpm.code, noNpm.err.split('\n').at(-2)],
      [2, 'npm was not found. Install Node.js 20 or newer, which brings npm.'],
    );
    const failed = await run(['say.mjs'], { NPM_FAILS: '1' });
    assert.equal(failed.code, 2);
    assert.match(failed.err, /The packages could not be installed\. /);
    await rm(join(folder, 'node_modules/.package-lock.json'));
    const old = await run(['say.mjs'], { npm_config_user_agent: 'npm/6.14.18 node/v14.21.3' });
    assert.match(old.err, /^npm 6 is too old/);
    const oldest = await run(['say.mjs'], { npm_config_user_agent: 'npm/7.0.0 node/v16.0.0' });
    assert.match(oldest.err, /^Installing packages/);
    await rm(join(folder, 'node_modules/.package-lock.json'));
    await rm(join(folder, 'package-lock.json'));
    assert.match((await run(['say.mjs'])).err, /^The file package-lock\.json cannot be read\. /);
    assert.match((await run([])).err, /^No script was named\. /);
  });

  it('passes signals on and waits for the script to end', async () => {
    await writeFile(
      join(folder, 'wait.mjs'),
      'process.on("SIGINT", () => { console.log("stopped"); process.exit(3); }); setInterval(() => {}, 1000); console.log("up");',
    );
    let killed = false;
    const { code, out } = await run(['wait.mjs'], {}, (kill) => {
      if (!killed) kill();
      killed = true;
    });
    assert.deepEqual([code, out], [3, 'up\nstopped\n']);
  });

  it('ends what it started when the npm above it is gone', async () => {
    await writeFile(
      join(folder, 'serve.mjs'),
      'process.on("SIGTERM", () => { console.log("stopped"); process.exit(0); }); setInterval(() => {}, 1000); console.log("up");',
    );
    // Stands in for npm and its shell, which end on a signal without handing it down.
    const above = spawn(process.execPath, [
      '-e',
      `const child = require('child_process').spawn(process.execPath, ${JSON.stringify([join(folder, 'src/cli/bootstrap.mjs'), 'serve.mjs'])}, {
         stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'start' } });`,
    ]);
    let out = '';
    above.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      if (out === 'up\n') above.kill('SIGTERM');
    });
    // The stream closes when the last process that holds it has ended.
    await once(above.stdout, 'close', { signal: AbortSignal.timeout(longest) });
    assert.equal(out, 'up\nstopped\n');
  });

  it('stops an installation with itself', async () => {
    await rm(join(folder, 'node_modules/.package-lock.json'));
    await writeFile(
      join(folder, 'npm-cli.js'),
      `process.on('SIGTERM', () => { console.error('npm stopped'); process.exit(1); });
       setInterval(() => {}, 1000); console.error('installing');`,
    );
    const child = spawn(process.execPath, [join(folder, 'src/cli/bootstrap.mjs'), 'say.mjs'], {
      env: { PATH: '/nonexistent', npm_execpath: join(folder, 'npm-cli.js') },
    });
    let err = '';
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString();
      if (err.endsWith('installing\n')) child.kill('SIGTERM');
    });
    const [code] = await once(child, 'close', { signal: AbortSignal.timeout(longest) });
    assert.equal(code, 143);
    assert.match(err, /installing\nnpm stopped\n$/);
  });
});
