import type { Span } from '../text/place.ts';

/** Hands out, for stretches asked in rising order, the sorted spans that begin in each; every span is looked at once. */
export function takeWithin<T extends Span>(sorted: readonly T[]): (stretch: Span) => T[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < sorted.length && (sorted[at] as T).start < start) at++;
    const taken: T[] = [];
    while (at < sorted.length && (sorted[at] as T).start < end) taken.push(sorted[at++] as T);
    return taken;
  };
}

/** Finds, for spans asked in rising order, the first of some sorted, apart spans that overlaps each. */
export function takeOverlapping<T extends Span>(sorted: readonly T[]): (span: Span) => T | undefined {
  let at = 0;
  return ({ start, end }) => {
    while (at < sorted.length && (sorted[at] as T).end <= start) at++;
    const found = sorted[at];
    return found !== undefined && found.start < end ? found : undefined;
  };
}

/** Spans to ask of whether any of them holds another. */
export interface Holder {
  /** Whether a span lies wholly in one of them. */
  holds(span: Span): boolean;
  /** Whether a span begins in one of them: "Russia's" begins in the name "Russia". */
  holdsStart(span: Span): boolean;
}

/** Sorts spans so that asking them takes logarithmic time: a passage may be a document on one line. */
export function holder(spans: readonly Span[]): Holder {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? -1));
  /** The furthest end among the spans that begin no later than an offset. */
  const reach = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return furthest[low - 1] ?? -1;
  };
  return {
    holds: ({ start, end }) => reach(start) >= end,
    holdsStart: ({ start }) => reach(start) > start,
  };
}
