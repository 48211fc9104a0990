import { readsFigures } from '../language/language-tag.ts';
import { primaryLanguage } from '../language/words.ts';
import { lintAttribution } from './claim-attribution.ts';
import { lintDates } from './claim-date.ts';
import { lintNames } from './claim-name.ts';
import { lintNegations } from './claim-negation.ts';
import { lintNumbers } from './claim-number.ts';
import { lintQualifiers } from './claim-qualifier.ts';
import { type Evidence, isEnglishCited, type Statement, type StatementFinding } from './evidence.ts';

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
