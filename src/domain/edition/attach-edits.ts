import type { Message, TextFile } from '../messages/message.ts';
import type { Fix } from '../match/fixes.ts';

/** Messages with the edits that mend them, and every edit that `--fix` makes. */
export interface Fixed {
  readonly messages: readonly Message[];
  readonly fixes: readonly Fix[];
}

/**
 * Puts the only safe mend of a citation beside the message that it makes go away. What was allowed, or is off, is mended by
 * nobody; what no message asks for, the typography of a source, stays a mend of its own.
 */
export function attachEdits(
  messages: readonly Message[],
  found: readonly Fix[],
  files: ReadonlyMap<string, TextFile>,
): Fixed {
  const ruled = Map.groupBy(
    found.filter(({ rule }) => rule !== undefined),
    ({ file, rule }) => `${file}\n${String(rule)}`,
  );
  const attached = messages.map((message) => {
    const own = (ruled.get(`${message.file}\n${message.rule}`) ?? []).filter(
      (mend) => startOf(mend, messages, files) === message,
    );
    return own.length === 0
      ? message
      : { ...message, edits: own.map(({ start, end, text }) => ({ start, end, text })) };
  });
  const whyOf = new Map(found.map((mend) => [keyOf(mend.file, mend), mend.why]));
  const fixes = attached.flatMap(({ file, rule, edits = [] }) =>
    edits.map((edit): Fix => ({ ...edit, file, rule, why: whyOf.get(keyOf(file, edit)) ?? rule })),
  );
  return { messages: attached, fixes: [...fixes, ...found.filter(({ rule }) => rule === undefined)] };
}

function keyOf(file: string, { start, end, text }: { start: number; end: number; text: string }): string {
  return [file, start, end, text].join('\n');
}

/** The last message of a mend's check that begins at or before it: one message may stand for several characters. */
function startOf(
  { file, rule, start }: Fix,
  messages: readonly Message[],
  files: ReadonlyMap<string, TextFile>,
): Message | undefined {
  const at = files.get(file)?.lines.pointAt(start);
  if (at === undefined) return undefined;
  return messages.findLast(
    (message) =>
      message.file === file &&
      message.rule === rule &&
      (message.line < at.line || (message.line === at.line && message.column <= at.column)) &&
      at.line - message.line <= mostLines,
  );
}

/** A quotation goes on over no more lines than this, for its marks to be those of the message at its beginning. */
const mostLines = 20;
