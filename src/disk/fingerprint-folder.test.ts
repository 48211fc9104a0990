import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fingerprintFolder } from './fingerprint-folder.ts';

describe('fingerprintFolder', () => {
  let home: string;
  let folder: string;
  let before: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'verbatim-fingerprint-'));
    folder = join(home, 'content');
    await mkdir(join(folder, 'inner'), { recursive: true });
    await writeFile(join(folder, 'inner/a.txt'), 'one');
    before = await fingerprintFolder(folder);
  });
  afterEach(() => rm(home, { recursive: true }));
  const isSame = async (): Promise<boolean> => (await fingerprintFolder(folder)) === before;

  it('stays as it is while nothing changes', async () => {
    assert.equal(await isSame(), true);
  });

  it('tells a file of other words, even of the same length and time', async () => {
    const long = new Date(0);
    await writeFile(join(folder, 'inner/a.txt'), 'two');
    await utimes(join(folder, 'inner/a.txt'), long, long);
    const once = await fingerprintFolder(folder);
    await writeFile(join(folder, 'inner/a.txt'), 'six');
    await utimes(join(folder, 'inner/a.txt'), long, long);
    assert.notEqual(await fingerprintFolder(folder), once);
  });

  it('tells a file or folder that came, went or has another name', async () => {
    await mkdir(join(folder, 'empty'));
    assert.equal(await isSame(), false);
    await rm(join(folder, 'empty'), { recursive: true });
    await rename(join(folder, 'inner/a.txt'), join(folder, 'inner/b.txt'));
    assert.equal(await isSame(), false);
  });

  it('follows links, and passes over what is no content', async () => {
    await mkdir(join(home, 'elsewhere'));
    await symlink(join(home, 'elsewhere'), join(folder, 'linked'));
    const linked = await fingerprintFolder(folder);
    assert.notEqual(linked, before);
    await writeFile(join(home, 'elsewhere/b.txt'), 'one');
    const filled = await fingerprintFolder(folder);
    assert.notEqual(filled, linked);
    await writeFile(join(folder, 'inner/.a.txt.swp'), 'one');
    assert.equal((await fingerprintFolder(folder)).includes('swp'), false);
  });

  it('tells a folder that went away from any that is there, and a copy in its place from the first', async () => {
    const away = join(home, 'away');
    await rename(folder, away);
    assert.equal(await isSame(), false);
    await cp(away, folder, { recursive: true });
    assert.equal(await isSame(), false);
  });
});
