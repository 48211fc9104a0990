/**
 * How the time of the domain's finders and readers grows with inputs that tempt them: processor time at n, 2n and 4n
 * characters, `node bench/growth.ts [part of a name]`. What is linear takes four times as long for four times the input;
 * what takes much longer is marked, and the process then exits with 1.
 */
import process from 'node:process';
import type { Span } from '../src/domain/text/place.ts';
import { layoutTimeline } from '../src/domain/charts/timeline-layout.ts';
import { findAttributions } from '../src/domain/language/speech/find-attributions.ts';
import { findDates } from '../src/domain/language/dates/find-dates.ts';
import { findHedges, findNegations } from '../src/domain/language/wording/find-wording.ts';
import { findNames } from '../src/domain/language/names/find-names.ts';
import { findOrigins } from '../src/domain/language/find-origins.ts';
import { findQuantities } from '../src/domain/language/numbers/find-quantities.ts';
import { readSource } from '../src/domain/sources/read-source.ts';
import { foldTypography } from '../src/domain/text/fold.ts';
import { segmentSentences } from '../src/domain/language/segment.ts';
import { buildLibrary } from '../src/domain/match/indexed-source.ts';
import { plainSource, testCitation } from '../src/domain/match/example.fixture.ts';
import { verifyCitation } from '../src/domain/match/verify-citation.ts';

interface Growing {
  readonly name: string;
  /** Characters, or events. */
  readonly n: number;
  readonly run: (n: number) => unknown;
}

/** Four times the input may take this many times as long, and what is done in this time is not judged. */
const mostRatio = 6;
const leastMilliseconds = 500;

const fill = (unit: string, n: number): string => unit.repeat(Math.ceil(n / unit.length));

const prose = 'On Monday Ann Roe, a chemist, said that more than 1,000 fish died in May 2020, "she" told KCNA 1 1 1. ';
const finders: Readonly<Record<string, (text: string) => readonly Span[]>> = {
  findAttributions: (text) => findAttributions(text, 'en'),
  findDates: (text) => findDates(text, { language: 'en', reference: '2024-02-29' }),
  findHedges: (text) => findHedges(text, 'en'),
  findNames: (text) => findNames(text, 'en'),
  findNegations: (text) => findNegations(text, 'en'),
  findOrigins: (text) => findOrigins(text, 'en'),
  findQuantities: (text) => findQuantities(text, 'en'),
};
// prettier-ignore
const tempting = [
  prose, 'one hundred and ', '3 days after ', 'first week of ', '10/1-', 'Friday the ', 'May-', '1,', 'a hundred and ',
  'A ', '. ', ', a ', 'of the ', '(', '1 ', '-', 'Ann-un ', '"',
];

const sentences = ['a', 'The dam held. ', '\n', '. ', '(', '" ', "'a ", '1. A ', 'Ab.Cd '];
const typography = ['- ', '. ', '\u0301\u0323', '\u200b', ' ', "'", '-\n', 'a-\nb', '« ', '\u1161', '…'];

const documents = [
  ['a.html', '<div>'],
  ['a.html', '<b><p>x'],
  ['a.html', '<p>a<sup>1</sup><sup></sup><del>b</del> '],
  ['a.html', '<sup>1'],
  ['a.html', '<table><tr><td>'],
  ['a.md', 'a[^1] ~~b~~ 10^2^ c<sup>1</sup>\n\n'],
  ['a.md', '>'],
  ['a.md', '- '],
  ['a.md', '['],
  ['a.txt', 'The dam held. '],
  ['a.txt', 'word\n'],
  ['a.txt', 'The dam held in the storm of last year.\n- It held in the storm of last year too.\n'],
] as const;

const line = 'the quick brown fox met 11,000 soldiers, ';
const quotations: readonly (readonly [unit: string, quote: string])[] = [
  [line, 'the slow brown fox'],
  [line, fill(line, 30_000)],
  [line, `${fill(line, 30_000)} never`],
  [line, 'the ... fox ... soldiers'],
  [line, 'the [quick] brown'],
  ['a', 'a'.repeat(30_000)],
  ['a ', 'a ... a ... a ... a b'],
  ['a-\n', 'aaaaaa b'],
  ['[', `${'['.repeat(5000)}a`],
  ['x y ', `${'x y '.repeat(5000)}z`],
];

const two = (n: number): string => String(n).padStart(2, '0');
const charts: Readonly<Record<string, (n: number) => string>> = {
  days: (n) => `${2000 + (n % 25)}-${two((n % 12) + 1)}-${two((n % 28) + 1)}`,
  'minutes and millennia': (n) => (n % 2 === 0 ? `Y-${10_000 + n * 37}` : `2024-05-03T10:${two(n % 60)}`),
};

function read(file: string, text: string): unknown {
  return readSource({ id: 'x', file: `sources/${file}`, bytes: new TextEncoder().encode(text) });
}

function verifyIn(text: string, quote: string): unknown {
  const source = {
    ...plainSource('s', 'x'),
    text,
    blocks: [{ id: 'p1', kind: 'paragraph' as const, start: 0, end: text.length }],
    passages: [{ start: 0, end: text.length, block: 0 }],
  };
  return verifyCitation(testCitation({ source: 's', quote }), buildLibrary([source]));
}

function layOut(n: number, dateOf: (n: number) => string): unknown {
  const events = Array.from({ length: n }, (_, at) => {
    const id = `e${at}`;
    return { id, label: `What happened at ${id}`, lane: 'Events', after: [], before: [], date: dateOf(at) };
  });
  return layoutTimeline(events, { width: 920, orientation: 'horizontal', language: 'en' });
}

const growing: readonly Growing[] = [
  ...Object.entries(finders).flatMap(([name, find]) =>
    tempting.map((unit) => ({ name: `${name} ${show(unit)}`, n: 60_000, run: (n: number) => find(fill(unit, n)) })),
  ),
  ...sentences.map((unit) => ({
    name: `segmentSentences ${show(unit)}`,
    n: 250_000,
    run: (n: number) => segmentSentences(fill(unit, n), 'en'),
  })),
  ...typography.map((unit) => ({
    name: `foldTypography ${show(unit)}`,
    n: 400_000,
    run: (n: number) => foldTypography(`a${fill(unit, n)}`),
  })),
  ...documents.map(([file, unit]) => ({
    name: `readSource ${file} ${show(unit)}`,
    n: 60_000,
    run: (n: number) => read(file, `${fill(unit, n)}The dam held.`),
  })),
  ...quotations.map(([unit, quote]) => ({
    name: `verifyCitation ${show(quote)} in ${show(unit)}`,
    n: 500_000,
    run: (n: number) => verifyIn(fill(unit, n), quote),
  })),
  ...Object.entries(charts).map(([name, dateOf]) => ({
    name: `layoutTimeline ${name}`,
    n: 250,
    run: (n: number) => layOut(n, dateOf),
  })),
];

function show(text: string): string {
  return JSON.stringify(text.slice(0, 24));
}

function take(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const wanted = process.argv[2] ?? '';
console.log(`${'what'.padEnd(60)}       n     n ms    2n ms    4n ms   4n/n`);
for (const { name, n, run } of growing.filter((each) => each.name.includes(wanted))) {
  // What is loaded and compiled on first use is none of the input's.
  run(Math.ceil(n / 10));
  const times = [n, 2 * n, 4 * n].map((size) => take(() => run(size)));
  const [first = NaN, , last = NaN] = times;
  const isBad = last / first > mostRatio && last > leastMilliseconds;
  if (isBad) process.exitCode = 1;
  const cells = times.map((time) => time.toFixed(0).padStart(9)).join('');
  console.log(
    `${name.padEnd(60)}${String(n).padStart(8)}${cells}${(last / first).toFixed(1).padStart(7)}${isBad ? ' !' : ''}`,
  );
}
