const longest = 80;

/**
 * Says what a box that scrolls holds: a table by its column heads, or code.
 *
 * @param taken names of the same page, to which the new one is added: no two regions of a page have the same
 */
export function nameScroller(heads: readonly string[], taken: Set<string>): string {
  const words = heads
    .map((head) => head.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(', ');
  const kind = heads.length > 0 ? 'Table' : 'Code';
  const said = words.length > longest ? `${words.slice(0, longest)}…` : words;
  const name = (count: number): string =>
    `${kind}${count > 1 ? ` ${String(count)}` : ''}${said === '' ? '' : `: ${said}`}`;
  let count = 1;
  while (taken.has(name(count))) count += 1;
  taken.add(name(count));
  return name(count);
}
