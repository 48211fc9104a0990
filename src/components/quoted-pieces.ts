import { cutShort } from '../domain/export/cut-short.ts';
import type { PassagePiece } from '../domain/edition/views/quoted-passage.ts';

/** A stretch of a passage, with what of it gives way where there is little room. */
export interface ShownPiece extends PassagePiece {
  /** The rest of `text` after this offset goes; nothing goes where it is the text's length. */
  readonly keep: number;
  /** Whether quoted words were left out just before it, as the editors have it. */
  readonly afterGap: boolean;
  /** Whether the quoted words end here where there is little room. */
  readonly endsShort: boolean;
}

/** Works out where quoted words end if they are to take about `room` characters. */
export function shortenPieces(
  pieces: readonly PassagePiece[],
  room: number,
  language: string,
  wanted: readonly string[] = [],
): readonly ShownPiece[] {
  const quoted = pieces.filter(({ role }) => role === 'quoted');
  const whole = quoted.map(({ text }) => text).join(' ');
  const end = cutShort(whole, room, language, wanted);
  let at = 0;
  return pieces.map((piece) => {
    if (piece.role !== 'quoted') return { ...piece, keep: piece.text.length, afterGap: false, endsShort: false };
    const left = Math.max(0, end - at);
    const keep = Math.min(piece.text.length, left);
    const endsShort = end < whole.length && left > 0 && at + piece.text.length + 1 >= end;
    const afterGap = at > 0 && keep > 0;
    at += piece.text.length + 1;
    return { ...piece, keep, afterGap, endsShort };
  });
}
