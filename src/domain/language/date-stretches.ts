import { keyAt, type DateContext } from './date-absolute.ts';
import { countAt } from './date-parts.ts';
import { addDays, addMonths, type CalendarPoint, type ReadDate } from './date-point.ts';
import { keyOf } from './words.ts';

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
