import type { Relation, RelationSide } from '../../crossref/relation.ts';
import { compareDates, compareIntervals } from '../../crossref/intervals.ts';
import { parseEdtf } from '../../language/edtf.ts';
import type { Edition, EditionSource } from '../edition.ts';
import { type CitedWords, listCitedWords, quotes } from '../cited-words.ts';
import { listSharedWith, type SharedWith } from '../shared-with.ts';
import { findOpenNames, type OpenNames } from './open-names.ts';
import { findOpenQuestions, type OpenQuestion } from './open-questions.ts';
import { quotePassage, type Quoted } from './quote-passage.ts';
import { rankUncited, type UncitedPassage } from './rank-passages.ts';

/** What a source does to something an explainer says. */
export type Effect = 'contradicts' | 'outdates' | 'refines' | 'differs' | 'supports' | 'repeats' | 'older';

/** One claim, event or position, and the words of the source that bear on it. */
export interface Impact {
  readonly effect: Effect;
  /** `question`: look before you use it. */
  readonly certainty: Relation['certainty'];
  readonly explainer: string;
  readonly owner: CitedWords['owner'];
  /** The claim's words, the event's label, or the position's value and holder. */
  readonly text: string;
  /** The source quoted there, and what it says. */
  readonly against: { readonly source: string; readonly words: string };
  /** Index into the passages of the source that is reported on. */
  readonly passage: number;
  readonly words: string;
  readonly why: string;
  /** With a stance, ready to paste into the footnote; absent where the words are only lifted. */
  readonly cite?: string;
  readonly weak?: Quoted['weak'];
}

/** What one source adds to everything that is written. Plain data. */
export interface SourceReport extends SharedWith {
  readonly source: string;
  readonly title: string;
  /** EDTF or `unknown`. */
  readonly published: string;
  /** How many citations quote it already. */
  readonly citations: number;
  /** Explainers last brought up to date before it was published. */
  readonly newerThan: readonly string[];
  /** The strongest first. */
  readonly impacts: readonly Impact[];
  /** Questions it takes part in that no dispute answers in full. */
  readonly questions: readonly OpenQuestion[];
  readonly names: OpenNames;
  readonly uncited: readonly UncitedPassage[];
}

const order: readonly Effect[] = ['contradicts', 'outdates', 'refines', 'differs', 'supports', 'repeats', 'older'];

/**
 * Reads one source against everything that explainers quote: for the moment a new article arrives. Nothing for an
 * unknown id.
 */
export function reportSource(edition: Edition, id: string): SourceReport | undefined {
  const source = edition.sources.find((one) => one.id === id);
  if (source === undefined) return undefined;
  const { title, published } = source.metadata;
  const cited = listCitedWords(edition);
  const date = parseEdtf(published);
  return {
    source: id,
    title,
    published,
    citations: cited.filter(({ citation }) => citation.source === id).length,
    newerThan: edition.explainers.flatMap(({ slug, updated }) => {
      const last = parseEdtf(updated);
      return date !== undefined && last !== undefined && isBefore(last, date) ? [slug] : [];
    }),
    impacts: listImpacts(edition, source, cited),
    questions: findOpenQuestions(edition).filter(({ sources }) => sources.includes(id)),
    ...listSharedWith(id, edition),
    names: findOpenNames(edition, id),
    uncited: rankUncited(edition, id),
  };
}

function isBefore(a: NonNullable<ReturnType<typeof parseEdtf>>, b: NonNullable<ReturnType<typeof parseEdtf>>): boolean {
  return compareDates(a, b) === 'apart' && (a.lower?.year ?? -Infinity) < (b.lower?.year ?? Infinity);
}

/** One impact for each claim, event or position and effect: its surest relation. */
function listImpacts(edition: Edition, source: EditionSource, cited: readonly CitedWords[]): Impact[] {
  const sources = new Map(edition.sources.map((one) => [one.id, one]));
  const impacts = edition.relations.flatMap((relation) => {
    const [left, right] = relation.sides;
    if (left.source === right.source || relation.kind === 'same-origin') return [];
    const [ours, theirs] = left.source === source.id ? [left, right] : [right, left];
    if (ours.source !== source.id) return [];
    const effect = effectOf(relation, { ours, theirs, sources });
    return cited
      .filter(({ citation }) => quotes(citation, theirs))
      .map((item) => describe(relation, { effect, ours, theirs, item, sources, source }));
  });
  const seen = new Map<string, Impact>();
  const rank = (impact: Impact): number => order.indexOf(impact.effect) * 2 + (impact.certainty === 'shown' ? 0 : 1);
  for (const impact of impacts.toSorted((a, b) => rank(a) - rank(b))) {
    const key = `${impact.explainer}\n${impact.owner.kind}\n${impact.owner.id}\n${impact.words}`;
    if (!seen.has(key)) seen.set(key, impact);
  }
  return dropEchoes([...seen.values()]);
}

/** A headline or summary that says what a plain sentence says of the same thing adds nothing to it. */
function dropEchoes(impacts: readonly Impact[]): Impact[] {
  const keyOf = ({ effect, explainer, owner, against }: Impact): string =>
    [effect, explainer, owner.kind, owner.id, against.words].join('\n');
  const plain = new Set(impacts.filter(({ weak }) => weak === undefined).map(keyOf));
  return impacts.filter((impact) => impact.weak === undefined || !plain.has(keyOf(impact)));
}

interface Pair {
  readonly ours: RelationSide;
  readonly theirs: RelationSide;
  readonly sources: ReadonlyMap<string, EditionSource>;
}

function effectOf({ kind, logic }: Relation, pair: Pair): Effect {
  if (kind === 'conflicts') return 'contradicts';
  if (kind === 'duplicates') return 'repeats';
  if (kind === 'agrees') return 'supports';
  if (logic === 'newer') return isNewer(pair) ? 'outdates' : 'older';
  return logic === 'within' && isNarrower(pair) ? 'refines' : 'differs';
}

function isNewer({ ours, theirs, sources }: Pair): boolean {
  const [own, other] = [ours, theirs].map(({ source }) => parseEdtf(sources.get(source)?.metadata.published ?? ''));
  return own !== undefined && other !== undefined && isBefore(other, own);
}

function isNarrower({ ours, theirs, sources }: Pair): boolean {
  const [own, other] = [ours, theirs].map((side) => {
    const source = sources.get(side.source);
    const isHere = ({ start, end }: RelationSide | { start: number; end: number }): boolean =>
      start === side.start && end === side.end;
    return { value: source?.quantities.find(isHere)?.value, edtf: parseEdtf(source?.dates.find(isHere)?.edtf ?? '') };
  });
  if (own?.value && other?.value && compareIntervals(own.value, other.value) === 'within')
    return width(own.value.min, own.value.max) < width(other.value.min, other.value.max);
  if (own?.edtf === undefined || other?.edtf === undefined) return false;
  const years = [own.edtf, other.edtf].map(({ lower, upper }) => width(lower?.year ?? null, upper?.year ?? null));
  return (years[0] ?? 0) < (years[1] ?? 0);
}

function width(min: number | null, max: number | null): number {
  return (max ?? Infinity) - (min ?? -Infinity);
}

const stances: Readonly<Partial<Record<Effect, string>>> = {
  contradicts: ' disputes',
  outdates: ' qualifies',
  refines: ' qualifies',
  differs: ' qualifies',
  older: ' qualifies',
  supports: '',
};

interface Bearing extends Pair {
  readonly effect: Effect;
  readonly item: CitedWords;
  readonly source: EditionSource;
}

function describe({ certainty, why }: Relation, { effect, ours, theirs, item, sources, source }: Bearing): Impact {
  const stance = stances[effect];
  const { cite, weak } = quotePassage(source, ours.passage);
  const wordsOf = (side: RelationSide): string =>
    side.value ?? sources.get(side.source)?.text.slice(side.start, side.end).replaceAll(/\s+/g, ' ') ?? '';
  return {
    effect,
    certainty,
    explainer: item.explainer.slug,
    owner: item.owner,
    text: item.text,
    against: { source: theirs.source, words: wordsOf(theirs) },
    passage: ours.passage,
    words: wordsOf(ours),
    why,
    ...(stance === undefined ? {} : { cite: cite.replace(' "', `${stance} "`) }),
    ...(weak === undefined ? {} : { weak }),
  };
}
