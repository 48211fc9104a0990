import { compareText } from '../text/compare-text.ts';
import type { SharedOrigin } from './find-shared-origins.ts';
import type { SharedText } from './find-text-reuse.ts';
import { makeGroups } from './pairs.ts';

/** Sources that count as one when support is counted. */
export interface DependentGroup {
  /** Sorted ids, two or more. */
  readonly sources: readonly string[];
  /** What joins some of them. */
  readonly why: readonly DependenceReason[];
}

/** One plain sentence, and the sources it is about. */
export interface DependenceReason {
  readonly sources: readonly string[];
  readonly sentence: string;
}

/** Holding this share of another's words is more than chance: unrelated articles share next to none. */
const moreThanChance = 0.1;

/**
 * Joins sources that share an origin or more text than chance; whoever is in no group shares none that we found, which
 * is no proof. Sorted.
 */
export function groupDependents(origins: readonly SharedOrigin[], shared: readonly SharedText[]): DependentGroup[] {
  const groups = makeGroups();
  const reasons: DependenceReason[] = [];
  for (const { name, sources } of origins) {
    const [first, ...others] = sources;
    if (first === undefined || others.length === 0) continue;
    for (const other of others) groups.join(first, other);
    reasons.push({ sources, sentence: `${listSome(sources)} draw on ${name}.` });
  }
  for (const { sources, containment } of shared) {
    const share = Math.max(...containment);
    if (share < moreThanChance) continue;
    groups.join(...sources);
    const [holder, other] = containment[0] >= containment[1] ? [sources[1], sources[0]] : sources;
    const percent = String(Math.round(share * 100));
    reasons.push({ sources, sentence: `\`${holder}\` holds ${percent} % of what \`${other}\` says, word for word.` });
  }
  return collect(
    [...origins.flatMap((origin) => origin.sources), ...shared.flatMap((text) => text.sources)],
    (id) => groups.nameOf(id),
    reasons,
  );
}

function collect(
  sources: readonly string[],
  nameOf: (id: string) => string,
  reasons: readonly DependenceReason[],
): DependentGroup[] {
  const members = new Map<string, Set<string>>();
  for (const source of sources) members.set(nameOf(source), (members.get(nameOf(source)) ?? new Set()).add(source));
  const why = new Map<string, DependenceReason[]>();
  for (const reason of reasons) {
    const name = nameOf(reason.sources[0] ?? '');
    why.set(name, [...(why.get(name) ?? []), reason]);
  }
  return [...members]
    .filter(([, ids]) => ids.size > 1)
    .map(([name, ids]) => ({ sources: [...ids].sort(), why: why.get(name) ?? [] }))
    .sort((a, b) => compareText(a.sources[0] ?? '', b.sources[0] ?? ''));
}

function listSome(sources: readonly string[]): string {
  const some = sources.slice(0, 3).map((source) => `\`${source}\``);
  const last = sources.length > 3 ? `${String(sources.length - 3)} more` : (some.pop() ?? '');
  return `${some.join(', ')} and ${last}`;
}
