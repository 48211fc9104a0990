import { compareText } from '../messages/compare-text.ts';
import type { Span } from '../messages/place.ts';
import { unknown } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';
import type { SourceFacts } from './facts.ts';
import { relate, type Relation, type RelationSide } from './relation.ts';

/** A wire, agency or outlet, or whoever a sidecar names, with the sources whose information comes from it. */
export interface SharedOrigin {
  /** As first written, in the order of sources. */
  readonly name: string;
  readonly kind: 'agency' | 'outlet' | 'named';
  readonly sources: readonly string[];
}

export interface FoundOrigins {
  readonly origins: readonly SharedOrigin[];
  readonly relations: readonly Relation[];
}

interface Holder {
  readonly source: string;
  /** Absent where only the sidecar names the origin. */
  readonly side?: RelationSide;
}

/** Origins that are described, not named, are no one in particular. */
const nobody = /^(?:unnamed|anonymous|unknown|unidentified)\b/i;

/**
 * Gathers origins over all sources. Those that share one are related to the first that names it, not each to each, so that a wire
 * that thousands print costs thousands, not millions; `independence` still joins them all.
 */
export function findSharedOrigins(sources: readonly Source[], factsOf: ReadonlyMap<string, SourceFacts>): FoundOrigins {
  const held: Held = new Map();
  for (const source of sources) {
    for (const { name, kind, ...span } of factsOf.get(source.id)?.origins ?? []) {
      const side = sideAt(source, span, name);
      if (side !== undefined) add(held, name, kind, { source: source.id, side });
    }
    for (const name of source.metadata.origins)
      if (!nobody.test(name) && name !== unknown) add(held, name, 'named', { source: source.id });
  }
  for (const source of sources) addCited(held, source, factsOf.get(source.id)?.cited ?? []);
  const entries = [...held.values()].sort((a, b) => compareText(a.name, b.name));
  return {
    origins: entries.map(({ name, kind, holders }) => ({
      name,
      kind,
      sources: [...holders.keys()].toSorted(compareText),
    })),
    relations: entries.flatMap(({ name, holders }) => relateHolders(name, [...holders.values()])),
  };
}

interface Entry {
  readonly name: string;
  kind: SharedOrigin['kind'];
  readonly holders: Map<string, Holder>;
}

type Held = Map<string, Entry>;

function add(held: Held, name: string, kind: SharedOrigin['kind'], holder: Holder): void {
  const key = originKey(name);
  const entry = held.get(key) ?? { name, kind, holders: new Map<string, Holder>() };
  held.set(key, entry);
  if (entry.kind === 'named') entry.kind = kind;
  if (!entry.holders.has(holder.source)) entry.holders.set(holder.source, holder);
}

/** "Selon Eastwire": only the dateline of another source tells that Eastwire is an agency. */
function addCited(held: Held, source: Source, cited: SourceFacts['cited']): void {
  for (const { text: name, start, end } of cited) {
    const known = held.get(originKey(name));
    if (known === undefined || known.kind === 'named' || known.holders.has(source.id)) continue;
    const side = sideAt(source, { start, end }, name);
    if (side !== undefined) add(held, name, known.kind, { source: source.id, side });
  }
}

/** Where a source names an origin; nothing in a menu, nor in a caption, which names who made the picture. */
function sideAt(source: Source, { start, end }: Span, value: string): RelationSide | undefined {
  const passage = source.passages.findIndex((span) => span.end > start);
  const kind = source.blocks[source.passages[passage]?.block ?? -1]?.kind;
  if (kind === undefined || kind === 'navigation' || kind === 'caption') return undefined;
  return { source: source.id, passage, start, end, value };
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

function relateHolders(name: string, holders: readonly Holder[]): Relation[] {
  const [first, ...others] = holders.flatMap(({ side }) => side ?? []);
  if (first === undefined) return [];
  return others.map((side) =>
    relate({
      kind: 'same-origin',
      about: 'origin',
      certainty: 'shown',
      sides: [first, side],
      why: `\`${first.source}\` and \`${side.source}\` both name ${name} as where information comes from.`,
    }),
  );
}
