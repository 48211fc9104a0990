import { writeCitation } from '../../claims/citation/citation.ts';
import type { BlockKind } from '../../sources/source.ts';
import type { EditionSource } from '../edition.ts';

/** Words of a source that an editor can paste into a footnote or a `cite` key. */
export interface Quoted {
  /** `@source "the sentence"`, with its block where the words stand more than once. */
  readonly cite: string;
  /** Quoting from here raises a warning: the words are often someone else's. */
  readonly weak?: BlockKind;
}

const weakKinds: ReadonlySet<BlockKind> = new Set(['title', 'headline', 'dek', 'summary']);

/** Quotes the whole sentence, without the number of a list item. */
export function quotePassage(source: EditionSource, index: number): Quoted {
  const passage = source.passages[index];
  const block = passage && source.blocks[passage.block];
  if (passage === undefined || block === undefined) return { cite: `@${source.id}` };
  const words = sentenceAt(source, index);
  const again = source.text.indexOf(words, source.text.indexOf(words) + 1) !== -1;
  const cite = writeCitation(again ? `${source.id}#${block.id}` : source.id, words);
  return weakKinds.has(block.kind) ? { cite, weak: block.kind } : { cite };
}

/** The words of a passage, without the number of a list item. */
export function sentenceAt({ text, passages }: EditionSource, index: number): string {
  const passage = passages[index];
  return passage === undefined
    ? ''
    : text
        .slice(passage.start, passage.end)
        .replace(/^\s*(?:\d{1,3}[.)]|[-*•])\s+/, '')
        .trim();
}

const longestTitle = 48;

/** How an editor would call a source: by its publisher, else by its title if that is short. */
export function callSource({ id, metadata }: EditionSource): string {
  if (metadata.publisher !== 'unknown') return metadata.publisher;
  return metadata.title === 'unknown' || metadata.title.length > longestTitle ? id : metadata.title;
}
