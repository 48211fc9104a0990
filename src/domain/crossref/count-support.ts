import type { Block, Source } from '../sources/source.ts';
import type { CrossReference } from './cross-reference.ts';
import type { DependentGroup } from './independence.ts';

/** What counting needs of a citation. Only those that support count. */
export interface CountedCitation {
  readonly source: string;
  readonly stance: string;
  /** Citations whose words were not found support nothing. */
  readonly verification?: { readonly verdict: string; readonly block?: string };
}

/**
 * `wording`: its words are only quoted as words, from a headline or the like; `editors`: passages are quoted beside it, and
 * the statement is the editors' own; `record` and `inferred`: nothing is quoted, and the editors say what they add it from;
 * `retracted`: whatever supported it was retracted.
 */
export type SupportKind =
  | 'none'
  | 'editors'
  | 'record'
  | 'inferred'
  | 'wording'
  | 'retracted'
  | 'one-source'
  | 'same-origin'
  | 'no-shared-origin';

/** How what the editors say on their own account is supported: by no source, and by what. */
export function supportByEditors(basis: 'record' | 'inferred'): Support {
  const [label, why] =
    basis === 'record'
      ? [
          'added by the editors',
          'No source here is quoted for it; the editors’ note leads to where it can be looked up.',
        ]
      : ['concluded by the editors', 'No source here says it; the editors’ note gives the reasons.'];
  return { kind: basis, label, sources: [], retracted: [], independent: 0, wordingIn: [], why: [why] };
}

/** How many sources stand behind a claim, and whether they are really several. */
export interface Support {
  readonly kind: SupportKind;
  /** "one source", "two sources, same origin", "3 sources, no shared origin found". */
  readonly label: string;
  /** Sources that support it, sorted, but for those that were retracted. */
  readonly sources: readonly string[];
  /** Sources that would support it, had their publishers not retracted them; sorted. */
  readonly retracted: readonly string[];
  /** How many are left when those that share an origin or text count as one. */
  readonly independent: number;
  /** For `wording`: the kinds of block the words are quoted from, in the order of the footnote. */
  readonly wordingIn: readonly Block['kind'][];
  /** Plain sentences; not finding a shared origin is no proof. */
  readonly why: readonly string[];
}

/** What is known of the documents that citations quote. */
export type CountedSources = ReadonlyMap<string, Pick<Source, 'blocks' | 'metadata'>>;

type Verdict = Pick<Support, 'kind' | 'label' | 'why'> & Partial<Support>;

/** Blocks whose words are often someone else's than the text's, and that say little but are much quoted. */
const worded: ReadonlySet<string | undefined> = new Set<Block['kind']>([
  'title',
  'headline',
  'dek',
  'heading',
  'caption',
  'summary',
]);

/**
 * Counts a claim's support: sources joined by a shared origin or by more text than chance are one, and what its
 * publisher retracted supports nothing.
 */
export function countSupport(
  citations: readonly CountedCitation[],
  { dependent }: Pick<CrossReference, 'dependent'>,
  documents: CountedSources = new Map(),
): Support {
  const found = citations.filter(({ verification }) => verification?.verdict !== 'missing');
  const supporting = [
    ...new Set(found.filter(({ stance }) => stance === 'supports').map(({ source }) => source)),
  ].sort();
  const isRetracted = (id: string): boolean => documents.get(id)?.metadata.status === 'retracted';
  const sources = supporting.filter((id) => !isRetracted(id));
  const retracted = supporting.filter(isRetracted);
  const groupOf = (id: string): number => dependent.findIndex((group) => group.sources.includes(id));
  const independent = new Set(sources.map((id) => (groupOf(id) < 0 ? id : String(groupOf(id))))).size;
  const base = { sources, retracted, independent, wordingIn: [] };
  if (supporting.length === 0) return { ...base, ...judgeUnsupported(found, documents) };
  if (sources.length === 0) return { ...base, ...judgeRetracted(retracted) };
  return { ...base, ...addRetracted(judgeSupported(sources, independent, dependent), retracted) };
}

function judgeUnsupported(found: readonly CountedCitation[], documents: CountedSources): Verdict {
  const beside = found.filter(({ stance }) => stance === 'mentions');
  if (beside.length === 0) return { kind: 'none', label: 'no source', why: ['No quotation supports it.'] };
  const blocks = beside.map(
    ({ source, verification }) => documents.get(source)?.blocks.find(({ id }) => id === verification?.block)?.kind,
  );
  const wordingIn = [...new Set(blocks.flatMap((kind) => (kind !== undefined && worded.has(kind) ? [kind] : [])))];
  if (blocks.every((kind) => worded.has(kind)))
    return {
      kind: 'wording',
      label: 'quoted for its wording',
      wordingIn,
      why: ['The words are quoted as the document has them; whether what they say is so is not judged by them.'],
    };
  return {
    kind: 'editors',
    label: 'the editors’ own statement',
    why: ['The editors sum up or remark here; the passages they have in mind are quoted beside it.'],
  };
}

function judgeRetracted(retracted: readonly string[]): Verdict {
  return {
    kind: 'retracted',
    label:
      retracted.length === 1
        ? 'one source, since retracted'
        : `${inWords(retracted.length)} sources, all since retracted`,
    why: [explainRetracted(retracted.length)],
  };
}

function addRetracted({ label, why, kind }: Verdict, { length }: readonly string[]): Verdict {
  if (length === 0) return { kind, label, why };
  const told = `${inWords(length)} more ${length === 1 ? 'was' : 'were'} retracted`;
  return { kind, label: `${label}; ${told}`, why: [...why, explainRetracted(length)] };
}

function explainRetracted(count: number): string {
  return count === 1
    ? 'Of the documents quoted in support, one was retracted by its publisher; it does not count.'
    : `Of the documents quoted in support, ${inWords(count)} were retracted by their publishers; they do not count.`;
}

function judgeSupported(
  sources: readonly string[],
  independent: number,
  dependent: readonly DependentGroup[],
): Verdict {
  const count = inWords(sources.length);
  if (sources.length === 1)
    return {
      kind: 'one-source',
      label: 'one source',
      why: ['Every quotation that supports it comes from one document.'],
    };
  const joined = dependent.filter((group) => group.sources.filter((id) => sources.includes(id)).length > 1);
  const why = joined.flatMap((group) => explain(group, sources));
  if (independent === 1) return { kind: 'same-origin', label: `${count} sources, same origin`, why };
  const label =
    joined.length === 0
      ? `${count} sources, no shared origin found`
      : `${count} sources, ${inWords(independent)} of them with no shared origin found`;
  return {
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
