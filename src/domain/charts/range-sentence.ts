import { addMilliseconds, type CalendarMoment, calendarMoment, parseEdtf, speakEdtf } from '../language/edtf/edtf.ts';
import { chartWords, type Compared, type Measured } from './chart-words.ts';
import { type Account, isSame, overlapOf } from './range-values.ts';
import type { StatedInterval } from '../language/interval.ts';
import { sayPosition } from './position-words.ts';
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
  if (overlap === undefined) {
    const [only] = definite;
    return (
      sayVagueAlike(accounts, asked) ??
      words.overlapUntold(compared, only === undefined ? '' : sayPosition(only.value, asked, asked.language))
    );
  }
  const left = words.leftOutOfThis(compared);
  if (overlap.length === 0) {
    const inTime = asked.kind === 'quantity' && speakOfOtherTimes(definite);
    return [inTime ? words.overlapInTime(compared) : words.overlapNone(compared), ...left].join(' ');
  }
  const same = isSame(definite) && (asked.kind === 'quantity' || saysAlike(definite, asked));
  const own = same && asked.kind === 'date' ? parseEdtf(definite[0]?.value ?? '') : undefined;
  const said = own
    ? [speakEdtf(own, asked.language)]
    : overlap.map((interval) =>
        asked.kind === 'date' ? sayDates(interval, definite, asked) : sayNumbers(interval, asked),
      );
  const type = definite.some((one) => one.isEach && one.intervals.length === overlap.length)
    ? 'conjunction'
    : 'disjunction';
  const listed = new Intl.ListFormat(asked.language, { type }).format(said);
  return [(same ? words.overlapSame : words.overlapCommon)(listed, compared), ...left].join(' ');
}

/** "From May onwards" and "May or later" leave the same possible, and are not the same. */
function saysAlike(accounts: readonly Account[], { language, ...asked }: Asked): boolean {
  return new Set(accounts.map(({ value }) => sayPosition(value, asked, language))).size === 1;
}

/** Accounts none of which is definite may say the very same all the same: "about 50" twice. */
function sayVagueAlike(accounts: readonly Account[], asked: Asked): string | undefined {
  const speaking = accounts.filter(({ standing }) => standing !== 'silent');
  const said = new Set(speaking.map(({ value }) => sayPosition(value, asked, asked.language)));
  const [only] = said;
  if (speaking.length < 2 || said.size > 1 || only === undefined) return undefined;
  const silent = accounts.length - speaking.length;
  return chartWords(asked.language).overlapSame(only, { kind: asked.kind, count: speaking.length, vague: [], silent });
}

function whatIsCompared(accounts: readonly Account[], kind: Measured): Compared {
  const standings = accounts.map(({ standing }) => standing);
  return {
    kind,
    count: standings.filter((standing) => standing === 'definite').length,
    vague: standings.filter((standing) => standing !== 'definite' && standing !== 'silent'),
    silent: standings.filter((standing) => standing === 'silent').length,
  };
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
  const { lower, upper } = interval;
  const isOpen = lower === undefined || upper === undefined;
  const fitting = accounts
    .flatMap(({ value }) => parseEdtf(value) ?? [])
    .find((date) => date.lower?.year === lower && date.upper?.year === upper && /^(?:date|interval)$/.test(date.kind));
  // "From June onwards" cannot follow "leave room for", "June or later" can.
  if (fitting && !isOpen) return speakEdtf(fitting, language);
  const unit = unitFor([lower, upper].filter((end) => end !== undefined));
  const first = lower === undefined ? '' : writeMoment(lower, unit);
  const last = upper === undefined ? '' : writeMoment(addMilliseconds(upper, -1), unit);
  const date = parseEdtf(isOpen ? `[${first}..${last}]` : first === last ? first : `${first}/${last}`);
  return date ? speakEdtf(date, language) : '';
}

interface TimeUnit {
  readonly isStart: (moment: CalendarMoment) => boolean;
  readonly write: (moment: CalendarMoment) => string;
}

const two = (n: number): string => String(n).padStart(2, '0');

function writeYear({ year }: CalendarMoment): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function writeDay(moment: CalendarMoment): string {
  return `${writeYear(moment)}-${two(moment.month)}-${two(moment.day)}`;
}

function writeTime(moment: CalendarMoment, digits: number): string {
  const seconds = Math.floor(moment.ms / 1000);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) => two(Math.floor(n))).join(':');
  return `${writeDay(moment)}T${time.slice(0, digits)}`;
}

const seconds: TimeUnit = { isStart: () => true, write: (moment) => writeTime(moment, 8) };
/** From the coarsest on; an end that is on the start of one is on the start of all after it. */
const units: readonly TimeUnit[] = [
  { isStart: ({ month, day, ms }) => month === 1 && day === 1 && ms === 0, write: writeYear },
  { isStart: ({ day, ms }) => day === 1 && ms === 0, write: (moment) => `${writeYear(moment)}-${two(moment.month)}` },
  { isStart: ({ ms }) => ms === 0, write: writeDay },
  { isStart: ({ ms }) => ms % 60_000 === 0, write: (moment) => writeTime(moment, 5) },
];

/** The coarsest unit of time in which all ends can be said. */
function unitFor(ends: readonly number[]): TimeUnit {
  const moments = ends.map((end) => calendarMoment(end));
  return units.find(({ isStart }) => moments.every((moment) => isStart(moment))) ?? seconds;
}

function writeMoment(year: number, unit: TimeUnit): string {
  const moment = calendarMoment(year);
  return Math.abs(moment.year) > 9999 ? `Y${moment.year}` : unit.write(moment);
}
