import type { CrossReference } from '../domain/crossref/cross-reference.ts';
import { interfaceLanguage, listOf, words } from './words.ts';

/**
 * Says in plain sentences what a source shares with others, and through whom: origins that others draw on too, and text.
 *
 * @param titleOf the title of a source by its id, where it has one.
 */
export function shareSentences(
  id: string,
  { origins, sharedText }: Pick<CrossReference, 'origins' | 'sharedText'>,
  titleOf: (id: string) => string | undefined,
): string[] {
  const quote = (source: string) => `“${titleOf(source) ?? source}”`;
  const byOrigin = origins.flatMap(({ name, sources }) => {
    const others = sources.filter((source) => source !== id);
    if (others.length === 0 || others.length === sources.length) return [];
    return [words.sharesOrigin(name, listSome(others.map(quote)))];
  });
  const byText = sharedText.flatMap(({ sources: [a, b], containment }) => {
    if (a !== id && b !== id) return [];
    const share = a === id ? containment[0] : containment[1];
    const percent = share.toLocaleString(interfaceLanguage, { style: 'percent', maximumFractionDigits: 0 });
    return share < 0.005 ? [] : [words.sharesText(percent, quote(a === id ? b : a))];
  });
  const found = [...byOrigin, ...byText];
  return found.length > 0 ? found : [words.sharesNothing];
}

/** A wire that many print is told by a few of them. */
function listSome(titles: readonly string[], most = 3): string {
  if (titles.length <= most + 1) return listOf(titles);
  return listOf([...titles.slice(0, most), words.others(titles.length - most)]);
}
