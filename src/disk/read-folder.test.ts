import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { loadContent } from './load-content.ts';
import { mostBytes } from './read-file.ts';
import { readFolder, resolveContentFolder } from './read-folder.ts';
import { nameTemporary } from './temporary-files.ts';

const isWindows = process.platform === 'win32';
const makePipes = (...paths: readonly string[]) => spawnSync('sh', ['-c', 'mkfifo "$@"', 'sh', ...paths]);

describe('readFolder', () => {
  let home = '';
  let folder = '';
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'verbatim-folder-'));
    folder = join(home, 'content');
    await mkdir(folder);
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  async function put(path: string, text = path): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  /** Each path with its text, or with what is wrong with it. */
  async function list(): Promise<string[]> {
    return (await readFolder(folder)).map(({ path, bytes, problem }) =>
      problem === undefined ? `${path} = ${new TextDecoder().decode(bytes)}` : `${path}: ${problem.what}`,
    );
  }

  it('reads what is there in one order, and passes over what is hidden, half written or of a package', async () => {
    await put('b.yaml', 'b');
    await put('a/z.mdx', 'z');
    await put('a-b.mdx', 'ab');
    await put('a/picture.png', 'not read');
    await put('.git/config.yaml');
    await put('a/.draft.mdx');
    await put('node_modules/x/readme.md');
    await put(`a/${nameTemporary()}`, 'half');
    assert.deepEqual(await list(), ['a-b.mdx = ab', 'a/picture.png = ', 'a/z.mdx = z', 'b.yaml = b']);
  });

  it('follows links to files and folders, wherever they lead', async () => {
    await mkdir(join(home, 'elsewhere/deep'), { recursive: true });
    await writeFile(join(home, 'elsewhere/one.txt'), 'one');
    await writeFile(join(home, 'elsewhere/deep/two.txt'), 'two');
    await symlink(join(home, 'elsewhere'), join(folder, 'sources'));
    await symlink('sources/one.txt', join(folder, 'again.txt'));
    await symlink(folder, join(home, 'linked'));
    const all = ['again.txt = one', 'sources/deep/two.txt = two', 'sources/one.txt = one'];
    assert.deepEqual(await list(), all);
    assert.deepEqual((await readFolder(join(home, 'linked'))).length, all.length);
  });

  it('says of a link what is wrong with it, once', async () => {
    await put('sources/a.txt', 'a');
    await mkdir(join(home, 'other'));
    await symlink(folder, join(folder, 'sources/up'));
    await symlink(home, join(folder, 'above'));
    await symlink('.', join(folder, 'self'));
    await symlink(join(home, 'other'), join(folder, 'round'));
    await symlink(folder, join(home, 'other/back'));
    await symlink('loop.yaml', join(folder, 'loop.yaml'));
    await symlink('nothing.yaml', join(folder, 'lost.yaml'));
    assert.deepEqual(await list(), [
      'above: it is a link that leads back to a folder it lies in',
      'loop.yaml: it is a link that leads back to itself',
      'lost.yaml: it is a link to what does not exist',
      'round/back: it is a link that leads back to a folder it lies in',
      'self: it is a link that leads back to a folder it lies in',
      'sources/a.txt = a',
      'sources/up: it is a link that leads back to a folder it lies in',
    ]);
  });

  it('waits for no pipe, socket or device', { skip: isWindows }, async () => {
    await mkdir(join(folder, 'sources'));
    makePipes(join(folder, 'sources/a.txt'), join(home, 'pipe'));
    await symlink(join(home, 'pipe'), join(folder, 'site.yaml'));
    await symlink('/dev/zero', join(folder, 'sources/zero.txt'));
    const server = createServer().listen(join(folder, 'socket.yaml'));
    await new Promise((settle) => server.once('listening', settle));
    try {
      assert.deepEqual(await list(), [
        'site.yaml: it is a pipe and no file',
        'socket.yaml: it is a socket and no file',
        'sources/a.txt: it is a pipe and no file',
        'sources/zero.txt: it is a device and no file',
      ]);
    } finally {
      server.close();
    }
  });

  it('reads no file beyond what people write', async () => {
    await put('sources/whole.txt', '');
    await truncate(join(folder, 'sources/whole.txt'), mostBytes + 1);
    await put('film.mp4', '');
    await truncate(join(folder, 'film.mp4'), 3 * 1024 ** 3);
    assert.deepEqual(await list(), [
      'film.mp4 = ',
      'sources/whole.txt: it has 65 MB, and no file of more than 64 MB is read',
    ]);
    await truncate(join(folder, 'sources/whole.txt'), mostBytes);
    assert.equal((await readFolder(folder))[1]?.bytes.length, mostBytes);
  });

  it('keeps names of every kind apart, and says which cannot be read', { skip: isWindows }, async () => {
    const odd = ['a\nb.yaml', 'a b.yaml', 'u\u0308.yaml', '\u00FC.yaml', "'.yaml", 'a\\b.yaml'];
    for (const name of odd) await put(name, 'x');
    await writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.yaml')]), 'x');
    assert.deepEqual(
      await list(),
      [...odd.map((name) => `${name} = x`), 'caf\uFFFD.yaml: its name is not UTF-8'].toSorted(),
    );
  });

  it('says of a folder that cannot be read at all why', async () => {
    await writeFile(join(home, 'file'), '');
    const refused: readonly (readonly [folder: string, said: RegExp])[] = [
      ['', /^DiskError: The name of the content folder is empty\. Write --content DIR/],
      [join(home, 'nowhere'), /nowhere cannot be read: it does not exist\. Look at its name\./],
      [join(home, 'file'), /file cannot be read: it is not a folder\. Name the folder/],
      [join(home, 'x'.repeat(300)), /cannot be read: its name is too long/],
    ];
    for (const [path, said] of refused) await assert.rejects(readFolder(path), said);
  });

  it('reads no whole disk', async () => {
    for (let index = 0; index < 501; index++) await writeFile(join(folder, `${index}.md`), '');
    for (let index = 0; index < 100; index++) await symlink(folder, join(home, `${index}`));
    await assert.rejects(readFolder(home), /holds more than 50,000 files, which no content does\. Name the folder/);
  });

  it('makes one message of each problem', { skip: isWindows }, async () => {
    await put(
      'site.yaml',
      'name: A\nurl: https://a.example\nlanguage: en\ndescription: B.\npublisher: C\ncorrections: d@a.example\n',
    );
    await symlink('nothing', join(folder, 'sources'));
    makePipes(join(folder, 'glossary.yaml'), join(folder, 'other'));
    const { messages } = await loadContent(folder);
    assert.deepEqual(
      messages.map(({ file, rule, mend }) => `${file} ${rule} ${mend}`),
      [
        'glossary.yaml file-unreadable put a file in its place',
        'other file-unreadable put a file in its place',
        'sources file-unreadable remove the link, or bring back what it leads to',
      ],
    );
  });
});

describe('readFolder as another user', { skip: isWindows || process.getuid?.() !== 0 }, () => {
  it('says which file and which folder this user may not read', async () => {
    const home = await mkdtemp(join(tmpdir(), 'verbatim-rights-'));
    spawnSync(
      'sh',
      ['-c', 'mkdir sources explainers; echo x >sources/a.txt; chmod 0 sources/a.txt explainers; chmod 755 .'],
      { cwd: home },
    );
    const code = `const { readFolder } = await import(process.argv[1]);
      console.log((await readFolder(process.argv[2])).map(({ path, problem }) => path + ': ' + problem?.what).join('\\n'));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', code, new URL('read-folder.ts', import.meta.url).href, home],
      { uid: 65_534, encoding: 'utf8' },
    );
    await rm(home, { recursive: true });
    assert.equal(stdout, 'explainers: this user may not read it\nsources/a.txt: this user may not read it\n', stderr);
  });
});

describe('resolveContentFolder', () => {
  it('resolves a name from the working directory, and leaves none where there is none', () => {
    assert.equal(resolveContentFolder('b', join('/a')), join('/a/b'));
    assert.deepEqual([resolveContentFolder('', '/a'), resolveContentFolder(' ', '/a')], ['', '']);
  });
});
