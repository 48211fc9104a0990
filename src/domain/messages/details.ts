import type { CheckId } from './checks.ts';
import { enclose, type MarkedText, shortenAround, toMarkedText } from './marked-text.ts';
import type { Message } from './message.ts';

/** Longer passages are shown around their first difference: `verbatim add` and the source page show them whole. */
export const longestPassage = 600;

/** The passage nearest to a quotation, with the words in which they differ. */
export function describeNearest({ nearest }: Message): MarkedText | undefined {
  if (nearest === undefined) return undefined;
  const marks = nearest.marks.map(({ start, end }) => ({ start: start - nearest.start, end: end - nearest.start }));
  const words = shortenAround(toMarkedText(nearest.exact, marks), longestPassage);
  return enclose(`nearest in ${nearest.source}, line ${nearest.line}: "`, words, '"');
}

/** Checks that say of a document that nothing quoted from it can be relied on, whatever the other messages say. */
const causes: ReadonlySet<CheckId> = new Set(['source-changed', 'source-unreadable']);

/** Checks that say of a file that it, or what comes of it, is missing from everything else. */
const roots: ReadonlySet<CheckId> = new Set([
  ...causes,
  'file-missing',
  'file-unreadable',
  'id-duplicate',
  'mdx-syntax',
  'yaml-syntax',
]);

/** Puts what may be the cause of other messages first, and leaves the rest as it is. */
export function causesFirst(messages: readonly Message[]): Message[] {
  const isCause = ({ rule }: Message): boolean => roots.has(rule);
  return [...messages.filter(isCause), ...messages.filter((message) => !isCause(message))];
}

/** The ids of sources that changed since they were recorded, or cannot be read. */
export function listCauses(messages: readonly Message[]): ReadonlyMap<string, CheckId> {
  return new Map(
    messages.flatMap(({ rule, source }) => (causes.has(rule) && source !== undefined ? [[source, rule] as const] : [])),
  );
}

/** Says of a message about a quotation that its document is in doubt itself. */
export function describeCause({ rule, source }: Message, known: ReadonlyMap<string, CheckId>): string | undefined {
  const cause = source === undefined ? undefined : known.get(source);
  if (cause === undefined || causes.has(rule)) return undefined;
  return cause === 'source-changed'
    ? `${source} changed since it was recorded: settle that first`
    : `${source} cannot be read: settle that first`;
}
