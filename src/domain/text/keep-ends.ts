/**
 * How a long text begins and how it ends, in whole words, about `most` characters together; a text that is not longer
 * has no second part. Long stretches without a word's end are cut where they are.
 */
export function keepEnds(text: string, most: number): readonly [start: string, end?: string] {
  if (text.length <= most) return [text];
  const [head, tail] = [Math.ceil(most * 0.7), Math.floor(most * 0.3)];
  const start = text.slice(0, head).replace(/\s\S*$/u, '');
  const end = text.slice(text.length - tail);
  const space = end.search(/\s/u);
  return [start, space < 0 ? end : end.slice(space + 1)];
}
