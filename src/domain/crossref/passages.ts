import type { Source } from '../sources/source.ts';
import type { EntityIndex } from './cluster-entities.ts';
import { termOf, type PassageFacts, type SourceFacts } from './facts.ts';
import type { Mention } from './mentions.ts';
import { takeWithin } from './span-cursor.ts';
import { weighPassages, type Weighed } from './weigh.ts';

/** A passage ready to be compared with others: its names are entities of the whole collection. */
export interface Comparable extends Weighed {
  readonly source: Source;
  readonly language: string;
  readonly facts: PassageFacts;
  readonly names: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** What it names, with the entity of each. */
  readonly mentions: readonly Named[];
}

export type Named = Mention & { readonly entity: string };

/** Every passage that can be compared, in the order of sources, weighed. */
export function readComparables(
  sources: readonly Source[],
  factsOf: ReadonlyMap<string, SourceFacts>,
  entities: EntityIndex,
): Comparable[] {
  const read = sources.flatMap((source, document) => {
    const found = factsOf.get(source.id);
    if (found === undefined) return [];
    const take = takeWithin(found.mentions);
    const own = found.passages.map((facts) => {
      const mentions = take(facts).map((mention) => ({
        ...mention,
        entity: entities.entityOf(source.id, mention.key),
      }));
      const names = new Set(mentions.map(({ entity }) => entity));
      return { facts, names, mentions, terms: [...facts.terms, ...[...names].map((name) => `@${name}`)] };
    });
    const title = titleTerms(source, found, own);
    return own.map(({ facts, names, mentions, terms }, i) => ({
      weighable: {
        document,
        terms,
        around: [...new Set([...title, ...(own[i - 1]?.terms ?? []), ...(own[i + 1]?.terms ?? [])])],
      },
      passage: { source, language: found.language, facts, names, mentions, terms: new Set(terms) },
    }));
  });
  const weighed = weighPassages(read.map(({ weighable }) => weighable));
  return read.map(({ passage }, i) => ({ ...passage, ...(weighed[i] as Weighed) }));
}

interface Own {
  readonly facts: PassageFacts;
  readonly terms: readonly string[];
}

/** What the head of a document names; its sidecar's title where its text has none. */
function titleTerms({ metadata }: Source, { language }: SourceFacts, own: readonly Own[]): string[] {
  const head = own
    .filter(({ facts: { kind } }) => kind === 'title' || kind === 'headline')
    .flatMap(({ terms }) => terms);
  return head.length > 0
    ? head
    : metadata.title
        .toLowerCase()
        .split(/[^\p{L}\p{N}'’]+/u)
        .flatMap((key) => (key === '' ? [] : (termOf(key, language) ?? [])));
}
