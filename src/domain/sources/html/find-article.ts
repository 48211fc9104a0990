import { createRequire } from 'node:module';
import type * as Mozilla from '@mozilla/readability';
import type { Element, Root } from 'hast';
import type * as Linkedom from 'linkedom';
import { attribute, isHidden, walk } from './elements.ts';

/** Readability and its DOM take 80 ms to load, which a site of plain texts need not pay; `require` keeps reading synchronous. */
const require = createRequire(import.meta.url);

/** Beyond these sizes the extraction costs more than its labels are worth. */
const mostElements = 40_000;
const mostCharacters = 4_000_000;

/**
 * Readability's time grows with the cube of the depth. What stands deeper than any article does goes with the element
 * around it.
 */
const deepest = 80;

/** Attributes that Readability weighs. */
const weighed = ['className', 'id', 'role', 'rel', 'itemProp', 'href', 'property', 'ariaModal'] as const;
const names: Readonly<Record<string, string>> = { className: 'class', itemProp: 'itemprop', ariaModal: 'aria-modal' };
const mark = 'data-verbatim';

/** Where a page holds its article. */
export interface FoundArticle {
  /** Absent where none was found. */
  readonly elements?: ReadonlySet<Element>;
  /** Why nobody could look for one, as it ends the sentence "the article was not looked for: ...". */
  readonly fault?: string;
}

/** Gives the article in a page's HTML as HTML; nothing where it finds none. It may throw. */
export type ArticleFinder = (html: string) => string | undefined;

/**
 * Finds the elements that hold the article, by Mozilla's Readability on a copy of the visible page. A page that is too large to
 * ask, or on which the library fails, is labelled by form and position alone, and says so.
 */
export function findArticle(root: Root, title: string, find: ArticleFinder = loadReadability()): FoundArticle {
  const elements: Element[][] = [];
  const html = serialise(root, title, elements);
  if (elements.length > mostElements || html.length > mostCharacters) return { fault: 'the page is too large' };
  const content = attempt(find, html);
  if (content === undefined) return {};
  if (typeof content === 'object') return content;
  // Read from the written HTML: linkedom's selectors miss what follows an element that Readability renamed.
  const marks = content.matchAll(/ data-verbatim="(\d+)"/g);
  return { elements: new Set([...marks].flatMap(([, i]) => elements[Number(i)] ?? [])) };
}

function attempt(find: ArticleFinder, html: string): string | undefined | { readonly fault: string } {
  try {
    return find(html);
  } catch (error) {
    return { fault: `Readability fails on it (${error instanceof Error ? error.message : String(error)})` };
  }
}

function loadReadability(): ArticleFinder {
  const { parseHTML } = require('linkedom') as typeof Linkedom;
  const { Readability } = require('@mozilla/readability') as typeof Mozilla;
  return (html) => {
    const { document } = parseHTML(html);
    return new Readability(document, { disableJSONLD: true, charThreshold: 250 }).parse()?.content ?? undefined;
  };
}

const voids = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'area', 'source', 'track']);

/**
 * Writes the visible page as HTML whose elements carry their number, with little more than what is weighed.
 *
 * @param elements receives the elements of each number: one, and those below it that stand too deep to be written
 */
function serialise(root: Root, title: string, elements: Element[][]): string {
  const parts = ['<!doctype html><html><head><title>', escape(title), '</title></head>'];
  const open: { readonly name: string; readonly number: number }[] = [];
  let tooDeep = 0;
  const worded = findWorded(root);
  for (const { node, leaves } of walk(root, (element) => worded.has(element))) {
    if (node.type === 'text') parts.push(writeText(node.value, open.at(-1)));
    else if (node.type !== 'element' || node.tagName === 'html') continue;
    else if (leaves ? tooDeep > 0 : open.length >= deepest) {
      tooDeep += leaves ? -1 : 1;
      parts.push(' ');
      if (!leaves) elements[open.at(-1)?.number ?? 0]?.push(node);
    } else if (!leaves) {
      parts.push(`<${node.tagName} ${mark}="${elements.length}"${writeAttributes(node)}>`);
      open.push({ name: node.tagName, number: elements.length });
      elements.push([node]);
    } else {
      if (!voids.has(node.tagName)) parts.push(`</${node.tagName}>`);
      open.pop();
    }
  }
  parts.push('</html>');
  return parts.join('');
}

/** The visible elements that hold words, an image or a break; the others cost Readability time and change nothing. */
function findWorded(root: Root): ReadonlySet<Element> {
  const worded = new Set<Element>();
  const open: Element[] = [];
  // Up to this depth every open element is known to be worded.
  let known = 0;
  for (const { node, leaves } of walk(root, (element) => !isHidden(element))) {
    if (node.type === 'element' && leaves) {
      open.pop();
      known = Math.min(known, open.length);
      continue;
    }
    if (node.type === 'element') open.push(node);
    const counts = node.type === 'element' ? voids.has(node.tagName) : node.type === 'text' && /\S/u.test(node.value);
    if (!counts) continue;
    for (; known < open.length; known++) worded.add(open[known] as Element);
  }
  return worded;
}

const containers = new Set('body div section article main center form td th details dd header footer aside'.split(' '));

/** Text right inside a container is wrapped, since Readability replaces such containers by paragraphs without their number. */
function writeText(value: string, holder: { readonly name: string; readonly number: number } | undefined): string {
  // Readability's patterns take long on long white space.
  const words = escape(value.replace(/\s+/gu, ' '));
  const wraps = holder !== undefined && containers.has(holder.name) && value.trim() !== '';
  return wraps ? `<span ${mark}="${holder.number}">${words}</span>` : words;
}

function writeAttributes(element: Element): string {
  let written = '';
  for (const name of weighed) {
    const value = attribute(element, name);
    if (value !== '') written += ` ${names[name] ?? name}="${escape(value)}"`;
  }
  return written;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
