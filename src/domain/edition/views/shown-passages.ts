import type { EditionSource } from '../edition.ts';
import type { CrossLink } from './cross-links.ts';

/**
 * Indexes of the passages of a source that its page shows: all where its licence allows, else those of every block that
 * holds quoted words, or words that another passage bears on.
 */
export function listShownPassages(
  { passages, metadata, anchors }: Pick<EditionSource, 'passages' | 'metadata' | 'anchors'>,
  links: readonly CrossLink[],
): ReadonlySet<number> {
  if (metadata.display === 'full') return new Set(passages.keys());
  const spokenOf = [...anchors.flatMap((anchor) => anchor.passages), ...links.map(({ own }) => own.passage)];
  const blocks = new Set(spokenOf.flatMap((passage) => passages[passage]?.block ?? []));
  return new Set(passages.flatMap(({ block }, index) => (blocks.has(block) ? [index] : [])));
}
