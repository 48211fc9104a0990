import { type Finding, type Message, placeFinding, type TextFile } from '../messages/message.ts';
import type { Place, Span } from '../text/place.ts';

/** Places a finding in the raw file it is about; a file that could not be read gives no place and so no message. */
export function placeIn(
  files: ReadonlyMap<string, TextFile>,
  at: Place,
  finding: Finding | undefined,
  span: Span = at,
): Message[] {
  const file = files.get(at.file);
  return file === undefined || finding === undefined ? [] : [placeFinding(finding, file, span)];
}

/** Files whose MDX cannot be parsed, or whose front matter has no end: halves of tags and keys look like words there. */
export function findBrokenFiles(messages: readonly Message[]): ReadonlySet<string> {
  const isBroken = ({ rule, line, column }: Message): boolean =>
    rule === 'mdx-syntax' || (rule === 'front-matter-invalid' && line === 1 && column === 1);
  return new Set(messages.filter(isBroken).map(({ file }) => file));
}
