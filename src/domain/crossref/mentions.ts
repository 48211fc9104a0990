import { isDemonym, type NameKind, findNames } from '../language/names/find-names.ts';
import { primaryLanguage, type Word } from '../language/words.ts';
import type { Span } from '../text/place.ts';
import { entityKey, placeKey } from './entity-key.ts';

/** A place in a source where something is named, or a people whose place is meant ("Ukrainian forces"). */
export interface Mention extends Span {
  /** As written, without title. */
  readonly name: string;
  readonly kind: NameKind;
  /** What mentions of one thing have in common; see `entityKey`. */
  readonly key: string;
  /** It is only an adjective or a people, no spelling of the name. */
  readonly people?: true;
  /** What was written before a person's name, in lower case: "president", "dr". */
  readonly title?: string;
  /** The text shows that it is no person's name, though it has the shape of one. */
  readonly thing?: true;
  /** The key of its acronym or long form, where the text defines one. */
  readonly alias?: string;
}

/** Finds what a text names, with adjectives of peoples, sorted and apart. */
export function findMentions(text: string, language: string, words: readonly Word[]): Mention[] {
  // Where every noun has a capital, capitals tell no name.
  if (/^(?:de|lb)$/.test(primaryLanguage(language))) return [];
  const names = findNames(text, language).map((found): Mention => {
    const { start, end, name, kind, alias, title, thing } = found;
    return {
      start,
      end,
      name,
      kind,
      key: entityKey(name, kind),
      ...(title === undefined ? {} : { title: title.toLowerCase() }),
      ...(thing === undefined ? {} : { thing }),
      ...(alias === undefined ? {} : { alias: entityKey(alias, kind) }),
    };
  });
  const peoples = findPeoples(text, words, names);
  return [...names, ...peoples].sort((a, b) => a.start - b.start || a.end - b.end);
}

const directions = /^(?:north|south|east|west|central|new)$/;

function findPeoples(text: string, words: readonly Word[], names: readonly Span[]): Mention[] {
  const found: Mention[] = [];
  let name = 0;
  for (const [i, word] of words.entries()) {
    while ((names[name]?.end ?? Infinity) <= word.start) name++;
    if ((names[name]?.start ?? Infinity) < word.end || !/^\p{Lu}/u.test(text.slice(word.start, word.start + 2)))
      continue;
    const key = word.key.replace(/'s?$/, '');
    if (!isDemonym(key.replace(/s$/, '')) && !isDemonym(key)) continue;
    const before = words[i - 1];
    const led = before !== undefined && word.gap === 'space' && directions.test(before.key);
    const start = led ? before.start : word.start;
    const keys = led ? [before.key, key] : [key];
    found.push({
      start,
      end: word.end,
      name: text.slice(start, word.end),
      kind: 'place',
      key: placeKey(keys),
      people: true,
    });
  }
  return found;
}
