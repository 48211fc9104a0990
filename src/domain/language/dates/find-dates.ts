import { keyAt, readMonth, readNumeric, type DateContext, readJoined, readShort } from './absolute.ts';
import { readPeriod, readYear, readEra, readEnglishPart, readStretch, withOffset } from './periods.ts';
import { writePoint, writeThird, type CalendarPoint, type ReadDate } from './point.ts';
import { readEnglishHoliday, readDayAlone, readEnglishWeek, readWithWeekday } from './named-days.ts';
import { endPoint, joinRange, type FoundDate } from './ranges.ts';
import { readRelative } from './relative.ts';
import { keepLatest } from '../../text/keep-latest.ts';
import { keyOf, primaryLanguage, splitWords } from '../words.ts';

export type { FoundDate } from './ranges.ts';
export { findTimes } from './times.ts';

export interface DateOptions {
  /** BCP 47. Names of months are known in the main European languages, relative dates in English. */
  readonly language: string;
  /** The document's own date, as EDTF: a day, month or year. Anything else counts as unknown. */
  readonly reference?: string;
}

/**
 * Finds dates in a text, sorted and apart: absolute ("4 May 2020", "2020-05-04", "the 1990s", "mid-2023"), relative to the
 * document's date, and ranges with open ends ("since 1953", "until May", "from 2010 to 2015"). "Early", "mid" and "late" become
 * EDTF's "one of" sets over a third of the unit. One pass; no clock is asked.
 */
export function findDates(text: string, { language, reference = '' }: DateOptions): readonly FoundDate[] {
  return readDates(text, language, reference);
}

const readDates = keepLatest((text: string, language: string, reference: string): readonly FoundDate[] => {
  const context: DateContext = {
    text,
    language,
    primary: primaryLanguage(language),
    words: splitWords(text),
    reference: readReference(reference),
  };
  const read: ReadDate[] = [];
  for (let i = 0; i < context.words.length;) {
    const date = readAt(context, i, read.at(-1));
    if (date === undefined) {
      i++;
      continue;
    }
    // "Tuesday, 4 May": the weekday was read as a date of its own before the day it belongs to.
    if ((read.at(-1)?.last ?? -1) >= date.first) read.pop();
    read.push(withOffset(context, withLead(context, date)));
    i = date.last + 1;
  }
  return joinAll(context, read);
});

/** The date that begins at a word, or a little before it. The longest readings come first. */
function readAt(context: DateContext, i: number, previous: ReadDate | undefined): ReadDate | undefined {
  return (
    readNumeric(context, i, previous?.end) ??
    readEra(context, i) ??
    readJoined(context, i) ??
    readShort(context, i, previous) ??
    (context.primary === 'en'
      ? (readWithWeekday(context, i) ?? readEnglishWeek(context, i) ?? readEnglishPart(context, i))
      : undefined) ??
    readMonth(context, i) ??
    readPeriod(context, i) ??
    readStretch(context, i) ??
    readRelative(context, i) ??
    readEnglishHoliday(context, i) ??
    readDayAlone(context, i) ??
    readYear(context, i)
  );
}

function readReference(reference: string): CalendarPoint | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(reference);
  if (match === null) return undefined;
  const [year, part, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (Number.isNaN(part)) return { unit: 'year', year };
  return Number.isNaN(day) ? { unit: 'month', year, part } : { unit: 'day', year, part, day };
}

const thirds: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  beginning: 'early',
  start: 'early',
  end: 'late',
};

/** Takes in what stands before: "early May", "mid-2023", "the end of 1999", "around 1850". */
function withLead(context: DateContext, date: ReadDate): ReadDate {
  const { words } = context;
  if (context.primary !== 'en') return date;
  const hangs = keyAt(context, date.first) !== '';
  const lead = hangs ? keyOf(words, date.first - 1) : '';
  const article = lead === 'the' && date.point !== undefined && /^(?:decade|century)$/.test(date.point.unit) ? 1 : 0;
  const before = date.first - 1 - article;
  const key = article === 1 ? (keyAt(context, date.first - 1) === '' ? '' : keyOf(words, before)) : lead;
  const [third, back] = thirdBefore(context, key, before);
  if (third !== undefined && isDivisible(date))
    return { ...date, start: words[back]?.start ?? date.start, first: back, part: third };
  return withWord(context, date, lead);
}

/** "the year 2019", "later this week", "around 1850". */
function withWord(context: DateContext, date: ReadDate, lead: string): ReadDate {
  const { words } = context;
  if (lead === 'year' && date.point?.unit === 'year')
    return from(context, date, date.first - (keyOf(words, date.first - 2) === 'the' ? 2 : 1));
  if (/^(?:earlier|later)$/.test(lead) && /^(?:this|last|next)$/.test(keyOf(words, date.first)))
    return from(context, date, date.first - 1);
  const about =
    /^(?:around|about|circa|approximately|roughly|c|ca)$/.test(lead) ||
    (lead === '' && /\bc(?:a|irca)?\.\s?$/i.test(context.text.slice(Math.max(0, date.start - 7), date.start)));
  return about && date.point?.unit === 'year'
    ? { ...date, approximate: true, start: words[date.first - 1]?.start ?? date.start, first: date.first - 1 }
    : date;
}

/** The same date, said from an earlier word on: "the year 2019", "later this week". */
function from({ words }: DateContext, date: ReadDate, first: number): ReadDate {
  return { ...date, first, start: words[first]?.start ?? date.start };
}

function thirdBefore(context: DateContext, key: string, at: number): [third: ReadDate['part'], first: number] {
  const { words } = context;
  if (key === 'of') {
    const noun = keyOf(words, at - 1);
    const third = /^(?:beginning|start|middle|end)$/.test(noun) ? thirds[noun] : undefined;
    const first = words[at - 2]?.key === 'the' ? at - 2 : at - 1;
    return [third, first];
  }
  return [/^(?:early|mid|late)$/.test(key) ? thirds[key] : undefined, at];
}

function isDivisible(date: ReadDate): boolean {
  return date.point === undefined
    ? date.partial?.month !== undefined && date.partial.day === undefined
    : /^(?:month|year|decade|century)$/.test(date.point.unit);
}

/** The EDTF of a date alone. */
function writeDate({ point, until, part, approximate }: ReadDate): string | undefined {
  if (point === undefined) return undefined;
  if (until !== undefined) return `${endPoint(point, undefined, 0)}/${endPoint(until, undefined, 1)}`;
  const written = part === undefined ? writePoint(point) : writeThird(point, part);
  return approximate === true ? `${written}~` : written;
}

function joinAll(context: DateContext, read: readonly ReadDate[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (let i = 0; i < read.length; i++) {
    const date = read[i];
    if (date === undefined) continue;
    const range = joinRange(context, date, read[i + 1]);
    if (range !== undefined && range.date.start >= (found.at(-1)?.end ?? 0)) {
      if (range.taken === 2) i++;
      found.push(range.date);
      continue;
    }
    const edtf = writeDate(date);
    const base = { start: date.start, end: date.end, relative: date.relative, how: date.how };
    found.push(edtf === undefined ? base : { ...base, edtf });
  }
  return found;
}
