/**
 * Takes the processor time of the worst inputs we know of at n, 2n and 4n, each in a process of its own that is stopped after a minute:
 * `node bench/worst-cases.ts [part of a name]`. What is linear doubles with its input; what takes much more than four
 * times as long for four times the input is marked. Properties that do not depend on speed are held by tests beside what they test.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { readDocument } from '../src/disk/read-document.ts';
import { loadFiles } from '../src/disk/load-content.ts';
import type { RawFile } from '../src/disk/read-folder.ts';
import { worstCases, type WorstCase } from './worst-inputs.ts';

const longest = 60_000;
/** From here on a case is marked: four times the input, and what it may take in all. */
const mostRatio = 6;
const mostMilliseconds = 5_000;

interface Outcome {
  readonly milliseconds: number;
  readonly said: string;
}

async function run({ where, make }: WorstCase, n: number): Promise<Outcome> {
  const text = make(n);
  const start = process.cpuUsage();
  const said = where.startsWith('sources/') ? readAlone(where, text) : await readFolder(where, text);
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, said };
}

function readAlone(file: string, text: string): string {
  const { messages, source } = readDocument({ id: 'worst', file, bytes: new TextEncoder().encode(text) });
  return messages.map(({ rule, message }) => `${rule}: ${message}`)[0] ?? `${String(source?.blocks.length)} blocks`;
}

const base: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: S\nurl: https://s.example\nlanguage: en\ndescription: D\npublisher: P\ncorrections: a@s.example\n',
  'pages/method.mdx': '---\ntitle: M\ndescription: D\n---\n\nWords.\n',
  'explainers/worst/index.mdx':
    '---\ntitle: T\ndescription: D\npublished: 2025-01-01\nupdated: 2025-01-01\n---\n\nSo.[^a]\n\n[^a]: @a "One two three."\n',
  'sources/a.txt': 'One two three. Four five six.\n',
};

async function readFolder(path: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const files = Object.entries({ ...base, [path]: text }).map(([name, words]): RawFile => ({
    path: name,
    bytes: encoder.encode(words),
  }));
  const { messages } = await loadFiles(files);
  const own = messages.filter(({ file }) => file === path);
  return own.length === 0
    ? 'no message'
    : `${String(own.length)} messages, ${own[0]?.rule ?? ''}: ${own[0]?.message ?? ''}`;
}

/** One case at one size, in a process of its own: what exhausts the stack of a parser ends the whole process. */
function runApart(index: number, n: number): Outcome {
  const { stdout, stderr, signal, status } = spawnSync(
    process.execPath,
    [import.meta.filename, '--one', String(index), String(n)],
    { encoding: 'utf8', timeout: longest },
  );
  if (signal === 'SIGTERM') return { milliseconds: Number.POSITIVE_INFINITY, said: '' };
  if (status !== 0) return { milliseconds: Number.NaN, said: `fell over: ${signal ?? stderr.slice(0, 200)}` };
  return JSON.parse(stdout) as Outcome;
}

function show(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? milliseconds.toFixed(0) : milliseconds > 0 ? 'too long' : 'fault';
}

async function runOne(index: number, n: number): Promise<void> {
  const worst = worstCases[index];
  if (worst === undefined) return;
  // What is loaded and compiled on first use is none of the input's.
  await run(worst, 1);
  process.stdout.write(JSON.stringify(await run(worst, n)));
}

function measure(index: number, { where, name, n }: WorstCase): void {
  const outcomes: Outcome[] = [];
  for (const size of [n, 2 * n, 4 * n]) {
    outcomes.push(runApart(index, size));
    if (!Number.isFinite(outcomes.at(-1)?.milliseconds)) break;
  }
  const [first = Number.NaN, , last = Number.NaN] = outcomes.map(({ milliseconds }) => milliseconds);
  const isBad = outcomes.length < 3 || (last / first > mostRatio && last > 500) || last > mostMilliseconds;
  const cells = outcomes
    .map(({ milliseconds }) => show(milliseconds).padStart(9))
    .join('')
    .padEnd(27);
  console.log(
    `${titleOf(where, name).padEnd(46)}${String(n).padStart(8)}${cells}${(last / first).toFixed(1).padStart(7)} ${isBad ? '!' : ' '} ${(outcomes.at(-1)?.said ?? '').slice(0, 90)}`,
  );
}

const titleOf = (where: string, name: string): string => `${where.replace(/^.*[/.]/, '')}: ${name}`.slice(0, 45);

const [first = '', second, third] = process.argv.slice(2);
if (first === '--one') await runOne(Number(second), Number(third));
else {
  console.log(
    `${'what'.padEnd(46)}${['n', 'n ms', '2n ms', '4n ms'].map((head, i) => head.padStart(i === 0 ? 8 : 9)).join('')}  4n/n`,
  );
  for (const [index, worst] of worstCases.entries())
    if (titleOf(worst.where, worst.name).includes(first)) measure(index, worst);
}
