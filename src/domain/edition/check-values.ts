import type { Citation } from '../claims/citation.ts';
import type { Dispute, Position } from '../claims/dispute.ts';
import type { TimelineEvent } from '../claims/event.ts';
import { parsePositionValue } from '../claims/position-value.ts';
import type { Written } from '../claims/read-written.ts';
import { parseEdtf } from '../language/edtf.ts';
import type { Finding, Message } from '../messages/message.ts';
import type { Source } from '../sources/source.ts';
import { type Bearing, findQuantityIn, givesDate, type QuotedContext } from '../verify/quoted-values.ts';
import { placeIn } from './place-in.ts';

/** Checks that the dates of events and the values of positions stand in the words quoted for them, or are explained. */
export function checkValues(written: Written, sources: readonly Source[]): Message[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const contextOf = (citation: Citation): QuotedContext => {
    const metadata = byId.get(citation.source)?.metadata;
    const language = metadata === undefined || metadata.language === 'unknown' ? 'en' : metadata.language;
    return { language, published: metadata?.published ?? 'unknown' };
  };
  // Of words whose document was not read nobody can say what they give.
  const isRead = ({ citations }: TimelineEvent | Position): boolean =>
    citations.every(({ source }) => byId.has(source));
  return written.explainers.flatMap((explainer) => [
    ...explainer.events
      .filter(isRead)
      .flatMap((event) => placeIn(written.files, event.place, judgeEvent(event, contextOf))),
    ...explainer.disputes.flatMap((dispute) =>
      dispute.positions
        .filter(isRead)
        .flatMap((position) => placeIn(written.files, position.place, judgePosition(dispute, position, contextOf))),
    ),
  ]);
}

type ContextOf = (citation: Citation) => QuotedContext;

function judgeEvent(event: TimelineEvent, contextOf: ContextOf): Finding | undefined {
  const { date, datedBy, citations } = event;
  // What is no date at all is told where dates are read.
  if (date === undefined || datedBy !== undefined || parseEdtf(date) === undefined) return undefined;
  if (citations.some((citation) => givesDate(citation.exact, date, contextOf(citation)))) return undefined;
  return {
    rule: 'event-date-unexplained',
    message: `Unexpected date ${date} of event \`${event.id}\`, which its quotation does not give, expected words that give it or a \`dated-by\``,
    mend: 'quote the words that give the date, or add `dated-by:` with who dated it and why; readers see that',
  };
}

function judgePosition(dispute: Dispute, position: Position, contextOf: ContextOf): Finding | undefined {
  const value = parsePositionValue(dispute.kind, position.value);
  if (value === undefined || value.kind === 'statement' || position.citations.length === 0) return undefined;
  const bearings = position.citations.map((citation): Bearing => {
    const context = contextOf(citation);
    if (value.kind === 'quantity') return findQuantityIn(citation.exact, value.range, context);
    return givesDate(citation.exact, value.edtf, context) ? 'stated' : 'absent';
  });
  if (bearings.includes('stated')) return undefined;
  const reason = bearings.includes('bound-differs')
    ? 'whose number its quotation holds with another bound'
    : 'which its quotation does not hold';
  return {
    rule: 'position-value-unquoted',
    message: `Unexpected value ${position.value} in dispute \`${dispute.id}\`, ${reason}, expected what the quoted words say`,
    mend: 'write the value as the quotation has it (`>10000` for “more than 10,000”, `<=50000` for “up to 50,000”), or quote the words that give it',
  };
}
