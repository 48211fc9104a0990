import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Draft, Reading } from '../draft.ts';
import { readDeclared } from './declared-metadata.ts';
import { findArticle } from './find-article.ts';
import { limitNesting } from './limit-nesting.ts';
import { layOut, type Stretch } from './visible-text.ts';

/**
 * Reads a page as saved from a browser. The text is what a browser would show with scripts off, without alternative texts;
 * stretches outside the article that Readability finds are marked as such, never left out.
 */
export function readHtml(raw: string): Reading {
  const root = unified().use(rehypeParse).parse(limitNesting(raw));
  const found = readDeclared(root, raw);
  const { text, stretches } = layOut(root);
  const article = findArticle(root, found.title ?? '');
  return { text, found, drafts: stretches.map((stretch) => toDraft(stretch, article)) };
}

function toDraft(
  { start, end, form, line, depth, linked, holders }: Stretch,
  article: ReadonlySet<Element> | undefined,
): Draft {
  return {
    start,
    end,
    form,
    line,
    ...(depth === undefined ? {} : { depth }),
    ...(linked === 0 ? {} : { linked: Math.min(1, linked / (end - start)) }),
    ...(article === undefined ? {} : { outside: !isInside(holders, article) }),
  };
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
