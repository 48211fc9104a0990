import { isNoteReference, writeLowered, writeRaised } from './raised-marks.ts';

/** A piece of a line as its markup has it: words, what stands above or below the line, what is struck out, or a break of the layout. */
export interface Piece {
  readonly kind: 'words' | 'raised' | 'lowered' | 'gone' | 'break';
  readonly words: string;
  /** Its markup says that it refers to a note. */
  readonly refers?: boolean;
}

/** How far back a decision looks. */
const reach = 40;

/**
 * Gives for every piece the words that a reader of the sentence reads and a quotation may hold. References to notes are no words
 * of it, nor is what was struck out; powers stand in superscript digits or behind `^`, so that "10³" is never 103. Linear.
 */
export function writePieces(pieces: readonly Piece[]): string[] {
  const written: string[] = [];
  let before = '';
  let line = 0;
  let left: Left = 'nothing';
  for (const [i, piece] of pieces.entries()) {
    const own: string =
      piece.kind === 'words' ? joinWords(written, before, piece.words, left) : write(pieces, i, before);
    written.push(own);
    if (piece.kind === 'break') [before, left, line] = ['', 'nothing', i + 1];
    else if (own !== '') {
      before = tailOf(written, line);
      left = 'nothing';
    } else if (piece.kind !== 'words') left = piece.kind === 'gone' ? 'struck' : 'note';
  }
  return written;
}

/** What was left out right before. */
type Left = 'nothing' | 'struck' | 'note';

function write(pieces: readonly Piece[], i: number, before: string): string {
  const { kind, words, refers = false } = pieces[i] as Piece;
  if (kind === 'break' || kind === 'gone') return '';
  const next = pieces[i + 1];
  const after = next === undefined || next.kind === 'break' ? '' : next.words;
  if (kind === 'lowered') return writeLowered(words, { before, after });
  const isFraction = !refers && /^\s*\d+\s*$/.test(words) && isOver(after, pieces[i + 2]);
  if (isFraction) return (/\p{N}$/u.test(before) ? ' ' : '') + words.trim();
  if (isNoteReference(words, { before, after, refers })) return '';
  return writeRaised(words, { before, after });
}

/** "³⁄₄", set as a raised three, a slash, and a four below it. */
function isOver(after: string, below: Piece | undefined): boolean {
  return /^[/⁄]\d/.test(after) || (/^[/⁄]$/.test(after) && below?.kind === 'lowered');
}

/** Words behind something left out: neither glued to what stands before it, nor parted from it twice, or from their full stop. */
function joinWords(written: string[], before: string, words: string, left: Left): string {
  if (left === 'nothing' || words === '') return words;
  if (/[ \t\n]$/.test(before)) {
    if (/^[,.;:!?…)\]}”’%]/u.test(words)) trimLast(written);
    return words.replace(/^[ \t]+/, '');
  }
  return left === 'note' && /^[\p{L}\p{N}]/u.test(words) && before !== '' && !/[(["'“‘-]$/u.test(before)
    ? ` ${words}`
    : words;
}

function trimLast(written: string[]): void {
  const at = written.findLastIndex((piece) => piece !== '');
  if (at >= 0) written[at] = (written[at] as string).trimEnd();
}

/** What was written last, since the piece with which the line began. */
function tailOf(written: readonly string[], line: number): string {
  let tail = '';
  for (let i = written.length - 1; i >= line && tail.length < reach; i--)
    tail = (written[i] as string).slice(-reach) + tail;
  return tail;
}
