import { fullYear, keyAt, readDate, type DateContext } from './date-absolute.ts';
import type { ReadDate } from './date-point.ts';
import { dayWords, seasons } from './date-words.ts';
import { isPluralNoun, unitKind } from './numbers/find-quantities.ts';
import { keyOf } from './words.ts';

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
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(key)?.[1] ?? dayWords.get(key);
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

const yearCues =
  /^(?:in|since|by|of|until|till|before|after|during|from|through|early|mid|late|year|and|to|circa|ca|c|around|between|the|im|jahr|seit|bis|en|depuis|desde|hasta|nel|dal|em|sinds|von|в|с|до|у|з|к|of)$/;

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
  const counts = isPluralNoun(after) && unitKind(after) !== undefined;
  const strong = /^(?:in|since|until|till|during|year|early|mid|late|circa)$/.test(lead);
  const plausible = year >= 1800 && year <= 2100;
  if (/^(?:than|over|least|most|about|some|nearly|almost|approximately|roughly)$/.test(lead) && (counts || !plausible))
    return undefined;
  if (counts && !strong) return undefined;
  if (!(strong || plausible || outside.startsWith('(') || yearCues.test(lead))) return undefined;
  return readDate(context, i, i, { unit: 'year', year });
}
