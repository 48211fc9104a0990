import { alternatives, wordsOfAll } from '../lexicon/shelf.ts';
import type { Span } from '../../text/place.ts';

/** A time of day as a text gives it. */
export interface FoundTime extends Span {
  /** 0 to 23; both halves of the day where the words leave it open ("5 o'clock"). */
  readonly hours: readonly number[];
  readonly minute: number;
  readonly second: number;
}

// Each pattern begins with what no other part of it can begin with, and repeats at most a few characters, so matching is linear.
const halfDay = /(?<![\p{L}\p{N}.,:])(\d{1,2})(?:[:.](\d\d)(?:[:.](\d\d))?)?\s?([ap])\.?\s?m\b\.?/giu;
const wholeDay = /(?<![\p{L}\p{N}.,:/-])(\d{1,2}):(\d\d)(?::(\d\d))?(?![\p{N}:%]|[.,]\d)/gu;
const withUnit = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:])(\d{1,2})(?:[:.](\d\d))?\s?(?:${alternatives(wordsOfAll(({ hours }) => hours))})(?:\s?([0-5]\d))?(?![\p{L}\p{N}])`,
  'giu',
);
const inFour = /(?<![\p{L}\p{N}.,:])([01]\d|2[0-3])([0-5]\d)\s?(?:hrs|hours|gmt|utc|local time)\b/giu;
const clock = /(?<![\p{L}\p{N}.,:])(\d{1,2})\s?o['’]clock(?: in the (morning|afternoon|evening))?/giu;
const named = /(?<!\p{L})(?:noon|midday|midnight)(?!\p{L})/giu;
const eastAsian =
  /(午前|午後|上午|下午|凌晨|早上|晚上|오전|오후)?\s?(\d{1,2})\s?[時时点點시](?:\s?(\d{1,2})\s?[分분]|(半))?/gu;

/** Finds times of day, sorted: "5 a.m.", "17:30", "17.30 Uhr", "17h30", "0500 GMT", "noon", "午後5時". */
export function findTimes(text: string): FoundTime[] {
  const found = [
    ...read(text, halfDay, ([, hour, minute, second, half]) =>
      timeOf([inHalf(hour, half?.toLowerCase() === 'p')], minute, second),
    ),
    ...read(text, wholeDay, ([, hour, minute, second]) => timeOf([Number(hour)], minute, second)),
    ...read(text, withUnit, ([, hour, minute, behind]) => timeOf([Number(hour)], minute ?? behind)),
    ...read(text, inFour, ([, hour, minute]) => timeOf([Number(hour)], minute)),
    ...read(text, clock, ([, hour, part]) => timeOf(onClock(Number(hour), part?.toLowerCase()))),
    ...read(text, named, ([word]) => timeOf([word.toLowerCase() === 'midnight' ? 0 : 12])),
    ...read(text, eastAsian, ([, half, hour, minute, thirty]) =>
      timeOf(
        [half === undefined ? Number(hour) : inHalf(hour, /[後下晚후]/u.test(half))],
        thirty === undefined ? minute : '30',
      ),
    ),
  ];
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

type Time = Pick<FoundTime, 'hours' | 'minute' | 'second'>;

function read(text: string, pattern: RegExp, toTime: (match: RegExpMatchArray) => Time | undefined): FoundTime[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const time = toTime(match);
    return time === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, ...time }];
  });
}

function timeOf(hours: readonly number[], minute = '0', second = '0'): Time | undefined {
  const time = { hours, minute: Number(minute), second: Number(second) };
  const real = hours.every((hour) => hour >= 0 && hour < 24) && time.minute < 60 && time.second < 60;
  return real ? time : undefined;
}

/** 12 a.m. is midnight and 12 p.m. noon; undefined for an hour that no half of a day has. */
function inHalf(hour: string | undefined, afternoon: boolean): number {
  const value = Number(hour);
  if (value > 12) return Number.NaN;
  return (value % 12) + (afternoon ? 12 : 0);
}

function onClock(hour: number, part: string | undefined): number[] {
  if (part === undefined) return hour < 12 ? [hour, hour + 12] : [hour % 24, 0];
  return [part === 'morning' ? hour : hour + 12];
}
