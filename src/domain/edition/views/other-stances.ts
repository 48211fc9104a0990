import type { Stance } from '../../claims/citation/citation.ts';
import type { EditionClaim } from '../edition.ts';

/** What sources do beside supporting a claim; a source that was counted is not counted again. */
export interface OtherStance {
  readonly stance: Exclude<Stance, 'supports'>;
  /** How many sources stand before these: those that support it, and those of the stances before this one. */
  readonly before: number;
  /** How many take this stance and were not counted before. */
  readonly added: number;
  /** How many take this stance too, elsewhere in their text. */
  readonly again: number;
}

const inOrder = ['qualifies', 'disputes', 'mentions'] as const;

/** Counts the sources that are quoted with a claim beside those that its support counts, stance by stance. */
export function countOtherStances({ citations, support }: Pick<EditionClaim, 'citations' | 'support'>): OtherStance[] {
  const base = support.kind === 'wording' ? 'mentions' : 'supports';
  const sourcesOf = (stance: Stance) =>
    new Set(citations.filter((citation) => citation.stance === stance).map(({ source }) => source));
  const counted = sourcesOf(base);
  return inOrder.flatMap((stance) => {
    if (stance === base) return [];
    const all = sourcesOf(stance);
    const before = counted.size;
    const added = all.difference(counted).size;
    for (const source of all) counted.add(source);
    // That a source which says something is also quoted beside it tells a reader nothing.
    const again = stance === 'mentions' ? 0 : all.size - added;
    return added + again === 0 ? [] : [{ stance, before, added, again }];
  });
}
