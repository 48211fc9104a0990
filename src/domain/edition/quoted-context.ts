import type { Citation } from '../claims/citation/citation.ts';
import { findDates } from '../language/dates/find-dates.ts';
import type { Source } from '../sources/source.ts';
import type { QuotedContext, QuotedWords } from '../match/quoted-values.ts';
import type { Verdicts } from './verify-written.ts';

/** What is needed to read the words of citations as their sources mean them. */
export interface QuotedReader {
  readonly contextOf: (citation: Citation) => QuotedContext;
  /** The quoted words in their sentences; alone where the source does not hold them. */
  readonly wordsOf: (citation: Citation) => QuotedWords;
}

/**
 * Reads citations against their sources; what a source says as a whole is found out once, and only where it is asked
 * for.
 */
export function readQuoted(sources: readonly Source[], { byCitation }: Pick<Verdicts, 'byCitation'>): QuotedReader {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const years = new Map<string, string | undefined>();
  const yearOf = (source: Source, language: string): string | undefined => {
    if (!years.has(source.id)) years.set(source.id, onlyYearIn(source, language));
    return years.get(source.id);
  };
  return {
    contextOf: (citation) => {
      const source = byId.get(citation.source);
      const found = source?.metadata.language ?? 'unknown';
      const language = found === 'unknown' ? 'en' : found;
      const published = source?.metadata.published ?? 'unknown';
      return { language, published, onlyYear: () => (source === undefined ? undefined : yearOf(source, language)) };
    },
    wordsOf: (citation) =>
      wordsIn(citation, byId.get(citation.source), byCitation.get(citation)?.verification.spans ?? []),
  };
}

function wordsIn({ exact }: Citation, source: Source | undefined, spans: QuotedWords['spans']): QuotedWords {
  const alone = { text: exact, spans: [{ start: 0, end: exact.length }] };
  const [first, last] = [spans[0], spans.at(-1)];
  if (source === undefined || first === undefined || last === undefined) return alone;
  const touched = source.passages.filter(({ start, end }) => end > first.start && start < last.end);
  const from = Math.min(first.start, ...touched.slice(0, 1).map(({ start }) => start));
  const to = Math.max(last.end, ...touched.slice(-1).map(({ end }) => end));
  return {
    text: source.text.slice(from, to),
    spans: spans.map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** The year of every full date of our era in a document, its own included, where all agree. */
function onlyYearIn({ text, metadata }: Source, language: string): string | undefined {
  const years = new Set(
    findDates(text, { language }).flatMap(({ edtf, relative }) =>
      relative ? [] : (edtf?.match(/(?<![\d-])\d{4}/g) ?? []),
    ),
  );
  const own = /^\d{4}/.exec(metadata.published)?.[0];
  if (own !== undefined) years.add(own);
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
