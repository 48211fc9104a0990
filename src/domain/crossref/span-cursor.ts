import type { Span } from '../messages/place.ts';

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

/** Whether a span lies wholly in one of a few others. */
export function isInside(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start <= span.start && span.end <= other.end);
}

/** Whether a span begins in one of a few others: "Russia's" begins in the name "Russia". */
export function touches(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start <= span.start && span.start < other.end);
}
