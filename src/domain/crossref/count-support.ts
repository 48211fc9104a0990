import type { CrossReference } from './cross-reference.ts';
import type { DependentGroup } from './independence.ts';

/** What counting needs of a citation. Only those that support count. */
export interface CountedCitation {
  readonly source: string;
  readonly stance: string;
  /** Citations whose words were not found support nothing. */
  readonly verification?: { readonly verdict: string };
}

/** How many sources stand behind a claim, and whether they are really several. */
export interface Support {
  readonly kind: 'none' | 'one-source' | 'same-origin' | 'no-shared-origin';
  /** "one source", "two sources, same origin", "3 sources, no shared origin found". */
  readonly label: string;
  /** Sources that support it, sorted. */
  readonly sources: readonly string[];
  /** How many are left when those that share an origin or text count as one. */
  readonly independent: number;
  /** Plain sentences; not finding a shared origin is no proof. */
  readonly why: readonly string[];
}

/** Counts a claim's support: sources joined by a shared origin or by more text than chance are one. */
export function countSupport(
  citations: readonly CountedCitation[],
  { dependent }: Pick<CrossReference, 'dependent'>,
): Support {
  const counted = citations.filter(
    ({ stance, verification }) => stance === 'supports' && verification?.verdict !== 'missing',
  );
  const sources = [...new Set(counted.map(({ source }) => source))].sort();
  const groupOf = (id: string): number => dependent.findIndex((group) => group.sources.includes(id));
  const groups = new Set(sources.map((id) => (groupOf(id) < 0 ? id : String(groupOf(id)))));
  const joined = dependent.filter((group) => group.sources.filter((id) => sources.includes(id)).length > 1);
  const base = { sources, independent: groups.size };
  const count = inWords(sources.length);
  if (sources.length === 0) return { ...base, kind: 'none', label: 'no source', why: ['No citation supports it.'] };
  if (sources.length === 1)
    return {
      ...base,
      kind: 'one-source',
      label: 'one source',
      why: ['Every quotation that supports it comes from one document.'],
    };
  const why = joined.flatMap((group) => explain(group, sources));
  if (groups.size === 1) return { ...base, kind: 'same-origin', label: `${count} sources, same origin`, why };
  const label =
    joined.length === 0
      ? `${count} sources, no shared origin found`
      : `${count} sources, ${inWords(groups.size)} of them with no shared origin found`;
  return {
    ...base,
    kind: 'no-shared-origin',
    label,
    why: [...why, 'We found no shared origin or text; that is no proof that there is none.'],
  };
}

/** The reasons that touch two of the cited sources; where they are joined only by way of others, all of the group's. */
function explain({ why }: DependentGroup, sources: readonly string[]): string[] {
  const direct = why.filter((reason) => reason.sources.filter((id) => sources.includes(id)).length > 1);
  return (direct.length > 0 ? direct : why).map(({ sentence }) => sentence);
}

function inWords(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count);
}
