import { placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { readCalloutHead } from './callouts.ts';
import { codeTypes, type Footnotes } from './footnotes.ts';
import { findForeignInProse, masked } from './foreign-syntax.ts';
import { spanOf, walk, type ProseNode, type ProseTree } from './mdx-tree.ts';
import { holdsWords } from './read-claims.ts';

/** One MDX file, as far as the syntax of other tools is concerned. */
export interface ForeignInput {
  readonly file: TextFile;
  readonly tree: ProseTree;
  readonly footnotes: Footnotes;
  /** The editors' notes in footnotes: all else there is citations, whose words are a source's. */
  readonly notes: readonly Span[];
}

/** Finds what other tools would read in the prose of a file, and readers of the site would see as it stands. */
export function checkForeignSyntax(input: ForeignInput): Message[] {
  const { file, tree } = input;
  // Where MDX cannot be parsed, halves of tags look like anything.
  if (tree.messages.length > 0) return [];
  const text = maskText(input);
  const messages: Message[] = [];
  let before: ProseNode | undefined;
  for (const { node, parent, index } of walk(tree.root)) {
    const span = spanOf(node, tree.shift);
    if (holdsWords(node)) {
      const isCallout =
        parent?.type === 'blockquote' &&
        index === 0 &&
        readCalloutHead(file.text.slice(span.start, span.end)) !== undefined;
      for (const { start, end, ...finding } of findForeignInProse(text.slice(span.start, span.end))) {
        if (isCallout && start === 0) continue;
        messages.push(placeFinding(finding, file, { start: span.start + start, end: span.start + end }));
      }
    }
    const special =
      judgeStrike(node, file.text, span) ??
      judgeFrontMatter(node, before, file.text, span) ??
      judgeWikiLink(node, file.text, span);
    if (special) messages.push(placeFinding(special, file, span));
    if (parent === tree.root) before = node;
  }
  return messages;
}

/** The text of a file, as long as it is, with a sign instead of all that is no word of the editors, or escaped. */
function maskText({ file, tree, footnotes, notes }: ForeignInput): string {
  const hidden = [...walk(tree.root)].flatMap(({ node }) => hiddenIn(node, file.text, spanOf(node, tree.shift)));
  const around = footnotes.definitions.flatMap((definition) => outside(definition, notes));
  const escapes = [...file.text.matchAll(/\\[!-/:-@[-`{-~]/g)].map(({ index }) => ({ start: index, end: index + 2 }));
  let text = '';
  let at = 0;
  for (const { start, end } of [...hidden, ...around, ...footnotes.markers, ...escapes].toSorted(
    (a, b) => a.start - b.start,
  )) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    text += file.text.slice(at, from) + file.text.slice(from, end).replaceAll(/[^\r\n]/g, masked);
    at = end;
  }
  return text + file.text.slice(at);
}

const withSigns = new Set(['link', 'linkReference', 'strong', 'emphasis']);

/** Code, tags, the brackets and addresses of links, and the signs of bold and slanted words. */
function hiddenIn(node: ProseNode, text: string, span: Span): Span[] {
  if (codeTypes.has(node.type) || node.type.startsWith('image')) return [span];
  const isTag = node.type.startsWith('mdxJsx');
  if (!isTag && !withSigns.has(node.type)) return [];
  const first = node.children?.[0]?.position?.start.offset;
  const last = node.children?.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined || isBareAddress(node, text, span)) return [span];
  const shift = span.start - (node.position?.start.offset ?? 0);
  return [
    { start: span.start, end: first + shift },
    { start: last + shift, end: span.end },
  ];
}

/** Whether an address stands in the text as it is, and became a link. */
function isBareAddress({ type }: ProseNode, text: string, span: Span): boolean {
  return type === 'link' && !text.startsWith('[', span.start);
}

/** The parts of a footnote that are not the editors' notes. */
function outside(definition: Span, notes: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = definition.start;
  for (const note of notes) {
    if (note.start < start || note.end > definition.end) continue;
    parts.push({ start, end: note.start });
    start = note.end;
  }
  return [...parts, { start, end: definition.end }];
}

/** One tilde strikes words out, as two do: in `H~2~O`, and between the numbers of two ranges. */
function judgeStrike({ type }: ProseNode, text: string, { start, end }: Span): Finding | undefined {
  const words = text.slice(start, end);
  const isJoined = /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '');
  if (type !== 'delete' || words.startsWith('~~') || !isJoined) return undefined;
  return {
    rule: 'foreign-syntax',
    message: `Unexpected \`${words.slice(0, 40)}\` inside a word, whose signs strike out what stands between them, expected two tildes on either side or none`,
    mend: 'write `<sub>2</sub>` for a lowered sign, `\\~` for a sign that is text, or `~~the words~~` to strike them out',
  };
}

/** Keys between two lines of dashes: a rule and a heading to Markdown. */
function judgeFrontMatter(
  node: ProseNode,
  before: ProseNode | undefined,
  text: string,
  { start, end }: Span,
): Finding | undefined {
  if (node.type !== 'heading' || before?.type !== 'thematicBreak') return undefined;
  if (!/^[A-Za-z][\w-]*:[ \t]/.test(text.slice(start, end))) return undefined;
  return {
    rule: 'foreign-syntax',
    message:
      'Unexpected front matter in the middle of the text, which is a rule and a heading here, expected it at the start of the file',
    mend: 'move its keys between the two lines of `---` at the top, and remove the dashes here',
  };
}

/** `[https://example.org the words]`, as wikis have it. */
function judgeWikiLink(node: ProseNode, text: string, span: Span): Finding | undefined {
  if (!isBareAddress(node, text, span) || !/(?:^|[^[])\[$/.test(text.slice(Math.max(0, span.start - 2), span.start)))
    return undefined;
  const rest = /^[ \t]+([^\][\r\n]{1,200})\]/.exec(text.slice(span.end, span.end + 220))?.[1];
  if (rest === undefined) return undefined;
  return {
    rule: 'foreign-syntax',
    message: `Unexpected address and words in one pair of brackets, a link of another tool, which would be printed as it stands, expected Markdown`,
    mend: `write \`[${rest}](${text.slice(span.start, span.end)})\``,
  };
}
