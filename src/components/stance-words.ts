import type { Stance } from '../domain/claims/citation/citation.ts';
import type { CrossKind } from '../domain/edition/views/cross-links.ts';

/** How a passage bears on the statement it is quoted for; one that is only mentioned says nothing for or against it. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Quoted from',
  disputes: 'Says otherwise',
  qualifies: 'Says it with a difference',
  mentions: 'Quoted beside it',
};

/** The same seen from the source: the quoted words stand here "in support of" a statement. */
export const useWords: Readonly<Record<Stance, string>> = {
  supports: 'is quoted for',
  disputes: 'is quoted as saying otherwise than',
  qualifies: 'is quoted as saying with a difference',
  mentions: 'is quoted beside',
};

/** What sources do that are quoted beside those that support a statement: one, and several. */
export const otherStanceVerbs: Readonly<Record<Exclude<Stance, 'supports'>, readonly [one: string, many: string]>> = {
  disputes: ['says otherwise', 'say otherwise'],
  qualifies: ['says it with a difference', 'say it with a difference'],
  mentions: ['is quoted beside it', 'are quoted beside it'],
};

/** The stance of a source in a cell of “Who says what”, with the shape that tells it before it is read. */
export const cellWords: Readonly<Record<Stance, readonly [shape: string, words: string]>> = {
  supports: ['=', 'Says so'],
  disputes: ['≠', 'Says otherwise'],
  qualifies: ['≈', 'With a difference'],
  mentions: ['+', 'Quoted beside it'],
};

/** How another passage is like the one at hand, with its shape. */
export const crossWords: Readonly<Record<CrossKind, readonly [shape: string, words: string]>> = {
  duplicates: ['=', 'Also says, in the same words'],
  nearly: ['≈', 'Also says, in nearly the same words'],
};
