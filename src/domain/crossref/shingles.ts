import { splitWords, type Word } from '../language/words.ts';
import type { Source } from '../sources/source.ts';

/** Words to a shingle: five in a row are seldom the same by chance. */
export const shingleLength = 5;

/** The words of a source in which reuse is looked for: all but navigation and repeated headlines. */
export function reusableWords(source: Source): Word[] {
  const words = splitWords(source.text);
  const kept: Word[] = [];
  let block = 0;
  for (const word of words) {
    while ((source.blocks[block]?.end ?? Infinity) <= word.start) block++;
    const inside = source.blocks[block];
    if (inside === undefined || word.start < inside.start) continue;
    if (inside.kind !== 'navigation' && inside.repeats === undefined) kept.push(word);
  }
  return kept;
}

/**
 * A 32-bit number for each run of five words, in order: FNV-1a over their keys, mixed. Different runs may meet by
 * chance; whoever compares looks at the words again.
 */
export function shinglesOf(words: readonly Word[]): number[] {
  const hashes = words.map(({ key }) => hashWord(key));
  const shingles: number[] = [];
  for (let i = 0; i + shingleLength <= hashes.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = 0; k < shingleLength; k++) hash = Math.imul(hash ^ (hashes[i + k] ?? 0), 0x01000193) ^ (hash >>> 15);
    shingles.push((hash ^ (hash >>> 13)) >>> 0);
  }
  return shingles;
}

function hashWord(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
