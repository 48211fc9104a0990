import { rangeWords } from '../lexicon/ranges.ts';
import { keyAt, type DateContext } from './absolute.ts';
import { addDays, addMonths, weekdayOf, type CalendarPoint, type ReadDate } from './point.ts';
import { monthNames, seasons, weekdayAt, weekdays, type WrittenWeekday } from '../lexicon/days-and-months.ts';
import { englishNumbers } from '../number-words.ts';
import { tenseOfWeekday, readsWeekdays, type WeekdayTense } from './tense.ts';
import { keyOf } from '../words.ts';

/** What a relative phrase says, before it is resolved. */
interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly how: string;
  /** Works it out from a reference date; undefined where that is not precise enough. */
  readonly resolve: (reference: CalendarPoint) => CalendarPoint | undefined;
  readonly weekday?: number;
}

/** Dates that lean on the day of writing: "Monday" in several languages; "yesterday", "last year", "two weeks ago" in English. */
export function readRelative(context: DateContext, i: number): ReadDate | undefined {
  if (!readsWeekdays(context.primary)) return undefined;
  const english =
    context.primary === 'en'
      ? (englishDayName(context, i) ?? englishShift(context, i) ?? englishAgo(context, i))
      : undefined;
  const phrase = english ?? weekday(context, i);
  if (phrase === undefined) return undefined;
  const { words, reference } = context;
  const base = {
    start: words[phrase.first]?.start ?? 0,
    end: words[phrase.last]?.end ?? 0,
    first: phrase.first,
    last: phrase.last,
    relative: true,
  };
  const partial = phrase.weekday === undefined ? {} : { partial: { weekday: phrase.weekday } };
  const point = reference === undefined ? undefined : phrase.resolve(reference);
  return point === undefined
    ? { ...base, ...partial, how: phrase.how }
    : { ...base, ...partial, point, how: phrase.how };
}

const isFull = (point: CalendarPoint): boolean => point.unit === 'day';
const onDay = (days: number) => (reference: CalendarPoint) =>
  isFull(reference) ? addDays(reference, days) : undefined;

function englishDayName(context: DateContext, i: number): Phrase | undefined {
  const key = keyOf(context.words, i);
  const two = `${key} ${keyAt(context, i + 1)}`;
  if (
    key === 'the' &&
    keyAt(context, i + 1) === 'day' &&
    /^(?:before|after)$/.test(keyAt(context, i + 2)) &&
    /^(?:yesterday|tomorrow)$/.test(keyAt(context, i + 3))
  ) {
    const days = keyAt(context, i + 3) === 'yesterday' ? -2 : 2;
    return { first: i, last: i + 3, how: 'two days from the reference date', resolve: onDay(days) };
  }
  if (two === 'last night')
    return { first: i, last: i + 1, how: 'the night before the reference date', resolve: onDay(-1) };
  if (two === 'this morning' || two === 'this afternoon' || two === 'this evening')
    return { first: i, last: i + 1, how: 'the reference date', resolve: onDay(0) };
  const days = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[key];
  if (days === undefined) return undefined;
  const how =
    days === 0
      ? 'the reference date'
      : days < 0
        ? 'the day before the reference date'
        : 'the day after the reference date';
  return { first: i, last: i, how, resolve: onDay(days) };
}

const shifts: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

/** "last year", "next Monday", "this week", "last summer", "last May", "earlier this month". */
function englishShift(context: DateContext, i: number): Phrase | undefined {
  const key = keyOf(context.words, i);
  const shift = Object.hasOwn(shifts, key) ? shifts[key] : undefined;
  if (shift === undefined) return undefined;
  const noun = keyAt(context, i + 1);
  const how = `${key} ${noun}, counted from the reference date`;
  const phrase = { first: i, last: i + 1, how };
  const day = weekdays.get(noun);
  if (day !== undefined) return { ...phrase, weekday: day, resolve: (reference) => weekdayNear(reference, day, shift) };
  const month = monthNames('en').get(noun);
  const written = context.words[i + 1];
  // "This may be": the verb is written small.
  const isName = written !== undefined && /^\p{Lu}/u.test(context.text.slice(written.start, written.end));
  if (month !== undefined && noun.length > 2 && isName)
    return { ...phrase, resolve: (reference) => monthNear(reference, month, shift) };
  const season = seasons.get(noun);
  if (season !== undefined) return { ...phrase, resolve: (reference) => seasonNear(reference, season, shift) };
  if (key === 'past' && noun !== 'quarter') return undefined;
  const resolve = unitShifts[noun];
  return resolve === undefined ? undefined : { ...phrase, resolve: (reference) => resolve(reference, shift) };
}

const unitShifts: Readonly<Record<string, (reference: CalendarPoint, shift: number) => CalendarPoint | undefined>> = {
  year: (reference, shift) => ({ unit: 'year', year: reference.year + shift }),
  month: (reference, shift) =>
    reference.part === undefined ? undefined : addMonths(reference.year, reference.part, shift),
  week: (reference, shift) =>
    isFull(reference)
      ? { ...addDays(reference, shift * 7 - ((weekdayOf(reference) + 6) % 7)), unit: 'week' }
      : undefined,
  weekend: (reference, shift) =>
    isFull(reference) ? addDays(reference, shift * 7 + 5 - ((weekdayOf(reference) + 6) % 7)) : undefined,
  quarter: (reference, shift) => {
    if (reference.part === undefined) return undefined;
    const total = reference.year * 4 + Math.floor((reference.part - 1) / 3) + shift;
    return { unit: 'quarter', year: Math.floor(total / 4), part: (total % 4) + 1 };
  },
  decade: (reference, shift) => ({ unit: 'decade', year: Math.floor(reference.year / 10) * 10 + shift * 10 }),
  century: (reference, shift) => ({ unit: 'century', year: Math.floor(reference.year / 100) * 100 + shift * 100 }),
};

/** The weekday before, in the week of, or after the reference date. */
function weekdayNear(reference: CalendarPoint, day: number, shift: number): CalendarPoint | undefined {
  if (!isFull(reference)) return undefined;
  const ahead = (day - weekdayOf(reference) + 7) % 7;
  if (shift > 0) return addDays(reference, ahead === 0 ? 7 : ahead);
  if (shift < 0) return addDays(reference, ahead === 0 ? -7 : ahead - 7);
  return addDays(reference, ((day + 6) % 7) - ((weekdayOf(reference) + 6) % 7));
}

function monthNear(reference: CalendarPoint, month: number, shift: number): CalendarPoint | undefined {
  if (shift === 0) return { unit: 'month', year: reference.year, part: month };
  if (reference.part === undefined) return undefined;
  const year =
    shift < 0 ? reference.year - (month >= reference.part ? 1 : 0) : reference.year + (month <= reference.part ? 1 : 0);
  return { unit: 'month', year, part: month };
}

function seasonNear(reference: CalendarPoint, season: number, shift: number): CalendarPoint | undefined {
  if (shift === 0) return { unit: 'season', year: reference.year, part: season };
  if (reference.part === undefined) return undefined;
  const starts = { 21: 3, 22: 6, 23: 9, 24: 12 }[season] ?? 1;
  const past = reference.part >= starts + 3;
  return {
    unit: 'season',
    year: reference.year + (shift < 0 ? (past ? 0 : -1) : reference.part < starts ? 0 : 1),
    part: season,
  };
}

/** "two weeks ago", "3 years later" is another text's business; "in two days" looks ahead. */
function englishAgo(context: DateContext, i: number): Phrase | undefined {
  const key = keyOf(context.words, i);
  const count =
    key === 'a' || key === 'an' ? 1 : (englishNumbers.get(key) ?? (/^\d{1,3}$/.test(key) ? Number(key) : undefined));
  const unit = keyAt(context, i + 1)
    .replace(/['’]s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  if (count === undefined || !/^(?:day|week|fortnight|month|year|decade|century)$/.test(unit)) return undefined;
  const back = keyAt(context, i + 2) === 'ago';
  const ahead = context.words[i - 1]?.key === 'in' && keyAt(context, i) !== '' && isTime(context, i + 2);
  if (!back && !ahead) return undefined;
  const sign = back ? -count : count;
  return {
    first: i,
    last: i + 2,
    how: `${count} ${unit}${count === 1 ? '' : 's'} ${back ? 'before' : 'after'} the reference date`,
    resolve: (reference) => step(reference, unit, sign),
  };
}

/** "In two years' time": the apostrophe parts the word from "years". */
function isTime({ text, words }: DateContext, i: number): boolean {
  return keyOf(words, i) === 'time' && /^['’]?\s+$/.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));
}

function step(reference: CalendarPoint, unit: string, count: number): CalendarPoint | undefined {
  const days = { day: 1, week: 7, fortnight: 14 }[unit];
  if (days !== undefined) return isFull(reference) ? addDays(reference, days * count) : undefined;
  if (unit === 'month')
    return reference.part === undefined ? undefined : addMonths(reference.year, reference.part, count);
  return { unit: 'year', year: reference.year + count * ({ decade: 10, century: 100 }[unit] ?? 1) };
}

/** A weekday alone; of "Monday to Friday" the second is the first such day behind the first. */
function weekday(context: DateContext, i: number): Phrase | undefined {
  const { words, primary } = context;
  const written = weekdayAt(words, i, primary);
  if (written === undefined) return undefined;
  const { day, last } = written;
  const begun = weekdayBefore(context, i);
  const tense = tenseOfWeekday(context, begun?.first ?? i, begun?.last ?? last);
  if (tense === 'every') return undefined;
  const resolve = (reference: CalendarPoint): CalendarPoint | undefined => {
    if (!isFull(reference)) return undefined;
    if (begun === undefined) return resolveWeekday(reference, day, tense);
    const from = resolveWeekday(reference, begun.day, tense);
    return addDays(from, (day - begun.day + 7) % 7);
  };
  return { first: i, last, how: weekdaySaid[tense], resolve, weekday: day };
}

/** The weekday that a range up to this one begins with. */
function weekdayBefore(
  { words, text, primary }: DateContext,
  i: number,
): (WrittenWeekday & { first: number }) | undefined {
  for (const first of [i - 2, i - 1, i - 3]) {
    const written = weekdayAt(words, first, primary);
    if (written === undefined || written.last >= i) continue;
    const between = text.slice(words[written.last]?.end, words[i]?.start);
    const link = /^ (\p{L}+) $/u.exec(between)?.[1] ?? '';
    if (/^\s?[-–—]\s?$/.test(between) || rangeWords.to.has(link) || /^(?:till|until|até)$/.test(link))
      return { ...written, first };
  }
  return undefined;
}

const weekdaySaid: Readonly<Record<Exclude<WeekdayTense, 'every'>, string>> = {
  ahead: 'the next such day after the reference date',
  next: 'the next such day after the reference date',
  back: 'the latest such day up to the reference date',
  last: 'the latest such day before the reference date',
  nearest: 'such a day nearest to the reference date',
};

function resolveWeekday(reference: CalendarPoint, day: number, tense: WeekdayTense): CalendarPoint {
  const distance = (day - weekdayOf(reference) + 7) % 7;
  if (tense === 'next') return addDays(reference, distance === 0 ? 7 : distance);
  if (tense === 'last') return addDays(reference, distance - 7);
  const isAhead = distance === 0 || tense === 'ahead' || (tense === 'nearest' && distance <= 3);
  return addDays(reference, isAhead ? distance : distance - 7);
}
