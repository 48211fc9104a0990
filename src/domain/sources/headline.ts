import { type SourceMetadata, unknown } from './metadata.ts';
import type { Source } from './source.ts';

/** The document's own headline, where the editors call the document something else. */
export function ownHeadline({
  text,
  blocks,
  metadata,
}: Pick<Source, 'text' | 'blocks'> & { readonly metadata: Pick<SourceMetadata, 'title'> }): string | undefined {
  const block = blocks.find(({ kind }) => kind === 'headline') ?? blocks.find(({ kind }) => kind === 'title');
  const headline = block === undefined ? '' : text.slice(block.start, block.end).replaceAll(/\s+/g, ' ').trim();
  const [own, named] = [plain(headline), metadata.title === unknown ? '' : plain(metadata.title)];
  // A page's title often ends with the name of its site, which editors leave out.
  return own === '' || (named !== '' && (own.includes(named) || named.includes(own))) ? undefined : headline;
}

/** Letters and digits alone: editors set quotation marks and capitals as they see fit. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
