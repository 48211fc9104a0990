import type { Source } from '../sources/source.ts';

/** Names a passage of a source; a headline printed twice has one name. */
export type PassageName = (source: string, passage: number) => string;

/** Names passages so that a block and the one it repeats count as the same words. */
export function namePassages(sources: readonly Source[]): PassageName {
  const names = new Map(sources.map((source) => [source.id, firstOfRepeats(source)]));
  return (source, passage) => `${source}\n${String(names.get(source)?.[passage] ?? passage)}`;
}

/** For each passage, the index of the passage whose words it repeats, or its own. */
function firstOfRepeats({ blocks, passages }: Source): number[] {
  const inBlock = new Map<string, number[]>();
  return passages.map((passage, index) => {
    const block = blocks[passage.block];
    if (block === undefined) return index;
    const own = inBlock.get(block.id) ?? [];
    inBlock.set(block.id, own);
    const original = block.repeats === undefined ? undefined : inBlock.get(block.repeats)?.[own.length];
    own.push(original ?? index);
    return original ?? index;
  });
}
