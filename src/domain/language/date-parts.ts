import { fullYear, keyAt, readMonth, type DateContext } from './date-absolute.ts';
import { readYear } from './date-periods.ts';
import { addDays, addMonths, weekdayOf, type CalendarPoint, type ReadDate } from './date-point.ts';
import { readRelative } from './date-relative.ts';
import { smallNumbers, readOrdinal } from './numbers/find-quantities.ts';
import { keyOf } from './words.ts';

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
export function readPartOf(context: DateContext, i: number): ReadDate | undefined {
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
  const ordinal = readOrdinal(context.words, i);
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
export function countAt(key: string): number | undefined {
  return smallNumbers.get(key) ?? (/^\d{1,3}$/.test(key) ? Number(key) : key === 'couple' ? 2 : undefined);
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

type Stretch = Pick<ReadDate, 'point' | 'until'>;

function partOf(whole: CalendarPoint, share: Share): Stretch | undefined {
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
function monthsOf(whole: CalendarPoint, { from, skip, count }: Share, months: number): Stretch | undefined {
  const start = from === 'start' ? skip * months : 12 - count * months;
  const end = start + count * months - 1;
  if (whole.unit !== 'year' || start < 0 || end > 11) return undefined;
  const point = addMonths(whole.year, 1, start);
  return start === end ? { point } : { point, until: addMonths(whole.year, 1, end) };
}

/** Weeks as ISO 8601 counts them: the first holds the year's first Thursday. */
function isoWeek({ from, skip }: Share, first: CalendarPoint, after: CalendarPoint): Stretch | undefined {
  const monday = (day: CalendarPoint): CalendarPoint => addDays(day, -((weekdayOf(day) + 6) % 7));
  const [start, end] = [monday(addDays(first, 3)), monday(addDays(after, 3))];
  const point = from === 'start' ? addDays(start, skip * 7) : addDays(end, -7);
  return stamp(point) < stamp(end) ? { point: { ...point, unit: 'week' } } : undefined;
}
