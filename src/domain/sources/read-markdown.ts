import type { Nodes, Root } from 'mdast';
import { nestsTooDeep } from '../text/container-depth.ts';
import type { Draft, Form, Reading } from './draft.ts';
import { openFrontMatterParser, openMarkdownParser } from './load-parsers.ts';
import { readFrontMatter } from './markdown-metadata.ts';
import { visibleWords } from './markdown-words.ts';
import { splitMarkdown, type MarkdownPart } from './split-markdown.ts';
import { readText } from './read-text.ts';

/** Beyond these, Markdown is read as plain text: parsers of CommonMark need more than linear time on nested or unclosed marks. */
const mostCharacters = 2_000_000;
const mostMarks = 2_000;

/**
 * Reads Markdown (CommonMark with GFM and front matter). The text is what a reader sees: marks of emphasis, link addresses,
 * HTML tags and comments are no visible words, nor are references to notes and what is struck out. Blocks are parted by a blank line, items and rows by a line break.
 */
export function readMarkdown(raw: string): Reading {
  if (isCostly(raw)) return readText(raw);
  const parts = parseParts(raw);
  const drafts: Draft[] = [];
  let text = '';
  for (const { node, form, linesBefore, source } of parts.flatMap(findBlocks)) {
    const { words, linked } = visibleWords(node, source);
    if (words === '') continue;
    const before = drafts.at(-1);
    const tight = before !== undefined && before.form === form && (form === 'list-item' || form === 'table-row');
    text += before === undefined ? '' : tight ? '\n' : '\n\n';
    drafts.push({
      start: text.length,
      end: text.length + words.length,
      form,
      line: (node.position?.start.line ?? 1) + linesBefore,
      ...(node.type === 'heading' ? { depth: node.depth } : {}),
      ...(linked > 0 ? { linked: Math.min(1, linked / words.length) } : {}),
    });
    text += words;
  }
  return { text, drafts, found: readFrontMatter(frontMatterOf(parts[0]?.root)) };
}

interface ParsedPart extends MarkdownPart {
  readonly root: Root;
}

function parseParts(raw: string): ParsedPart[] {
  const parser = openMarkdownParser();
  const first = openFrontMatterParser();
  return splitMarkdown(raw).map((part, i) => ({ ...part, root: (i === 0 ? first : parser).parse(part.text) }));
}

/** Whether one paragraph or line holds so many marks that only nesting or a trap explains them. */
function isCostly(raw: string): boolean {
  if (raw.length > mostCharacters || raw.split(/[\r\n]/).some(nestsTooDeep)) return true;
  let marks = 0;
  for (let i = 0; i < raw.length; i++) {
    const character = raw[i] as string;
    if (character === '\n' && raw[i + 1] === '\n') marks = 0;
    else if ('[]*_`<>!~|'.includes(character)) marks += 1;
    if (marks > mostMarks) return true;
  }
  return false;
}

interface FoundBlock {
  readonly node: Nodes;
  readonly form: Form;
  readonly linesBefore: number;
  /** The text that the node's offsets count in. */
  readonly source: string;
}

/** Lists the nodes that hold words of their own, in order. */
function findBlocks({ root, text, ownLength, linesBefore }: ParsedPart): FoundBlock[] {
  const found: FoundBlock[] = [];
  const open: Pick<FoundBlock, 'node' | 'form'>[] = [{ node: root, form: 'line' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    if ((node.position?.start.offset ?? 0) >= ownLength && node !== root) continue;
    const form = formOf(node, next.form);
    if (['paragraph', 'heading', 'code', 'html', 'tableRow'].includes(node.type))
      found.push({ node, form, linesBefore, source: text });
    else if ('children' in node) for (const child of node.children.toReversed()) open.push({ node: child, form });
  }
  return found;
}

function formOf(node: Nodes, around: Form): Form {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'blockquote') return 'quotation';
  if (node.type === 'listItem') return 'list-item';
  return node.type === 'tableRow' ? 'table-row' : around;
}

function frontMatterOf(root: Root | undefined): string {
  const node = root?.children.find(({ type }) => type === 'yaml');
  return node?.type === 'yaml' ? node.value : '';
}
