import { titles } from '../language/name-words.ts';
import type { NameKind } from '../language/name-kinds.ts';

/** Peoples whose adjective does not lead back to the name of the place by its letters. One a line: `place: adjectives`. */
const peoples = `
france: french
germany: german germans
britain: british briton britons
netherlands: dutch
spain: spanish spaniard spaniards
poland: polish pole poles
turkey: turkish turk turks türkiye
switzerland: swiss
norway: norwegian norwegians
denmark: danish dane danes
sweden: swedish swede swedes
finland: finnish finn finns
greece: greek greeks
ireland: irish
scotland: scottish scots
wales: welsh
england: english
iceland: icelandic
belgium: belgian belgians
portugal: portuguese
czechia: czech czechs
thailand: thai
philippines: filipino filipinos philippine
united states: american americans us usa
united kingdom: uk
peru: peruvian
congo: congolese
cyprus: cypriot cypriots
afghanistan: afghan afghans
kazakhstan: kazakh kazakhs
uzbekistan: uzbek uzbeks
kosovo: kosovar kosovars
lebanon: lebanese
taiwan: taiwanese
vietnam: vietnamese
ukraine: ukrainian ukrainians
europe: european europeans
`;

const places: ReadonlyMap<string, string> = new Map(
  peoples
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [place = '', adjectives = ''] = line.split(':');
      return adjectives
        .trim()
        .split(' ')
        .map((adjective) => [adjective, place.trim()] as const);
    }),
);

/**
 * The form under which mentions of one thing in a text meet: lower case, without titles, dots and possessives. Places
 * and their peoples meet in a common root ("Russia", "Russian"), which is no word to show anyone.
 */
export function entityKey(name: string, kind: NameKind): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
  const kept = words.filter((word, i) => i === words.length - 1 || !titles.has(word) || kind !== 'person');
  return kind === 'place' || kind === 'other' ? placeKey(kept) : kept.join(' ');
}

/** The key of a place or of its people: "new zealand" and "new zealander" are one. */
export function placeKey(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const listed = places.get(last);
  return [...words.slice(0, -1), rootOf(listed ?? last)].join(' ');
}

function rootOf(word: string): string {
  const root = word.replace(/(?:ians?|eans?|ans?|ese|ia|ea|is?|a|e|y|o)$/, '');
  return root.length >= 3 ? root : word;
}
