import type { FoundDate } from '../language/found-date.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../messages/place.ts';
import { termOf } from './subject-terms.ts';

/** A date and the act it dates, as far as its sentence tells. */
export interface DateFact extends Span {
  readonly words: string;
  /** Absent where the document's own date would be needed and is not known. */
  readonly edtf?: string;
  /** It leans on the document's date. */
  readonly relative: boolean;
  /** The term for what happened then, if it happens only once to anything. */
  readonly event?: string;
}

/** Acts that one thing sees once: two dates for one of them cannot both be right. Base forms. */
const onceOnly = new Set(
  `birth born death open founded establish sign launch crash sink complete finish assassinate marry resign close wed elect crown inaugurate abolish ratify enact unveil erupt collapse
  explode capsize derail arrive leave depart surrender kidnap escape invade secede discover patent premiere publish discontinue merge split dissolve demolish destruction retire adopt pass convict acquit
  sale purchase arrest detention extradite execute bury baptise ordain land dock sail emigrate graduate`
    .split(/\s+/)
    .map((word) => termOf(word, 'en') ?? word),
);

/** Dates of a sentence. The act is the last word before the date that can be one, else the first after it. */
export function readDates(
  text: string,
  language: string,
  words: readonly Word[],
  dates: readonly FoundDate[],
): DateFact[] {
  return dates.map(({ start, end, edtf, relative }) => {
    const event = eventOf(words, language, { start, end });
    return {
      start,
      end,
      words: text.slice(start, end),
      ...(edtf === undefined ? {} : { edtf }),
      relative,
      ...(event === undefined ? {} : { event }),
    };
  });
}

function eventOf(words: readonly Word[], language: string, date: Span): string | undefined {
  const isEvent = ({ key }: Word): boolean => onceOnly.has(termOf(key, language) ?? '');
  const word =
    words.findLast((candidate) => candidate.end <= date.start && isEvent(candidate)) ??
    words.find((candidate) => candidate.start >= date.end && isEvent(candidate));
  return word && termOf(word.key, language);
}
