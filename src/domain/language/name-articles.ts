import { isCapital, type Context, type WordRange } from './noun-phrases.ts';
import { keyOf, primaryLanguage } from './words.ts';

const articles: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einen einem einer eines',
  nl: 'de het een',
  fr: 'le la les un une des du au aux',
  es: 'el la los las un una unos unas lo al del',
  pt: 'o a os as um uma uns umas do da dos das no na nos nas ao aos',
  it: 'il lo la i gli le un uno una del della dei degli delle dello al alla',
  sv: 'en ett den det de',
  da: 'en et den det de',
  nb: 'en ei et den det de',
  no: 'en ei et den det de',
};

const articlesRead = new Map<string, ReadonlySet<string>>();

/**
 * A run of capitals without the article that opens a sentence in the text's own language: "Der Hafenmeister" in German. In another language
 * the article belongs to the name: "Der Spiegel" in English.
 */
export function withoutArticle(context: Context, run: WordRange, language: string): WordRange {
  const primary = primaryLanguage(language);
  if (!Object.hasOwn(articles, primary)) return run;
  const own = articlesRead.get(primary) ?? new Set((articles[primary] ?? '').split(' '));
  articlesRead.set(primary, own);
  let { first } = run;
  while (first < run.last && own.has(keyOf(context.words, first)) && isCapital(context, first)) first++;
  return { first, last: run.last };
}
