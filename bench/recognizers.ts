/**
 * How well numbers, ranges, currencies and dates are found, on the recognizers sets:
 *
 *     node bench/recognizers.ts <corpora folder> [--cases]
 *
 * A case counts where every span is found and none besides. The sets mark cases that their own JavaScript port
 * does not pass; they are counted apart. Cases outside our definitions (`recognizer-scope.ts`) are counted both ways: the
 * figures under "all" hold them, those under "within" do not. Spans are compared without leading articles and
 * prepositions. `--cases` lists what differs, for a person to judge.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../src/domain/language/dates/find-dates.ts';
import { findNumbers, findQuantities } from '../src/domain/language/numbers/find-quantities.ts';
import { judgedWrong, outside, reasonIn } from './recognizer-scope.ts';

interface Expected {
  readonly Text: string;
  readonly TypeName?: string;
  readonly Start: number;
  /** Inclusive. */
  readonly End: number;
  readonly Resolution?: {
    readonly value?: string;
    readonly unit?: string;
    readonly values?: readonly { readonly timex?: string; readonly Mod?: string }[];
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
    find: ({ Input }) => findNumbersAndRatios(Input),
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
      const [first] = Resolution?.values ?? [];
      // Open ends are told by a mark of their own there, and in EDTF by the form.
      if (first?.Mod !== undefined) return undefined;
      const timex = first?.timex ?? '';
      return /^\d{4}(?:-\d{2}){0,2}$/.test(timex) ? value === timex : undefined;
    },
  },
];

/** Plain numbers, and "one in three" as the one number that the quantities make of the two. */
function findNumbersAndRatios(input: string): Found[] {
  const ratios = findQuantities(input, 'en')
    .filter(({ kind, value, bounds }) => kind === 'fraction' && value.min !== null && bounds.length === 0)
    .map(({ start, end, value }) => ({ start, end, value: String(value.min) }));
  const numbers = findNumbers(input, 'en')
    .filter(
      ({ symbol, start }) => symbol === undefined && !ratios.some((ratio) => start >= ratio.start && start < ratio.end),
    )
    .map(({ start, end, value }) => ({ start, end, value: String(value) }));
  return [...numbers, ...ratios].toSorted((a, b) => a.start - b.start);
}

/** Where a span begins without what we and the set hang on to it differently. */
function core(input: string, start: number, end: number): number {
  const lead = /^(?:(?:on|in|the|by|at|about|starting|beginning|for)\s)+/i.exec(input.slice(start, end));
  return start + (lead === null || lead[0].length >= end - start ? 0 : lead[0].length);
}

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
      hit: found.find(
        ({ start, end }) =>
          end === expected.End + 1 &&
          core(input.Input, start, end) === core(input.Input, expected.Start, expected.End + 1),
      ),
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

function report(name: string, task: Task, cases: readonly Case[], reference: string, showCases: boolean): void {
  if (cases.length === 0) return;
  const { right, hits, extra, lost, values, compared } = run(task, cases, showCases);
  const figures = [
    String(cases.length).padStart(5),
    String(right).padStart(5),
    share(hits, hits + extra).padStart(6),
    share(hits, hits + lost).padStart(6),
  ];
  console.log(`${name.padEnd(27)} ${figures.join('  ')}  ${`${values}/${compared}`.padEnd(11)}  ${reference}`);
}

const words = ({ Results }: Case): string[] => Results.map(({ Text }) => Text);

/** How many cases each rule takes, by reason. */
function tally(title: string, rules: typeof outside, sets: ReadonlyMap<string, readonly Case[]>): void {
  console.log(`\n${title}`);
  for (const [name, cases] of sets) {
    const counts = new Map<string, number>();
    for (const input of cases) {
      const reason = reasonIn(rules[name], input.Input, words(input));
      if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    for (const [reason, count] of counts) console.log(`  ${name.padEnd(12)} ${String(count).padStart(3)}  ${reason}`);
  }
}

function main(folder: string | undefined, showCases: boolean): void {
  if (folder === undefined || !existsSync(join(folder, 'recognizers-NumberModel.json'))) {
    console.log('Give the folder that holds recognizers-*.json: node bench/recognizers.ts FOLDER [--cases]');
    return;
  }
  console.log('set                         cases  right  span P  span R  values       reference');
  const sets = new Map<string, readonly Case[]>();
  for (const task of tasks) {
    const all = read(folder, task.file);
    const name = task.file.replace(/^recognizers-|Model\.json$/g, '');
    sets.set(name, all);
    const within = (input: Case): boolean => reasonIn(outside[name], input.Input, words(input)) === undefined;
    for (const [label, cases] of [
      ['supported', all.filter(({ NotSupported }) => !(NotSupported ?? '').toLowerCase().includes('javascript'))],
      ['others', all.filter(({ NotSupported }) => (NotSupported ?? '').toLowerCase().includes('javascript'))],
    ] as const) {
      report(`${name} ${label}, all`, task, cases, label === 'supported' ? task.reference : '', false);
      report(`${name} ${label}, within`, task, cases.filter(within), '', showCases);
    }
  }
  tally('Outside our definitions', outside, sets);
  tally('Expectations we judge wrong (they stay in the figures)', judgedWrong, sets);
}

main(process.argv[2], process.argv.includes('--cases'));
