import type { Position, TimelineEvent } from '../claims/explainer.ts';
import type { Written } from '../claims/read-written.ts';
import type { Message } from '../messages/message.ts';
import type { Source } from '../sources/source.ts';
import { judgeEventTime } from './judge-event-time.ts';
import { judgePosition } from './judge-position.ts';
import { placeIn } from './place-in.ts';
import { readQuoted } from './quoted-context.ts';
import type { Verdicts } from './verify-written.ts';

/** Checks that the times of events and the values of positions stand in the words quoted for them, or are explained. */
export function checkValues(written: Written, sources: readonly Source[], verdicts: Verdicts): Message[] {
  const read = new Set(sources.map(({ id }) => id));
  const quoted = readQuoted(sources, verdicts);
  // Of words whose document was not read nobody can say what they give.
  const isRead = ({ citations }: TimelineEvent | Position): boolean =>
    citations.every(({ source }) => read.has(source));
  return written.explainers.flatMap((explainer) => [
    ...explainer.events
      .filter(isRead)
      .flatMap((event) => placeIn(written.files, event.timePlace, judgeEventTime(event, quoted))),
    ...explainer.disputes.flatMap((dispute) =>
      dispute.positions
        .filter(isRead)
        .flatMap((position) => placeIn(written.files, position.valuePlace, judgePosition(dispute, position, quoted))),
    ),
  ]);
}
