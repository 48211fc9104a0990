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
  return {
    text,
    found,
    drafts: rescueProse(
      text,
      stretches.map((stretch) => toDraft(stretch, article)),
    ),
  };
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

/** From this share of a page's running text on, what the extraction found is taken for the whole article. */
const enough = 0.4;

/**
 * Where the extraction took a small part of the page for the article, such as a teaser or a comment, all running text is let in.
 * Text that stands between parts of the article, and is no link, is let in too.
 */
function rescueProse(text: string, drafts: readonly Draft[]): Draft[] {
  const prose = drafts.map((draft) => isProse(text, draft));
  const length = (of: (draft: Draft) => boolean) =>
    drafts.reduce((sum, draft, i) => sum + (prose[i] === true && of(draft) ? draft.end - draft.start : 0), 0);
  const missed = length((draft) => draft.outside === false) < enough * length(() => true);
  const between = (i: number) =>
    drafts[i - 1]?.outside === false && drafts.slice(i + 1, i + 4).some(({ outside }) => outside === false);
  return drafts.map((draft, i) =>
    draft.outside === true && prose[i] === true && (missed || between(i)) ? { ...draft, outside: false } : draft,
  );
}

function isProse(text: string, { start, end, linked, form }: Draft): boolean {
  if (form === 'heading' || (linked ?? 0) > 0.3 || end - start < 60) return false;
  return /[.!?…。]["'”’»)]*$/u.test(text.slice(Math.max(start, end - 6), end));
}
