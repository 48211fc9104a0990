import { calendarMoment, yearFraction, phrasesFor, type DatePhrases } from '../language/edtf/edtf.ts';

export interface TimeTick {
  /** Fractional astronomical year. */
  readonly year: number;
  readonly label: string;
  /** The whole date, with what the label leaves out since the tick before it says it. */
  readonly whole: string;
}

interface Step {
  readonly unit: 'year' | 'month' | 'day' | 'minute';
  readonly count: number;
  /** Its length in years, about. */
  readonly years: number;
}

const day = 1 / 365.2425;
const finer: readonly Step[] = [
  ...[1, 5, 15, 30, 60, 180, 360, 720].map((count): Step => ({ unit: 'minute', count, years: (count * day) / 1440 })),
  ...[1, 2, 7, 14].map((count): Step => ({ unit: 'day', count, years: count * day })),
  ...[1, 3, 6].map((count): Step => ({ unit: 'month', count, years: count / 12 })),
];

/**
 * Round moments of the calendar between two fractional years, at most `most` (at least 1) and labelled briefly; a clock
 * is said with its zone, if that is known, where the date is said too.
 */
export function timeTicks(from: number, to: number, most: number, language: string, zone = ''): readonly TimeTick[] {
  const step = chooseStep(to - from, Math.max(1, most));
  const phrases = phrasesFor(language);
  const years = step.unit === 'year' ? yearTicks(from, to, step.count) : calendarTicks(from, to, step);
  const ticks = years.map((year, index) => ({
    year,
    label: tickLabel(year, step, index === 0 ? 'first' : 'later', phrases, zone),
    whole: tickLabel(year, step, 'alone', phrases, zone),
  }));
  return zone === '' ? ticks : withZone(ticks, phrases, zone);
}

/** An axis that begins at midnight says its zone with the first time of day. */
function withZone(ticks: readonly TimeTick[], phrases: DatePhrases, zone: string): readonly TimeTick[] {
  const first = ticks.findIndex(({ label }) => label.includes(':'));
  if (first <= 0) return ticks;
  return ticks.map((tick, index) => (index === first ? { ...tick, label: phrases.zone(tick.label, zone) } : tick));
}

function chooseStep(span: number, most: number): Step {
  const fine = finer.find((step) => span / step.years <= most);
  if (fine) return fine;
  for (let count = 1; ; count *= 10) {
    const factor = [1, 2, 5].find((n) => span / (n * count) <= most);
    if (factor !== undefined) return { unit: 'year', count: factor * count, years: factor * count };
  }
}

/**
 * Years that are round as they are said: 600 BCE is the astronomers' -599, so years before our era are counted on their
 * own. Between the eras stands year 1, where it is as far from its neighbours as they are from theirs.
 */
function yearTicks(from: number, to: number, count: number): number[] {
  const ticks: number[] = [];
  for (let bce = Math.floor((1 - from) / count) * count; bce > 0 && 1 - bce <= to; bce -= count) ticks.push(1 - bce);
  if (count >= 5 && from <= 1 && to >= 1) ticks.push(1);
  for (let year = Math.max(count, Math.ceil(from / count) * count); year <= to; year += count) ticks.push(year);
  return ticks;
}

function calendarTicks(from: number, to: number, step: Step): number[] {
  const ticks: number[] = [];
  const start = calendarMoment(from);
  for (let n = 0; n < 2000; n++) {
    const year = stepped(start, step, n);
    if (year > to) break;
    if (year >= from) ticks.push(year);
  }
  return ticks;
}

/** The nth round moment at or after the one before the start. */
function stepped(start: { year: number; month: number; day: number; ms: number }, step: Step, n: number): number {
  if (step.unit === 'month') {
    const months = Math.floor((start.month - 1) / step.count) * step.count + n * step.count;
    return yearFraction(start.year + Math.floor(months / 12), (months % 12) + 1);
  }
  const midnight = yearFraction(start.year, start.month, start.day);
  const minutes =
    step.unit === 'day'
      ? n * step.count * 1440
      : Math.floor(start.ms / 60_000 / step.count) * step.count + n * step.count;
  return addMinutes(midnight, minutes);
}

function addMinutes(fraction: number, minutes: number): number {
  const { year, month, day: dayOfMonth } = calendarMoment(fraction);
  const yearStart = yearFraction(year, month, dayOfMonth);
  const length = yearFraction(year, 1, 2) - year;
  const moved = yearStart + (minutes / 1440) * length;
  // Over the turn of the year the length of a day as a fraction may change; a day is counted from 1 January then.
  return moved < year + 1
    ? moved
    : year + 1 + ((moved - year - 1) / length) * (yearFraction(year + 1, 1, 2) - year - 1);
}

/** A label as the first of its axis, after another that says the year or the day, or with no other in sight. */
function tickLabel(
  year: number,
  step: Step,
  place: 'first' | 'later' | 'alone',
  phrases: DatePhrases,
  zone: string,
): string {
  if (step.unit === 'year') return step.count * 1000 >= Math.abs(year) ? phrases.roundYear(year) : phrases.year(year);
  const moment = calendarMoment(year);
  const month = phrases.shortMonths[moment.month - 1] ?? '';
  const said = phrases.year(moment.year);
  if (step.unit === 'month') return place !== 'later' || moment.month === 1 ? phrases.month(month, said) : month;
  const withYear = place !== 'later' || (moment.month === 1 && moment.day <= step.count);
  const date = phrases.day(String(moment.day), month, withYear ? said : '');
  if (step.unit === 'day') return date;
  const minutes = Math.round(moment.ms / 60_000);
  if (minutes === 0 && place !== 'alone') return date;
  const clock = clockAt(minutes);
  const zoned = zone === '' ? clock : phrases.zone(clock, zone);
  return place === 'later' ? clock : `${zoned}, ${date}`;
}

function clockAt(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * The date of a moment in short, as finely as a span of `years` around it is known. One without a span is where
 * something starts or ends: the first of a month or year is that of the month or year.
 */
export function momentLabel(year: number, years: number, language: string): string {
  const phrases = phrasesFor(language);
  const moment = calendarMoment(year);
  if (years === 0 && moment.ms === 0 && moment.day === 1)
    return momentLabel(year, moment.month === 1 ? 1 : 0.1, language);
  if (years > 0.9) return phrases.roundYear(moment.year);
  const said = phrases.year(moment.year);
  const month = phrases.shortMonths[moment.month - 1] ?? '';
  if (years > 20 * day) return phrases.month(month, said);
  const date = phrases.day(String(moment.day), month, said);
  return years > 0.9 * day ? date : `${clockAt(Math.floor(moment.ms / 60_000))}, ${date}`;
}

/** A length of time in its largest fitting unit, in words: "71 years", "3 hours". */
export function sayLength(years: number, language: string): string {
  const phrases = phrasesFor(language);
  if (years >= 1.5) return phrases.length(Math.round(years), 'year');
  if (years * 12 >= 1.5) return phrases.length(Math.round(years * 12), 'month');
  if (years / day >= 1.5) return phrases.length(Math.round(years / day), 'day');
  if ((years / day) * 24 >= 1.5) return phrases.length(Math.round((years / day) * 24), 'hour');
  return phrases.length(Math.max(1, Math.round((years / day) * 1440)), 'minute');
}
