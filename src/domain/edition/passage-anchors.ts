import { createHash } from 'node:crypto';
import type { QuoteSelector } from '../claims/citation/citation.ts';
import type { LedgerPassage } from '../claims/read-ledger.ts';
import { compareText } from '../text/compare-text.ts';
import type { Span } from '../text/place.ts';
import { foldTypography } from '../text/fold.ts';
import { slugify } from '../text/slugify.ts';
import { findWords, type Verification } from '../match/verify-citation.ts';
import type { Library } from '../match/indexed-source.ts';
import type { Source } from '../sources/source.ts';

/** An anchor of a source's page, and the words it names. */
export interface PassageAnchor {
  readonly id: string;
  readonly exact: string;
  /** Where they stand in `Source.text`; none where the document no longer holds them. */
  readonly spans: readonly Span[];
  /** Indexes into `Source.passages`. */
  readonly passages: readonly number[];
}

/** A citation with the anchor of its words. */
interface AnchoredCitation extends QuoteSelector {
  readonly source: string;
  readonly anchor: string;
  readonly verification: Verification;
}

const longestWords = 40;

/**
 * The anchor of quoted words on their source's page. It follows from the words alone (and from what tells them from the
 * same words elsewhere), so that whatever is written before or after, it never names others. Typography does not count.
 */
export function nameAnchor({ exact, prefix = '', suffix = '', block = '' }: QuoteSelector): string {
  const words = foldTypography(exact.trim()).text;
  const identity = [words, foldTypography(prefix).text, foldTypography(suffix).text, block].join('\n');
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return ['q', slugify(words, longestWords), hash].filter(Boolean).join('-');
}

/**
 * Every anchor of every source's page by the source's id, in the order of the text: those of the words quoted now, and
 * those that the ledger promises, each at the words it named when it was published.
 */
export function anchorPassages(
  citations: readonly AnchoredCitation[],
  promised: readonly LedgerPassage[],
  library: Library,
): ReadonlyMap<string, readonly PassageAnchor[]> {
  const quoted = citations.flatMap(({ source, anchor, exact, verification: { spans, passages } }) =>
    spans.length === 0 ? [] : [{ source, anchor: { id: anchor, exact, spans, passages } }],
  );
  const kept = promised.flatMap((passage) => keepAnchors(passage, library));
  const bySource = Map.groupBy([...quoted, ...kept], ({ source }) => source);
  return new Map([...bySource].map(([source, all]) => [source, inOrder(all.map(({ anchor }) => anchor))]));
}

function keepAnchors(passage: LedgerPassage, library: Library): { source: string; anchor: PassageAnchor }[] {
  const { source, anchors, exact } = passage;
  const indexed = library.sources.get(source);
  if (indexed === undefined) return [];
  const { spans, passages } = findWords(passage, indexed) ?? { spans: [], passages: [] };
  return anchors.map((id) => ({ source, anchor: { id, exact, spans, passages } }));
}

/** An id stands once on a page: the first, which is a quotation of now, knows its place best. */
function inOrder(anchors: readonly PassageAnchor[]): PassageAnchor[] {
  const byId = new Map(anchors.toReversed().map((anchor) => [anchor.id, anchor]));
  const startOf = ({ spans }: PassageAnchor): number => spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return [...byId.values()].toSorted((a, b) => startOf(a) - startOf(b) || compareText(a.id, b.id));
}

/** Names a passage of a source; a headline printed twice has one name. */
export type PassageName = (source: string, passage: number) => string;

/** Names passages so that a block and the one it repeats count as the same words. */
export function namePassages(sources: readonly Source[]): PassageName {
  const names = new Map(sources.map((source) => [source.id, firstOfRepeats(source)]));
  return (source, passage) => `${source}\n${String(names.get(source)?.[passage] ?? passage)}`;
}

/** For each passage, the index of the passage whose words it repeats, or its own. */
function firstOfRepeats({ blocks, passages }: Source): number[] {
  const inBlock = new Map<string, number[]>();
  return passages.map((passage, index) => {
    const block = blocks[passage.block];
    if (block === undefined) return index;
    const own = inBlock.get(block.id) ?? [];
    inBlock.set(block.id, own);
    const original = block.repeats === undefined ? undefined : inBlock.get(block.repeats)?.[own.length];
    own.push(original ?? index);
    return original ?? index;
  });
}
