import { compareMessages, type Message } from '../messages/message.ts';

/**
 * Tells once, for each document that is there but was not read or whose sidecar stands alone, that citations wait for
 * it: adding the document, as an unknown source asks for, is not their mend.
 *
 * @param verdicts what verifying citations found
 * @param read what reading the content found
 */
export function joinUnreadSources(verdicts: readonly Message[], read: readonly Message[]): Message[] {
  const causes = findCauses(read);
  const isWaiting = ({ rule, source = '' }: Message): boolean => rule === 'source-unknown' && causes.has(source);
  const waiting = Map.groupBy(verdicts.filter(isWaiting).toSorted(compareMessages), ({ source = '' }) => source);
  return [
    ...verdicts.filter((message) => !isWaiting(message)),
    ...[...waiting].flatMap(([source, [first, ...others]]) => {
      const cause = causes.get(source);
      return first === undefined || cause === undefined ? [] : [describe(first, others.length, cause)];
    }),
  ];
}

/**
 * Whether any citation waits for a document that is to be mended first: until then, nobody knows what it would be told.
 */
export function waitsForSources(messages: readonly Message[]): boolean {
  const causes = findCauses(messages);
  return messages.some(({ rule, source = '' }) => rule === 'source-unknown' && causes.has(source));
}

function findCauses(read: readonly Message[]): ReadonlyMap<string, Message> {
  return new Map(
    read
      .filter(({ rule }) => rule === 'source-unreadable' || rule === 'source-unrecorded')
      .flatMap((message) => (message.source === undefined ? [] : [[message.source, message] as const])),
  );
}

function describe(first: Message, others: number, cause: Message): Message {
  const state = cause.rule === 'source-unreadable' ? 'cannot be read' : 'is not there';
  const more =
    others === 0 ? '' : `; ${String(others)} more ${others === 1 ? 'citation waits' : 'citations wait'} for it`;
  return {
    ...first,
    message: `Unexpected citation of \`${first.source ?? ''}\`, whose document ${state}, expected one to look in${more}`,
    mend: `mend what is said of ${cause.file} first: nothing else may be wrong here`,
  };
}
