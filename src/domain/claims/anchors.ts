/**
 * Makes the anchors of one page's headings, in order, as GitHub does: lower case, letters, digits and hyphens kept,
 * spaces as hyphens, repetitions numbered from 1.
 *
 * @param taken ids the page needs for something else, such as its claims
 */
export function createAnchors(taken: Iterable<string> = []): (heading: string) => string {
  const used = new Set(taken);
  return (heading) => {
    const words = heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '');
    const base = words.replaceAll(' ', '-') || 'section';
    let anchor = base;
    for (let count = 1; used.has(anchor); count++) anchor = `${base}-${String(count)}`;
    used.add(anchor);
    return anchor;
  };
}
