import type { PassageSide } from '../../crossref/comparison.ts';
import type { SharedText } from '../../crossref/find-text-reuse.ts';
import type { Source } from '../../sources/source.ts';
import { foldTypography } from '../../text/fold.ts';
import { findWords } from '../../match/verify-citation.ts';
import { type IndexedSource, indexSource } from '../../match/indexed-source.ts';
import type { VerifiedCitation } from '../edition.ts';

/** How a passage elsewhere is like this one; `duplicates`: the same words stand there, `nearly`: but for a few of them. */
export type CrossKind = 'duplicates' | 'nearly';

/** Text that two passages share, seen from one of them. */
export interface CrossLink {
  readonly kind: CrossKind;
  readonly own: PassageSide;
  readonly other: PassageSide;
  /** One plain sentence; sources stand in it by id, in backticks. */
  readonly why: string;
  /** The two sources, to look further words up in. */
  readonly sources: readonly [own: IndexedSource, other: IndexedSource];
}

/** What is needed of an edition to look across its sources. */
interface CrossReferenced {
  readonly sharedText: readonly SharedText[];
  readonly sources: readonly Source[];
}

/**
 * Lists the text that documents share from both sides, by source and in the order of its text. Only that is a fact of the
 * documents: whether two passages agree or contradict each other is for editors to say, in a dispute or a citation's
 * stance.
 */
export function listCrossLinks({ sharedText, sources }: CrossReferenced): ReadonlyMap<string, readonly CrossLink[]> {
  const byId = new Map(sources.map((source) => [source.id, indexSource(source)]));
  const links = sharedText
    .flatMap(({ stretches }) => stretches)
    .flatMap(({ sides: [left, right], words }): CrossLink[] => {
      const [a, b] = [byId.get(left.source), byId.get(right.source)];
      if (a === undefined || b === undefined) return [];
      const kind = foldSide(left, a) === foldSide(right, b) ? 'duplicates' : 'nearly';
      const why = `\`${left.source}\` and \`${right.source}\` share ${String(words)} words in a row, but for small changes.`;
      return [
        { kind, own: left, other: right, why, sources: [a, b] },
        { kind, own: right, other: left, why, sources: [b, a] },
      ];
    });
  const sorted = links.toSorted((a, b) => a.own.start - b.own.start || a.other.start - b.other.start);
  return Map.groupBy(sorted, (link) => link.own.source);
}

function foldSide({ start, end }: PassageSide, { source }: IndexedSource): string {
  return foldTypography(source.text.slice(start, end)).text;
}

/**
 * Where else the quoted words of some citations stand, each passage once and without those that the citations quote
 * themselves.
 */
export function linksOfCitations(
  citations: readonly VerifiedCitation[],
  linksOf: (source: string) => readonly CrossLink[],
): CrossLink[] {
  const quoted = new Set(citations.flatMap(({ source, verification }) => passageKeys(source, verification.passages)));
  const found = new Map<string, CrossLink>();
  for (const citation of citations) {
    for (const touched of linksOf(citation.source)) {
      const link = narrow(touched, citation);
      const [key = ''] = link === undefined ? [] : passageKeys(link.other.source, [link.other.passage]);
      if (link !== undefined && !quoted.has(key) && !found.has(key)) found.set(key, link);
    }
  }
  return [...found.values()];
}

/**
 * A link as it bears on the quoted words, if it does. A stretch that two documents share may be a whole article, and
 * hold other words in just this place: only where the quoted words themselves stand in the other, it says them too.
 */
function narrow(link: CrossLink, { verification: { spans } }: VerifiedCitation): CrossLink | undefined {
  const { own, other } = link;
  if (!spans.some(({ start, end }) => start < own.end && own.start < end)) return undefined;
  const [here, there] = link.sources;
  const places = spans.map(({ start, end }) => findWords({ exact: here.source.text.slice(start, end) }, there));
  const [first] = places;
  const [passage, span] = [first?.passages[0], first?.spans[0]];
  const isThere = span !== undefined && other.start <= span.start && span.end <= other.end;
  if (passage === undefined || !isThere || places.includes(undefined)) return undefined;
  return { ...link, kind: 'duplicates', other: { source: other.source, passage, ...span } };
}

function passageKeys(source: string, passages: readonly number[]): string[] {
  return passages.map((passage) => `${source} ${String(passage)}`);
}
