/** A passage as far as weighing is concerned: what it says itself, and what stands around it. */
export interface Weighable {
  /** Its document, as an index that rises with the passages. */
  readonly document: number;
  /** Its terms, each once; names as entities, numbers behind `#`. */
  readonly terms: readonly string[];
  /** Terms of its document's title and of the sentences beside it; each once. */
  readonly around: readonly string[];
}

/** A point in the space in which passages are compared: weights by dimension, dimensions rising. */
export interface Vector {
  readonly dimensions: Int32Array;
  readonly weights: Float32Array;
}

/** What weighing gives for each passage, in their order. */
export interface Weighed {
  readonly own: Vector;
  readonly around: Vector;
  /** What its document is about. */
  readonly topic: Vector;
}

/** A shared number tells that two passages speak of one thing; that each has its own tells nothing against it. */
const numberShare = 0.5;
/** A document is about so many terms. */
const topicLength = 60;

/**
 * Turns passages into vectors whose cosine tells how much two speak of one thing. Everything behind it asks for no more than that, so that
 * the vectors of a sentence model can take the place of these: here a term weighs the more, the fewer passages hold it.
 */
export function weighPassages(passages: readonly Weighable[]): Weighed[] {
  const { ids, own, counts, isNumber } = numberTerms(passages);
  const rarity = counts.map((count) => Math.log(1 + passages.length / count));
  const rarest = (id: number): number => rarity[id] ?? 0;
  const weigh = (terms: Iterable<number>, weightOf: (id: number) => number = rarest): Vector => {
    const dimensions = Int32Array.from(terms).sort();
    const weights = Float32Array.from(dimensions, (id) => weightOf(id) * (isNumber[id] === true ? numberShare : 1));
    let square = 0;
    for (const [i, weight] of weights.entries()) if (isNumber[dimensions[i] ?? 0] !== true) square += weight * weight;
    const length = Math.sqrt(square) || 1;
    return { dimensions, weights: weights.map((weight) => weight / length) };
  };
  const topics = Map.groupBy(passages.keys(), (i) => (passages[i] as Weighable).document);
  const documents = countDocuments(topics, own, counts.length);
  const topicOf = new Map(
    [...topics].map(([document, members]) => {
      const held = new Map<number, number>();
      for (const i of members) for (const id of own[i] ?? []) held.set(id, (held.get(id) ?? 0) + 1);
      // What a document says often and few others say; of two documents alone nobody can tell which of their common words are everybody's.
      const weight = (id: number): number =>
        (1 + Math.log(held.get(id) ?? 1)) *
        (Math.log(1 + topics.size / (documents[id] ?? 1)) - Math.LN2 * (1 - 2 / Math.max(2, topics.size)));
      const words = [...held.keys()].filter((id) => isNumber[id] !== true);
      const main = words.sort((a, b) => weight(b) - weight(a) || a - b).slice(0, topicLength);
      return [document, weigh(main, weight)] as const;
    }),
  );
  return passages.map(({ around, document }, i) => ({
    own: weigh(own[i] ?? []),
    around: weigh(around.flatMap((term) => ids.get(term) ?? [])),
    topic: topicOf.get(document) as Vector,
  }));
}

interface Numbered {
  readonly ids: ReadonlyMap<string, number>;
  /** The terms of each passage. */
  readonly own: readonly (readonly number[])[];
  /** How many passages hold each term. */
  readonly counts: readonly number[];
  readonly isNumber: readonly boolean[];
}

function numberTerms(passages: readonly Weighable[]): Numbered {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const isNumber: boolean[] = [];
  const own = passages.map(({ terms }) =>
    terms.map((term) => {
      const id = ids.get(term) ?? ids.size;
      ids.set(term, id);
      isNumber[id] = term.startsWith('#');
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    }),
  );
  return { ids, own, counts, isNumber };
}

/** How many documents hold each term. */
function countDocuments(
  topics: ReadonlyMap<number, readonly number[]>,
  own: readonly (readonly number[])[],
  size: number,
): Uint32Array {
  const documents = new Uint32Array(size);
  for (const members of topics.values()) {
    for (const id of new Set(members.flatMap((i) => own[i] ?? []))) documents[id] = (documents[id] ?? 0) + 1;
  }
  return documents;
}

/** How much two vectors point the same way, from 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.dimensions.length && j < b.dimensions.length) {
    const order = (a.dimensions[i] ?? 0) - (b.dimensions[j] ?? 0);
    if (order === 0) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (order < 0) i++;
    else j++;
  }
  return Math.min(1, sum);
}
