import type { Claim } from '../claims/explainer.ts';
import type { Span } from '../text/place.ts';

type StretchedClaim = Pick<Claim, 'id' | 'text' | 'sentence' | 'section' | 'update' | 'stretch'>;

/**
 * Where a claim's stretch stands in its sentence, or `undefined` where it cannot be told. Stretches of one sentence
 * follow one another, so that words that stand twice in it are found at their own place.
 *
 * @param claims of the same explainer, in the order of their markers.
 */
export function locateStretch(claim: StretchedClaim, claims: readonly StretchedClaim[]): Span | undefined {
  let from = 0;
  let last: StretchedClaim | undefined;
  for (const other of claims) {
    if (!sharesSentence(other, claim)) continue;
    // Adjacent markers share one stretch.
    const start = last !== undefined && isSameStretch(other, last) ? from - other.text.length : from;
    const at = claim.sentence.indexOf(other.text, start);
    if (at < 0) return undefined;
    from = at + other.text.length;
    if (other.id === claim.id) return { start: at, end: from };
    last = other;
  }
  return undefined;
}

/** Two sentences may have the same words, but not end at the same place; those of one sentence stand in one section. */
function sharesSentence(a: StretchedClaim, b: StretchedClaim): boolean {
  return a.sentence === b.sentence && a.section === b.section && a.update === b.update;
}

function isSameStretch({ stretch: a }: StretchedClaim, { stretch: b }: StretchedClaim): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}
