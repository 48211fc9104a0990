import type { TimelineEvent } from '../claims/explainer.ts';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { findOrderWords } from '../language/wording/find-wording.ts';
import type { Finding } from '../messages/message.ts';
import { givesDate, listDates } from '../match/quoted-values.ts';
import type { QuotedReader } from './quoted-context.ts';

/** Asks that an event's date, or its place before or after others, be given by the words quoted for it or explained. */
export function judgeEventTime(event: TimelineEvent, quoted: QuotedReader): Finding | undefined {
  if (event.datedBy !== undefined || event.editors !== undefined) return undefined;
  return event.date === undefined ? judgeOrder(event, quoted) : judgeDate(event, event.date, quoted);
}

function judgeDate(
  { id, citations }: TimelineEvent,
  date: string,
  { contextOf, wordsOf }: QuotedReader,
): Finding | undefined {
  // What is no date at all is told where dates are read.
  if (parseEdtf(date) === undefined) return undefined;
  if (citations.some((citation) => givesDate(wordsOf(citation), date, contextOf(citation)))) return undefined;
  const given = [...new Set(citations.flatMap((citation) => listDates(wordsOf(citation), contextOf(citation))))];
  const [only] = given;
  return {
    rule: 'event-date-unexplained',
    message: `Unexpected date ${date} of event \`${id}\`, which its quotation does not give, expected words that give it or a \`dated-by\``,
    mend: `${given.length === 1 && only !== undefined ? `write \`${only}\`, as the quotation has it; or ` : ''}quote the words that give the date, or add \`dated-by:\` with who dated it and why; readers see that`,
  };
}

function judgeOrder({ id, after, before, citations }: TimelineEvent, { contextOf }: QuotedReader): Finding | undefined {
  const others = [...after, ...before];
  if (others.length === 0) return undefined;
  if (citations.some((citation) => findOrderWords(citation.exact, contextOf(citation).language).length > 0))
    return undefined;
  const side = [after.length > 0 ? 'after' : '', before.length > 0 ? 'before' : ''].filter(Boolean).join(' and ');
  return {
    rule: 'event-order-unexplained',
    message: `Unexpected place of event \`${id}\` ${side} others, of which its quotation says nothing, expected words such as “after” or a \`dated-by\``,
    mend: 'quote the words that tell the order, or add `dated-by:` with who put it there and why; readers see that',
  };
}
