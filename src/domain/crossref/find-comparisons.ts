import { compareText } from '../text/compare-text.ts';
import type { Span } from '../text/place.ts';
import { alignPassages, type Alignment } from './align-passages.ts';
import type { Comparison, ComparisonSide, Difference, DifferenceKind } from './comparison.ts';
import type { Comparable } from './passages.ts';
import { cosine, type Vector } from './weigh.ts';

/** A term that more passages hold is no way to find others by. */
const crowd = 40;
/** How many of a passage's weightiest terms are looked up. */
const lookedUp = 8;
/** How many passages each is held against, the likeliest first. */
const mostPartners = 12;
/**
 * Documents whose topics have less in common than this, times the logarithm of their number, speak of different things, whatever words two
 * of their sentences share: among many documents what a topic has of its own shows more clearly.
 */
const leastTopic = 0.014;
/** Beyond so many times that, two documents are plainly on one topic, and more says nothing of two of their sentences. */
const plainTopic = 4;
/** Less than this in their own words, and two passages do not speak of one thing. */
const leastOwn = 0.1;

/** How much what stands around two passages, and what their documents are about, counts beside what they say themselves. */
const share = { around: 0.25, topic: 0.3 };

/**
 * How far two passages must speak of one thing before a difference between them says anything. Documents on one topic are full of
 * sentences that share a subject and say something else of it: where no figure or name stands against another, more is asked.
 */
const leastRelatedTo: Readonly<Record<DifferenceKind, number>> = {
  date: 0.38,
  name: 0.38,
  place: 0.38,
  number: 0.42,
  negation: 0.45,
  speaker: 0.5,
  hedge: 0.5,
  words: 0.5,
  none: 0.6,
};
/** Less than this, and no difference between two passages says anything. */
const leastRelated = Math.min(...Object.values(leastRelatedTo));

/** How much a difference adds to the weight of a comparison. */
const bonus: Readonly<Record<DifferenceKind, number>> = {
  number: 0.5,
  date: 0.5,
  negation: 0.5,
  name: 0.35,
  place: 0.35,
  speaker: 0.2,
  hedge: 0.3,
  words: 0.1,
  none: 0,
};
const bonusOfSure = 0.4;

/**
 * Finds, for each passage, those of other documents that speak of the same thing, and what differs between the two; the weightiest first.
 * Passages that share no rare term are never compared, and none with more than a few others, so that cost grows with their number.
 */
export function findComparisons(passages: readonly Comparable[]): Comparison[] {
  const found = [...findPartners(passages)].flatMap(([a, b, related]) => compare(a, b, related) ?? []);
  const plain = found.filter(({ differs, related }) => related >= leastRelatedTo[differs]);
  return keepBest(plain.sort((one, other) => other.weight - one.weight || compareText(one.id, other.id)));
}

/** How often a passage is held against one other document: what it says may be said there in two sentences, but not in many. */
const mostInOther = 2;

/** Of each passage, the weightiest comparisons with each other document. */
function keepBest(comparisons: readonly Comparison[]): Comparison[] {
  const counts = new Map<string, number>();
  return comparisons.filter(({ sides: [a, b] }) => {
    const keys = [`${a.source} ${String(a.passage)} ${b.source}`, `${b.source} ${String(b.passage)} ${a.source}`];
    if (keys.some((key) => (counts.get(key) ?? 0) >= mostInOther)) return false;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return true;
  });
}

/** How much two passages speak of one thing: by their own words, by what stands around the one and in the other, and by their documents. */
export function relatedness(a: Comparable, b: Comparable, documents: number): number {
  const across = (cosine(a.own, b.around) + cosine(a.around, b.own)) / 2;
  const topic = Math.min(1, cosine(a.topic, b.topic) / (plainTopic * topicOfOne(documents)));
  return cosine(a.own, b.own) + share.around * across + share.topic * topic;
}

/** What the topics of two documents have in common at the least if they are on one thing. */
function topicOfOne(documents: number): number {
  return leastTopic * Math.log(1 + documents) ** 1.5;
}

/** Whether two passages may speak of one thing at all. */
function mayBeOfOne(a: Comparable, b: Comparable, documents: number): boolean {
  return cosine(a.own, b.own) >= leastOwn && cosine(a.topic, b.topic) >= topicOfOne(documents);
}

/** What stands word for word in another document says the same there, whatever else that document says: it is compared with nothing of it. */
function indexTwins(passages: readonly Comparable[]): (a: Comparable, b: Comparable) => boolean {
  const holders = new Map<string, Set<string>>();
  for (const passage of passages) {
    const text = textOf(passage);
    holders.set(text, (holders.get(text) ?? new Set()).add(passage.source.id));
  }
  const isIn = (passage: Comparable, { source }: Comparable): boolean =>
    holders.get(textOf(passage))?.has(source.id) === true;
  return (a, b) => isIn(a, b) || isIn(b, a);
}

function* findPartners(passages: readonly Comparable[]): Generator<readonly [Comparable, Comparable, number]> {
  const postings = new Map<number, number[]>();
  for (const [index, { own }] of passages.entries()) {
    for (const dimension of own.dimensions) {
      const list = postings.get(dimension);
      if (list === undefined) postings.set(dimension, [index]);
      else list.push(index);
    }
  }
  const met = new Set<number>();
  const documents = new Set(passages.map(({ source }) => source)).size;
  const areTold = indexTwins(passages);
  for (const [index, passage] of passages.entries()) {
    const scores = new Map<number, number>();
    for (const [dimension, weight] of heaviest(passage.own, postings)) {
      for (const other of postings.get(dimension) ?? []) {
        if (passages[other]?.source === passage.source) continue;
        scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    const likeliest = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 3 * mostPartners);
    const partners = likeliest
      .map(([other]) => ({ other, against: passages[other] as Comparable }))
      .filter(({ against }) => mayBeOfOne(passage, against, documents) && !areTold(passage, against))
      .map(({ other, against }) => ({ other, related: relatedness(passage, against, documents) }))
      .filter(({ related }) => round(related) >= leastRelated)
      .sort((a, b) => b.related - a.related || a.other - b.other)
      .slice(0, mostPartners);
    for (const { other, related } of partners) {
      const key = Math.min(index, other) * passages.length + Math.max(index, other);
      if (met.has(key)) continue;
      met.add(key);
      yield [passages[Math.min(index, other)] as Comparable, passages[Math.max(index, other)] as Comparable, related];
    }
  }
}

function heaviest(
  { dimensions, weights }: Vector,
  postings: ReadonlyMap<number, readonly number[]>,
): (readonly [number, number])[] {
  return [...dimensions]
    .map((dimension, i) => [dimension, weights[i] ?? 0] as const)
    .filter(([dimension]) => {
      const count = postings.get(dimension)?.length ?? 0;
      return count > 1 && count <= crowd;
    })
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, lookedUp);
}

/** Two passages are held to speak of one thing for sure if most of the shorter, and so many words, stand in the other, and nothing else differs. */
const leastCovered = 0.6;
const leastShared = 3;

const heads: ReadonlySet<string> = new Set(['title', 'heading', 'table-row']);

/** What differs between two passages; nothing where they share too little to say so. */
export function compare(a: Comparable, b: Comparable, related: number): Comparison | undefined {
  if (heads.has(a.facts.kind) || heads.has(b.facts.kind)) return undefined;
  const alignment = alignPassages(a, b);
  const [main] = [...alignment.differences].sort((one, other) => weightOf(other) - weightOf(one));
  if (main === undefined || alignment.shared.length < (hasValues(main) ? 1 : 2)) return undefined;
  const alone = alignment.differences.every((one) => one === main || one.kind === 'speaker');
  const sure = main.sure && alone && alignment.covered >= leastCovered && alignment.shared.length >= leastShared;
  const sides: Comparison['sides'] = [sideOf(a, main.sides[0]), sideOf(b, main.sides[1])];
  return {
    id: `${main.kind}:${sides.map((side) => `${side.source}@${String(side.start)}`).join('~')}`,
    differs: main.kind,
    sure,
    sides,
    about: aboutOf(a, alignment),
    related: round(Math.min(1, related)),
    weight: round(related * (1 + weightOf({ ...main, sure }))),
  };
}

/** Two values of one kind in one place are a link of their own. */
function hasValues({ kind }: Difference): boolean {
  return kind === 'number' || kind === 'date';
}

const weightOf = ({ kind, sure }: Difference): number => bonus[kind] + (sure ? bonusOfSure : 0);
const round = (value: number): number => Math.round(value * 1000) / 1000;

function textOf({ source, facts }: Comparable): string {
  return source.text.slice(facts.start, facts.end).trim();
}

function sideOf({ source, facts }: Comparable, span: Span | undefined): ComparisonSide {
  const { start, end } = span ?? facts;
  return {
    source: source.id,
    passage: facts.passage,
    start,
    end,
    ...(span === undefined ? {} : { value: source.text.slice(start, end) }),
    ...(facts.speaker === undefined ? {} : { speaker: facts.speaker }),
  };
}

const mostAbout = 4;

function aboutOf({ source }: Comparable, { shared }: Alignment): string[] {
  const words = shared.map(([own]) => source.text.slice(own.start, own.end));
  return [...new Set(words)].sort((a, b) => b.length - a.length || compareText(a, b)).slice(0, mostAbout);
}
