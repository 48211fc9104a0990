import type { Draft, Reading } from '../draft.ts';
import { openHtmlParser } from '../load-parsers.ts';
import { readDeclared } from './declared-metadata.ts';
import { findArticle } from './find-article.ts';
import { findOutside } from './find-outside.ts';
import { limitNesting } from './limit-nesting.ts';
import { settleMarks } from './settle-marks.ts';
import { layOut, type Stretch } from './visible-text.ts';

/**
 * Reads a page as saved from a browser. The text is what a browser would show with scripts off, without alternative texts,
 * references to notes and struck-out words, and with powers as they are typed; stretches outside the article that Readability
 * finds are marked as such, never left out.
 */
export function readHtml(raw: string): Reading {
  const root = openHtmlParser().parse(limitNesting(raw));
  const { found, doubt, apart } = readDeclared(root, raw);
  settleMarks(root);
  const { text, stretches } = layOut(root);
  const { elements, fault } = findArticle(root, found.title ?? '');
  const outside = elements === undefined ? undefined : findOutside(text, stretches, elements);
  const drafts = stretches.map((stretch, i) => toDraft(stretch, outside?.[i]));
  const others = stretches.filter(({ holders }) => [...holders.keys()].every((element) => apart.has(element)));
  return { text, found, drafts, doubt: { ...doubt, apart: others }, ...(fault === undefined ? {} : { fault }) };
}

function toDraft({ start, end, form, line, depth, linked }: Stretch, outside: boolean | undefined): Draft {
  return {
    start,
    end,
    form,
    line,
    ...(depth === undefined ? {} : { depth }),
    ...(linked === 0 ? {} : { linked: Math.min(1, linked / (end - start)) }),
    ...(outside === undefined ? {} : { outside }),
  };
}
