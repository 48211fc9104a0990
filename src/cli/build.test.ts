import assert from 'node:assert/strict';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { claimOutput } from '../disk/output-folder.ts';
import { build } from './build.ts';
import { runCommand } from './run-command.ts';

let folder = '';

before(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'verbatim-build-')));
  await cp(new URL('../../docs/example/', import.meta.url), join(folder, 'content'), { recursive: true });
  const update = '---\ntitle: T\ndate: 2025-03-20\n---\n\nSee [this](//evil.example).\n';
  await writeFile(join(folder, 'content/explainers/mill-bridge/updates/2025-03-20-one.mdx'), update);
});
after(() => rm(folder, { recursive: true, force: true }));

const project = fileURLToPath(new URL('../..', import.meta.url));

test('a folder that holds more than a site is no output folder', async () => {
  for (const out of [
    '.',
    '..',
    '/',
    'content',
    'content/site',
    './content/../content',
    project,
    join(project, '..'),
    homedir(),
  ])
    await assert.rejects(runCommand(build, ['--outDir', out], folder), { name: 'DiskError' }, out);
  await mkdir(join(folder, 'elsewhere'));
  const above = runCommand(build, ['--content', '../content', '--outDir', '..'], join(folder, 'elsewhere'));
  await assert.rejects(above, { name: 'DiskError' });
  const around = runCommand(build, ['--content', join(folder, 'content'), '--outDir', folder], join(project, 'src'));
  await assert.rejects(around, { name: 'DiskError' });
  await rm(join(folder, 'elsewhere'), { recursive: true });
  symlinkSync('content', join(folder, 'link'));
  symlinkSync(project, join(folder, 'project'));
  for (const out of ['link', 'link/site', 'project'])
    await assert.rejects(runCommand(build, ['--outDir', out], folder), { name: 'DiskError' }, out);
  await rm(join(folder, 'link'));
  await rm(join(folder, 'project'));
  assert.deepEqual(readdirSync(folder), ['content']);
});

test('one error is enough: it is shown on standard error, with what comes of it, and nothing is made', async () => {
  for (const [words, out] of [
    [[], 'dist'],
    [['--outDir', 'content-site/a'], 'content-site/a'],
  ] as const) {
    const { code, output, errors } = await runCommand(build, words, folder);
    assert.equal(code, 1);
    assert.match(output, / {2}Check {5}\d+ claims, \d+ citations: 1 error, \d+ warnings? /);
    assert.doesNotMatch(output, / {2}Build/);
    assert.match(
      errors,
      /^content\/explainers\/mill-bridge\/updates\/2025-03-20-one\.mdx:6:5 {2}error {2}link-scheme$/m,
    );
    assert.match(
      errors.replaceAll('\n', ' '),
      new RegExp(
        `The content has 1 error, so nothing was built: ${out} is as it was\\. Mend it, then build again; .{20,80}$`,
      ),
    );
    assert.equal(existsSync(join(folder, out)), false);
    assert.deepEqual(
      readdirSync(join(folder, out, '..')).filter((name) => name !== 'content' && name !== 'content-site'),
      [],
    );
  }
});

test('a build beside another of the same folder is told so, and reads nothing', async () => {
  const held = await claimOutput(join(folder, 'busy'));
  await assert.rejects(
    runCommand(build, ['--outDir', 'busy', '--content', 'nowhere'], folder),
    new RegExp(`^UsageError: Another build \\(process ${process.pid}\\) is writing to busy\\. Wait until it has ended`),
  );
  held.leave();
  await assert.rejects(runCommand(build, ['--outDir', 'busy', '--content', 'nowhere'], folder), /cannot be read/);
});
