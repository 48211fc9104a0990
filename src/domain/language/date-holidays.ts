import { fullYear, keyAt, type DateContext } from './date-absolute.ts';
import { isDay, type CalendarPoint, type ReadDate } from './date-point.ts';
import { resolveYearless } from './date-yearless.ts';
import { keyOf } from './words.ts';

/** Days that fall on the same date in every year and country that keeps them. */
const table = `
1-1: new year's day, new years day, new year day
1-6: epiphany
2-14: valentine's day, valentines day
3-8: international women's day
3-17: saint patrick's day, st patrick's day, st. patrick's day
4-1: april fools' day, april fool's day
4-22: earth day
5-1: may day, international workers' day
6-19: juneteenth
7-14: bastille day
10-31: halloween
11-1: all saints' day
11-11: armistice day
12-24: christmas eve
12-25: christmas, christmas day
12-26: boxing day
12-31: new year's eve, new years eve
`;

let days: ReadonlyMap<string, readonly (readonly [words: readonly string[], month: number, day: number])[]> | undefined;

function readTable(): NonNullable<typeof days> {
  const read = new Map<string, [readonly string[], number, number][]>();
  for (const line of table.trim().split('\n')) {
    const [date = '', names = ''] = line.split(': ');
    const [month = 0, day = 0] = date.split('-').map(Number);
    for (const name of names.split(', ')) {
      const words = name.replaceAll(/[.]|'(?!s\b)/g, '').split(' ');
      const first = words[0] ?? '';
      read.set(first, [...(read.get(first) ?? []), [words, month, day]]);
    }
  }
  for (const list of read.values()) list.sort((a, b) => b[0].length - a[0].length);
  return read;
}

/** "Christmas Eve", "on Halloween", "Earth Day 2010": days with a name and a fixed date. */
export function readHoliday(context: DateContext, i: number): ReadDate | undefined {
  if (context.primary !== 'en') return undefined;
  days ??= readTable();
  const entry = days
    .get(keyOf(context.words, i))
    ?.find(([words]) => words.every((word, k) => k === 0 || sameWord(context, i + k, word)));
  if (entry === undefined) return undefined;
  const [words, month, day] = entry;
  const last = i + words.length - 1;
  const at = keyAt(context, last + 1) === 'of' || keyAt(context, last + 1) === 'in' ? last + 2 : last + 1;
  const year = fullYear(keyAt(context, at, true));
  if (year !== undefined && isDay(year, month, day))
    return dated(context, i, at, { unit: 'day', year, part: month, day });
  // One word alone names songs, trees and costumes too.
  if (words.length === 1 && !isCued(context, i, last)) return undefined;
  return resolveYearless(context, { first: i, last, month, day });
}

function sameWord(context: DateContext, i: number, word: string): boolean {
  const dotted = context.words[i - 1]?.key === 'st' && context.words[i]?.gap === 'other';
  return (dotted ? keyOf(context.words, i) : keyAt(context, i)) === word;
}

function dated({ words }: DateContext, first: number, last: number, point: CalendarPoint): ReadDate {
  const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, first, last };
  return { ...span, point, relative: false, how: 'as written' };
}

function isCued(context: DateContext, first: number, last: number): boolean {
  const lead = keyAt(context, first) === '' ? '' : keyOf(context.words, first - 1);
  const after = keyAt(context, last + 1);
  return (
    /^(?:on|before|after|by|since|until|till|this|next|last)$/.test(lead) &&
    /^(?:|at|and|in|with|to|but|when|for|as|that|early|morning|he|she|they|it|we|is|was)$/.test(after)
  );
}
