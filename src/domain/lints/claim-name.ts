import type { Name } from '../claims/site.ts';
import {
  isAcronymOf,
  commonCapitals,
  documentWords,
  isDemonym,
  occasionWords,
  organisationWords,
  placeWords,
  titles,
  type FoundName,
  findNames,
  countriesOf,
} from '../language/names/find-names.ts';
import { findQuantities } from '../language/numbers/find-quantities.ts';
import type { Span } from '../text/place.ts';
import { splitWords } from '../language/words.ts';
import { suggest } from '../text/suggest.ts';
import {
  type Cited,
  type Evidence,
  once,
  findQuoted,
  isDocumentNoun,
  type Statement,
  type StatementFinding,
  touches,
} from './evidence.ts';

/** What a text holds, to look names up in. */
interface Held {
  readonly words: ReadonlySet<string>;
  /** The names in it, found when first asked for. */
  names(): readonly string[];
}

/**
 * Finds names in a claim that nothing accounts for: neither the sentences it cites and their paragraph, nor what the source
 * goes by, nor an entry of `names.yaml` of which the passages hold a spelling. A part of a longer name counts ("Curie"), and
 * a longer form of one; a name that is only spelled alike does not, since it may be someone else.
 *
 * Judged are people, bodies and places. What has many names (wars, honours, works, occasions) or may be no name at all is
 * not, nor is what only helps a reader find a place that the passage names ("Las Vegas, Nevada").
 */
export function lintNames(statement: Statement, { cited, editors, names }: Evidence): StatementFinding[] {
  const money = findQuantities(statement.text, statement.language).flatMap(({ kind, unit }) =>
    kind === 'money' && unit ? [unit] : [],
  );
  const named = findNames(statement.text, statement.language).filter((name) => !touches(money, name));
  const near = [...cited.map(heldOf), read(editors)];
  const quoted = findQuoted(statement.text);
  const isOpen = (name: FoundName): boolean =>
    !touches(quoted, name) && isJudged(name, statement.text) && (isTelling(name) || likeOf(name, near) !== undefined);
  const found = [
    ...named.filter((name, i) => isOpen(name) && !isWhereabouts(statement.text, named[i - 1], name, near)),
    ...(near.some((held) => held.names().some(isOfPeople)) ? findPeoples(statement.text, [...named, ...money]) : []),
  ];
  if (found.length === 0) return [];
  const isOrdinary = ({ name }: FoundName): boolean =>
    isWrittenSmall(statement.text, name) || cited.some(({ text }) => isWrittenSmall(text, name));
  const reported = new Set<string>();
  return found.flatMap((name) => {
    const entries = names.filter((entry) => isEntryOf(entry, name.name));
    const others = namesakes(entries, names);
    if (
      reported.has(name.name) ||
      near.some((held) => accountsFor(held, name.name, entries, others)) ||
      isOrdinary(name)
    )
      return [];
    reported.add(name.name);
    return [describe(name, near)];
  });
}

const heldOf = once(({ text, around, known }: Cited) => read([text, around, ...known].join('\n')));

/** Names of many forms, told by a word of theirs. */
const manyForms =
  /^(?:act|album|anthem|best|bill|book|bronze|code|commander|constitution|cross|degree|diploma|director|division|film|gold|honors?|honours?|knight|law|league|list|manager|medal|medalist|movie|office|officer|opera|order|picture|player|poem|protocol|rules?|school|season|section|series|shield|silver|song|star|symphony|team|title|trophy|ultimatum)s?$/;

/** Whether a name surely is of a person, a body or a place. One word in capitals alone may be anything. */
function isTelling({ name, kind }: FoundName): boolean {
  const keys = keysOf(name);
  if (keys.some((key) => occasionWords.has(key) || manyForms.test(key))) return false;
  // "DoJ": a small letter among the initials is that of an "of" or "for" in the name of a body.
  return kind === 'person' || kind === 'organisation' || kind === 'place' || /^\p{Lu}\p{Ll}\p{Lu}{1,4}$/u.test(name);
}

/** "Nevada" in "Las Vegas, Nevada", where the passage names Las Vegas. */
function isWhereabouts(text: string, before: FoundName | undefined, name: FoundName, near: readonly Held[]): boolean {
  return (
    before !== undefined &&
    /^,\s+$/.test(text.slice(before.end, name.start)) &&
    near.some((held) => holds(held, before.name)) &&
    /^(?:[,.;:)]|$)/.test(text.slice(name.end, name.end + 1))
  );
}

/** Whether a name is of a country or a people, so that another in its place is another statement. */
function isOfPeople(name: string): boolean {
  return keysOf(name).some((key) => isDemonym(key) || countriesOf(key).length > 0);
}

/** A single word that is written small elsewhere is no name, but the first word of a title. */
function isWrittenSmall(text: string, name: string): boolean {
  const small = name.toLowerCase();
  return (
    /^\p{L}+$/u.test(name) &&
    small !== name &&
    splitWords(text).some(({ start, end }) => text.slice(start, end) === small)
  );
}

/** Peoples outside of names: "Polish forces". */
function findPeoples(text: string, names: readonly Span[]): FoundName[] {
  return splitWords(text).flatMap(({ key, start, end }) => {
    const isPeople = /^\p{Lu}/u.test(text.slice(start, end)) && (isDemonym(key) || countriesOf(key).length > 0);
    return isPeople && !touches(names, { start, end })
      ? [{ start, end, name: text.slice(start, end), kind: 'other' as const }]
      : [];
  });
}

/** Spellings of those that `names.yaml` says not to mix up with a name. */
function namesakes(entries: readonly Name[], names: readonly Name[]): ReadonlySet<string> {
  const ids = new Set(entries.flatMap(({ not }) => not));
  return new Set(names.filter(({ id }) => ids.has(id)).flatMap(spellingsOf));
}

function accountsFor(held: Held, name: string, entries: readonly Name[], namesakes: ReadonlySet<string>): boolean {
  if (holds(held, name) || held.names().some((other) => isAcronymOf(name, other) || isAcronymOf(other, name)))
    return true;
  if (entries.some((entry) => spellingsOf(entry).some((spelling) => !namesakes.has(spelling) && holds(held, spelling))))
    return true;
  const wanted = keysOf(name);
  return held.names().some((other) => !namesakes.has(other) && isPartOf(distinctive(other), wanted));
}

/** "Curie" for "Marie Curie", "Film Registry" for "National Film Registry": all its words, and at least the last or the first. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 0 || part.length > whole.length) return false;
  return part.every((key) => whole.some((other) => isSameWord(key, other)));
}

/** "Article A" is the editors' name for a source, "Russian" is no name, and a title alone is nobody's. */
function isJudged({ name, start }: FoundName, text: string): boolean {
  const keys = splitWords(name).map(({ key }) => key);
  const label = isDocumentNoun(keys[0] ?? '') && keys.slice(1).every((key) => key.length === 1 || /^\d/.test(key));
  const alone = keys.length === 1 && start === 0 && !/^\p{Lu}{2}/u.test(name);
  const generic = keys.every((key) => key.length < 2 || small.test(key) || titles.has(key) || isGeneric(key));
  return (
    !label &&
    !alone &&
    !generic &&
    !/isms?$/.test(name) &&
    !keys.every((key) => commonCapitals.has(key) || titles.has(key) || isDemonym(key)) &&
    text !== ''
  );
}

function spellingsOf(entry: Name): string[] {
  return [entry.name, ...entry.spellings.map(({ spelling }) => spelling)];
}

function isEntryOf(entry: Name, name: string): boolean {
  const wanted = keysOf(name).join(' ');
  return spellingsOf(entry).some((spelling) => {
    const keys = keysOf(spelling);
    return (
      keys.join(' ') === wanted ||
      (entry.kind === 'person' && keys.length > 1 && (keys.at(-1) === wanted || keys[0] === wanted))
    );
  });
}

function read(text: string): Held {
  let names: readonly string[] | undefined;
  return {
    words: new Set([...keysOf(text), ...keysOf(text.replaceAll(hyphen, ''))].flatMap(formsOf)),
    names: () => (names ??= [...new Set(findNames(text, 'en').map(({ name }) => name))]),
  };
}

const hyphen = /(?<=\p{L})[-‐‑](?=\p{L})/gu;

/** Words to compare names by: lower case, without accents, dots and possessives. */
function keysOf(text: string): string[] {
  return splitWords(text.replace(/(?<=\p{L})['’]s\b/gu, '')).map(({ key }) =>
    key.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, ''),
  );
}

const small = /^(?:the|of|and|for|de|la|von|van|der|al|el|in|on|a)$/;

/** The words that tell a name from others. */
function distinctive(name: string): string[] {
  const keys = keysOf(name).filter((key) => key.length > 1 && !small.test(key) && !titles.has(key));
  const own = keys.filter((key) => !isGeneric(key));
  return own.length === 0 ? keys : own;
}

function isGeneric(key: string): boolean {
  return (
    organisationWords.has(key) ||
    placeWords.has(key) ||
    occasionWords.has(key) ||
    documentWords.has(key) ||
    /^(?:national|international|united|states|royal|senior|junior|central|general|new|air|base|field|prefecture|order|knight|dame|bachelor|master|doctor|arts|science|sciences|degree|team)$/.test(
      key,
    )
  );
}

/** A word with the endings that make a people, a plural or an adjective of it taken off ("Canadian" and "Canada" meet). */
function formsOf(key: string): string[] {
  if (key.length < 5) return [key, ...countriesOf(key)];
  const bare = key.replace(/s$/, '');
  const stems = ['a', 'n', 'an', 'ian', 'ean', 'ish', 'ese', 'i', 'y', 'ic']
    .filter((ending) => bare.endsWith(ending))
    .map((ending) => bare.slice(0, -ending.length));
  return [...new Set([key, bare, ...countriesOf(key), ...stems.filter((form) => form.length > 3)])];
}

function isSameWord(a: string, b: string): boolean {
  const forms = formsOf(b);
  return formsOf(a).some((form) => forms.includes(form));
}

/** Whether a text holds every distinctive word of a name, as written or in the form of a people. */
function holds({ words }: Held, name: string): boolean {
  const keys = distinctive(name);
  if (keys.length === 0) return false;
  // A hyphen may join what others write as one word.
  return keys.every((key) => formsOf(key).some((form) => words.has(form))) || words.has(keysOf(name).join(''));
}

/** A name of the passages that the claim's may have been meant for. */
function likeOf({ name }: FoundName, near: readonly Held[]): string | undefined {
  return near.flatMap((held) => held.names()).find((other) => other !== name && isLike(other, name));
}

function describe(name: FoundName, near: readonly Held[]): StatementFinding {
  const like = likeOf(name, near);
  const there = like === undefined ? '' : `; the passage has “${like}”`;
  return {
    rule: 'claim-name',
    words: name,
    message: `Unexpected name “${name.name}”, for which neither the cited passages nor names.yaml account${there}, expected a name that they hold`,
    mend:
      like === undefined
        ? 'use the name that the passage has, cite the passage that has this one, or add the spelling to names.yaml'
        : `write “${like}”, or if both are one, add both spellings to names.yaml`,
  };
}

/** Names with all but one word in common, or written with a letter more or less. */
function isLike(a: string, b: string): boolean {
  const [left, right] = [keysOf(a), keysOf(b)];
  const equal = left.filter((key, i) => key === right[i]).length;
  return (
    (left.length > 1 && left.length === right.length && equal === left.length - 1) || suggest(a, [b]) !== undefined
  );
}
