import type { EditionExplainer, EditionPosition, VerifiedCitation } from '../edition.ts';
import { type CrossLink, linksOfCitations } from './cross-links.ts';

type Owner = EditionExplainer['claims'][number] | EditionPosition;

/** What one source says on one thing. */
export interface MatrixCell {
  readonly source: string;
  /** In the order of the footnote. */
  readonly citations: readonly VerifiedCitation[];
  /** Where the source says the same without being quoted for it. */
  readonly also: readonly CrossLink[];
}

/** A claim, or one account of a disputed question. */
export interface MatrixRow<T extends Owner> {
  readonly of: T;
  /** One for each source, in the order asked for. */
  readonly cells: readonly MatrixCell[];
}

/** Sets owners of citations against sources. */
export function layoutRows<T extends Owner>(
  owners: readonly T[],
  sources: readonly string[],
  linksOf: (source: string) => readonly CrossLink[],
): MatrixRow<T>[] {
  return owners.map((of) => {
    const supporting = of.citations.filter(({ stance }) => stance === 'supports');
    const also = linksOfCitations(supporting, linksOf).filter(({ kind }) => kind === 'agrees' || kind === 'duplicates');
    const cells = sources.map((source) => {
      const citations = of.citations.filter((citation) => citation.source === source);
      const elsewhere = citations.length > 0 ? [] : also.filter(({ other }) => other.source === source);
      return { source, citations, also: elsewhere };
    });
    return { of, cells };
  });
}
