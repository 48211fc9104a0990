import type { NameQuestion } from '../../crossref/cluster-entities.ts';
import type { Entity } from '../../crossref/describe-entities.ts';
import type { Edition } from '../edition.ts';
import { allSpellings, findNameVariants, fold, type NameVariants } from '../name-cover.ts';

/** What `names.yaml` does not account for. */
export interface OpenNames {
  /** People, organisations, places and documents that no entry lists, the most frequent first. */
  readonly unlisted: readonly {
    readonly name: string;
    readonly kind: string;
    readonly count: number;
    readonly sources: readonly string[];
  }[];
  readonly variants: readonly {
    readonly id: string;
    readonly name: string;
    readonly spelling: string;
    readonly sources: readonly string[];
  }[];
  /** Pairs that may be one and that no entry tells apart or joins. */
  readonly questions: readonly NameQuestion[];
}

const named: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'place', 'document']);

/**
 * Finds names that neither `names.yaml` nor the glossary or `places.yaml` holds, and pairs of spellings left to settle.
 */
export function findOpenNames(edition: Edition, only?: string): OpenNames {
  const known = new Set(
    [
      ...edition.names.flatMap(allSpellings),
      ...edition.glossary.map(({ term }) => term),
      ...edition.places.map(({ name }) => name),
    ].map(fold),
  );
  const variants = findNameVariants(edition);
  const joined = new Set(variants.flatMap(({ unlisted }) => unlisted.map(({ spelling }) => fold(spelling))));
  const isHere = (sources: readonly string[]): boolean => only === undefined || sources.includes(only);
  return {
    unlisted: edition.entities
      .filter(
        ({ kind, spellings }) =>
          named.has(kind) && !spellings.some(({ spelling }) => known.has(fold(spelling)) || joined.has(fold(spelling))),
      )
      .map(({ name, kind, spellings }) => ({
        name,
        kind,
        count: spellings.reduce((sum, { count }) => sum + count, 0),
        sources: [...new Set(spellings.flatMap(({ sources }) => sources))].sort(),
      }))
      .filter(({ sources }) => isHere(sources))
      .toSorted((a, b) => b.count - a.count),
    variants: variants.flatMap(flatten).filter(({ sources }) => isHere(sources)),
    questions: edition.nameQuestions.filter(
      (question) => isOpen(question, edition) && asksAbout(question, edition, only),
    ),
  };
}

function flatten({ name, unlisted }: NameVariants): OpenNames['variants'] {
  return unlisted.map(({ spelling, sources }) => ({ id: name.id, name: name.name, spelling, sources }));
}

/** Listing both, in one entry or in two, settles whether they are one. */
function isOpen({ names }: NameQuestion, edition: Edition): boolean {
  const isListed = (spelling: string): boolean =>
    edition.names.some((name) => allSpellings(name).some((own) => fold(own) === fold(spelling)));
  return !names.every(isListed);
}

function asksAbout({ names }: NameQuestion, { entities }: Edition, only: string | undefined): boolean {
  if (only === undefined) return true;
  const asked = new Set(names.map(fold));
  return entities.some(({ spellings }) =>
    spellings.some(({ spelling, sources }) => asked.has(fold(spelling)) && sources.includes(only)),
  );
}
