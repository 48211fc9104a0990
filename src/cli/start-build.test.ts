import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { buildSite, claimOutput } from './start-build.ts';

let root = '';

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-start-'));
  await mkdir(join(root, 'node_modules/astro/bin'), { recursive: true });
});
after(() => rm(root, { recursive: true, force: true }));

/** Stands in for Astro. */
const writeAstro = (code: string): Promise<void> => writeFile(join(root, 'node_modules/astro/bin/astro.mjs'), code);
const options = () => ({ root, content: '/content', out: join(root, 'out'), env: process.env });

test('a build gets its own folder and its words are kept', async () => {
  await writeAstro('console.log(process.argv.slice(2).join(" "), process.env.VERBATIM_CONTENT); process.exitCode = 3;');
  const build = await buildSite({ ...options(), signal: new AbortController().signal });
  assert.deepEqual(build, { code: 3, output: `build --outDir ${join(root, 'out')} /content\n` });
});

test('a build that is told to stop ends before its answer comes', async () => {
  await writeAstro(
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync('ended', ''));
     process.on('SIGTERM', () => process.exit(1));
     setInterval(() => {}, 1000); writeFileSync('up', '');`,
  );
  const controller = new AbortController();
  const build = buildSite({ ...options(), signal: controller.signal });
  while (!existsSync(join(root, 'up'))) await new Promise((settle) => setImmediate(settle));
  controller.abort();
  assert.equal((await build).code, 1);
  assert.equal(await readFile(join(root, 'ended'), 'utf8'), '');
});

test('each process has an output folder of its own, and those of ended processes go', async () => {
  const home = join(root, 'start');
  // No system gives out a number this large.
  await mkdir(join(home, '999999999'), { recursive: true });
  await mkdir(join(home, String(process.ppid)));
  assert.equal(claimOutput(home), join(home, String(process.pid)));
  assert.deepEqual([existsSync(join(home, '999999999')), existsSync(join(home, String(process.ppid)))], [false, true]);
});
