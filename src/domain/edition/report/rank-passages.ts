import type { Span } from '../../text/place.ts';
import type { BlockKind } from '../../sources/source.ts';
import type { Edition, EditionSource } from '../edition.ts';
import { listCitations } from '../list-citations.ts';
import { namePassages } from '../passage-anchors.ts';
import { quotePassage, sentenceAt } from './quote-passage.ts';

/** A sentence that nothing quotes, with what it holds. */
export interface UncitedPassage {
  readonly source: string;
  /** Index into `Source.passages`. */
  readonly passage: number;
  readonly text: string;
  /** Numbers count three, dates two, each name one. */
  readonly score: number;
  readonly quantities: number;
  readonly dates: number;
  readonly names: number;
  readonly cite: string;
}

const told: ReadonlySet<BlockKind> = new Set(['paragraph', 'quotation', 'list-item', 'table-row', 'caption']);

/**
 * Ranks the sentences that nothing quotes by how much they say, the most first. Titles, summaries and the like repeat
 * the text and are left out, as are sentences whose words are quoted elsewhere in the same source, and what says
 * nothing to count.
 */
export function rankUncited(edition: Edition, only?: string): UncitedPassage[] {
  const nameOf = namePassages(edition.sources);
  const cited = new Set(
    listCitations(edition).flatMap(({ source, verification }) =>
      verification.passages.map((passage) => nameOf(source, passage)),
    ),
  );
  const again = repeatedInSource(edition, cited, nameOf);
  return edition.sources
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((source) =>
      source.passages.flatMap((passage, index): UncitedPassage[] => {
        const block = source.blocks[passage.block];
        const name = nameOf(source.id, index);
        if (block === undefined || !told.has(block.kind) || cited.has(name) || again.has(name)) return [];
        const ranked = rank(source, passage, index);
        return ranked.score < fewest ? [] : [ranked];
      }),
    )
    .toSorted((a, b) => b.score - a.score);
}

/** A sentence with a number, or a date and a name, or several names says something. */
const fewest = 3;

function rank(source: EditionSource, span: Span, index: number): UncitedPassage {
  const within = <T extends Span>(items: readonly T[]): T[] =>
    items.filter(({ start, end }) => start >= span.start && end <= span.end);
  const quantities = within(source.quantities.map(({ number }) => number)).length;
  const dates = within(source.dates).length;
  const names = new Set(within(source.names).map(({ key }) => key)).size;
  return {
    source: source.id,
    passage: index,
    text: sentenceAt(source, index),
    score: 3 * quantities + 2 * dates + names,
    quantities,
    dates,
    names,
    cite: quotePassage(source, index).cite,
  };
}

/** Passages that hold the words of a quoted passage of the same source once more. */
function repeatedInSource(
  { sources }: Edition,
  cited: ReadonlySet<string>,
  nameOf: (source: string, passage: number) => string,
): ReadonlySet<string> {
  return new Set(
    sources.flatMap((source) => {
      const byWords = Map.groupBy(source.passages.keys(), (index) => sentenceAt(source, index).toLowerCase());
      return [...byWords.values()]
        .map((indexes) => indexes.map((index) => nameOf(source.id, index)))
        .filter((names) => names.length > 1 && names.some((name) => cited.has(name)))
        .flat();
    }),
  );
}
