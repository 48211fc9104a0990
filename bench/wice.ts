/**
 * Measures the lints of claims on WiCE (Wikipedia claims, the page they cite, and whether it supports them):
 * `node bench/wice.ts <corpora folder> [--show=<check>]`. Twice: with the whole page as what is cited, and with the sentences that
 * the annotators chose. A lint that fires on more than one supported claim in twenty-five is not on by default.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../src/domain/language/dates/find-dates.ts';
import type { CheckId } from '../src/domain/messages/checks.ts';
import type { Cited, StatementFinding } from '../src/domain/lints/evidence.ts';
import { readNumbers } from '../src/domain/lints/claim-number.ts';
import { lintStatement } from '../src/domain/lints/lint-statement.ts';

interface Case {
  readonly label: 'supported' | 'partially_supported' | 'not_supported';
  readonly claim: string;
  readonly evidence: readonly string[];
  /** Alternative sets of indexes into `evidence`. */
  readonly supporting_sentences: readonly (readonly number[])[];
}

/** What stands in for the paragraph of a sentence and the one before it: the pages come without paragraphs. */
const near = { before: 4, after: 2 };

const rules: readonly CheckId[] = [
  'claim-number',
  'claim-qualifier',
  'claim-name',
  'claim-date',
  'claim-attribution',
  'claim-negation',
];

const folder = process.argv[2];
const file = join(folder ?? '.', 'wice-dev.jsonl');
if (folder === undefined || !existsSync(file)) {
  console.error('The corpus is not there. Usage: node bench/wice.ts <folder that holds wice-dev.jsonl>');
  process.exit(2);
}
const shown = process.argv.find((argument) => argument.startsWith('--show='))?.slice('--show='.length);
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

console.log('The page as what is cited');
console.table(measure(cases, (one) => one.evidence.map((_, i) => i)));
console.log(`A number of the claim is nowhere in the source, among claims that hold a number: ${numberRow(cases)}`);
console.log('  reference: 76 of 153 badly supported and 3 of 54 supported');
console.log('The chosen sentences as what is cited, where there are any');
console.table(
  measure(
    cases.filter((one) => chosen(one).length > 0),
    chosen,
  ),
);

/** The largest set that the annotators agreed on. */
function chosen({ supporting_sentences: sets }: Case): readonly number[] {
  return sets.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function measure(measured: readonly Case[], choose: (one: Case) => readonly number[]): Record<string, unknown>[] {
  const bad = measured.filter(({ label }) => label !== 'supported').length;
  const good = measured.length - bad;
  const found = measured.map((one) => ({ one, findings: lint(one, choose(one)) }));
  return [...rules, undefined].map((rule) => {
    const fired = found.filter(({ findings }) =>
      findings.some((finding) => rule === undefined || finding.rule === rule),
    );
    const asError = fired.filter(({ findings }) =>
      findings.some((finding) => finding.severity === 'error' && (rule === undefined || finding.rule === rule)),
    );
    const onGood = fired.filter(({ one }) => one.label === 'supported');
    for (const { one, findings } of rule === shown ? fired : []) print(one, findings);
    const onBad = fired.length - onGood.length;
    return {
      lint: rule ?? 'any of them',
      'on badly supported': `${onBad} of ${bad}`,
      'on supported': `${onGood.length} of ${good}`,
      precision: share(onBad, fired.length),
      recall: share(onBad, bad),
      'as an error, badly | well': `${asError.filter(({ one }) => one.label !== 'supported').length} | ${asError.filter(({ one }) => one.label === 'supported').length}`,
      'on by default': rule === undefined ? '' : onGood.length * 25 <= good ? 'yes' : 'NO',
    };
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}

function print({ label, claim }: Case, findings: readonly StatementFinding[]): void {
  for (const { rule, message } of findings) if (rule === shown) console.log(`${label}: ${claim}\n  ${message}`);
}

function lint(one: Case, indexes: readonly number[]): StatementFinding[] {
  const text = indexes.map((i) => one.evidence[i]).join('\n');
  const around = indexes
    .map((i) => one.evidence.slice(Math.max(0, i - near.before), i + near.after + 1).join('\n'))
    .join('\n');
  const cited: Cited = {
    source: 'page',
    stance: 'supports',
    text,
    quoted: [{ start: 0, end: text.length }],
    around,
    language: 'en',
    published: publishedOf(one),
    memory: { source: {}, passages: '' },
    known: one.evidence.filter((sentence) => sentence.startsWith('(meta data)')),
  };
  const said = { text: one.claim, context: one.claim, language: 'en' };
  return lintStatement(said, { cited: [cited], editors: '', names: [] }, 'statement');
}

/** What the metadata says, or the first full date at the top of the page, as readers of documents take it. */
function publishedOf({ evidence }: Case): string {
  const top = findDates(evidence.slice(0, 12).join('\n'), { language: 'en' });
  return top.find(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? ''))?.edtf ?? 'unknown';
}

function numberRow(measured: readonly Case[]): string {
  const withNumber = measured.filter(({ claim }) => /\p{N}/u.test(claim) || readNumbers(claim, 'en').length > 0);
  const count = (wanted: boolean): string => {
    const group = withNumber.filter(({ label }) => (label === 'supported') === wanted);
    const fired = group.filter((one) =>
      lint(
        one,
        one.evidence.map((_, i) => i),
      ).some(({ rule }) => rule === 'claim-number' || rule === 'claim-date'),
    );
    return `${fired.length} of ${group.length}`;
  };
  return `${count(false)} badly supported and ${count(true)} supported (dates included)`;
}
