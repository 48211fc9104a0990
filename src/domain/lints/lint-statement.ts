import { readsFigures } from '../language/language-tag.ts';
import { primaryLanguage } from '../language/words.ts';
import { lintAttribution } from './claim-attribution.ts';
import { lintDates } from './claim-date.ts';
import { lintNames } from './claim-name.ts';
import { lintNegations } from './claim-negation.ts';
import { lintNumbers } from './claim-number.ts';
import { lintQualifiers } from './claim-qualifier.ts';
import { type Evidence, isEnglishCited, type Statement, type StatementFinding, type Cited } from './evidence.ts';

type Lint = (statement: Statement, evidence: Evidence) => StatementFinding[];

/** What is asked of words, by what they are. */
const lintsOf = {
  /** The editors state it as their own: a claim, a label. */
  statement: [lintNumbers, lintDates, lintNames, lintQualifiers, lintAttribution, lintNegations],
  /** Someone named beside it holds it: the value of a dispute's position. */
  position: [lintNumbers, lintDates, lintNames, lintQualifiers, lintNegations],
  /** The editors remark on what is cited, or point to it: a note, a summary, a title. */
  remark: [lintNumbers, lintDates, lintNames],
} as const satisfies Record<string, readonly Lint[]>;

export type StatementKind = keyof typeof lintsOf;

/** What does not depend on the words of one language, as long as its figures are read. */
const lintsOfFigures: readonly Lint[] = [lintNumbers, lintDates];

/**
 * Compares words of the editors with what they cite. Where the words or any of the passages are not English, only numbers and
 * dates are compared, in the languages whose figures are read; silent in any other, and where nothing is cited. Never throws;
 * the same input gives the same findings.
 */
export function lintStatement(statement: Statement, evidence: Evidence, kind: StatementKind): StatementFinding[] {
  const { cited } = evidence;
  if (cited.length === 0) return [];
  const isEnglish = primaryLanguage(statement.language) === 'en' && cited.every(isEnglishCited);
  if (isEnglish) return lintsOf[kind].flatMap((lint: Lint) => lint(statement, evidence));
  if (![statement, ...cited].every(({ language }) => readsFigures(language))) return [];
  return lintsOfFigures.flatMap((lint) => lint(statement, evidence));
}

/** Compares a statement, or looks up what was found when it was last compared. */
export type LintStatement = (
  statement: Statement,
  evidence: Evidence,
  kind: StatementKind,
) => readonly StatementFinding[];

/** Far more than one explainer holds; a long session of edits starts over. */
const mostKnown = 20_000;

/**
 * `lintStatement`, with a memory for the same words, citations and passages: of a folder in which one sentence changed, the
 * editors' or a source's, that sentence alone is compared again. Whoever keeps the function keeps the memory.
 */
export function rememberLints(): LintStatement {
  // Kept under the first passages, and gone with them.
  const known = new WeakMap<object, Map<string, readonly StatementFinding[]>>();
  const keyOf = createKeys();
  return (statement, evidence, kind) => {
    const anchor = evidence.cited[0]?.memory;
    if (anchor === undefined) return lintStatement(statement, evidence, kind);
    const findings = known.get(anchor) ?? new Map<string, readonly StatementFinding[]>();
    if (findings.size > mostKnown) findings.clear();
    known.set(anchor, findings);
    const key = keyOf(statement, evidence, kind);
    const found = findings.get(key) ?? lintStatement(statement, evidence, kind);
    findings.set(key, found);
    return found;
  };
}

/** Writes what a statement is compared with as one text, the same for the same. */
function createKeys(): (statement: Statement, evidence: Evidence, kind: StatementKind) => string {
  const citedKeys = new WeakMap<Cited, string>();
  const numbers = new WeakMap<object, number>();
  const namesNumbers = new Map<string, number>();
  let next = 0;
  const numberOf = (object: object, number = numbers.get(object) ?? next++): number => {
    numbers.set(object, number);
    return number;
  };
  /** The same number for the same names, read anew. */
  const numberOfNames = (names: Evidence['names']): number => {
    const known = numbers.get(names);
    if (known !== undefined) return known;
    const written = JSON.stringify(names);
    const number = namesNumbers.get(written) ?? next++;
    if (namesNumbers.size > mostKnown) namesNumbers.clear();
    namesNumbers.set(written, number);
    return numberOf(names, number);
  };
  const citedKey = (cited: Cited): string => {
    const { memory, stance, quoted } = cited;
    const spans = quoted.map(({ start, end }) => `${start}-${end}`).join();
    const key = citedKeys.get(cited) ?? `${numberOf(memory)} ${stance} ${spans}`;
    citedKeys.set(cited, key);
    return key;
  };
  return ({ text, context, language }, { cited, editors, names }, kind) => {
    const words = JSON.stringify([kind, text, context, language, editors]);
    return `${words} ${numberOfNames(names)} ${cited.map(citedKey).join(';')}`;
  };
}
