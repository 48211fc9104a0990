import { Document, isMap } from 'yaml';
import type { DisputeDraft, PositionDraft } from './draft-dispute.ts';

const options = { lineWidth: 72, indentSeq: true, singleQuote: true } as const;

/** Writes a draft as an entry of `disputes.yaml`, ready to paste at its end. */
export function writeDispute({ positions, ...draft }: DisputeDraft): string {
  const document = new Document([{ ...draft, positions: positions.map(toYaml) }]);
  positions.forEach((position, index) => comment(document.getIn([0, 'positions', index]), position));
  return document.toString(options);
}

/** Writes positions as items of a dispute's `positions`, indented as they stand there. */
export function writePositions(positions: readonly PositionDraft[]): string {
  const document = new Document(positions.map(toYaml));
  positions.forEach((position, index) => comment(document.getIn([index]), position));
  return document.toString({ ...options, lineWidth: 68 }).replaceAll(/^(?=.)/gm, '    ');
}

function toYaml({ value, holder, asOf, cite }: PositionDraft): Readonly<Record<string, string>> {
  return { value, holder, 'as-of': asOf, cite };
}

/**
 * Says above a position that quoting from a headline or summary warns, since an allowance needs the editor's reason.
 */
function comment(item: unknown, { weak }: PositionDraft): void {
  if (weak !== undefined && isMap(item)) item.commentBefore = ` from the ${weak}: warns when quoted`;
}
