import type { Dispute, Position } from '../claims/dispute.ts';
import type { TimelineEvent } from '../claims/event.ts';
import { parsePositionValue } from '../claims/position-value.ts';
import type { Written } from '../claims/read-written.ts';
import { parseEdtf } from '../language/edtf.ts';
import type { Finding, Message } from '../messages/message.ts';
import type { Source } from '../sources/source.ts';
import { type Bearing, findQuantityIn, givesDate } from '../verify/quoted-values.ts';
import { placeIn } from './place-in.ts';
import { type QuotedReader, readQuoted } from './quoted-context.ts';
import type { Verdicts } from './verify-written.ts';

/** Checks that the dates of events and the values of positions stand in the words quoted for them, or are explained. */
export function checkValues(written: Written, sources: readonly Source[], verdicts: Verdicts): Message[] {
  const read = new Set(sources.map(({ id }) => id));
  const quoted = readQuoted(sources, verdicts);
  // Of words whose document was not read nobody can say what they give.
  const isRead = ({ citations }: TimelineEvent | Position): boolean =>
    citations.every(({ source }) => read.has(source));
  return written.explainers.flatMap((explainer) => [
    ...explainer.events
      .filter(isRead)
      .flatMap((event) => placeIn(written.files, event.place, judgeEvent(event, quoted))),
    ...explainer.disputes.flatMap((dispute) =>
      dispute.positions
        .filter(isRead)
        .flatMap((position) => placeIn(written.files, position.place, judgePosition(dispute, position, quoted))),
    ),
  ]);
}

function judgeEvent(event: TimelineEvent, { contextOf, wordsOf }: QuotedReader): Finding | undefined {
  const { date, datedBy, citations } = event;
  // What is no date at all is told where dates are read.
  if (date === undefined || datedBy !== undefined || parseEdtf(date) === undefined) return undefined;
  if (citations.some((citation) => givesDate(wordsOf(citation), date, contextOf(citation)))) return undefined;
  return {
    rule: 'event-date-unexplained',
    message: `Unexpected date ${date} of event \`${event.id}\`, which its quotation does not give, expected words that give it or a \`dated-by\``,
    mend: 'quote the words that give the date, or add `dated-by:` with who dated it and why; readers see that',
  };
}

function judgePosition(
  dispute: Dispute,
  position: Position,
  { contextOf, wordsOf }: QuotedReader,
): Finding | undefined {
  const value = parsePositionValue(dispute.kind, position.value);
  if (value === undefined || value.kind === 'statement' || position.citations.length === 0) return undefined;
  const bearings = position.citations.map((citation): Bearing => {
    const context = contextOf(citation);
    if (value.kind === 'quantity') return findQuantityIn(citation.exact, value.range, context);
    return givesDate(wordsOf(citation), value.edtf, context) ? 'stated' : 'absent';
  });
  if (bearings.includes('stated')) return undefined;
  const reason = bearings.includes('bound-differs')
    ? 'whose number its quotation holds with another bound'
    : 'which its quotation does not hold';
  return {
    rule: 'position-value-unquoted',
    message: `Unexpected value ${position.value} in dispute \`${dispute.id}\`, ${reason}, expected what the quoted words say`,
    mend: valueMends[value.kind],
  };
}

const valueMends: Readonly<Record<'quantity' | 'date', string>> = {
  quantity:
    'write the value as the quotation has it (`>10000` for “more than 10,000”, `<=50000` for “up to 50,000”), or quote the words that give it',
  date: 'write the date as the quotation has it, no more precisely; quote the words that give it, the year too; or, where the document leaves the year out, allow it here with what tells the year',
};
