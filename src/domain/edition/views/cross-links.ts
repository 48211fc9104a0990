import type { VerifiedCitation } from '../edition.ts';
import type { Relation, RelationSide } from '../../crossref/relation.ts';

/** What a passage elsewhere says beside this one; `duplicates`: the same words stand there. */
export type CrossKind = 'agrees' | 'varies' | 'conflicts' | 'duplicates';

/** A sure relation, seen from one of its passages. */
export interface CrossLink {
  readonly kind: CrossKind;
  readonly own: RelationSide;
  readonly other: RelationSide;
  /** One plain sentence; sources stand in it by id, in backticks. */
  readonly why: string;
}

/**
 * Lists the relations that may be put before readers from both sides, by source and in the order of its text. What one
 * document says twice in the same words is no news, and a shared origin belongs to the whole document, so both are left
 * out.
 */
export function listCrossLinks(relations: readonly Relation[]): ReadonlyMap<string, readonly CrossLink[]> {
  const links = relations.flatMap((relation): CrossLink[] => {
    const { kind, certainty, why, sides } = relation;
    const [left, right] = sides;
    if (certainty !== 'shown' || kind === 'same-origin') return [];
    if (kind === 'duplicates' && left.source === right.source) return [];
    return [
      { kind, own: left, other: right, why },
      { kind, own: right, other: left, why },
    ];
  });
  const sorted = links.toSorted((a, b) => a.own.start - b.own.start || a.other.start - b.other.start);
  return Map.groupBy(sorted, (link) => link.own.source);
}

/**
 * What passages elsewhere say beside the quoted words of some citations, each passage once and without those that the
 * citations quote themselves.
 */
export function linksOfCitations(
  citations: readonly VerifiedCitation[],
  linksOf: (source: string) => readonly CrossLink[],
): CrossLink[] {
  const quoted = new Set(citations.flatMap(({ source, verification }) => passageKeys(source, verification.passages)));
  const found = new Map<string, CrossLink>();
  for (const { source, verification } of citations) {
    for (const link of linksOf(source)) {
      const [key = ''] = passageKeys(link.other.source, [link.other.passage]);
      const touches = verification.spans.some(({ start, end }) => start < link.own.end && link.own.start < end);
      if (touches && !quoted.has(key) && !found.has(key)) found.set(key, link);
    }
  }
  return [...found.values()];
}

function passageKeys(source: string, passages: readonly number[]): string[] {
  return passages.map((passage) => `${source} ${String(passage)}`);
}
