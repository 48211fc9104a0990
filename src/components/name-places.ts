import type { Span } from '../domain/messages/place.ts';
import type { EditionName, EditionSource } from '../domain/edition/edition.ts';

/** A spelling where it stands in one source, in the order of its text. */
export interface SpellingPlaces {
  readonly name: string;
  readonly spelling: string;
  readonly spans: readonly Span[];
  /** How often it stands inside a longer listed spelling. */
  readonly inLonger: number;
}

/**
 * Finds every listed spelling in a source that the editors list it for. A spelling inside a longer one is that one:
 * "Roe" is not counted where "Petra Roe" stands.
 */
export function findSpellings(names: readonly EditionName[], source: EditionSource): SpellingPlaces[] {
  const { id, text } = source;
  const listed = names.flatMap((name) =>
    name.spellings.flatMap(({ spelling, sources }) => (sources.includes(id) ? [{ name: name.id, spelling }] : [])),
  );
  const taken: Span[] = [];
  return listed
    .toSorted((a, b) => b.spelling.length - a.spelling.length)
    .map(({ name, spelling }) => {
      const all = occurrencesOf(spelling, text);
      const spans = all.filter(({ start, end }) => !taken.some((span) => start < span.end && span.start < end));
      taken.push(...spans);
      return { name, spelling, spans, inLonger: all.length - spans.length };
    });
}

/** Scripts that put no space between words, or glue particles to names. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** As written, but for the shape of spaces and apostrophes; never inside a word, and with or without a possessive. */
function occurrencesOf(spelling: string, text: string): Span[] {
  const escape = (word: string) =>
    word
      .split(/['’]/)
      .map((part) => RegExp.escape(part))
      .join("['’]");
  const words = spelling.trim().split(/\s+/).map(escape);
  if (words.join('') === '') return [];
  return [...text.matchAll(new RegExp(words.join(String.raw`\s+`), 'gu'))]
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    .filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));
}

function cutsWord(text: string, offset: number): boolean {
  const [before = ''] = /.$/su.exec(text.slice(Math.max(0, offset - 2), offset)) ?? [];
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return [before, after].every((character) => wordCharacter.test(character) && !unspaced.test(character));
}

/** A name that stands in sources and that no editor has described. */
export interface OtherName {
  readonly spelling: string;
  readonly sources: readonly string[];
}

/**
 * Spellings of people, organisations, places and documents that names.yaml does not list, each on its own: whether two are
 * one is for the editors to say. Sorted as the language sorts.
 */
export function listOtherNames(
  entities: readonly { readonly kind: string; readonly spellings: readonly OtherName[] }[],
  names: readonly EditionName[],
  language: string,
): OtherName[] {
  const listed = new Set(names.flatMap((name) => [name.name, ...name.spellings.map(({ spelling }) => spelling)]));
  const found = new Map<string, Set<string>>();
  for (const { kind, spellings } of entities) {
    if (kind === 'other') continue;
    for (const { spelling, sources } of spellings) {
      if (!listed.has(spelling)) found.set(spelling, new Set([...(found.get(spelling) ?? []), ...sources]));
    }
  }
  return [...found]
    .map(([spelling, sources]) => ({ spelling, sources: [...sources].toSorted() }))
    .toSorted((a, b) => a.spelling.localeCompare(b.spelling, language));
}
