import type { NameKind } from '../language/names/find-names.ts';
import { compareText } from '../text/compare-text.ts';
import { slugify } from '../text/slugify.ts';
import type { SourceFacts } from './facts.ts';

/** One way a name is written, and where. */
export interface Spelling {
  readonly spelling: string;
  readonly sources: readonly string[];
  readonly count: number;
}

/** Someone or something that sources name, under every spelling of it. */
export interface Entity {
  /** Made of its name; numbered where two bear one name. */
  readonly id: string;
  /** The spelling used most. */
  readonly name: string;
  readonly kind: NameKind;
  readonly spellings: readonly Spelling[];
}

interface Gathered {
  readonly kinds: Map<NameKind, number>;
  thing: boolean;
  titled: boolean;
  readonly spellings: Map<string, { readonly sources: Set<string>; count: number }>;
}

/**
 * Gathers the spellings of every entity, the most frequent first. Gives each by the key that its mentions resolve to.
 *
 * @param plain spellings to leave out, by key: a plain word before a name.
 */
export function describeEntities(
  facts: readonly SourceFacts[],
  entityOf: (source: string, key: string) => string,
  plain: ReadonlyMap<string, string>,
): ReadonlyMap<string, Entity> {
  const found = new Map<string, Gathered>();
  for (const { source, mentions } of facts) {
    for (const { key, name, kind, people, thing, title } of mentions) {
      if (people === true) continue;
      const id = entityOf(source, key);
      const entity = found.get(id) ?? { kinds: new Map(), thing: false, titled: false, spellings: new Map() };
      found.set(id, entity);
      entity.thing ||= thing === true;
      entity.titled ||= title !== undefined;
      entity.kinds.set(kind, (entity.kinds.get(kind) ?? 0) + 1);
      const written = plain.has(key) ? name.replace(/^\S+\s+/, '') : name;
      const spelling = entity.spellings.get(written) ?? { sources: new Set<string>(), count: 0 };
      spelling.sources.add(source);
      spelling.count++;
      entity.spellings.set(written, spelling);
    }
  }
  const used = new Map<string, number>();
  return new Map(
    [...found].sort(([a], [b]) => compareText(a, b)).map(([key, gathered]) => [key, describe(key, gathered, used)]),
  );
}

function describe(key: string, gathered: Gathered, used: Map<string, number>): Entity {
  const { kinds, thing, titled, spellings } = gathered;
  const written = [...spellings]
    .map(([spelling, { sources, count }]) => ({ spelling, sources: [...sources].sort(), count }))
    .sort((a, b) => b.count - a.count || b.spelling.length - a.spelling.length || compareText(a.spelling, b.spelling));
  const name = written[0]?.spelling ?? key;
  const slug = slugify(name, 60) || 'name';
  const count = (used.get(slug) ?? 0) + 1;
  used.set(slug, count);
  const kind = commonest(thing && !titled ? withoutPersons(kinds) : kinds);
  return { id: count === 1 ? slug : `${slug}-${String(count)}`, name, kind, spellings: written };
}

/** What one text shows to be no person is none in the others, where only the shape of its name speaks. */
function withoutPersons(kinds: ReadonlyMap<NameKind, number>): ReadonlyMap<NameKind, number> {
  return new Map([...kinds].filter(([kind]) => kind !== 'person'));
}

/** The kind most mentions have; `other` only where nothing tells. */
function commonest(kinds: ReadonlyMap<NameKind, number>): NameKind {
  const sorted = [...kinds].sort(
    (a, b) => Number(a[0] === 'other') - Number(b[0] === 'other') || b[1] - a[1] || compareText(a[0], b[0]),
  );
  return sorted[0]?.[0] ?? 'other';
}
