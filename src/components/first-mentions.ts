/** Of things in reading order, the first that names each source: what is known of the source is said there, and once. */
export function firstMentions<T extends { readonly source: string }>(citations: readonly T[]): ReadonlySet<T> {
  return new Set([...Map.groupBy(citations, ({ source }) => source).values()].flatMap((same) => same.slice(0, 1)));
}
