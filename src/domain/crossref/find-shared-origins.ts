import { compareText } from '../text/compare-text.ts';
import type { Span } from '../text/place.ts';
import { unknown } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';
import type { SourceFacts } from './facts.ts';

/** A wire, agency or outlet, or whoever a sidecar names, with the sources whose information comes from it. */
export interface SharedOrigin {
  /** As first written, in the order of sources. */
  readonly name: string;
  readonly kind: 'agency' | 'outlet' | 'named';
  readonly sources: readonly string[];
}

/** Origins that are described, not named, are no one in particular. */
const nobody = /^(?:unnamed|anonymous|unknown|unidentified)\b/i;

/** Gathers origins over all sources, by name, each with all that share it. */
export function findSharedOrigins(
  sources: readonly Source[],
  factsOf: ReadonlyMap<string, SourceFacts>,
): SharedOrigin[] {
  const held: Held = new Map();
  for (const source of sources) {
    for (const { name, kind, ...span } of factsOf.get(source.id)?.origins ?? [])
      if (tellsOrigin(source, span)) add(held, name, kind, source.id);
    for (const name of source.metadata.origins)
      if (!nobody.test(name) && name !== unknown) add(held, name, 'named', source.id);
  }
  for (const source of sources) addCited(held, source, factsOf.get(source.id)?.cited ?? []);
  const entries = [...held.values()].sort((a, b) => compareText(a.name, b.name));
  return entries.map(({ name, kind, holders }) => ({ name, kind, sources: [...holders].toSorted(compareText) }));
}

interface Entry {
  readonly name: string;
  kind: SharedOrigin['kind'];
  readonly holders: Set<string>;
}

type Held = Map<string, Entry>;

function add(held: Held, name: string, kind: SharedOrigin['kind'], source: string): void {
  const key = originKey(name);
  const entry = held.get(key) ?? { name, kind, holders: new Set<string>() };
  held.set(key, entry);
  if (entry.kind === 'named') entry.kind = kind;
  entry.holders.add(source);
}

/** "Selon Eastwire": only the dateline of another source tells that Eastwire is an agency. */
function addCited(held: Held, source: Source, cited: SourceFacts['cited']): void {
  for (const { text: name, start, end } of cited) {
    const known = held.get(originKey(name));
    if (known === undefined || known.kind === 'named' || known.holders.has(source.id)) continue;
    if (tellsOrigin(source, { start, end })) add(held, name, known.kind, source.id);
  }
}

/** Whether a place can tell where words come from: not in a menu, nor in a caption, which names who made the picture. */
function tellsOrigin(source: Source, { start }: Span): boolean {
  const passage = source.passages.find((span) => span.end > start);
  const kind = source.blocks[passage?.block ?? -1]?.kind;
  return kind !== undefined && kind !== 'navigation' && kind !== 'caption';
}

/** What spellings of one origin have in common. */
function originKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+(?:news\s+)?agency$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
