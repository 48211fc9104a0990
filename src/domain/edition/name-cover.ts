import type { Mention } from '../crossref/mentions.ts';
import type { Span } from '../text/place.ts';
import type { Edition, EditionName, EditionSource } from './edition.ts';

/** A spelling of a name that stands in sources and that `names.yaml` does not list for them. */
export interface UnlistedSpelling {
  readonly spelling: string;
  /** Sorted. */
  readonly sources: readonly string[];
  readonly count: number;
}

/** A listed name with spellings that are surely its own and are not listed. */
export interface NameVariants {
  readonly name: EditionName;
  readonly unlisted: readonly UnlistedSpelling[];
}

/**
 * Finds spellings of listed names that `names.yaml` does not list. Only what cross-referencing is sure of counts: an
 * entity one of whose spellings is listed. Capitals make no other spelling, nor does a part of a listed one ("Curie"
 * beside "Marie Curie").
 */
export function findNameVariants(edition: Edition): NameVariants[] {
  const owners = indexOwners(edition);
  const unlisted = new Map<EditionName, Map<string, { sources: Set<string>; count: number }>>();
  for (const source of edition.sources) {
    const isListed = listedSpans(edition.names, source);
    for (const mention of source.names) {
      const name = mention.people === true ? undefined : owners.get(mention.name);
      if (name === undefined || isListed(mention) || isPartOfListed(mention, name)) continue;
      const spellings = unlisted.get(name) ?? new Map<string, { sources: Set<string>; count: number }>();
      const spelling = spellings.get(mention.name) ?? { sources: new Set(), count: 0 };
      spelling.sources.add(source.id);
      spelling.count++;
      unlisted.set(name, spellings.set(mention.name, spelling));
    }
  }
  return edition.names.flatMap((name) => {
    const spellings = [...(unlisted.get(name) ?? [])].map(([spelling, { sources, count }]) => ({
      spelling,
      sources: [...sources].sort(),
      count,
    }));
    return spellings.length === 0 ? [] : [{ name, unlisted: spellings }];
  });
}

/**
 * The listed name that each spelling belongs to, through the entity both are spellings of; shared ones belong to
 * nobody.
 */
function indexOwners({ names, entities }: Edition): ReadonlyMap<string, EditionName> {
  const listed = new Map<string, Set<EditionName>>();
  for (const name of names)
    for (const spelling of allSpellings(name))
      listed.set(fold(spelling), (listed.get(fold(spelling)) ?? new Set()).add(name));
  const owners = new Map<string, Set<EditionName>>();
  for (const { spellings } of entities) {
    const found = new Set(spellings.flatMap(({ spelling }) => [...(listed.get(fold(spelling)) ?? [])]));
    for (const { spelling } of spellings) owners.set(spelling, new Set([...(owners.get(spelling) ?? []), ...found]));
  }
  return new Map([...owners].flatMap(([spelling, [only, second]]) => (only && !second ? [[spelling, only]] : [])));
}

/** The name's own form, and every spelling listed for it. */
export function allSpellings({ name, spellings }: Pick<EditionName, 'name' | 'spellings'>): string[] {
  return [name, ...spellings.map(({ spelling }) => spelling)];
}

/** Case and the width of spaces make no other spelling. */
export function fold(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}

/** Tells whether a stretch of a source lies within a spelling that some name lists for it. */
function listedSpans(names: readonly EditionName[], { id, text }: EditionSource): (span: Span) => boolean {
  const spellings = names.flatMap((name) =>
    name.spellings.flatMap(({ spelling, sources }) => (sources.includes(id) ? [spelling] : [])),
  );
  const covered = spellings.flatMap((spelling) => findOccurrencesOf(spelling, text, { anyCase: true }));
  return ({ start, end }) => covered.some((span) => span.start <= start && end <= span.end);
}

function isPartOfListed({ name }: Mention, owner: EditionName): boolean {
  const own = ` ${fold(name)} `;
  return allSpellings(owner).some((spelling) => ` ${fold(spelling)} `.includes(own));
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words, or glue particles to names. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/**
 * Finds where words stand in a text, never inside a longer word, with or without a possessive. Any white space matches
 * any other, and a straight apostrophe a curly one.
 */
export function findOccurrencesOf(words: string, text: string, options: { readonly anyCase?: boolean } = {}): Span[] {
  const parts = words.trim().split(/\s+/).map(escapeWord);
  if (parts.join('') === '') return [];
  const pattern = new RegExp(parts.join(String.raw`\s+`), options.anyCase === true ? 'giu' : 'gu');
  return [...text.matchAll(pattern)]
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    .filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));
}

function escapeWord(word: string): string {
  return word
    .split(/['’]/)
    .map((part) => RegExp.escape(part))
    .join("['’]");
}

function cutsWord(text: string, offset: number): boolean {
  const [before = ''] = /.$/su.exec(text.slice(Math.max(0, offset - 2), offset)) ?? [];
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return [before, after].every((character) => wordCharacter.test(character) && !unspaced.test(character));
}
