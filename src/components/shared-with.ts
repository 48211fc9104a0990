import type { CrossReference } from '../domain/crossref/cross-reference.ts';
import { listSharedWith } from '../domain/edition/shared-with.ts';
import { interfaceLanguage, listOf, words } from './words.ts';

/** Less than this would be 0 percent. */
const leastShare = 0.005;

/**
 * Says in plain sentences what a source shares with others, and through whom: origins that others draw on too, and
 * text.
 *
 * @param titleOf the title of a source by its id, where it has one.
 */
export function shareSentences(
  id: string,
  crossReference: Pick<CrossReference, 'origins' | 'sharedText'>,
  titleOf: (id: string) => string | undefined,
): string[] {
  const quote = (source: string) => `“${titleOf(source) ?? source}”`;
  const { origins, shares } = listSharedWith(id, crossReference);
  const found = [
    ...origins.map(({ name, sources }) => words.sharesOrigin(name, listSome(sources.map(quote)))),
    ...shares
      .filter(({ held }) => held >= leastShare)
      .map(({ source, held }) => words.sharesText(percentOf(held), quote(source))),
  ];
  return found.length > 0 ? found : [words.sharesNothing];
}

function percentOf(share: number): string {
  return share.toLocaleString(interfaceLanguage, { style: 'percent', maximumFractionDigits: 0 });
}

/** A wire that many print is told by a few of them. */
function listSome(titles: readonly string[], most = 3): string {
  if (titles.length <= most + 1) return listOf(titles);
  return listOf([...titles.slice(0, most), words.others(titles.length - most)]);
}
