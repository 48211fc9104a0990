import type { CrossReference } from '../crossref/cross-reference.ts';

/** What a source has in common with others, which stand here by their ids. */
export interface SharedWith {
  /** How much of its wording another holds too, and how much of the other's it holds: both from 0 to 1. */
  readonly shares: readonly { readonly source: string; readonly held: number; readonly holds: number }[];
  /** Origins it draws on, each with the others that draw on it too. */
  readonly origins: readonly { readonly name: string; readonly sources: readonly string[] }[];
}

/** Lists the wording and the origins that a source shares with others. */
export function listSharedWith(
  id: string,
  { origins, sharedText }: Pick<CrossReference, 'origins' | 'sharedText'>,
): SharedWith {
  return {
    shares: sharedText.flatMap(({ sources: [a, b], containment: [ofA, ofB] }) => {
      if (a === id) return [{ source: b, held: ofA, holds: ofB }];
      return b === id ? [{ source: a, held: ofB, holds: ofA }] : [];
    }),
    origins: origins
      .filter(({ sources }) => sources.includes(id) && sources.length > 1)
      .map(({ name, sources }) => ({ name, sources: sources.filter((other) => other !== id) })),
  };
}
