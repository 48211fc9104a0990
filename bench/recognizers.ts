/**
 * How well numbers, ranges, currencies and dates are found, on the recognizers sets:
 *
 *     node bench/recognizers.ts ../shared/corpora [--cases]
 *
 * A case counts where every span is found and none besides. The sets mark cases that their own JavaScript port
 * does not pass; they are counted apart. `--cases` lists what differs, for a person to judge.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../src/domain/language/dates.ts';
import { findNumbers } from '../src/domain/language/numbers.ts';
import { findQuantities } from '../src/domain/language/quantities.ts';

interface Expected {
  readonly Text: string;
  readonly TypeName?: string;
  readonly Start: number;
  /** Inclusive. */
  readonly End: number;
  readonly Resolution?: {
    readonly value?: string;
    readonly unit?: string;
    readonly values?: readonly { readonly timex?: string }[];
  };
}

interface Case {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Expected[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Task {
  readonly file: string;
  readonly reference: string;
  readonly find: (input: Case) => readonly Found[];
  readonly wanted: (expected: Expected) => boolean;
  /** Whether the values say the same; undefined where the set gives none to compare. */
  readonly agrees: (found: Found, expected: Expected) => boolean | undefined;
}

const closeTo = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1e-12, Math.abs(b));

const tasks: readonly Task[] = [
  {
    file: 'recognizers-NumberModel.json',
    reference: '180/180',
    find: ({ Input }) =>
      findNumbers(Input, 'en')
        .filter(({ symbol }) => symbol === undefined)
        .map(({ start, end, value }) => ({ start, end, value: String(value) })),
    wanted: () => true,
    agrees: ({ value }, { Resolution }) => closeTo(Number(value), Number(Resolution?.value)),
  },
  {
    file: 'recognizers-NumberRangeModel.json',
    reference: 'none',
    find: ({ Input }) =>
      findQuantities(Input, 'en')
        .filter(({ value }) => value.min !== value.max)
        .map(({ start, end, value }) => ({ start, end, value: `${value.min ?? ''},${value.max ?? ''}` })),
    wanted: () => true,
    agrees: ({ value }, { Resolution }) => value === (Resolution?.value ?? '').replaceAll(/[[\]()]/g, ''),
  },
  {
    file: 'recognizers-CurrencyModel.json',
    reference: '125/127',
    find: ({ Input }) =>
      findQuantities(Input, 'en')
        .filter(({ kind }) => kind === 'money')
        .map(({ start, end, value, bounds, unit }) => {
          const from = bounds.length === 0 ? start : amountStart(Input, start, end);
          return { start: Math.min(from, unit?.start ?? from), end, value: String(value.min ?? value.max) };
        }),
    wanted: ({ Resolution }) => Resolution?.value !== undefined && Resolution.value !== null,
    agrees: ({ value }, { Resolution }) => closeTo(Number(value), Number(Resolution?.value)),
  },
  {
    file: 'recognizers-DateTimeModel.json',
    reference: '420/427 (with times and durations)',
    find: ({ Input, Context }) =>
      findDates(Input, { language: 'en-US', reference: Context?.ReferenceDateTime?.slice(0, 10) ?? 'unknown' }).map(
        ({ start, end, edtf }) => ({ start, end, value: edtf ?? '' }),
      ),
    wanted: ({ TypeName }) => /\.date(?:range)?$/.test(TypeName ?? ''),
    agrees: ({ value }, { Resolution }) => {
      const timex = Resolution?.values?.[0]?.timex ?? '';
      return /^\d{4}(?:-\d{2}){0,2}$/.test(timex) ? value === timex : undefined;
    },
  },
];

/** The set's spans leave bounds out ("more than $5"); a currency's begins at its sign or digits. */
function amountStart(input: string, start: number, end: number): number {
  const match = /(?:\p{Sc}|\p{N}|\b(?:us|c|a|hk|nz)\s?\$)/iu.exec(input.slice(start, end));
  return match === null ? start : start + match.index;
}

interface Score {
  cases: number;
  right: number;
  hits: number;
  extra: number;
  lost: number;
  values: number;
  compared: number;
}

function run(task: Task, cases: readonly Case[], showCases: boolean): Score {
  const score: Score = { cases: 0, right: 0, hits: 0, extra: 0, lost: 0, values: 0, compared: 0 };
  for (const input of cases) {
    const wanted = input.Results.filter(task.wanted);
    const others = input.Results.filter((expected) => !task.wanted(expected));
    const found = task
      .find(input)
      .filter(({ start, end }) => !others.some(({ Start, End }) => start <= End && Start < end));
    const pairs = wanted.map((expected) => ({
      expected,
      hit: found.find(({ start, end }) => start === expected.Start && end === expected.End + 1),
    }));
    const hits = pairs.filter(({ hit }) => hit !== undefined).length;
    score.cases++;
    score.hits += hits;
    score.lost += wanted.length - hits;
    score.extra += found.length - hits;
    for (const { expected, hit } of pairs) {
      const agrees = hit === undefined ? undefined : task.agrees(hit, expected);
      if (agrees !== undefined) score.compared++;
      if (agrees === true) score.values++;
    }
    const right = hits === wanted.length && found.length === hits;
    if (right) score.right++;
    else if (showCases) show(input, found, wanted);
  }
  return score;
}

function show({ Input }: Case, found: readonly Found[], wanted: readonly Expected[]): void {
  const ours = found.map(({ start, end, value }) => `${Input.slice(start, end)} = ${value}`).join(' | ');
  console.log(
    `  ${JSON.stringify(Input)}\n    ours:   ${ours}\n    theirs: ${wanted.map(({ Text }) => Text).join(' | ')}`,
  );
}

function read(folder: string, file: string): readonly Case[] {
  return JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')) as readonly Case[];
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

function main(folder: string | undefined, showCases: boolean): void {
  if (folder === undefined || !existsSync(join(folder, 'recognizers-NumberModel.json'))) {
    console.log('Give the folder that holds recognizers-*.json: node bench/recognizers.ts FOLDER [--cases]');
    return;
  }
  console.log('set                  cases  right  span P  span R  values       reference');
  for (const task of tasks) {
    const all = read(folder, task.file);
    for (const [label, cases] of [
      ['supported', all.filter(({ NotSupported }) => !(NotSupported ?? '').toLowerCase().includes('javascript'))],
      ['others', all.filter(({ NotSupported }) => (NotSupported ?? '').toLowerCase().includes('javascript'))],
    ] as const) {
      if (cases.length === 0) continue;
      const { right, hits, extra, lost, values, compared } = run(task, cases, showCases);
      const name = `${task.file.replace(/^recognizers-|Model\.json$/g, '')} ${label}`;
      const figures = [
        String(cases.length).padStart(5),
        String(right).padStart(5),
        share(hits, hits + extra).padStart(6),
        share(hits, hits + lost).padStart(6),
      ];
      console.log(
        `${name.padEnd(20)} ${figures.join('  ')}  ${`${values}/${compared}`.padEnd(11)}  ${label === 'supported' ? task.reference : ''}`,
      );
    }
  }
}

main(process.argv[2], process.argv.includes('--cases'));
