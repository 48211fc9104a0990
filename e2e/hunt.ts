// Runs every property with one random seed after another, for as many minutes as the first argument says (10), and prints
// what fails with its seed: `npm run hunt -- 30`.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { countTests } from './count-tests.ts';

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) throw new Error(`Unexpected "${process.argv[2]}", expected a number of minutes.`);

const files = globSync('{src,docs,e2e}/**/*.test.ts')
  .filter((file) => readFileSync(file, 'utf8').includes(`from 'fast-check'`))
  .toSorted();
const end = performance.now() + minutes * 60_000;
let rounds = 0;
let faults = 0;
while (performance.now() < end) {
  const seed = randomInt(2 ** 31);
  const { output, succeeded } = await runProperties(seed);
  const { failed } = countTests(output, succeeded);
  rounds++;
  faults += failed;
  const found = output.split('failing tests:').at(1)?.trim() ?? output;
  process.stdout.write(failed === 0 ? `seed ${seed}: all hold\n` : `seed ${seed}: ${failed} failed\n${found}\n`);
}
process.stdout.write(`${rounds} seeds, ${faults} failed\n`);
process.exitCode = faults > 0 ? 1 : 0;

function runProperties(seed: number): Promise<{ readonly output: string; readonly succeeded: boolean }> {
  const child = spawn(
    process.execPath,
    ['--import', './e2e/seed-properties.ts', '--test', '--test-reporter', 'spec', ...files],
    { env: { ...process.env, VERBATIM_SEED: String(seed) }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (part: Buffer) => {
    output += part.toString();
  });
  return new Promise((settle) => child.once('close', (code) => settle({ output, succeeded: code === 0 })));
}
