import type { CrossReference } from '../../crossref/cross-reference.ts';

/** What a source has in common with others; sources by id. */
export interface SharedWith {
  /** Origins it draws on, each with the others that draw on it too. */
  readonly origins: readonly { readonly name: string; readonly others: readonly string[] }[];
  /** How much of its wording, from 0 to 1, also stands in another. */
  readonly wording: readonly { readonly other: string; readonly share: number }[];
}

/** Less of its wording than this is said to be none, once it is a percentage. */
const leastShare = 0.005;

/** Lists the origins and the text that a source shares with others. */
export function listSharedWith(
  id: string,
  { origins, sharedText }: Pick<CrossReference, 'origins' | 'sharedText'>,
): SharedWith {
  return {
    origins: origins.flatMap(({ name, sources }) => {
      const others = sources.filter((source) => source !== id);
      return others.length === 0 || others.length === sources.length ? [] : [{ name, others }];
    }),
    wording: sharedText.flatMap(({ sources: [a, b], containment }) => {
      if (a !== id && b !== id) return [];
      const [other, share] = a === id ? [b, containment[0]] : [a, containment[1]];
      return share < leastShare ? [] : [{ other, share }];
    }),
  };
}
