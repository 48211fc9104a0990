import type { Eras } from '../lexicon/lexicon.ts';
import { lexicons, wordsOfAll } from '../lexicon/shelf.ts';
import { fullYear, keyAt, readDate, type DateContext, readMonth } from './absolute.ts';
import { type ReadDate, addDays, addMonths, weekdayOf, type CalendarPoint } from './point.ts';
import { dayWords, seasons } from '../lexicon/days-and-months.ts';
import { unitKind } from '../unit-kinds.ts';
import { englishNumbers, readEnglishOrdinal } from '../number-words.ts';
import { isEnglishPlural } from '../english-words.ts';
import { keyOf } from '../words.ts';
import { readRelative } from './relative.ts';

/** "1990s", "the 19th century", "summer 2019", "Q3 2020". */
export function readPeriod(context: DateContext, i: number): ReadDate | undefined {
  const { words, text } = context;
  const key = keyOf(words, i);
  const decade = /^([12]\d{2})0['’]?s$/.exec(key);
  if (decade !== null) {
    const year = Number(`${decade[1] ?? ''}0`);
    return readDate(context, i, i, { unit: year % 100 === 0 && year < 2000 ? 'century' : 'decade', year });
  }
  if (/^[2-9]0s$/.test(key) && /['’]/.test(text.charAt((words[i]?.start ?? 0) - 1)))
    return readDate(context, i, i, { unit: 'decade', year: 1900 + Number(key.slice(0, 2)) });
  const ordinal = ordinalIn(key);
  if (ordinal !== undefined && keyAt(context, i + 1) === 'century')
    return readDate(context, i, i + 1, { unit: 'century', year: (Number(ordinal) - 1) * 100 });
  const quarter = /^q([1-4])$/.exec(key);
  const season = seasons.get(key);
  if (quarter === null && season === undefined) return undefined;
  const at = keyAt(context, i + 1) === 'of' ? i + 2 : i + 1;
  const year = fullYear(keyAt(context, at, true));
  if (year === undefined) return undefined;
  return readDate(
    context,
    i,
    at,
    season === undefined
      ? { unit: 'quarter', year, part: Number(quarter?.[1]) }
      : { unit: 'season', year, part: season },
  );
}

/** "5th", "fifth": a number in digits. */
function ordinalIn(key: string): string | undefined {
  return /^(\d{1,2})(?:st|nd|rd|th)$/.exec(key)?.[1] ?? dayWords.get(key)?.toString();
}

const beforeYear = wordsOfAll((lexicon) => lexicon.beforeYear);

/** Four digits that stand for a year by what is around them. */
export function readYear(context: DateContext, i: number): ReadDate | undefined {
  const { words, text } = context;
  const word = words[i];
  const year = fullYear(keyOf(words, i));
  if (word === undefined || year === undefined || year > 2199) return undefined;
  const outside = text.charAt(word.start - 1) + text.charAt(word.end);
  if (/[\p{Sc}%#@/:+\p{L}]/u.test(outside) || /^[.,]\d/.test(text.slice(word.end, word.end + 2))) return undefined;
  const lead = keyAt(context, i) === '' ? '' : keyOf(words, i - 1);
  const after = keyAt(context, i + 1);
  const counts = isEnglishPlural(after) && unitKind(after) !== undefined;
  const strong = /^(?:in|since|until|till|during|year|early|mid|late|circa)$/.test(lead);
  const plausible = year >= 1800 && year <= 2100;
  if (/^(?:than|over|least|most|about|some|nearly|almost|approximately|roughly)$/.test(lead) && (counts || !plausible))
    return undefined;
  if (counts && !strong) return undefined;
  if (!(strong || plausible || outside.startsWith('(') || beforeYear.has(lead))) return undefined;
  return readDate(context, i, i, { unit: 'year', year });
}

const beforeEra = behindYear('before');
const inEra = behindYear('since');

function behindYear(side: keyof Eras): RegExp {
  const forms = Object.values(lexicons).flatMap(({ eras }) => eras?.[side].source ?? []);
  return new RegExp(String.raw`^\s?(?:${[...new Set(forms)].join('|')})`, 'u');
}

/**
 * Reads a year or century that names its era: "44 BC", "the 5th century BCE", "79 CE", "AD 79". EDTF counts years as
 * astronomers do, so 44 BC is -0043.
 */
export function readEra(context: DateContext, i: number): ReadDate | undefined {
  return readLedByEra(context, i) ?? readFollowedByEra(context, i);
}

/** "AD 79", in capitals: an ad is something else. */
function readLedByEra(context: DateContext, i: number): ReadDate | undefined {
  const { words, text } = context;
  if (!/^(?:ad|ce)$/.test(keyOf(words, i)) || !/^[AC]/.test(text.charAt(words[i]?.start ?? 0))) return undefined;
  const year = /^\d{1,4}$/.test(keyAt(context, i + 1)) ? Number(keyAt(context, i + 1)) : 0;
  return year === 0 ? undefined : readDate(context, i, i + 1, { unit: 'year', year });
}

function readFollowedByEra(context: DateContext, i: number): ReadDate | undefined {
  const { words, text } = context;
  const key = keyOf(words, i);
  const century = keyAt(context, i + 1) === 'century' ? ordinalIn(key) : undefined;
  const number = Number((century ?? /^(?:\d{1,4}|[1-9]\d,\d{3})$/.exec(key)?.[0] ?? '').replace(',', ''));
  const end = words[century === undefined ? i : i + 1]?.end;
  if (number === 0 || end === undefined) return undefined;
  const rest = text.slice(end, end + 16);
  const before = beforeEra.exec(rest)?.[0];
  const sign = before ?? inEra.exec(rest)?.[0];
  if (sign === undefined) return undefined;
  const last = lastWithin(context, i, end + sign.length);
  // "The 1200 BC residents" live in British Columbia.
  if (isEnglishPlural(keyAt(context, last + 1))) return undefined;
  const era = { number, isCentury: century !== undefined, isBefore: before !== undefined };
  const read = readYears(context, i, last, era);
  return read && { ...read, end: end + sign.length };
}

interface EraYear {
  readonly number: number;
  readonly isCentury: boolean;
  readonly isBefore: boolean;
}

function readYears(
  context: DateContext,
  first: number,
  last: number,
  { number, isCentury, isBefore }: EraYear,
): ReadDate | undefined {
  const size = isCentury ? 100 : 1;
  const year = isBefore ? 1 - number * size : isCentury ? (number - 1) * size : number;
  if (Math.abs(year) > 9999) return undefined;
  if (!isCentury) return readDate(context, first, last, { unit: 'year', year });
  if (!isBefore) return readDate(context, first, last, { unit: 'century', year });
  const read = readDate(context, first, last, { unit: 'year', year });
  return read && { ...read, until: { unit: 'year', year: year + size - 1 } };
}

function lastWithin({ words }: DateContext, first: number, end: number): number {
  let last = first;
  while ((words[last + 1]?.end ?? Infinity) <= end) last++;
  return last;
}

type PartUnit = 'day' | 'week' | 'month' | 'quarter' | 'half';

/** Which part of a longer stretch: the nth, the first n or, counted from its end, the last n. */
interface Share {
  readonly unit: PartUnit;
  readonly from: 'start' | 'end';
  readonly skip: number;
  readonly count: number;
  readonly next: number;
}

/** Parts of a year or month: "the first week of 2019", "last three months of 2021", "2017 Q1", "H2 2019", "the 15th day of June". */
export function readEnglishPart(context: DateContext, i: number): ReadDate | undefined {
  const short = readShortPart(context, i);
  if (short !== undefined) return short;
  const share = readShare(context, i);
  if (share === undefined || !/^(?:of|in)$/.test(keyAt(context, share.next))) return undefined;
  const whole = readWhole(context, share.next + 1);
  if (whole === undefined) return undefined;
  const part = whole.point === undefined ? undefined : partOf(whole.point, share);
  const first = keyOf(context.words, i - 1) === 'the' && keyAt(context, i) !== '' ? i - 1 : i;
  const base = {
    start: context.words[first]?.start ?? 0,
    end: whole.end,
    first,
    last: whole.last,
    relative: whole.relative,
  };
  return { ...base, how: whole.how, ...part };
}

/** "2017 Q1", "2019-H2", "H1 2020"; "Q3 2020" and "third quarter of 2020" come out alike. */
function readShortPart(context: DateContext, i: number): ReadDate | undefined {
  const { words } = context;
  const yearFirst = fullYear(keyOf(words, i));
  const label = /^([qh])([1-4])$/.exec(yearFirst === undefined ? keyOf(words, i) : keyAt(context, i + 1));
  const at = keyAt(context, i + 1) === 'of' ? i + 2 : i + 1;
  const year = yearFirst ?? fullYear(keyAt(context, at, true));
  if (label === null || year === undefined) return undefined;
  const unit = label[1] === 'q' ? 'quarter' : 'half';
  const part = partOf({ unit: 'year', year }, { unit, from: 'start', skip: Number(label[2]) - 1, count: 1, next: 0 });
  const last = yearFirst === undefined ? at : i + 1;
  if (part === undefined) return undefined;
  const span = { start: words[i]?.start ?? 0, end: words[last]?.end ?? 0, first: i, last };
  return { ...span, relative: false, how: 'as written', ...part };
}

function readShare(context: DateContext, i: number): Share | undefined {
  const key = keyOf(context.words, i);
  const ordinal = readEnglishOrdinal(context.words, i);
  const lasts = /^(?:last|final)$/.test(key);
  const next = ordinal?.next ?? (lasts ? i + 1 : undefined);
  if (next === undefined || ordinal?.plural === true) return undefined;
  const from = lasts ? 'end' : 'start';
  const counted = lasts || ordinal?.value === 1 ? countAt(keyAt(context, next)) : undefined;
  const at = counted === undefined ? next : next + 1;
  const unit = /^(day|week|month|quarter|half)s?$/.exec(keyAt(context, at))?.[1] as PartUnit | undefined;
  if (unit === undefined) return undefined;
  return { unit, from, skip: counted === undefined ? (ordinal?.value ?? 1) - 1 : 0, count: counted ?? 1, next: at + 1 };
}

/** A whole number below a thousand, in digits or one word. */
function countAt(key: string): number | undefined {
  return englishNumbers.get(key) ?? (/^\d{1,3}$/.test(key) ? Number(key) : key === 'couple' ? 2 : undefined);
}

function readWhole(context: DateContext, i: number): ReadDate | undefined {
  if (keyAt(context, i) === '') return undefined;
  const at = keyAt(context, i) === 'the' || keyAt(context, i) === 'year' ? i + 1 : i;
  const unit = /^(?:year|month)$/.exec(keyOf(context.words, i + 1))?.[0];
  if (keyAt(context, i) === 'the' && unit !== undefined && fullYear(keyAt(context, i + 2)) === undefined)
    return thisPeriod(context, i, unit);
  const read = readMonth(context, at) ?? readRelative(context, at) ?? readYear(context, at);
  const whole = read?.point === undefined || /^(?:year|month)$/.test(read.point.unit);
  return read === undefined || !whole || read.first > at ? undefined : read;
}

/** "of the year": the one of the reference date. */
function thisPeriod({ words, reference }: DateContext, i: number, unit: string): ReadDate {
  const span = { start: words[i]?.start ?? 0, end: words[i + 1]?.end ?? 0, first: i, last: i + 1 };
  const base = { ...span, relative: true, how: `the ${unit} of the reference date` };
  if (reference === undefined || (unit === 'month' && reference.part === undefined)) return base;
  const { year, part = 1 } = reference;
  return { ...base, point: unit === 'year' ? { unit: 'year', year } : { unit: 'month', year, part } };
}

type DatedStretch = Pick<ReadDate, 'point' | 'until'>;

function partOf(whole: CalendarPoint, share: Share): DatedStretch | undefined {
  const months = { month: 1, quarter: 3, half: 6, day: 0, week: 0 }[share.unit];
  if (months > 0) return monthsOf(whole, share, months);
  const first: CalendarPoint = { unit: 'day', year: whole.year, part: whole.part ?? 1, day: 1 };
  const after: CalendarPoint =
    whole.unit === 'year'
      ? { ...first, year: whole.year + 1 }
      : { ...addMonths(whole.year, first.part ?? 1, 1), unit: 'day', day: 1 };
  if (share.unit === 'week' && whole.unit === 'year' && share.count === 1) return isoWeek(share, first, after);
  const length = (share.unit === 'week' ? 7 : 1) * share.count;
  const start = share.from === 'start' ? addDays(first, share.skip * length) : addDays(after, -length);
  const until = addDays(start, length - 1);
  if (stamp(start) >= stamp(after) || stamp(until) >= stamp(after)) return undefined;
  return length === 1 ? { point: start } : { point: start, until };
}

const stamp = ({ year, part = 1, day = 1 }: CalendarPoint): number => year * 400 + part * 32 + day;

/** Months, quarters and halves of a year. */
function monthsOf(whole: CalendarPoint, { from, skip, count }: Share, months: number): DatedStretch | undefined {
  const start = from === 'start' ? skip * months : 12 - count * months;
  const end = start + count * months - 1;
  if (whole.unit !== 'year' || start < 0 || end > 11) return undefined;
  const point = addMonths(whole.year, 1, start);
  return start === end ? { point } : { point, until: addMonths(whole.year, 1, end) };
}

/** Weeks as ISO 8601 counts them: the first holds the year's first Thursday. */
function isoWeek({ from, skip }: Share, first: CalendarPoint, after: CalendarPoint): DatedStretch | undefined {
  const monday = (day: CalendarPoint): CalendarPoint => addDays(day, -((weekdayOf(day) + 6) % 7));
  const [start, end] = [monday(addDays(first, 3)), monday(addDays(after, 3))];
  const point = from === 'start' ? addDays(start, skip * 7) : addDays(end, -7);
  return stamp(point) < stamp(end) ? { point: { ...point, unit: 'week' } } : undefined;
}

const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);

/** Stretches counted from the day of writing: "the next 3 days", "past two quarters", "the 5 previous years", "past fortnight". */
export function readStretch(context: DateContext, i: number): ReadDate | undefined {
  if (context.primary !== 'en') return undefined;
  const said = readCounted(context, i);
  if (said === undefined) return undefined;
  const { count, unit, direction, last } = said;
  const { words, reference } = context;
  const span = { start: words[i]?.start ?? 0, end: words[last]?.end ?? 0, first: i, last, relative: true };
  const how = `${count} ${unit}${count === 1 ? '' : 's'} ${direction < 0 ? 'up to' : 'from'} the reference date`;
  return { ...span, how, ...(reference === undefined ? {} : stretch(reference, unit, count * direction)) };
}

interface Counted {
  readonly count: number;
  readonly unit: string;
  readonly direction: 1 | -1;
  readonly last: number;
}

function readCounted(context: DateContext, i: number): Counted | undefined {
  const leads = directions.has(keyOf(context.words, i));
  const direction = directions.get(leads ? keyOf(context.words, i) : keyAt(context, i + 1));
  const written = leads ? keyAt(context, i + 1) : keyOf(context.words, i);
  const fortnight = leads && written === 'fortnight';
  const count = fortnight ? 1 : countAt(written);
  if (direction === undefined || count === undefined || count === 0) return undefined;
  const over = leads && written === 'couple' && keyAt(context, i + 2) === 'of' ? 1 : 0;
  const last = fortnight ? i + 1 : i + 2 + over;
  const unit = /^(day|week|fortnight|month|quarter|year|decade)s?$/.exec(keyAt(context, last))?.[1];
  // "Only 3 next week" counts something else.
  if (unit === undefined || (count > 1 && !leads && !keyAt(context, last).endsWith('s'))) return undefined;
  return { count, unit, direction, last };
}

/** Whole days from the one beside the reference date; months and longer from its own. */
function stretch(reference: CalendarPoint, unit: string, count: number): Pick<ReadDate, 'point' | 'until'> {
  const sign = Math.sign(count);
  const ordered = (near: CalendarPoint, far: CalendarPoint): Pick<ReadDate, 'point' | 'until'> => {
    const [point, until] = sign < 0 ? [far, near] : [near, far];
    return JSON.stringify(point) === JSON.stringify(until) ? { point } : { point, until };
  };
  const days = { day: 1, week: 7, fortnight: 14 }[unit];
  if (days !== undefined)
    return reference.unit === 'day' ? ordered(addDays(reference, sign), addDays(reference, count * days)) : {};
  const { year, part } = reference;
  const months = { month: 1, quarter: 3 }[unit];
  if (months !== undefined) return part === undefined ? {} : monthsBeside(year, part, months, count, ordered);
  const years = unit === 'decade' ? 10 : 1;
  return ordered({ unit: 'year', year }, { unit: 'year', year: year + count * years });
}

function monthsBeside(
  year: number,
  part: number,
  months: number,
  count: number,
  ordered: (near: CalendarPoint, far: CalendarPoint) => Pick<ReadDate, 'point' | 'until'>,
): Pick<ReadDate, 'point' | 'until'> {
  if (months === 1) return ordered({ unit: 'month', year, part }, addMonths(year, part, count));
  // Quarters are counted whole, from the one beside that of the reference date.
  const first = part - ((part - 1) % 3);
  const near = addMonths(year, first, count > 0 ? 3 : -1);
  return ordered(near, addMonths(near.year, near.part ?? 1, count * 3 - Math.sign(count)));
}

const unitWord = /^(day|week|fortnight|month|year|decade)s?$/;

/** "two days after today", "3 weeks from 15 January", "five years before 2015": a date reckoned from another. */
export function withOffset(context: DateContext, date: ReadDate): ReadDate {
  const { words, text } = context;
  const at = date.first - 1 - (keyOf(words, date.first - 1) === 'the' ? 1 : 0);
  const sign = { before: -1, after: 1, from: 1 }[keyAt(context, at)];
  const unit = unitWord.exec(keyAt(context, at - 1))?.[1];
  const written = keyOf(words, at - 2);
  const count = written === 'a' ? 1 : countAt(written);
  const joins = keyAt(context, date.first) !== '';
  if (context.primary !== 'en' || sign === undefined || unit === undefined || count === undefined || !joins)
    return date;
  // "Two days from 3 to 5 May": "from" reckons only where no range begins.
  if (keyOf(words, at) === 'from' && /^\s?(?:to|until|till|through|[-–])/.test(text.slice(date.end, date.end + 8)))
    return date;
  const { untilDay: _, until: __, partial: ___, point, ...rest } = date;
  const moved = point === undefined ? undefined : move(point, unit, count * sign);
  if (point !== undefined && moved === undefined) return date;
  const first = at - 2;
  const how = `${count} ${unit}${count === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'} ${text.slice(date.start, date.end)}`;
  return {
    ...rest,
    first,
    start: words[first]?.start ?? date.start,
    how,
    ...(moved === undefined ? {} : { point: moved }),
  };
}

function move(point: CalendarPoint, unit: string, count: number): CalendarPoint | undefined {
  const days = { day: 1, week: 7, fortnight: 14 }[unit];
  if (days !== undefined) return point.unit === 'day' ? addDays(point, days * count) : undefined;
  if (unit === 'month') {
    if (point.unit !== 'day' && point.unit !== 'month') return undefined;
    const month = addMonths(point.year, point.part ?? 1, count);
    const last = addDays({ ...addMonths(month.year, month.part ?? 1, 1), day: 1 }, -1).day ?? 28;
    return point.unit === 'day' ? { ...month, unit: 'day', day: Math.min(point.day ?? 1, last) } : month;
  }
  const year = point.year + count * (unit === 'decade' ? 10 : 1);
  const leapDay = point.unit === 'day' && point.part === 2 && point.day === 29;
  return /^(?:day|month|year)$/.test(point.unit) ? { ...point, year, ...(leapDay ? { day: 28 } : {}) } : undefined;
}
