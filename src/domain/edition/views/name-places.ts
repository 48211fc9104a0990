import type { EditionName, EditionSource } from '../edition.ts';
import type { Span } from '../../text/place.ts';
import { findOccurrencesOf } from '../name-cover.ts';

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
  const taken = new Uint8Array(listed.length === 0 ? 0 : text.length);
  return listed
    .toSorted((a, b) => b.spelling.length - a.spelling.length)
    .map(({ name, spelling }) => {
      const all = findOccurrencesOf(spelling, text);
      const spans = all.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
      for (const { start, end } of spans) taken.fill(1, start, end);
      return { name, spelling, spans, inLonger: all.length - spans.length };
    });
}

/** A name that stands in sources and that no editor has described. */
export interface OtherName {
  readonly spelling: string;
  readonly sources: readonly string[];
}

/**
 * Spellings of people, organisations, places and documents that names.yaml does not list, each on its own: whether two
 * are one is for the editors to say. Sorted as the language sorts.
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
