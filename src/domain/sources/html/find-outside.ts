import type { Element } from 'hast';
import type { Stretch } from './visible-text.ts';

/** Below this share of a page's running text, what the extraction found is a teaser or a comment rather than the article. */
const enough = 0.4;
/** Up to this share of what was found, text in containers set apart is a box inside the article; beyond it, it is the article. */
const boxes = 0.3;

/**
 * Tells for each stretch whether it stands outside the article. What the extraction found is mended in three ways: boxes that their
 * markup sets apart are put out, running text between parts of the article is let in, and where the
 * extraction found little of the page's running text, all of it is let in.
 */
export function findOutside(text: string, stretches: readonly Stretch[], article: ReadonlySet<Element>): boolean[] {
  const prose = stretches.map((stretch) => isProse(text, stretch));
  const found = stretches.map(({ holders }) => isInside(holders, article));
  const lengthOf = (counts: (i: number) => boolean) =>
    stretches.reduce((sum, { start, end }, i) => sum + (prose[i] === true && counts(i) ? end - start : 0), 0);
  const isBox = (i: number) => stretches[i]?.apart === true;
  const isFound = (i: number) => found[i] === true;
  const inBoxes = lengthOf((i) => isFound(i) && isBox(i));
  const inside = lengthOf(isFound);
  const putsOut = inBoxes <= inside * boxes;
  const missed = inside - inBoxes < enough * lengthOf((i) => !isBox(i));
  const isBetween = (i: number) => isFound(i - 1) && [i + 1, i + 2, i + 3].some(isFound);
  return stretches.map((_, i) => {
    if (isFound(i)) return putsOut && isBox(i);
    return !(prose[i] === true && !isBox(i) && (missed || isBetween(i)));
  });
}

/** Whether most of the words stand in elements of the article. */
function isInside(holders: ReadonlyMap<Element, number>, article: ReadonlySet<Element>): boolean {
  let inside = 0;
  let all = 0;
  for (const [element, length] of holders) {
    all += length;
    if (article.has(element)) inside += length;
  }
  return inside * 2 > all;
}

function isProse(text: string, { start, end, linked, form }: Stretch): boolean {
  if (form === 'heading' || linked > (end - start) * 0.3 || end - start < 60) return false;
  return /[.!?…。]["'”’»)]*$/u.test(text.slice(Math.max(start, end - 6), end));
}
