import { readDatelineLead } from '../language/dateline-lead.ts';
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
  /** It dates what somebody says ("the ministry said on Monday") or the report, not what it is about. */
  readonly said?: true;
  /** The term for what happened then, if it happens only once to anything. */
  readonly event?: string;
  /** That word stands right before it ("founded in 1956"): the rest of the sentence may speak of another day. */
  readonly bound?: true;
}

/** Acts that one thing sees once: two dates for one of them cannot both be right. Base forms. */
const onceOnly = new Set(
  `birth born death open founded establish sign launch crash sink complete finish assassinate marry resign close wed elect crown inaugurate abolish ratify enact unveil erupt collapse
  explode capsize derail arrive leave depart surrender kidnap escape invade secede discover patent premiere publish discontinue merge split dissolve demolish destruction retire adopt pass convict acquit
  sale purchase arrest detention extradite execute bury baptise ordain land dock sail emigrate graduate`
    .split(/\s+/)
    .map((word) => termOf(word, 'en') ?? word),
);

/** A sentence as far as its dates are concerned. */
export interface DatedSentence {
  readonly text: string;
  readonly language: string;
  readonly span: Span;
  /** Words that are no part of a name, a date or of who says it. */
  readonly words: readonly Word[];
  readonly attributions: readonly Span[];
}

/** Dates of a sentence. The act is the last word before the date that can be one, else the first after it. */
export function readDates(sentence: DatedSentence, dates: readonly FoundDate[]): DateFact[] {
  const { text, language, words, span } = sentence;
  const opening = readDatelineLead(text, span.start)?.end ?? span.start;
  return dates.map(({ start, end, edtf, relative }) => {
    const said = end <= opening || isOfSaying(sentence, { start, end });
    // "Since Saturday" says how long something has gone on, not when it happened.
    const word = said || edtf?.includes('..') === true ? undefined : eventWord(words, language, { start, end });
    const event = word && termOf(word.key, language);
    const bound = word !== undefined && word.end <= start && leadsFromEvent.test(text.slice(word.end, start));
    return {
      start,
      end,
      words: text.slice(start, end),
      ...(edtf === undefined ? {} : { edtf }),
      relative,
      ...(said ? { said } : {}),
      ...(event === undefined ? {} : { event }),
      ...(bound ? { bound } : {}),
    };
  });
}

const leadsFromEvent = /^(?: \p{L}+){0,2} $/u;
const leadsToDate = /^(?: (?:late|early|on|in|at|earlier|later|again))*,? ?$/;
const leadsToSpeaker = /^,? ?(?:the |an? )?$/;

/** Whether a date stands inside or right behind the words for who says something, or opens the sentence right before them. */
function isOfSaying({ text, span, attributions }: DatedSentence, date: Span): boolean {
  return attributions.some(({ start, end }) => {
    if (date.start >= start && date.start < end) return true;
    if (date.start >= end) return date.start - end < 24 && leadsToDate.test(text.slice(end, date.start));
    const opens = /^(?:(?:late|early|on|in|at) )*$/i.test(text.slice(span.start, date.start).slice(0, 24));
    return opens && start - date.end < 8 && leadsToSpeaker.test(text.slice(date.end, start));
  });
}

function eventWord(words: readonly Word[], language: string, date: Span): Word | undefined {
  const isEvent = ({ key }: Word): boolean => onceOnly.has(termOf(key, language) ?? '');
  return (
    words.findLast((candidate) => candidate.end <= date.start && isEvent(candidate)) ??
    words.find((candidate) => candidate.start >= date.end && isEvent(candidate))
  );
}
