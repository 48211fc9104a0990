import type { Dispute } from '../claims/dispute.ts';
import { calendarMoment } from '../language/calendar.ts';
import { parseEdtf, speakEdtf } from '../language/edtf.ts';
import { chartWords } from './chart-words.ts';
import { sayNumber } from './say-number.ts';
import type { Overlap, StatedInterval } from './range-values.ts';

interface Asked {
  readonly kind: Dispute['kind'];
  readonly unit?: string | undefined;
  /** The positions' values, whose own words are used for a common date where they fit it. */
  readonly values: readonly string[];
  /** Whether some account was left out because it says "about". */
  readonly leavesOut: boolean;
  readonly language: string;
}

/** Says whether any value fits all accounts, and which, without claiming that it is the right one. */
export function overlapSentence(overlap: Overlap, asked: Asked): string {
  const words = chartWords(asked.language);
  const left = asked.leavesOut ? ` ${words.aboutLeftOut}` : '';
  if (overlap.kind === 'untold') return words.overlapUntold;
  if (overlap.kind === 'none') return words.overlapNone + left;
  const said = overlap.intervals.map((interval) =>
    asked.kind === 'date' ? sayDates(interval, asked) : sayNumbers(interval, asked),
  );
  const either = new Intl.ListFormat(asked.language, { type: 'disjunction' }).format(said);
  return words.overlapCommon(either) + left;
}

function sayNumbers({ lower, upper, lowerIncluded, upperIncluded }: StatedInterval, { unit, language }: Asked): string {
  const words = chartWords(language);
  const say = (n: number) => sayNumber(n, language);
  const counted = unit === undefined ? '' : ` ${unit}`;
  const from = lower === undefined ? '' : words.fromNumber(say(lower), lowerIncluded);
  const to = upper === undefined ? '' : words.toNumber(say(upper), upperIncluded);
  if (lower !== undefined && lower === upper) return say(lower) + counted;
  return words.numbers(
    [from, to].filter((part) => part !== ''),
    counted,
  );
}

/** The words of the account whose date is the common one, or the days from the first to the last. */
function sayDates(interval: StatedInterval, { values, language }: Asked): string {
  const same = values
    .map((value) => parseEdtf(value))
    .find((date) => date?.lower?.year === interval.lower && date?.upper?.year === interval.upper);
  if (same) return speakEdtf(same, language);
  const first = interval.lower === undefined ? '..' : dayOf(interval.lower);
  const last = interval.upper === undefined ? '..' : dayOf(interval.upper - 0.5 / 366);
  const date = parseEdtf(first === last ? first : `${first}/${last}`);
  return date ? speakEdtf(date, language) : '';
}

function dayOf(year: number): string {
  const moment = calendarMoment(year);
  if (Math.abs(moment.year) > 9999) return `Y${moment.year}`;
  const digits = String(Math.abs(moment.year)).padStart(4, '0');
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.year < 0 ? '-' : ''}${digits}-${two(moment.month)}-${two(moment.day)}`;
}
