import { styleText } from 'node:util';
import { breakLines, toMarkedText } from './marked-text.ts';

/** The counts a person asks for after a check. */
export interface Counts {
  readonly explainers: number;
  readonly sources: number;
  /** Statements with a footnote that cites a source. */
  readonly claims: number;
  /** Statements with a footnote of the editors' own. */
  readonly editors: number;
  readonly citations: number;
  readonly exact: number;
  readonly folded: number;
  readonly missing: number;
  readonly errors: number;
  readonly warnings: number;
}

/** How a summary is shown. */
export interface SummaryOptions {
  /** What was judged: its folder as the caller would name it, and the name of its site. */
  readonly folder: string;
  readonly site: string;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A few lines that close a check: which content it judged, what was read, and the verdict. */
export function formatSummary(counts: Counts, { folder, site, colour, width }: SummaryOptions): string {
  const matched = counts.exact + counts.folded;
  const read = `${count(counts.explainers, 'explainer')}, ${count(counts.sources, 'source')}, ${count(counts.claims, 'claim')}${counts.editors === 0 ? '' : `, ${counts.editors} more by the editors`}`;
  const quotations =
    counts.citations === 0
      ? 'nothing is quoted yet'
      : matched === counts.citations
        ? `every quotation matched (${matched})`
        : `${matched} of ${count(counts.citations, 'quotation')} matched`;
  const verdict = `${count(counts.errors, 'error')}, ${count(counts.warnings, 'warning')}`;
  const style = counts.errors > 0 ? 'red' : counts.warnings > 0 ? 'yellow' : 'green';
  const lines = [`${folder} (${site})`, `${read}; ${quotations}`].flatMap((line) =>
    breakLines(toMarkedText(line), width).map(({ text }) => `${text}\n`),
  );
  return `${lines.join('')}${colour ? styleText(style, verdict, { validateStream: false }) : verdict}\n`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
