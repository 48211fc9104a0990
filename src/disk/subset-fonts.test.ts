import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { type FontCut, subsetFonts } from './subset-fonts.ts';

const cut: FontCut = {
  file: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  characters: 'abc',
  weight: 400,
};
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-fonts-'));
});
after(() => rm(folder, { recursive: true, force: true }));

it('cuts fonts into files of their own, in the order that was asked for', async () => {
  const cuts = [cut, { ...cut, characters: 'abcdefghij' }, { ...cut, weight: { min: 400, max: 700 } }];
  const paths = await subsetFonts(cuts, folder);
  assert.equal(new Set(paths).size, 3);
  const [few = 0, more = 0, range = 0] = (await Promise.all(paths.map((path) => stat(path)))).map(({ size }) => size);
  assert.ok(few < more && few < range, `${few}, ${more}, ${range}`);
  assert.deepEqual(await subsetFonts(cuts.toReversed(), folder), paths.toReversed());
  assert.equal((await readdir(folder)).length, 3);
});

it('cuts nothing twice, and anew what is no font', async () => {
  const [path = ''] = await subsetFonts([cut], folder);
  const font = await readFile(path);
  const { mtimeMs, ino } = await stat(path);
  await subsetFonts([cut], folder);
  assert.deepEqual([(await stat(path)).mtimeMs, (await stat(path)).ino], [mtimeMs, ino]);
  for (const broken of ['', 'no font']) {
    await writeFile(path, broken);
    assert.deepEqual(await subsetFonts([cut], folder), [path]);
    assert.deepEqual(await readFile(path), font);
  }
});

it('says where it may not write', async () => {
  await writeFile(join(folder, 'file'), '');
  await assert.rejects(
    subsetFonts([cut], join(folder, 'file')),
    /^DiskError: .* a file stands where a folder should be/,
  );
  await symlink('nowhere/else', join(folder, 'lost'));
  await assert.rejects(subsetFonts([cut], join(folder, 'lost')), /^DiskError/);
});
