import { createRequire } from 'node:module';
import type { Element, Root } from 'hast';
import { attribute, isHidden, walk } from './elements.ts';

/** Readability and its DOM take 80 ms to load, which a site of plain texts need not pay; `require` keeps reading synchronous. */
const require = createRequire(import.meta.url);

/** Beyond these sizes the extraction costs more than its labels are worth. */
const mostElements = 40_000;
const mostCharacters = 4_000_000;

/** Attributes that Readability weighs. */
const weighed = ['className', 'id', 'role', 'rel', 'itemProp', 'href', 'property', 'ariaModal'] as const;
const names: Readonly<Record<string, string>> = { className: 'class', itemProp: 'itemprop', ariaModal: 'aria-modal' };
const mark = 'data-verbatim';

/**
 * Finds the elements that hold the article, by Mozilla's Readability on a copy of the visible page.
 * Gives nothing where it finds no article, or the page is too large to ask.
 */
export function findArticle(root: Root, title: string): ReadonlySet<Element> | undefined {
  const elements: Element[] = [];
  const html = serialise(root, title, elements);
  if (elements.length > mostElements || html.length > mostCharacters) return undefined;
  try {
    const { parseHTML } = require('linkedom') as typeof import('linkedom');
    const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
    const { document } = parseHTML(html);
    const article = new Readability<globalThis.Element>(document as unknown as Document, {
      disableJSONLD: true,
      charThreshold: 250,
      serializer: (node) => node as globalThis.Element,
    }).parse();
    if (article?.content === null || article?.content === undefined) return undefined;
    return new Set(marksIn(article.content).flatMap((i) => elements[i] ?? []));
  } catch {
    // A page that Readability cannot digest is labelled by form and position alone.
    return undefined;
  }
}

function marksIn(content: globalThis.Element): number[] {
  return [...content.querySelectorAll(`[${mark}]`)].map((element) => Number(element.getAttribute(mark)));
}

const voids = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'area', 'source', 'track']);

/** Writes the visible page as HTML whose elements carry their number, with little more than what is weighed. */
function serialise(root: Root, title: string, elements: Element[]): string {
  const parts = ['<!doctype html><html><head><title>', escape(title), '</title></head>'];
  for (const { node, leaves } of walk(root, (element) => !isHidden(element))) {
    if (node.type === 'text') parts.push(escape(node.value));
    else if (node.type !== 'element' || node.tagName === 'html') continue;
    else if (!leaves) {
      parts.push(`<${node.tagName} ${mark}="${elements.length}"${writeAttributes(node)}>`);
      elements.push(node);
    } else if (!voids.has(node.tagName)) parts.push(`</${node.tagName}>`);
  }
  parts.push('</html>');
  return parts.join('');
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
