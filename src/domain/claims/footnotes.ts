import type { Span } from '../text/place.ts';
import { spanOf, walk, type ProseTree } from './mdx-tree.ts';

/** `[^label]` in the prose. */
export interface Marker extends Span {
  readonly label: string;
  /** Whether it stands in the definition of another footnote. */
  readonly nested: boolean;
}

/** `[^label]: ...`. */
export interface Definition extends Span {
  readonly label: string;
  /** `[^label]` itself. */
  readonly head: Span;
  /** What stands behind the colon. */
  readonly body: Span;
  readonly quoteDepth: number;
}

export interface Footnotes {
  readonly markers: readonly Marker[];
  readonly definitions: readonly Definition[];
  /** `[^label]:` at the start of a line that the parser took for text, since its label holds white space or it stands in the wrong place. */
  readonly strayHeads: readonly Marker[];
}

/** What labels look like. */
export const labelPattern = /^[a-z][a-z0-9-]*$/;

const head = /\[\^((?:[^\]\\\r\n]|\\.){0,200})\]/g;
/** Nodes that hold code, or a comment, and no words. */
export const codeTypes: ReadonlySet<string> = new Set([
  'code',
  'inlineCode',
  'yaml',
  'toml',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
]);

/**
 * Finds footnote markers and definitions in raw MDX. Definitions are the parser's; markers are looked for in
 * the raw text outside code, since one without a definition is plain text to the parser.
 */
export function findFootnotes(raw: string, tree: ProseTree): Footnotes {
  const code: Span[] = [];
  const definitions: Definition[] = [];
  for (const { node, quoteDepth } of walk(tree.root)) {
    const span = spanOf(node, tree.shift);
    if (codeTypes.has(node.type)) code.push(span);
    if (node.type === 'footnoteDefinition') definitions.push(readDefinition(raw, span, quoteDepth));
  }
  return { ...findMarkers(raw, code, definitions), definitions };
}

function findMarkers(
  raw: string,
  code: readonly Span[],
  definitions: readonly Definition[],
): Omit<Footnotes, 'definitions'> {
  const heads = new Set(definitions.map((definition) => definition.head.start));
  const inCode = coversInOrder(code);
  const inDefinition = coversInOrder(definitions);
  const markers: Marker[] = [];
  const strayHeads: Marker[] = [];
  for (const match of raw.matchAll(head)) {
    const start = match.index;
    const end = start + match[0].length;
    if (inCode(start) || heads.has(start) || isEscaped(raw, start)) continue;
    const marker = { start, end, label: match[1] ?? '', nested: inDefinition(start) };
    (startsLine(raw, start) && raw[end] === ':' ? strayHeads : markers).push(marker);
  }
  return { markers, strayHeads };
}

/** Tells whether offsets, asked for in order, stand in one of some stretches, which are in order too. */
function coversInOrder(spans: readonly Span[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
    return (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

function readDefinition(raw: string, span: Span, quoteDepth: number): Definition {
  const open = raw.indexOf('[^', span.start);
  const close = raw.indexOf(']:', open);
  return {
    ...span,
    label: raw.slice(open + 2, close),
    head: { start: open, end: close + 1 },
    body: { start: Math.min(close + 2, span.end), end: span.end },
    quoteDepth,
  };
}

function isEscaped(raw: string, at: number): boolean {
  let start = at;
  while (raw[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

function startsLine(raw: string, at: number): boolean {
  let start = at;
  while (start > 0 && ' \t>'.includes(raw[start - 1] ?? '-')) start--;
  return start === 0 || raw[start - 1] === '\n' || raw[start - 1] === '\r';
}
