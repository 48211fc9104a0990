import type { Source } from '../sources/source.ts';
import { indexHolders, type HolderIndex } from './holder-index.ts';
import { type IndexedSource, indexSource } from './indexed-source.ts';

/** Every source that citations may name. */
export interface Library {
  /** Sorted. */
  readonly ids: readonly string[];
  readonly sources: ReadonlyMap<string, IndexedSource>;
  /** Finds which sources may hold some words. */
  readonly holders: HolderIndex;
}

/** Makes sources ready to be searched. Costs next to nothing until a citation asks. */
export function buildLibrary(sources: readonly Source[]): Library {
  const ids = sources.map((source) => source.id).sort();
  const indexed = new Map(sources.map((source) => [source.id, indexSource(source)]));
  let holders: HolderIndex | undefined;
  return {
    ids,
    sources: indexed,
    get holders() {
      return (holders ??= indexHolders(ids.flatMap((id) => indexed.get(id) ?? [])));
    },
  };
}
