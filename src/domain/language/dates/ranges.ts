import { rangeWords } from '../lexicon/ranges.ts';
import { wordsOfAll } from '../lexicon/shelf.ts';
import { keyAt, type DateContext } from './absolute.ts';
import { isNegatedBefore } from './tense.ts';
import { isDay, neighbour, writePoint, writeThird, type CalendarPoint, type ReadDate } from './point.ts';
import { keyOf } from '../words.ts';
import type { Span } from '../../text/place.ts';

/** A range, and how many of the two dates it took. */
interface JoinedRange {
  readonly date: FoundDate;
  readonly taken: 1 | 2;
}

/** "from A to B", "A–B", "between A and B", or a date with an open end: "since A", "until A", "before A", "after A". */
export function joinRange(context: DateContext, a: ReadDate, b: ReadDate | undefined): JoinedRange | undefined {
  const { text } = context;
  if (b !== undefined && b.first - a.last <= 4) {
    const between = text.slice(a.end, b.start).toLowerCase();
    const lead = leadKey(context, a);
    const link = /^\s(\p{L}+)\s(?:the\s)?$/u.exec(between)?.[1] ?? '';
    const paired = rangeWords.between.has(lead) && rangeWords.and.has(link);
    const joined = /^\s?[-–—~]\s?$/.test(between) || rangeWords.to.has(link) || /^(?:until|till)$/.test(link);
    if (paired || joined) return pair(context, a, b, rangeWords.between.has(lead) || rangeWords.from.has(lead));
  }
  return shortEnd(context, a) ?? openEnd(context, a);
}

function leadKey(context: DateContext, date: ReadDate): string {
  return keyAt(context, date.first) === '' ? '' : keyOf(context.words, date.first - 1);
}

function pair(context: DateContext, a: ReadDate, b: ReadDate, leads: boolean): JoinedRange | undefined {
  const from =
    a.point !== undefined && !(a.relative && b.point !== undefined && !b.relative) ? a.point : lend(a, b.point);
  const to = b.until ?? b.point;
  const start = leads ? (context.words[a.first - 1]?.start ?? a.start) : a.start;
  const base = {
    start,
    end: b.end,
    relative: (a.relative && from === a.point) || b.relative,
    how: b.relative ? b.how : a.how,
  };
  if (from === undefined || to === undefined) return { date: { ...base, relative: true }, taken: 2 };
  const edtf = `${endPoint(from, a.part, 0)}/${endPoint(to, b.part, 1)}`;
  return { date: { ...base, how: a.relative && from !== a.point ? b.how : base.how, edtf }, taken: 2 };
}

/** "March to May 2020": the first date takes the year of the second, or the one before where it would come after it. */
function lend(date: ReadDate, from: CalendarPoint | undefined): CalendarPoint | undefined {
  if (date.partial?.month === undefined || from === undefined) return date.point;
  const { month, day } = date.partial;
  const year = from.part !== undefined && from.unit !== 'season' && month > from.part ? from.year - 1 : from.year;
  return day === undefined ? { unit: 'month', year, part: month } : { unit: 'day', year, part: month, day };
}

/** One end of an interval: sets of thirds and quarters cannot stand inside one, so their outer edge does. */
export function endPoint(point: CalendarPoint, part: ReadDate['part'], edge: 0 | 1): string {
  const written = part === undefined ? writePoint(point) : writeThird(point, part);
  if (written.startsWith('[')) return written.slice(1, -1).split('..')[edge] ?? written;
  if (written.includes('/')) return written.split('/')[edge] ?? written;
  if (!written.includes('X')) return written;
  return written.replaceAll('X', edge === 0 ? '0' : '9');
}

/** "May 3-5, 2020", "3–5 May 2020", "2010-15": one end in short. */
function shortEnd(context: DateContext, date: ReadDate): JoinedRange | undefined {
  const { text } = context;
  const { point } = date;
  if (point === undefined) return yearlessRange(context, date);
  if (date.until !== undefined) return undefined;
  if (point.unit === 'year') {
    const match = /^[-–](\d{2})(?![\d\p{L}]|[-–]\d)/u.exec(text.slice(date.end, date.end + 6));
    const to = match === null ? undefined : Math.floor(point.year / 100) * 100 + Number(match[1]);
    if (match === null || to === undefined || to <= point.year) return undefined;
    return {
      date: {
        start: date.start,
        end: date.end + match[0].length,
        relative: false,
        how: date.how,
        edtf: `${writePoint(point)}/${writePoint({ unit: 'year', year: to })}`,
      },
      taken: 1,
    };
  }
  if (point.unit === 'day' && date.untilDay !== undefined) {
    const edtf = `${writePoint(point)}/${writePoint({ ...point, day: date.untilDay })}`;
    return { date: { start: date.start, end: date.end, relative: date.relative, how: date.how, edtf }, taken: 1 };
  }
  return point.unit === 'day' ? dayRange(context, date, point) : undefined;
}

/** "Between 3 and 12 September" is one stretch also where nothing tells its year. */
function yearlessRange(context: DateContext, date: ReadDate): JoinedRange | undefined {
  const { month, day } = date.partial ?? {};
  if (month === undefined || day === undefined) return undefined;
  const leapYear = 2000;
  const range = dayRange(context, date, { unit: 'day', year: leapYear, part: month, day });
  if (range === undefined) return undefined;
  const { edtf: _, ...rest } = range.date;
  return { ...range, date: rest };
}

function dayRange({ text }: DateContext, date: ReadDate, point: CalendarPoint): JoinedRange | undefined {
  const lookedAt = text.slice(Math.max(0, date.start - 34), date.start);
  const before =
    /(?<![\p{L}\p{N}.,/-])((?:between|from) (?:the )?)?(\d{1,2})(?:st|nd|rd|th)?\s?([-–]|to|till|until|through|and)\s?(?:the )?$/iu.exec(
      lookedAt,
    );
  const first = Number(before?.[2]);
  const listed = before?.[3] === 'and' && !/^between/i.test(before[1] ?? '');
  if (before === null || listed || !isDay(point.year, point.part ?? 1, first) || first >= (point.day ?? 0))
    return undefined;
  const start = date.start - before[0].length;
  const edtf = `${writePoint({ ...point, day: first })}/${writePoint(point)}`;
  return { date: { start, end: date.end, relative: date.relative, how: date.how, edtf }, taken: 1 };
}

type Opening = 'since' | 'until' | 'before' | 'after';

const opening: ReadonlyMap<string, Opening> = new Map(
  (['since', 'until', 'before', 'after'] as const).flatMap((kind) =>
    Array.from(
      wordsOfAll(({ dateBounds }) => dateBounds?.[kind]),
      (word) => [word, kind] as const,
    ),
  ),
);

/** "later than 2018", "no later than May". */
function comparedEnd(
  { words }: DateContext,
  date: ReadDate,
): { readonly kind: Opening; readonly first: number } | undefined {
  const word = /^(?:later|earlier)$/.exec(keyOf(words, date.first - 2))?.[0];
  if (word === undefined) return undefined;
  const denied = keyOf(words, date.first - 3) === 'no';
  const kind = denied ? (word === 'later' ? 'until' : 'since') : word === 'later' ? 'after' : 'before';
  return { kind, first: date.first - (denied ? 3 : 2) };
}

/** "2018 or later", "on 1/1/2016 and after", "2018 or earlier". */
function trailingEnd({ text }: DateContext, date: ReadDate): JoinedRange | undefined {
  const after = /^\s(?:or|and)\s(later|after|onwards?|earlier|before)(?=[\s.,;:?!)]*$|[.,;:?!)])/.exec(
    text.slice(date.end, date.end + 16),
  );
  if (after === null || date.point === undefined || date.part !== undefined) return undefined;
  const backwards = /^(?:earlier|before)$/.test(after[1] ?? '');
  const written = endPoint(backwards ? (date.until ?? date.point) : date.point, undefined, backwards ? 1 : 0);
  const edtf = backwards ? `[..${written}]` : `[${written}..]`;
  const span = { start: date.start, end: date.end + after[0].length };
  return { date: { ...span, relative: date.relative, how: date.how, edtf }, taken: 1 };
}

function openEnd(context: DateContext, date: ReadDate): JoinedRange | undefined {
  const lead = leadKey(context, date);
  const compared = lead === 'than' ? comparedEnd(context, date) : undefined;
  const kind = compared?.kind ?? opening.get(lead);
  const trailing = kind === undefined ? trailingEnd(context, date) : undefined;
  if (trailing !== undefined) return trailing;
  // "from May" begins something only where it goes on: "from May onwards", "from 2010 on".
  const onwards = /^\s(?:on|onwards?)\b/.exec(context.text.slice(date.end, date.end + 9));
  if (kind === undefined || (lead === 'from' && onwards === null)) return undefined;
  if (kind === 'until' && compared === undefined && isNegatedBefore(context, date.first - 1)) return undefined;
  const base = {
    start: context.words[compared?.first ?? date.first - 1]?.start ?? date.start,
    end: date.end + (onwards?.[0].length ?? 0),
    relative: date.relative,
    how: date.how,
  };
  const edtf = openEdtf(date, kind);
  return { date: edtf === undefined ? base : { ...base, edtf }, taken: 1 };
}

function openEdtf(date: ReadDate, kind: Opening): string | undefined {
  if (date.point === undefined) return undefined;
  const edge = kind === 'since' || kind === 'before' ? 0 : 1;
  // "Before 1990" leaves 1990 out, and EDTF's sets hold their ends.
  const outside = date.part === undefined && (kind === 'before' || kind === 'after');
  const end = edge === 1 && date.until !== undefined ? date.until : date.point;
  const written = endPoint(outside ? neighbour(end, kind === 'before' ? -1 : 1) : end, date.part, edge);
  return { since: `${written}/..`, until: `../${written}`, before: `[..${written}]`, after: `[${written}..]` }[kind];
}

/** A date, or a stretch of dates, as a text gives it. */
export interface FoundDate extends Span {
  /** EDTF (ISO 8601-2); absent where the text and the reference date do not give it. */
  readonly edtf?: string;
  /** It leans on the date of writing ("Monday", "last year", "in May"), whether that is known or not. */
  readonly relative: boolean;
  /** How it was resolved, or what is missing, for a person. */
  readonly how: string;
}
