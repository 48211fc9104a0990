import { diffArrays } from 'diff';
import type { Span } from './place.ts';

const tooLong = 400;

/**
 * Finds the words of a quotation that the nearest passage does not hold, in order.
 *
 * @returns their stretches in `quoted`; none where every word, or no word, is in the passage
 */
export function markDifference(quoted: string, nearest: string): Span[] {
  const ours = splitWords(quoted);
  const theirs = splitWords(nearest);
  if (ours.length > tooLong || theirs.length > tooLong) return [];
  const changes = diffArrays(
    ours.map((word) => word.text),
    theirs.map((word) => word.text),
  );
  const marked: Span[] = [];
  let at = 0;
  for (const change of changes) {
    if (change.added) continue;
    const first = ours[at];
    const last = ours[at + change.value.length - 1];
    if (change.removed && first && last) marked.push({ start: first.start, end: last.start + last.text.length });
    at += change.value.length;
  }
  const everything =
    marked.length === 1 && marked[0]?.start === ours[0]?.start && marked[0]?.end === quoted.trimEnd().length;
  return everything ? [] : marked;
}

function splitWords(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.,'’-]*(?<=[\p{L}\p{N}\p{M}])|[^\s\p{L}\p{N}]/gu)].map(
    (match) => ({ text: match[0], start: match.index }),
  );
}
