import type { Word } from './words.ts';

/** The commonest words of English that few other languages share. */
const telling: ReadonlySet<string> = new Set(
  'the of and to that with for from this which have are were their has been they would about'.split(' '),
);

const sample = 2000;
const fewest = 40;
/** In English about one word in five is one of them, in its neighbours one in a hundred. */
const least = 0.06;

/** Whether a text of which nobody says what language it is in can be read as English; a few words are given the benefit of the doubt. */
export function readsEnglish(words: readonly Word[]): boolean {
  const some = words.slice(0, sample);
  if (some.length < fewest) return true;
  return some.filter(({ key }) => telling.has(key)).length / some.length >= least;
}
