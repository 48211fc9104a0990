import type { EditionExplainer, EditionPosition, VerifiedCitation } from '../edition.ts';
import { type CrossLink, linksOfCitations } from './cross-links.ts';

/**
 * So many cells of accounts against sources stand on one page; where there would be more, each question has its page. It
 * has one in any case, so that a link to it holds whatever the explainer grows to.
 */
export const mostCells = 600;

type Owner = EditionExplainer['claims'][number] | EditionPosition;

/** What one source says on one thing. */
export interface MatrixCell {
  readonly source: string;
  /** In the order of the footnote. */
  readonly citations: readonly VerifiedCitation[];
  /** Where the source has the same words without being quoted for it. */
  readonly also: readonly CrossLink[];
}

/** A claim, or one account of a disputed question. */
export interface MatrixRow<T extends Owner> {
  readonly of: T;
  /** One for each source, in the order asked for. */
  readonly cells: readonly MatrixCell[];
}

/** The passages elsewhere that hold the words quoted in support of something. */
export function sayingTheSame(
  { citations }: Pick<Owner, 'citations'>,
  linksOf: (source: string) => readonly CrossLink[],
): readonly CrossLink[] {
  const supporting = citations.filter(({ stance }) => stance === 'supports');
  return linksOfCitations(supporting, linksOf);
}

/** Sets owners of citations against sources. */
export function layoutRows<T extends Owner>(
  owners: readonly T[],
  sources: readonly string[],
  linksOf: (source: string) => readonly CrossLink[],
): MatrixRow<T>[] {
  return owners.map((of) => {
    const also = sayingTheSame(of, linksOf);
    const cells = sources.map((source) => {
      const citations = of.citations.filter((citation) => citation.source === source);
      const elsewhere = citations.length > 0 ? [] : also.filter(({ other }) => other.source === source);
      return { source, citations, also: elsewhere };
    });
    return { of, cells };
  });
}

/** The sources that say something in any of some rows, in their order. */
export function listSayingSources(rows: readonly MatrixRow<Owner>[]): readonly string[] {
  const saying = rows.flatMap(({ cells }) =>
    cells.filter(({ citations, also }) => citations.length + also.length > 0).map(({ source }) => source),
  );
  const said = new Set(saying);
  return (rows[0]?.cells ?? []).map(({ source }) => source).filter((source) => said.has(source));
}
