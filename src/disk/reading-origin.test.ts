import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { documentCode, explainerCode, findOrigin, type ReadingOrigin } from './reading-origin.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const versions = { node: '24.0.0', v8: '13.6', icu: '78.1', unicode: '17.0', cldr: '48.0', tz: '2026a' };

/** A project in small: code that imports three packages, one of which needs others. */
const files: Readonly<Record<string, string>> = {
  'src/disk/read-document.ts': "import { readSource } from '../domain/sources/read.ts';",
  'src/domain/sources/read.ts': "import x from 'parser/deep.js';\nimport type { Root } from 'only-types';",
  'src/domain/sources/read.test.ts': "import x from 'tester';",
  'src/domain/language/dates.ts': "const loaded = require('@scope/lazy');",
  'src/domain/text/lines.ts': "const later = await import('later');",
  'src/domain/messages/message.ts': '',
  'src/domain/yaml/read-yaml.ts': '',
  'src/domain/crossref/facts.ts': '',
  'src/domain/charts/bars.ts': "import y from 'drawer';",
  'node_modules/parser/package.json': '{"version":"1.0.0","dependencies":{"tokens":"1"}}',
  'node_modules/parser/node_modules/tokens/package.json': '{"version":"1.0.0","dependencies":{"signs":"1"}}',
  'node_modules/tokens/package.json': '{"version":"9.0.0"}',
  'node_modules/signs/package.json': '{"version":"1.0.0","dependencies":{"parser":"1"}}',
  'node_modules/@scope/lazy/package.json': '{"version":"1.0.0","optionalDependencies":{"native":"1","elsewhere":"1"}}',
  'node_modules/native/package.json': '{"version":"1.0.0"}',
  'node_modules/later/package.json': '{"version":"1.0.0"}',
  'node_modules/tester/package.json': '{"version":"1.0.0"}',
  'node_modules/drawer/package.json': '{"version":"1.0.0"}',
};

describe('findOrigin', () => {
  let root = '';
  let before: ReadingOrigin;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'verbatim-origin-'));
    for (const [path, text] of Object.entries(files)) await put(path, text);
    before = findOrigin(root, documentCode, versions);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  /** Which parts are no longer what they were. */
  function changed(now = findOrigin(root, documentCode, versions)): string[] {
    return (['code', 'packages', 'platform'] as const).filter((part) => now[part] !== before[part]);
  }
  async function renew(path: string): Promise<void> {
    await put(path, (files[path] ?? '').replace(/"version":"\d/, '"version":"8'));
  }

  it('is the same as long as nothing changes, and wherever the project lies', async () => {
    assert.deepEqual(changed(), []);
    await rename(root, `${root}-moved`);
    root += '-moved';
    assert.deepEqual(changed(), []);
  });

  for (const path of ['parser', 'parser/node_modules/tokens', 'signs', '@scope/lazy', 'native', 'later'].map(
    (name) => `node_modules/${name}/package.json`,
  )) {
    it(`follows the version of ${path}`, async () => {
      await renew(path);
      assert.deepEqual(changed(), ['packages']);
    });
  }

  it('is not moved by packages that read nothing', async () => {
    for (const name of ['tokens', 'tester', 'drawer']) await renew(`node_modules/${name}/package.json`);
    assert.deepEqual(changed(), []);
  });

  it('follows a package that came or went', async () => {
    await put('node_modules/elsewhere/package.json', '{"version":"1.0.0"}');
    assert.deepEqual(changed(), ['packages']);
    await rm(join(root, 'node_modules/elsewhere'), { recursive: true });
    assert.deepEqual(changed(), []);
    await rm(join(root, 'node_modules/signs'), { recursive: true });
    assert.deepEqual(changed(), ['packages']);
  });

  it('follows the entries of the lockfile, and does without one', async () => {
    const lock = (signs: object, drawer: object): Promise<void> =>
      put(
        'package-lock.json',
        JSON.stringify({ packages: { 'node_modules/signs': signs, 'node_modules/drawer': drawer } }),
      );
    await lock({ version: '1.0.0', integrity: 'sha512-a' }, {});
    assert.deepEqual(changed(), ['packages']);
    before = findOrigin(root, documentCode, versions);
    await lock({ version: '1.0.0', integrity: 'sha512-a' }, { integrity: 'sha512-x' });
    assert.deepEqual(changed(), []);
    for (const entry of [
      { version: '1.0.0', integrity: 'sha512-b' },
      { version: '1.0.1', integrity: 'sha512-a' },
      { version: '1.0.0', integrity: 'sha512-a', resolved: 'file:patched.tgz' },
    ]) {
      await lock(entry, {});
      assert.deepEqual(changed(), ['packages'], JSON.stringify(entry));
    }
    await put('package-lock.json', '{');
    assert.deepEqual(changed(), ['packages']);
  });

  it('finds packages that lie elsewhere behind links, as some package managers keep them', async () => {
    for (const name of ['parser', 'signs'])
      await rename(join(root, 'node_modules', name), join(root, 'node_modules', `.store-${name}`));
    await symlink('.store-parser', join(root, 'node_modules/parser'));
    // Found from where the package that needs it really lies.
    await mkdir(join(root, 'node_modules/.store-parser/node_modules'), { recursive: true });
    await symlink('../../.store-signs', join(root, 'node_modules/.store-parser/node_modules/signs'));
    before = findOrigin(root, documentCode, versions);
    await put('node_modules/.store-signs/package.json', '{"version":"8.0.0"}');
    assert.deepEqual(changed(), ['packages']);
  });

  it('follows our own code, but for its tests and for rooms that read nothing', async () => {
    for (const path of Object.keys(files).filter((path) => path.startsWith('src/') && !/test|charts/.test(path))) {
      await put(path, `${files[path]}\n`);
      assert.deepEqual(changed(), ['code'], path);
      await put(path, files[path] ?? '');
    }
    await put('src/domain/sources/read.test.ts', '');
    await put('src/domain/charts/bars.ts', '');
    assert.deepEqual(changed(), []);
    await put('src/domain/text/deep/more.ts', '');
    assert.deepEqual(changed(), ['code']);
  });

  it('follows everything the platform brings that decides where words and sentences end', () => {
    for (const name of Object.keys(versions))
      assert.deepEqual(changed(findOrigin(root, documentCode, { ...versions, [name]: '99' })), ['platform'], name);
    assert.deepEqual(changed(findOrigin(root, documentCode, {})), ['platform']);
  });
});

/** Files that a file imports, and all that they import. */
async function listRun(door: string): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const follow = async (path: string): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = await readFile(join(project, path), 'utf8');
    const ways = [...text.matchAll(/^(?:import|export)\s(?!type)[^;]*?from\s+'(\.[^']+)'/gms)];
    await Promise.all(ways.map(([, way = '']) => follow(join(dirname(path), way))));
  };
  await follow(door);
  return seen;
}

describe('the code that decides what is kept between runs', () => {
  const doors = [
    ['src/disk/read-document.ts', documentCode],
    ['src/domain/claims/read-explainer.ts', explainerCode],
    ['src/domain/lints/remember-lints.ts', explainerCode],
  ] as const;
  for (const [door, followed] of doors) {
    it(`is followed from ${door}`, async () => {
      const seen = await listRun(door);
      assert.ok(seen.size > 50);
      for (const path of seen)
        assert.ok(
          followed.some((one) => path === one || path.startsWith(`${one}/`)),
          path,
        );
    });
  }

  it('reads the same on machines of every language', () => {
    // A language that the platform has no names of its own for, by its name in the language of one machine.
    const script = `const { readDocument } = await import(process.argv[1]);
      const bytes = new TextEncoder().encode('<html lang="Abchasisch"><p>The gate is shut; Two men said so.');
      console.log(JSON.stringify(readDocument({ id: 'a', file: 'sources/a.html', bytes })));`;
    const read = (locale: string): string =>
      spawnSync(
        process.execPath,
        ['--input-type=module', '-e', script, new URL('read-document.ts', import.meta.url).href],
        { encoding: 'utf8', env: { ...process.env, LC_ALL: locale } },
      ).stdout;
    const english = read('en_US.UTF-8');
    assert.match(english, /Two men/);
    for (const locale of ['de_DE.UTF-8', 'el_GR.UTF-8']) assert.equal(read(locale), english, locale);
  });
});
