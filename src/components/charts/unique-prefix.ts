const given = new WeakMap<Request, Map<string, number>>();

/**
 * What the anchors of a chart begin with on the page of a request: two charts of one page may show the same events. The
 * first keeps the plain words, since links to it are out in the world.
 *
 * @param name holds no underscore, which parts it from what the chart was asked for
 */
export function uniquePrefix(page: Request, name: string, asked = ''): string {
  const words = asked.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const prefix = words === '' ? name : `${name}_${words}`;
  const counts = given.get(page) ?? new Map<string, number>();
  given.set(page, counts);
  const count = (counts.get(prefix) ?? 0) + 1;
  counts.set(prefix, count);
  // A hyphen alone would make it the words of a chart that ends in a number.
  return count === 1 ? prefix : `${prefix}--${count}`;
}
