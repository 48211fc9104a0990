import { addMilliseconds, calendarMoment } from '../language/calendar.ts';
import { parseEdtf, speakEdtf } from '../language/edtf.ts';
import { chartWords, type Compared, type Measured } from './chart-words.ts';
import { type Account, isSame, overlapOf, type StatedInterval } from './range-values.ts';
import { amountWords } from './say-amount.ts';

interface Asked {
  readonly kind: Measured;
  readonly unit?: string | undefined;
  readonly language: string;
}

/** Says whether any value fits all accounts, and which, without claiming that it is the right one. */
export function overlapSentence(accounts: readonly Account[], asked: Asked): string {
  const words = chartWords(asked.language);
  const compared = whatIsCompared(accounts, asked.kind);
  const definite = accounts.filter(({ standing }) => standing === 'definite');
  const overlap = overlapOf(definite.map(({ intervals }) => intervals));
  if (overlap === undefined) return words.overlapUntold(compared);
  const left = leftOut(accounts, asked);
  if (overlap.length === 0) {
    const times = asked.kind === 'quantity' && speakOfOtherTimes(definite) ? [words.otherTimes] : [];
    return [words.overlapNone(compared), ...times, ...left].join(' ');
  }
  const said = overlap.map((interval) =>
    asked.kind === 'date' ? sayDates(interval, definite, asked) : sayNumbers(interval, asked),
  );
  const either = new Intl.ListFormat(asked.language, { type: 'disjunction' }).format(said);
  const sentence = isSame(definite) ? words.overlapSame : words.overlapCommon;
  return [sentence(either, compared), ...left].join(' ');
}

function whatIsCompared(accounts: readonly Account[], kind: Measured): Compared {
  const standings = accounts.map(({ standing }) => standing);
  const count = standings.filter((standing) => standing === 'definite').length;
  const isVague = standings.some((standing) => standing !== 'definite' && standing !== 'silent');
  return { kind, count, others: isVague ? 'vague' : standings.includes('silent') ? 'silent' : 'none' };
}

function leftOut(accounts: readonly Account[], { language }: Asked): readonly string[] {
  const words = chartWords(language);
  const held = new Set(accounts.map(({ standing }) => standing));
  return (['about', 'season', 'open'] as const).filter((one) => held.has(one)).map((one) => words.leftOutOfThis[one]);
}

/**
 * Whether accounts that differ may all be right since they hold for different times: some are known to, and none differs
 * from another of its own time.
 */
function speakOfOtherTimes(accounts: readonly Account[]): boolean {
  const byTime = Map.groupBy(accounts, ({ asOf }) => asOf);
  if (byTime.has(undefined)) return false;
  const contradicts = (group: readonly Account[]): boolean =>
    overlapOf(group.map(({ intervals }) => intervals))?.length === 0;
  if ([...byTime.values()].some(contradicts)) return false;
  const times = [...byTime.keys()].flatMap((asOf) => parseEdtf(asOf ?? '') ?? []);
  return times.some((one) =>
    times.some((other) => one.upper !== undefined && other.lower !== undefined && one.upper.year <= other.lower.year),
  );
}

function sayNumbers({ lower, upper, lowerIncluded, upperIncluded }: StatedInterval, { unit, language }: Asked): string {
  const words = chartWords(language);
  const { number, counted } = amountWords(unit, language);
  const behind = counted(upper ?? lower ?? 0);
  if (lower !== undefined && lower === upper) return number(lower) + behind;
  const from = lower === undefined ? [] : [words.fromNumber(number(lower), lowerIncluded)];
  const to = upper === undefined ? [] : [words.toNumber(number(upper), upperIncluded)];
  return words.numbers([...from, ...to], behind);
}

/** The words of the account whose date is the common one, or the time from its first moment to its last. */
function sayDates(interval: StatedInterval, accounts: readonly Account[], { language }: Asked): string {
  const same = accounts
    .map(({ value }) => parseEdtf(value))
    .find((date) => date?.lower?.year === interval.lower && date?.upper?.year === interval.upper);
  if (same) return speakEdtf(same, language);
  const unit = unitFor(interval);
  const first = interval.lower === undefined ? '..' : writeMoment(interval.lower, unit);
  const last = interval.upper === undefined ? '..' : writeMoment(addMilliseconds(interval.upper, -unit.ms), unit);
  const date = parseEdtf(first === last ? first : `${first}/${last}`);
  return date ? speakEdtf(date, language) : '';
}

interface TimeUnit {
  readonly ms: number;
  /** How much of hours, minutes and seconds is written. */
  readonly digits: number;
}

const second: TimeUnit = { ms: 1000, digits: 8 };
const units: readonly TimeUnit[] = [{ ms: 86_400_000, digits: 0 }, { ms: 60_000, digits: 5 }, second];

/** The coarsest unit of time in which both ends can be said. */
function unitFor({ lower, upper }: StatedInterval): TimeUnit {
  const ends = [lower, upper].filter((end) => end !== undefined).map((end) => calendarMoment(end).ms);
  return units.find(({ ms }) => ends.every((end) => end % ms === 0)) ?? second;
}

function writeMoment(year: number, { digits }: TimeUnit): string {
  const moment = calendarMoment(year);
  if (Math.abs(moment.year) > 9999) return `Y${moment.year}`;
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${String(Math.abs(moment.year)).padStart(4, '0')}-${two(moment.month)}-${two(moment.day)}`;
  const seconds = Math.floor(moment.ms / 1000);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) => two(Math.floor(n))).join(':');
  return `${moment.year < 0 ? '-' : ''}${day}${digits > 0 ? `T${time.slice(0, digits)}` : ''}`;
}
