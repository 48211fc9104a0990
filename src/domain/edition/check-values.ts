import { listWords } from '../text/say.ts';
import type { Position, TimelineEvent, Dispute } from '../claims/explainer.ts';
import type { Written } from '../claims/read-written.ts';
import type { Message, Finding } from '../messages/message.ts';
import type { Source } from '../sources/source.ts';
import { placeIn } from './place-in.ts';
import type { Verdicts } from './verify-written.ts';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { findOrderWords, findNegations } from '../language/wording/find-wording.ts';
import {
  givesDate,
  listDates,
  type Bearing,
  findQuantityIn,
  listValues,
  type QuotedContext,
  type QuotedWords,
} from '../match/quoted-values.ts';
import { parsePositionValue } from '../claims/position-value.ts';
import type { StatedInterval } from '../language/interval.ts';
import { findQuantities, type Quantity } from '../language/numbers/find-quantities.ts';
import { unitKind } from '../language/unit-kinds.ts';
import { englishSingular } from '../language/english-words.ts';
import type { Citation } from '../claims/citation/citation.ts';
import { findDates } from '../language/dates/find-dates.ts';

/** Checks that the times of events and the values of positions stand in the words quoted for them, or are explained. */
export function checkValues(written: Written, sources: readonly Source[], verdicts: Verdicts): Message[] {
  const read = new Set(sources.map(({ id }) => id));
  const quoted = readQuoted(sources, verdicts);
  // Of words whose document was not read nobody can say what they give.
  const isRead = ({ citations }: TimelineEvent | Position): boolean =>
    citations.every(({ source }) => read.has(source));
  return written.explainers.flatMap((explainer) => [
    ...explainer.events
      .filter(isRead)
      .flatMap((event) => placeIn(written.files, event.timePlace, judgeEventTime(event, quoted))),
    ...explainer.disputes.flatMap((dispute) =>
      dispute.positions
        .filter(isRead)
        .flatMap((position) => placeIn(written.files, position.valuePlace, judgePosition(dispute, position, quoted))),
    ),
  ]);
}

/** Asks that an event's date, or its place before or after others, be given by the words quoted for it or explained. */
function judgeEventTime(event: TimelineEvent, quoted: QuotedReader): Finding | undefined {
  if (event.datedBy !== undefined || event.editors !== undefined) return undefined;
  return event.date === undefined ? judgeOrder(event, quoted) : judgeDate(event, event.date, quoted);
}

function judgeDate(
  { id, citations }: TimelineEvent,
  date: string,
  { contextOf, wordsOf }: QuotedReader,
): Finding | undefined {
  // What is no date at all is told where dates are read.
  if (parseEdtf(date) === undefined) return undefined;
  if (citations.some((citation) => givesDate(wordsOf(citation), date, contextOf(citation)))) return undefined;
  const given = [...new Set(citations.flatMap((citation) => listDates(wordsOf(citation), contextOf(citation))))];
  const [only] = given;
  return {
    rule: 'event-date-unexplained',
    message: `Unexpected date ${date} of event \`${id}\`, which its quotation does not give, expected words that give it or a \`dated-by\``,
    mend: `${given.length === 1 && only !== undefined ? `write \`${only}\`, as the quotation has it; or ` : ''}quote the words that give the date, or add \`dated-by:\` with who dated it and why; readers see that`,
  };
}

function judgeOrder({ id, after, before, citations }: TimelineEvent, { contextOf }: QuotedReader): Finding | undefined {
  const others = [...after, ...before];
  if (others.length === 0) return undefined;
  if (citations.some((citation) => findOrderWords(citation.exact, contextOf(citation).language).length > 0))
    return undefined;
  const side = listWords([after.length > 0 ? 'after' : '', before.length > 0 ? 'before' : ''].filter(Boolean));
  return {
    rule: 'event-order-unexplained',
    message: `Unexpected place of event \`${id}\` ${side} others, of which its quotation says nothing, expected words such as “after” or a \`dated-by\``,
    mend: 'quote the words that tell the order, or add `dated-by:` with who put it there and why; readers see that',
  };
}

/** Asks that a position's figure or date stand in the words quoted for it; a `none` position must not quote a figure. */
function judgePosition(dispute: Dispute, position: Position, quoted: QuotedReader): Finding | undefined {
  const value = parsePositionValue(dispute.kind, position.value);
  if (value === undefined || value.kind === 'statement' || position.citations.length === 0) return undefined;
  if (value.kind === 'none') return judgeNone(dispute, position, quoted);
  const isDate = value.kind === 'date';
  const bearings = isDate
    ? bearingsOfDate(value.edtf, position, quoted)
    : bearingsOfQuantity(value.range, position, quoted);
  if (bearings.includes('stated')) return undefined;
  const reason = bearings.includes('bound-differs')
    ? 'whose number its quotation holds with another bound'
    : 'which its quotation does not hold';
  return {
    rule: 'position-value-unquoted',
    message: `Unexpected value ${position.value} in dispute \`${dispute.id}\`, ${reason}, expected what the quoted words say`,
    mend: fixWith(isDate ? datesOf(position, quoted) : quantitiesOf(position, quoted), value.kind),
  };
}

function quantitiesOf({ citations }: Position, { contextOf }: QuotedReader): string[] {
  return citations.flatMap((citation) => listValues(citation.exact, contextOf(citation)));
}

function datesOf({ citations }: Position, { contextOf, wordsOf }: QuotedReader): string[] {
  return citations.flatMap((citation) => listDates(wordsOf(citation), contextOf(citation)));
}

const mostNamed = 3;

/** Names what the quotation does give, as a value is written, where that is not too much to choose from. */
function fixWith(given: readonly string[], kind: 'quantity' | 'date'): string {
  const named = [...new Set(given)];
  if (named.length === 0 || named.length > mostNamed) return valueFixes[kind];
  return `the quotation gives ${listWords(named.map((value) => `\`${value}\``))}; ${valueFixes[kind]}`;
}

function bearingsOfQuantity(range: StatedInterval, { citations }: Position, { contextOf }: QuotedReader): Bearing[] {
  return citations.map((citation) => findQuantityIn(citation.exact, range, contextOf(citation)));
}

function bearingsOfDate(edtf: string, { citations }: Position, { contextOf, wordsOf }: QuotedReader): Bearing[] {
  return citations.map((citation) => (givesDate(wordsOf(citation), edtf, contextOf(citation)) ? 'stated' : 'absent'));
}

/**
 * An account that gives a figure does not decline to. Words that negate anything may well say that this very figure
 * is not given ("would not confirm 500 arrests"), and dates stand beside any refusal ("on Monday").
 */
function judgeNone({ id, kind, unit }: Dispute, { citations }: Position, quoted: QuotedReader): Finding | undefined {
  if (kind !== 'quantity' || unit === undefined) return undefined;
  const [given] = citations
    .filter(({ stance }) => stance === 'supports')
    .flatMap((citation) => figuresOf(citation.exact, unit, quoted.contextOf(citation).language));
  if (given === undefined) return undefined;
  return {
    rule: 'position-value-unquoted',
    message: `Unexpected value none in dispute \`${id}\`, whose quotation gives “${given}”, expected that figure`,
    mend: 'write the figure that the quotation gives, or quote the words in which the account declines to give one',
  };
}

function figuresOf(words: string, unit: string, language: string): string[] {
  if (findNegations(words, language).length > 0) return [];
  const kinds = new Set(
    unit
      .toLowerCase()
      .split(/\s+/)
      .map((word) => unitKind(word) ?? englishSingular(word)),
  );
  // "Several hundred" is no figure that a chart could show.
  const isFigure = ({ start, end, value, unit: counted }: Quantity): boolean =>
    counted !== undefined && kinds.has(counted.kind) && (!value.approximate || /\p{N}/u.test(words.slice(start, end)));
  return findQuantities(words, language)
    .filter(isFigure)
    .map(({ start, end, unit: counted }) => words.slice(start, Math.max(end, counted?.end ?? end)));
}

const valueFixes: Readonly<Record<'quantity' | 'date', string>> = {
  quantity:
    'write the value as the quotation has it (`>10000` for “more than 10,000”, `<=50000` for “up to 50,000”), quote the words that give it, or write `none` where the account declines to give any',
  date: 'write the date as the quotation has it, no more precisely; quote the words that give it, the year too; or, where the document leaves the year out, write `XXXX-09-13`, or allow it here with what tells the year',
};

/** What is needed to read the words of citations as their sources mean them. */
interface QuotedReader {
  readonly contextOf: (citation: Citation) => QuotedContext;
  /** The quoted words in their sentences; alone where the source does not hold them. */
  readonly wordsOf: (citation: Citation) => QuotedWords;
}

/**
 * Reads citations against their sources; what a source says as a whole is found out once, and only where it is asked
 * for.
 */
function readQuoted(sources: readonly Source[], { byCitation }: Pick<Verdicts, 'byCitation'>): QuotedReader {
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
