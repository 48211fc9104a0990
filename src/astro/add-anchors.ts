/** An anchor of a page, and one that it had once. */
interface RenamedAnchor {
  readonly now: string;
  readonly once: string;
}

/** Puts anchors of once into the elements that have those of today, as the first thing in them. */
export function addAnchors(html: string, anchors: readonly RenamedAnchor[]): string {
  return anchors.reduce((page, { now, once }) => {
    const at = page.indexOf(` id="${now}"`);
    const end = at === -1 ? -1 : findTagEnd(page, at);
    return end === -1 || page.includes(` id="${once}"`)
      ? page
      : `${page.slice(0, end)}<span id="${once}"></span>${page.slice(end)}`;
  }, html);
}

/** Behind the `>` that ends a tag; one within quotation marks does not. */
function findTagEnd(page: string, from: number): number {
  let quote = '';
  for (let at = from; at < page.length; at++) {
    const character = page[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return -1;
}
