import type { Comparison, ComparisonSide, PassageSide } from '../../crossref/comparison.ts';
import { compareDates, compareIntervals } from '../../crossref/intervals.ts';
import { parseEdtf } from '../../language/edtf/edtf.ts';
import type { Edition, EditionSource } from '../edition.ts';
import { type CitedWords, listCitedWords, quotes } from '../list-citations.ts';
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
  /** What differs, as a difference of the two passages; `none` where they say the same. */
  readonly differs: Comparison['differs'];
  readonly explainer: string;
  readonly owner: CitedWords['owner'];
  /** The claim's words, the event's label, or the position's value and holder. */
  readonly text: string;
  /** The source quoted there, and what it says. */
  readonly against: { readonly source: string; readonly words: string };
  /** Index into the passages of the source that is reported on. */
  readonly passage: number;
  readonly words: string;
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

/** One impact for each claim, event or position and words: its weightiest comparison. */
function listImpacts(edition: Edition, source: EditionSource, cited: readonly CitedWords[]): Impact[] {
  const sources = new Map(edition.sources.map((one) => [one.id, one]));
  const bearings = [
    ...edition.sharedText.flatMap(({ stretches }) =>
      stretches.map(({ sides }) => ({ sides, differs: undefined, sure: false })),
    ),
    ...edition.comparisons,
  ].flatMap(({ sides: [left, right], differs, sure }): Omit<Bearing, 'item'>[] => {
    const [ours, theirs] = left.source === source.id ? [left, right] : [right, left];
    if (ours.source !== source.id || theirs.source === source.id) return [];
    const pair = { ours, theirs, sources };
    const effect = differs === undefined ? 'repeats' : effectOf({ differs, sure }, pair);
    return [{ ...pair, effect, differs: differs ?? 'none', source }];
  });
  const bySource = Map.groupBy(cited, ({ citation }) => citation.source);
  const impacts = bearings.flatMap((bearing) =>
    (bySource.get(bearing.theirs.source) ?? [])
      .filter(({ citation }) => quotes(citation, passageOf(bearing.theirs, sources)))
      .map((item) => describe({ ...bearing, item })),
  );
  const lifted = new Set(impacts.filter(({ effect }) => effect === 'repeats').map(({ passage }) => passage));
  const seen = new Map<string, Impact>();
  for (const impact of impacts.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))) {
    const key = `${impact.explainer}\n${impact.owner.kind}\n${impact.owner.id}\n${impact.words}`;
    // Lifted words are not an account of their own, whatever else they seem to differ from.
    const echo = impact.effect !== 'repeats' && impact.effect !== 'contradicts' && lifted.has(impact.passage);
    if (!seen.has(key) && !echo) seen.set(key, impact);
  }
  return dropEchoes([...seen.values()]);
}

/** The whole sentence that words in question stand in. */
function passageOf(side: PassageSide, sources: ReadonlyMap<string, EditionSource>): PassageSide {
  const { start, end } = sources.get(side.source)?.passages[side.passage] ?? side;
  return { ...side, start: Math.min(start, side.start), end: Math.max(end, side.end) };
}

/** A headline or summary that says what a plain sentence says of the same thing adds nothing to it. */
function dropEchoes(impacts: readonly Impact[]): Impact[] {
  const keyOf = ({ effect, explainer, owner, against }: Impact): string =>
    [effect, explainer, owner.kind, owner.id, against.words].join('\n');
  const plain = new Set(impacts.filter(({ weak }) => weak === undefined).map(keyOf));
  return impacts.filter((impact) => impact.weak === undefined || !plain.has(keyOf(impact)));
}

interface Pair {
  readonly ours: ComparisonSide;
  readonly theirs: ComparisonSide;
  readonly sources: ReadonlyMap<string, EditionSource>;
}

/** What a comparison says of the words that are quoted: two that cannot both be right may each be right in its time. */
function effectOf({ differs, sure }: Pick<Comparison, 'differs' | 'sure'>, pair: Pair): Effect {
  if (differs === 'none') return 'supports';
  if (sure && differs === 'number' && isNewer(pair)) return 'outdates';
  if (sure && differs === 'number' && isNewer({ ...pair, ours: pair.theirs, theirs: pair.ours })) return 'older';
  if (sure || differs === 'negation') return 'contradicts';
  return isNarrower(pair) ? 'refines' : 'differs';
}

function isNewer({ ours, theirs, sources }: Pair): boolean {
  const [own, other] = [ours, theirs].map(({ source }) => parseEdtf(sources.get(source)?.metadata.published ?? ''));
  return own !== undefined && other !== undefined && isBefore(other, own);
}

function isNarrower({ ours, theirs, sources }: Pair): boolean {
  const [own, other] = [ours, theirs].map((side) => {
    const source = sources.get(side.source);
    const isHere = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      start === side.start && end === side.end;
    return {
      value: source?.quantities.find(({ number }) => isHere(number))?.value,
      edtf: parseEdtf(source?.dates.find(isHere)?.edtf ?? ''),
    };
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
  readonly differs: Comparison['differs'];
  readonly item: CitedWords;
  readonly source: EditionSource;
}

function describe({ effect, differs, ours, theirs, item, sources, source }: Bearing): Impact {
  const stance = stances[effect];
  const { cite, weak } = quotePassage(source, ours.passage);
  const wordsOf = (side: ComparisonSide): string =>
    (side.value ?? sources.get(side.source)?.text.slice(side.start, side.end) ?? '').replaceAll(/\s+/g, ' ');
  return {
    effect,
    differs,
    explainer: item.explainer.slug,
    owner: item.owner,
    text: item.text,
    against: { source: theirs.source, words: wordsOf(theirs) },
    passage: ours.passage,
    words: wordsOf(ours),
    ...(stance === undefined ? {} : { cite: cite.replace(' "', `${stance} "`) }),
    ...(weak === undefined ? {} : { weak }),
  };
}
