import type { Span } from '../text/place.ts';
import { eachOccurrence, standsAlone, type Match } from './match-plain.ts';
import { blockOf, type IndexedSource } from './indexed-source.ts';

/** A match in pieces, all of them in one sentence. */
export interface PartsMatch extends Match {
  /** Index into `Source.passages`. */
  readonly passage: number;
}

/** One way to place the pieces up to this one; `before` is the piece before it. */
interface Placed extends Span {
  readonly before?: Placed;
}

const mostPassages = 2000;
const mostPlaces = 10_000;
/** Readings of one sentence that are worth comparing. */
const mostReadings = 8;
/** Words that a bracket replaces are few: a name at most. */
const longestReplaced = 80;

/**
 * Finds the sentences in which all pieces stand in order, each on token boundaries; next to each other where a bracket
 * joins them. Of several placements the tightest come first. Linear in the length of the source.
 */
export function matchParts(indexed: IndexedSource, parts: QuotationParts): readonly PartsMatch[] {
  const pivot = parts.pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  const found: PartsMatch[] = [];
  for (const passage of passagesHolding(indexed, pivot)) found.push(...placeIn(indexed, passage, parts));
  return found;
}

function passagesHolding(indexed: IndexedSource, piece: string): ReadonlySet<number> {
  const passages = new Set<number>();
  eachOccurrence(indexed.folded.text, piece, (start) => {
    const span = indexed.folded.toRaw(start, start + piece.length);
    const [passage] = indexed.passagesIn(span);
    if (passage !== undefined) passages.add(passage);
    return passages.size < mostPassages;
  });
  return passages;
}

function placeIn(indexed: IndexedSource, number: number, parts: QuotationParts): readonly PartsMatch[] {
  const passage = indexed.source.passages[number];
  if (passage === undefined) return [];
  let reached: readonly Placed[] | undefined;
  for (const [i, piece] of parts.pieces.entries()) {
    const places = placesOf(indexed, passage, piece);
    reached = reached === undefined ? places : follow(reached, places, parts.joints[i]);
    if (reached.length === 0) return [];
  }
  return (reached ?? []).slice(0, mostReadings).flatMap((last) => {
    const spans = unwind(last);
    const first = spans[0];
    const block = first && blockOf(indexed, { start: first.start, end: last.end });
    return block === undefined ? [] : [{ spans, block, passage: number, isExact: false }];
  });
}

/** Where a piece stands in a sentence, as raw spans in order. */
function placesOf(indexed: IndexedSource, passage: Span, piece: string): Placed[] {
  const { folded, source } = indexed;
  const within = folded.toFolded(passage.start, passage.end);
  const places: Placed[] = [];
  eachOccurrence(folded.text.slice(within.start, within.end), piece, (at) => {
    const start = within.start + at;
    const end = start + piece.length;
    if (folded.divides(start) || folded.divides(end)) return true;
    const span = folded.toRaw(start, end);
    if (standsAlone(source.text, span, source.metadata.language, blockOf(indexed, span))) places.push(span);
    return places.length < mostPlaces;
  });
  return places;
}

/** Puts each place behind the nearest place of the piece before it that its joint allows. */
function follow(before: readonly Placed[], places: readonly Placed[], joint: Joint | undefined): readonly Placed[] {
  const reached: Placed[] = [];
  let next = 0;
  for (const place of places) {
    while ((before[next]?.end ?? Infinity) <= place.start) next += 1;
    const previous = before[next - 1];
    if (previous === undefined) continue;
    const isNear = joint?.kind !== 'brackets' || place.start - previous.end <= longestReplaced;
    if (isNear) reached.push({ start: place.start, end: place.end, before: previous });
  }
  return reached;
}

function unwind(last: Placed): Span[] {
  const spans: Span[] = [];
  for (let at: Placed | undefined = last; at !== undefined; at = at.before)
    spans.push({ start: at.start, end: at.end });
  return spans.reverse();
}

/** What stands between two stretches of quoted words. */
export type Joint =
  { readonly kind: 'ellipsis' } | { readonly kind: 'brackets'; readonly words: string; readonly isGlued: boolean };

/** A quotation taken apart: `joints[i]` stands before `pieces[i]`, and `joints[pieces.length]` after the last. */
export interface QuotationParts {
  readonly pieces: readonly string[];
  readonly joints: readonly (Joint | undefined)[];
}

const marks = /\[([^[\]]{0,200})\]|\(\.\.\.\)|\.\.\./g;

/** Tells whether a folded quotation leaves words out or has words of the editors' in brackets. */
export function hasParts(folded: string): boolean {
  return folded.includes('...') || /\[[^[\]]*\]/.test(folded);
}

/** Takes a folded quotation apart at its ellipses and brackets. Neighbouring marks join into one, brackets winning. */
export function readParts(folded: string): QuotationParts {
  const pieces: string[] = [];
  const joints: (Joint | undefined)[] = [undefined];
  let from = 0;
  for (const match of folded.matchAll(marks)) {
    const piece = folded.slice(from, match.index).trim();
    if (piece !== '') {
      pieces.push(piece);
      joints.push(undefined);
    }
    from = match.index + match[0].length;
    joints[pieces.length] = mergeJoints(joints[pieces.length], jointOf(match[1], folded, match.index, from));
  }
  const rest = folded.slice(from).trim();
  if (rest !== '') {
    pieces.push(rest);
    joints.push(undefined);
  }
  return { pieces, joints };
}

function jointOf(content: string | undefined, folded: string, start: number, end: number): Joint {
  if (content === undefined || content.trim() === '...') return { kind: 'ellipsis' };
  const isGlued = /[\p{L}\p{N}]$/u.test(folded.slice(0, start)) || /^[\p{L}\p{N}]/u.test(folded.slice(end, end + 2));
  return { kind: 'brackets', words: content.trim(), isGlued };
}

function mergeJoints(before: Joint | undefined, joint: Joint): Joint {
  if (before?.kind !== 'brackets') return joint;
  if (joint.kind !== 'brackets') return before;
  return { kind: 'brackets', words: `${before.words} ${joint.words}`, isGlued: before.isGlued || joint.isGlued };
}

const sic = /\s?\[sic[.!]?\]/gi;
const bracketedLetter = /\[(\p{L})\]/gu;
const mostLetters = 4;

/**
 * The readings of a quotation whose brackets say `[sic]` or change the case of one letter: without the former, and with
 * each bracketed letter in the other case or as it is. The quotation itself where there is nothing to read.
 */
export function readLetterBrackets(folded: string): readonly string[] {
  const plain = folded.replace(sic, '').trim();
  const letters = plain.match(bracketedLetter)?.length ?? 0;
  if (letters === 0) return [plain];
  const last = 2 ** Math.min(letters, mostLetters) - 1;
  const readings: string[] = [];
  for (let choice = 0; choice <= last; choice++) {
    let number = 0;
    readings.push(
      plain.replace(bracketedLetter, (_, letter: string) =>
        (choice >> Math.min(number++, mostLetters)) & 1 ? letter : otherCase(letter),
      ),
    );
  }
  return [...new Set([...readings, plain])];
}

function otherCase(letter: string): string {
  const upper = letter.toUpperCase();
  return upper === letter ? letter.toLowerCase() : upper;
}
