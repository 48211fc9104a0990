import type { Span } from '../text/place.ts';
import type { FoldedText } from '../text/fold.ts';
import { eachOccurrence } from './find-occurrences.ts';

/** A text without its hyphens, and where each of its units stood. */
interface Unhyphenated {
  readonly text: string;
  readonly offsets: readonly number[];
}

const kept = new WeakMap<FoldedText, Unhyphenated>();

/**
 * Finds words that a document broke at a line's end. Whether such a hyphen is the word's own cannot be known, so a
 * quotation may have it, or not, or follow it by a space ("pre- and post-war"); every other hyphen must stand as it is.
 * Gives folded spans, in order.
 */
export function eachBrokenOccurrence(folded: FoldedText, needle: string, visit: (span: Span) => boolean): void {
  let bare = kept.get(folded);
  if (bare === undefined) kept.set(folded, (bare = withoutHyphens(folded.text)));
  const { text, offsets } = bare;
  const bareNeedle = withoutHyphens(needle).text;
  const broken = new Set(folded.lineHyphens);
  eachOccurrence(text, bareNeedle, (at) => {
    const start = offsets[at] ?? 0;
    const end = (offsets[at + bareNeedle.length - 1] ?? 0) + 1;
    return sameButBroken(folded.text, start, end, needle, broken) ? visit({ start, end }) : true;
  });
}

function withoutHyphens(text: string): Unhyphenated {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '-') {
      if (text[i + 1] === ' ' && i > 0 && text[i - 1] !== ' ') i += 1;
      continue;
    }
    parts.push(text[i] ?? '');
    offsets.push(i);
  }
  return { text: parts.join(''), offsets };
}

function sameButBroken(text: string, start: number, end: number, needle: string, broken: ReadonlySet<number>): boolean {
  let i = start;
  let j = 0;
  while (i < end || j < needle.length) {
    const isBroken = broken.has(i) && i > start;
    if (i < end && text[i] === needle[j] && !(isBroken && needle[j] === '-')) {
      i += 1;
      j += 1;
      continue;
    }
    if (!isBroken || needle[j] !== '-') return false;
    if (text[i] === '-') i += 1;
    j += needle[j + 1] === ' ' && text[i] !== ' ' ? 2 : 1;
  }
  return true;
}
