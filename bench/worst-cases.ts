/**
 * Takes the processor time of the worst inputs we know of at n, 2n and 4n: `node bench/worst-cases.ts [part of a name]`.
 * What is linear takes four times as long for four times the input; what takes much more is marked. The cases run in
 * a process of their own, which is started anew behind one that ends it or takes minutes. Properties that do not
 * depend on speed are held by tests beside what they test.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { readDocument } from '../src/disk/read-document.ts';
import { loadFiles } from '../src/disk/load-content.ts';
import type { RawFile } from '../src/disk/read-folder.ts';
import { worstCases, type WorstCase } from './worst-inputs.ts';

/** How long one input may take before its process is ended. */
const longest = 180_000;
/** From here on a case is marked: as a ratio, and in all. */
const mostRatio = 6;
const mostMilliseconds = 5_000;

interface Outcome {
  readonly index: number;
  readonly milliseconds: number;
  readonly said: string;
}

const base: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: S\nurl: https://s.example\nlanguage: en\ndescription: D\npublisher: P\ncorrections: a@s.example\n',
  'pages/method.mdx': '---\ntitle: M\ndescription: D\n---\n\nWords.\n',
  'explainers/worst/index.mdx':
    '---\ntitle: T\ndescription: D\npublished: 2025-01-01\nupdated: 2025-01-01\n---\n\nSo.[^a]\n\n[^a]: @a "One two three."\n',
  'sources/a.txt': 'One two three. Four five six.\n',
};

function readAlone(file: string, text: string): string {
  const { messages, source } = readDocument({ id: 'worst', file, bytes: new TextEncoder().encode(text) });
  return messages.map(({ rule, message }) => `${rule}: ${message}`)[0] ?? `${String(source?.blocks.length)} blocks`;
}

async function readFolder(path: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const files = Object.entries({ ...base, [path]: text }).map(([name, words]): RawFile => ({
    path: name,
    bytes: encoder.encode(words),
  }));
  const own = (await loadFiles(files)).messages.filter(({ file }) => file === path);
  return `${String(own.length)} messages${own.length === 0 ? '' : `, ${own[0]?.rule ?? ''}: ${own[0]?.message ?? ''}`}`;
}

async function run({ where, make }: WorstCase, n: number): Promise<Omit<Outcome, 'index'>> {
  const text = make(n);
  const start = process.cpuUsage();
  const said = where.startsWith('sources/') ? readAlone(where, text) : await readFolder(where, text);
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, said };
}

const titleOf = ({ where, name }: WorstCase): string => `${where.replace(/^.*[/.]/, '')}: ${name}`.slice(0, 45);
const isAsked = (worst: WorstCase, asked: string): boolean => titleOf(worst).includes(asked);

/** In the process of its own: runs every case asked for from one on, and writes each outcome as a line. */
async function runFrom(first: number, asked: string): Promise<void> {
  for (const [index, worst] of worstCases.entries()) {
    if (index < first || !isAsked(worst, asked)) continue;
    // What is loaded and compiled on first use is none of the input's.
    await run(worst, 1);
    for (const size of [1, 2, 4])
      process.stdout.write(`${JSON.stringify({ index, ...(await run(worst, size * worst.n)) })}\n`);
  }
}

function show(index: number, outcomes: readonly Outcome[], ended: string | undefined): void {
  const worst = worstCases[index];
  if (worst === undefined) return;
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  const [first = Number.NaN, last = Number.NaN] = [times[0], times[2]];
  const isBad = ended !== undefined || (last / first > mostRatio && last > 500) || last > mostMilliseconds;
  const cells = times.map((time) => time.toFixed(0).padStart(9)).join('');
  console.log(
    `${titleOf(worst).padEnd(46)}${String(worst.n).padStart(8)}${cells.padEnd(27)}${(last / first).toFixed(1).padStart(7)} ${isBad ? '!' : ' '} ${ended ?? (outcomes.at(-1)?.said ?? '').slice(0, 90)}`,
  );
}

/** Runs cases from one on until all are done or one ends the process; gives where to go on. */
async function runApart(first: number, asked: string): Promise<number> {
  const child = spawn(process.execPath, [import.meta.filename, '--from', String(first), asked], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise<void>((settle) => child.once('close', () => settle()));
  let timer = endLater(child);
  let done: Outcome[] = [];
  let next = first;
  for await (const line of createInterface(child.stdout)) {
    clearTimeout(timer);
    timer = endLater(child);
    const outcome = JSON.parse(line) as Outcome;
    done.push(outcome);
    if (done.length < 3) continue;
    show(outcome.index, done, undefined);
    next = outcome.index + 1;
    done = [];
  }
  clearTimeout(timer);
  await closed;
  const stuck = worstCases.findIndex((worst, index) => index >= next && isAsked(worst, asked));
  if (stuck < 0) return worstCases.length;
  show(
    stuck,
    done,
    child.killed ? 'takes too long' : `ends the process: ${String(child.signalCode ?? child.exitCode)}`,
  );
  return stuck + 1;
}

function endLater(child: ChildProcess): NodeJS.Timeout {
  return setTimeout(() => child.kill(), longest);
}

const [first = '', second = '0', third = ''] = process.argv.slice(2);
if (first === '--from') await runFrom(Number(second), third);
else {
  const heads = ['n', 'n ms', '2n ms', '4n ms'].map((head, i) => head.padStart(i === 0 ? 8 : 9)).join('');
  console.log(`${'what'.padEnd(46)}${heads}   4n/n`);
  for (let next = 0; next < worstCases.length;) next = await runApart(next, first);
}
