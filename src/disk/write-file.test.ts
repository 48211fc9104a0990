import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmod,
  type link,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { nameTemporary, sweepTemporary } from './temporary-files.ts';
import { createFile, createFiles, fillFolder, rewriteText, writeFileAtomically } from './write-file.ts';

const isWindows = process.platform === 'win32';
const makePipes = (...paths: readonly string[]) => spawnSync('sh', ['-c', 'mkfifo "$@"', 'sh', ...paths]);
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (...names: string[]): string => join(folder, ...names);
const textOf = (...names: string[]): Promise<string> => readFile(at(...names), 'utf8');
const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: refused, link`), { code, syscall: 'link' });

describe('writeFileAtomically', () => {
  it('writes into folders that are not there yet, and leaves nothing else behind', async () => {
    assert.equal(await writeFileAtomically(at('a/b/c.txt'), 'words'), true);
    assert.equal(await textOf('a/b/c.txt'), 'words');
    assert.deepEqual(await readdir(at('a/b')), ['c.txt']);
  });

  it('leaves a file alone that holds these very bytes', async () => {
    await writeFileAtomically(at('a.txt'), 'words');
    await utimes(at('a.txt'), 1, 1);
    const { ino } = await stat(at('a.txt'));
    assert.equal(await writeFileAtomically(at('a.txt'), new TextEncoder().encode('words')), false);
    assert.equal((await stat(at('a.txt'))).ino, ino);
    assert.equal(await writeFileAtomically(at('a.txt'), 'sword'), true);
    assert.equal(await textOf('a.txt'), 'sword');
  });

  it('keeps the mode of a file', { skip: isWindows }, async () => {
    for (const mode of [0o640, 0o444, 0o666]) {
      await writeFile(at('a.txt'), 'before', { flag: 'a' });
      await chmod(at('a.txt'), mode);
      await writeFileAtomically(at('a.txt'), `after ${mode}`);
      assert.equal((await stat(at('a.txt'))).mode & 0o777, mode);
    }
  });

  it('writes what a link leads to, through other links and where nothing is yet, and the link stays', async () => {
    await mkdir(at('elsewhere'));
    await writeFile(at('elsewhere/real.txt'), 'before');
    await symlink('elsewhere/real.txt', at('one.txt'));
    await symlink(at('one.txt'), at('two.txt'));
    await symlink('elsewhere/new.txt', at('waiting.txt'));
    await writeFileAtomically(at('two.txt'), 'after');
    await writeFileAtomically(at('waiting.txt'), 'new');
    assert.deepEqual(
      [await readlink(at('two.txt')), await readlink(at('one.txt'))],
      [at('one.txt'), 'elsewhere/real.txt'],
    );
    assert.equal(await textOf('elsewhere/real.txt'), 'after');
    assert.ok((await lstat(at('waiting.txt'))).isSymbolicLink());
    assert.equal(await textOf('elsewhere/new.txt'), 'new');
    assert.deepEqual((await readdir(at('elsewhere'))).toSorted(), ['new.txt', 'real.txt']);
  });

  it('writes into a device or a pipe, and puts no file in its place', { skip: isWindows }, async () => {
    await symlink('/dev/null', at('null'));
    await writeFileAtomically(at('null'), 'words');
    assert.ok((await stat('/dev/null')).isCharacterDevice());
    makePipes(at('pipe'));
    await assert.rejects(
      writeFileAtomically(at('pipe'), 'words'),
      /pipe cannot be written: nothing reads from the other end/,
    );
    const reader = await open(at('pipe'), 'r+');
    await writeFileAtomically(at('pipe'), 'words');
    const { buffer, bytesRead } = await reader.read();
    await reader.close();
    assert.equal(buffer.subarray(0, bytesRead).toString(), 'words');
    assert.ok((await stat(at('pipe'))).isFIFO());
  });

  it('says what stands in the way, and how to go on', async () => {
    await writeFile(at('file'), '');
    await symlink('loop', at('loop'));
    await symlink('nowhere/at/all.txt', at('lost.txt'));
    const refused: readonly (readonly [path: string, said: RegExp])[] = [
      [
        at('file/permalinks.json'),
        /^DiskError: The file .* cannot be written: a file stands where a folder should be\. Rename/,
      ],
      [folder, /cannot be written: a folder of that name stands there\. Rename/],
      [at('x'.repeat(300)), /cannot be written: its name is too long\. Give/],
      [at('loop'), /cannot be written: it is a link that leads back to itself\. Put/],
      [
        at('lost.txt'),
        /cannot be written: a folder on the way to it does not exist\. Look at its name, and where links/,
      ],
    ];
    for (const [path, said] of refused) await assert.rejects(writeFileAtomically(path, 'x'), said);
    assert.deepEqual((await readdir(folder)).toSorted(), ['file', 'loop', 'lost.txt']);
  });

  it('takes a name that leaves no room for another beside it', async () => {
    const name = 'x'.repeat(255);
    await writeFileAtomically(at(name), 'words');
    assert.equal(await textOf(name), 'words');
  });
});

describe('createFile', () => {
  it('lets one of many have the name, and the others leave it as it is', async () => {
    const created = await Promise.all(Array.from({ length: 20 }, (_, index) => createFile(at('a.txt'), `${index}`)));
    assert.equal(created.filter(Boolean).length, 1);
    assert.equal(await textOf('a.txt'), `${created.indexOf(true)}`);
    assert.deepEqual(await readdir(folder), ['a.txt']);
  });

  it('does the same on a disk where a file has one name', async () => {
    const noLinks: typeof link = () => Promise.reject(systemError('EPERM'));
    const created = await Promise.all([1, 2, 3].map((index) => createFile(at('a.txt'), `${index}`, noLinks)));
    assert.equal(created.filter(Boolean).length, 1);
    assert.equal(await textOf('a.txt'), `${created.indexOf(true) + 1}`);
    assert.deepEqual(await readdir(folder), ['a.txt']);
  });

  it('takes a link that leads nowhere for a name that is taken', async () => {
    await symlink('nowhere', at('a.txt'));
    assert.equal(await createFile(at('a.txt'), 'x'), false);
  });

  it('creates all files or none', async () => {
    const files = [at('a.txt'), at('b.txt')].map((path) => ({ path, content: path }));
    await writeFile(at('b.txt'), 'before');
    assert.equal(await createFiles(files), at('b.txt'));
    assert.deepEqual(await readdir(folder), ['b.txt']);
    await assert.rejects(createFiles([...files.slice(0, 1), { path: at('b.txt/c.txt'), content: '' }]), /DiskError/);
    assert.deepEqual(await readdir(folder), ['b.txt']);
    assert.equal(await textOf('b.txt'), 'before');
    await rm(at('b.txt'));
    assert.equal(await createFiles(files), undefined);
    assert.deepEqual((await readdir(folder)).toSorted(), ['a.txt', 'b.txt']);
  });
});

describe('rewriteText', () => {
  it('writes only over what was read, and keeps the byte order mark', async () => {
    await writeFile(at('a.mdx'), '\uFEFFone');
    assert.equal(await rewriteText(at('a.mdx'), 'one', 'two'), true);
    assert.equal(await textOf('a.mdx'), '\uFEFFtwo');
    assert.equal(await rewriteText(at('a.mdx'), 'one', 'three'), false);
    assert.equal(await rewriteText(at('gone.mdx'), 'one', 'two'), false);
    assert.equal(await textOf('a.mdx'), '\uFEFFtwo');
  });
});

describe('temporary files', () => {
  it('are hidden, and none has the name of another', () => {
    const names = Array.from({ length: 100 }, nameTemporary);
    assert.equal(new Set(names).size, 100);
    for (const name of names) assert.match(name, /^\.verbatim-.*\.tmp$/);
  });

  it('go with the process that left them, and those under way stay', async () => {
    const own = nameTemporary();
    // No system gives out a number this large.
    const left = own.replace(`-${process.pid}-`, '-999999999-');
    const above = own.replace(`-${process.pid}-`, `-${process.ppid}-`);
    const foreign = own.replace(/^\.verbatim-[0-9a-f]{8}/, '.verbatim-00000000');
    const foreignOld = foreign.replace(/-\d+\.tmp$/, '-0.tmp');
    const others = ['notes.txt', 'a.txt.999999999.tmp', '.verbatim.tmp'];
    for (const name of [own, left, above, foreign, foreignOld, ...others]) await writeFile(at(name), '');
    await utimes(at(foreignOld), 1, 1);
    await sweepTemporary(folder);
    assert.deepEqual((await readdir(folder)).toSorted(), [own, above, foreign, ...others].toSorted());
    await sweepTemporary(at('nowhere'));
  });

  it('of a killed command are swept by the next that writes there', async () => {
    await writeFile(at(nameTemporary().replace(`-${process.pid}-`, '-999999999-')), 'half');
    await writeFileAtomically(at('a.txt'), 'words');
    assert.deepEqual(await readdir(folder), ['a.txt']);
  });
});

describe('fillFolder', () => {
  it('writes many files into folders that are not there yet', async () => {
    const files = Array.from({ length: 200 }, (_, i) => ({
      path: `${String(i % 7)}/${String(i)}.txt`,
      content: `${String(i)} words`,
    }));
    await fillFolder(at('new'), files);
    for (const { path, content } of files) assert.equal(await textOf('new', path), content);
  });

  it('says in words what the disk does not let it write', async () => {
    await writeFile(at('taken'), '');
    await assert.rejects(
      fillFolder(at('taken'), [{ path: 'a.txt', content: '' }]),
      /taken cannot be written: a file stands/,
    );
  });
});
