import { findTellingStretch } from '../domain/export/cut-short.ts';
import type { PassagePiece } from '../domain/edition/views/quoted-passage.ts';

/** A stretch of a passage, with what of it gives way where there is little room. */
export interface ShownPiece extends PassagePiece {
  /** The part of `text` that stays, as offsets into it; both are the same where nothing does. */
  readonly from: number;
  readonly to: number;
  /** Whether words were left out just before the part that stays, by the editors or for want of room. */
  readonly afterGap: boolean;
  /** Whether the quoted words end here where there is little room. */
  readonly endsShort: boolean;
}

/** Works out which of the quoted words to show, if they are to take about `room` characters, for a statement. */
export function shortenPieces(
  pieces: readonly PassagePiece[],
  statement: string,
  room: number,
  language: string,
): readonly ShownPiece[] {
  const whole = pieces.flatMap(({ role, text }) => (role === 'quoted' ? [text] : [])).join(' ');
  const shown = findTellingStretch(whole, statement, room, language);
  let at = 0;
  return pieces.map((piece) => {
    const { length } = piece.text;
    if (piece.role !== 'quoted') return { ...piece, from: 0, to: length, afterGap: false, endsShort: false };
    const from = Math.min(length, Math.max(0, shown.start - at));
    const to = Math.max(from, Math.min(length, shown.end - at));
    const stays = to > from;
    const endsShort = stays && shown.end < whole.length && at + length + 1 >= shown.end;
    const afterGap = stays && at + from > 0 && at + from >= shown.start;
    at += length + 1;
    return { ...piece, from, to, afterGap, endsShort };
  });
}
