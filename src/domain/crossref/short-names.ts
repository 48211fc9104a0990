import { type NameKind, organisationWords } from '../language/names/find-names.ts';
import type { SourceFacts } from './facts.ts';
import type { Mention } from './mentions.ts';

/** What names of one word stand for in each source, where that is known, and those that only the editor can tell. */
export interface ShortNames {
  keyOf(source: string, key: string): string | undefined;
  readonly open: readonly OpenShortName[];
}

/** A name of one word that may be that of one of several people, or of somebody whom only other sources name in full. */
export interface OpenShortName {
  readonly source: string;
  readonly name: string;
  /** What it resolves to as long as nobody has told. */
  readonly key: string;
  readonly people: readonly Mention[];
  readonly elsewhere: boolean;
}

type Kinds = ReadonlyMap<string, NameKind>;

/**
 * Resolves names of one word. A family or first name alone means the one person of that name in its source, and a firm's first word the
 * firm. Where its source has none, it means the one person of that name elsewhere who holds the same office ("President Okoye"); with
 * another title, or with several such people, the editor is asked.
 */
export function resolveShortNames(facts: readonly SourceFacts[], kinds: Kinds): ShortNames {
  const local = new Map<string, string>();
  const open = new Map<string, OpenShortName>();
  const titled = indexTitled(facts, kinds);
  const places = placesIn(facts);
  for (const { source, mentions } of facts) {
    const people = indexPeople(mentions, kinds);
    const firms = indexFirms(mentions, kinds, places);
    const firmWords = firstWordsOfFirms(mentions, kinds);
    const bodies = indexBodies(mentions, kinds);
    for (const mention of mentions) {
      const { key, name, kind } = mention;
      const slot = `${source}\n${key}`;
      if (mention.people === true || local.has(slot)) continue;
      const whole = bodies(key);
      if (whole !== undefined) local.set(slot, whole);
      if (whole !== undefined || key.includes(' ')) continue;
      const here = people.get(name.toLowerCase()) ?? firms.get(name.toLowerCase());
      const { sure, maybe } =
        here === undefined
          ? titled(mention)
          : { sure: here.length === 1 && !(people.has(name.toLowerCase()) && firmWords.has(key)), maybe: here };
      const [first] = maybe;
      if (sure && first !== undefined) {
        local.set(slot, first.key);
        open.delete(slot);
      } else if (first !== undefined && kind === 'person' && !open.has(slot)) {
        const elsewhere = here === undefined;
        if (!elsewhere) local.set(slot, `${key} (${source})`);
        open.set(slot, { source, name, key: elsewhere ? key : `${key} (${source})`, people: maybe, elsewhere });
      }
    }
  }
  return { keyOf: (source, key) => local.get(`${source}\n${key}`), open: [...open.values()] };
}

/** The people of a source by their first and last names. */
function indexPeople(mentions: readonly Mention[], kinds: Kinds): ReadonlyMap<string, readonly Mention[]> {
  const people = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.key.includes(' ') && kinds.get(mention.key) === 'person' && mention.thing !== true)
      people.set(mention.key, mention);
  const byWord = new Map<string, Mention[]>();
  for (const person of people.values()) {
    const words = person.key.split(' ');
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? '']))
      byWord.set(word, [...(byWord.get(word) ?? []), person]);
  }
  return byWord;
}

/** Words that some source uses as the name of a place, or behind "of" in one: Harwell in "Port of Harwell". */
function placesIn(facts: readonly SourceFacts[]): ReadonlySet<string> {
  const ofPlace = (key: string): string[] => (/ of \S+$/.test(key) ? [key.slice(key.lastIndexOf(' ') + 1)] : []);
  return new Set(
    facts.flatMap(({ mentions }) =>
      mentions.flatMap(({ kind, name, key }) =>
        kind === 'place' ? [name.toLowerCase(), ...ofPlace(key)] : ofPlace(key),
      ),
    ),
  );
}

/** First words of bodies and things: in a text on Viktor Aldane and Aldane Group nobody can tell who "Aldane" is. */
function firstWordsOfFirms(mentions: readonly Mention[], kinds: Kinds): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ key, thing }) =>
      key.includes(' ') && (thing === true || kinds.get(key) === 'organisation')
        ? [key.slice(0, key.indexOf(' '))]
        : [],
    ),
  );
}

/** Firms and the like of two words by their first, where no other name of the source holds it and it names no place. */
function indexFirms(
  mentions: readonly Mention[],
  kinds: Kinds,
  places: ReadonlySet<string>,
): ReadonlyMap<string, readonly Mention[]> {
  const holders = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    const words = mention.key.split(' ');
    if (words.length < 2) continue;
    for (const word of words)
      holders.set(word, (holders.get(word) ?? new Map<string, Mention>()).set(mention.key, mention));
  }
  return new Map(
    [...holders].flatMap(([word, named]) => {
      const [only] = named.values();
      // A union is not called by the first word of "Teachers' Association".
      if (only === undefined || named.size > 1 || places.has(word) || /['’]/.test(only.name)) return [];
      const isFirm = only.thing === true || kinds.get(only.key) === 'organisation';
      return isFirm && /^\S+ \S+$/.test(only.key) && only.key.startsWith(`${word} `) ? [[word, [only]] as const] : [];
    }),
  );
}

/**
 * Finds for a body's short name the only longer one in the source: "the Commission" and "Electoral Commission" for "Electoral Commission
 * of Marland". Gives the longer one's key.
 */
function indexBodies(mentions: readonly Mention[], kinds: Kinds): (key: string) => string | undefined {
  const longer = new Map<string, Set<string>>();
  for (const { key } of mentions) {
    if (kinds.get(key) !== 'organisation') continue;
    const words = key.split(' ');
    const of = words.findIndex((word) => word === 'of' || word === 'for');
    const front = of > 1 ? [words.slice(0, of).join(' ')] : [];
    const heads = words.length > 1 ? words.filter((word) => organisationWords.has(word)).slice(-1) : [];
    for (const short of [...front, ...heads]) longer.set(short, (longer.get(short) ?? new Set()).add(key));
  }
  return (key) => {
    const [only, ...others] = [...(longer.get(key) ?? [])].filter((whole) => !(longer.get(whole)?.size === 1));
    return others.length === 0 && only !== key ? only : undefined;
  };
}

interface Candidates {
  readonly sure: boolean;
  readonly maybe: readonly Mention[];
}

/** Finds, over all sources, the people whose family name and title a short name bears. */
function indexTitled(facts: readonly SourceFacts[], kinds: Kinds): (mention: Mention) => Candidates {
  const byFamily = new Map<string, Map<string, { readonly mention: Mention; readonly titles: Set<string> }>>();
  for (const { mentions } of facts) {
    for (const mention of mentions) {
      const { key, title } = mention;
      if (!key.includes(' ') || kinds.get(key) !== 'person') continue;
      const family = key.slice(key.lastIndexOf(' ') + 1);
      const people = byFamily.get(family) ?? new Map<string, { mention: Mention; titles: Set<string> }>();
      byFamily.set(family, people);
      const person = people.get(key) ?? { mention, titles: new Set<string>() };
      people.set(key, person);
      if (title !== undefined) person.titles.add(office(title));
    }
  }
  return ({ name, title, kind }) => {
    const people = [...(byFamily.get(name.toLowerCase())?.values() ?? [])];
    if (title === undefined || kind !== 'person') return { sure: false, maybe: [] };
    const held = office(title);
    const isHeld =
      offices.test(held) && [...(people[0]?.titles ?? [])].some((other) => ` ${other}`.endsWith(` ${held}`));
    return { sure: people.length === 1 && isHeld, maybe: people.map(({ mention }) => mention) };
  };
}

/** Titles that few bear at a time; a "Mr" or "Dr" says nothing. */
const offices =
  /^(?:president|vice-president|prime minister|chancellor|premier|king|queen|pope|emperor|prince|princess|archbishop|minister|\p{L}+ minister|secretary-general|governor|mayor|ambassador|admiral|general|colonel|judge|justice|senator|bishop|cardinal|chief|director|captain)$/u;

/** A title without peoples and "former": "French President" and "President" are one office. */
function office(title: string): string {
  const words = title.replace(/\./g, '').split(/\s+/);
  return words.slice(words.at(-1) === 'minister' && words.length > 1 ? -2 : -1).join(' ');
}
