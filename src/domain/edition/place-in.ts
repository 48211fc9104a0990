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
