import { placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import type { Footnotes } from './footnotes.ts';
import { spanOf, walk, type ProseNode, type ProseTree } from './mdx-tree.ts';
import { holdsWords } from './read-claims.ts';
import { endOfLine, findStrayLines, type Stray } from './citation/citation.ts';

/** One MDX file, as far as stray citations are concerned. */
export interface StrayInput {
  readonly file: TextFile;
  readonly tree: ProseTree;
  readonly footnotes: Footnotes;
}

/**
 * Finds what reads as a citation outside every footnote, and paragraphs that fell out of one: those behind a footnote
 * that are indented, and too little to belong to it.
 */
export function checkStrayCitations({ file, tree, footnotes }: StrayInput): Message[] {
  const heads = new Set(footnotes.strayHeads.map(({ start }) => start));
  const fallen = findFallen(tree, file.text);
  const homes = new Map([...fallen].flatMap(([top, home]) => [...walk(top)].map(({ node }) => [node, home] as const)));
  const messages: Message[] = [];
  for (const { node, inDefinition } of walk(tree.root)) {
    const span = spanOf(node, tree.shift);
    if (node.type === 'definition') messages.push(...judgeDefinition(node, file, span));
    if (inDefinition || node.type === 'footnoteDefinition') continue;
    const strays = holdsWords(node)
      ? findStrayLines(file.text.slice(span.start, span.end))
          // A footnote in the wrong place is told of at its head.
          .filter(({ marker }) => marker === undefined || !heads.has(span.start + marker.start))
      : [];
    for (const stray of strays) {
      const place = { start: span.start + stray.start, end: span.start + stray.end };
      messages.push(placeFinding(strayFinding(stray, homes.get(node)), file, place));
    }
    const home = fallen.get(node);
    if (home !== undefined && findStrayLines(file.text.slice(span.start, span.end)).length === 0) {
      messages.push(placeFinding(fallenNote(home), file, firstLine(file.text, span)));
    }
  }
  return messages;
}

const blocks = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table', 'code']);

/** Blocks behind a footnote that belong to it by their looks, each with the footnote's label. */
function findFallen(tree: ProseTree, text: string): Map<ProseNode, string> {
  const fallen = new Map<ProseNode, string>();
  for (const { node: parent } of walk(tree.root)) {
    let home: string | undefined;
    for (const node of parent.children ?? []) {
      const span = spanOf(node, tree.shift);
      if (node.type === 'footnoteDefinition') home = node.identifier ?? labelAt(text, span.start);
      else if (home !== undefined && blocks.has(node.type) && (isIndented(text, span) || startsStray(text, span))) {
        fallen.set(node, home);
      } else home = undefined;
    }
  }
  return fallen;
}

function labelAt(text: string, start: number): string {
  return /^\[\^([^\]]+)\]/.exec(text.slice(start, start + 200))?.[1] ?? '';
}

/** Whether only white space stands before a block on its line, and some does. */
function isIndented(text: string, { start }: Span): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  // A no-break space is no indentation to Markdown, but the first character of the words.
  return (
    /^(?:>[ ]?)*(?:[^\S\r\n]|\u200b)+/.test(text.slice(lineStart, start + 1)) &&
    /^[\s>\u200b]*$/.test(text.slice(lineStart, start))
  );
}

function startsStray(text: string, span: Span): boolean {
  return findStrayLines(text.slice(span.start, span.end)).some(({ start }) => start < 8);
}

function firstLine(text: string, { start, end }: Span): Span {
  return { start, end: Math.min(end, endOfLine(text, start)) };
}

/** `[label]: @source "words"` is the address of a link to Markdown, which readers never see. */
function judgeDefinition({ url = '', identifier = '' }: ProseNode, file: TextFile, span: Span): Message[] {
  if (!/^[@＠]/.test(url) || identifier.startsWith('^')) return [];
  const finding: Finding = {
    rule: 'stray-citation',
    message: `Unexpected citation behind \`[${identifier}]\`, which nobody looks up there, expected a footnote`,
    mend: `write \`[^${identifier}]:\` with a \`^\`, and \`[^${identifier}]\` behind the words it vouches for`,
  };
  return [placeFinding(finding, file, span)];
}

function strayFinding({ kind, marker }: Stray, home: string | undefined): Finding {
  return {
    rule: 'stray-citation',
    message: `Unexpected ${kind} outside a footnote, where nothing looks it up, expected it inside one`,
    mend: fixStray(kind, marker?.label, home),
  };
}

function fixStray(kind: Stray['kind'], label: string | undefined, home: string | undefined): string {
  const asText = kind === 'citation' ? ', or write `\\@` if it is none' : '';
  if (label !== undefined) return `write a colon right behind \`[^${label}]\`${asText}`;
  if (home !== undefined) return `indent the line by four spaces, so that it belongs to \`[^${home}]\`${asText}`;
  return kind === 'citation'
    ? `begin it with \`[^label]: \`, and put \`[^label]\` behind the words it vouches for; a further citation of a footnote is indented by four spaces${asText}`
    : 'indent the line by four spaces below its footnote';
}

function fallenNote(home: string): Finding {
  return {
    rule: 'stray-citation',
    message: `Unexpected indented text behind the footnote \`[^${home}]\`, which readers would see as a paragraph of the page, expected it inside the footnote`,
    mend: `indent it by four spaces if it belongs to \`[^${home}]\`, or take the indentation away if it does not`,
  };
}
