import type { Draft } from './draft.ts';
import { findHeadline } from './find-headline.ts';
import { labelAdverts } from './label-adverts.ts';
import { labelCertain, labelFurniture } from './label-furniture.ts';
import { labelLists } from './label-lists.ts';
import type { Caution, Headline, Labelled, LabelHints } from './labelled.ts';
import { profileDraft } from './profile.ts';
import type { BlockKind } from './source.ts';

/**
 * Labels the drafts of a document by form and position: markup first, then the repeated headline and the dek between,
 * lists that restate the article, and furniture before, after and between; in Markdown and in few words only where a sign is certain. But for the label of advertisements, no step looks for particular phrases.
 * Labels never delete; what no rule claims is a paragraph or what its markup says.
 */
export function labelBlocks(text: string, drafts: readonly Draft[], hints: LabelHints): BlockKind[] {
  const blocks: Labelled[] = drafts.map((draft) => {
    const profile = profileDraft(text, draft, hints.language);
    return { draft, profile, kind: draft.outside === true || profile.words === 0 ? 'navigation' : undefined };
  });
  const caution = cautionFor(blocks, hints);
  const headline = findHeadline(blocks, hints, caution);
  labelHead(blocks, headline, caution);
  labelAdverts(blocks);
  labelLists(text, blocks, headline);
  if (caution === 'certain') labelCertain(text, blocks, hints.format);
  else labelFurniture(text, blocks, headline);
  return blocks.map(({ kind, draft }) => kind ?? (draft.form === 'line' ? 'paragraph' : draft.form));
}

/** So few words share too little with each other to tell an article from what surrounds it. */
const fewWords = 100;

function cautionFor(blocks: readonly Labelled[], { format }: LabelHints): Caution {
  const words = blocks.reduce((sum, { profile }) => sum + profile.words, 0);
  return format === 'markdown' || (format === 'text' && words < fewWords) ? 'certain' : 'none';
}

/** Labels the headline with its repeat and dek, and what stands before it. */
function labelHead(blocks: readonly Labelled[], { title, headline, deks }: Headline, caution: Caution): void {
  const first = title ?? headline;
  if (first === undefined) return;
  if (caution === 'none')
    for (const block of blocks.slice(0, first)) if (block.draft.outside !== false) block.kind = 'navigation';
  if (title !== undefined) (blocks[title] as Labelled).kind = 'title';
  if (headline !== undefined) (blocks[headline] as Labelled).kind = 'headline';
  for (const dek of deks) (blocks[dek] as Labelled).kind = 'dek';
}
