import type { MdxJsxTextElement } from 'satteri';

/** The component that stands for a footnote marker, and the one that holds the notes of a block. */
export const noteComponents = { marker: 'NoteMarker', notes: 'MarginNotes' } as const;

/** A node of prose inside a paragraph; what satteri gives and takes, as far as this file looks at it. */
export interface ProseNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly ProseNode[];
}

/** Elements that may be cut in two without a reader noticing. */
const divisible: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete']);

/** Keeps the line from breaking where nothing can be held together by an element. */
const wordJoiner = '\u2060';

const words = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Puts each footnote marker into one unbreakable span with the word before it, so that no line begins with a marker:
 * some scripts let a line break wherever a word ends.
 */
export function holdMarkers(nodes: readonly ProseNode[]): ProseNode[] {
  const held: ProseNode[] = [];
  for (const node of nodes) {
    if (!isMarker(node)) {
      held.push(node);
      continue;
    }
    const before = held.pop();
    if (before === undefined) held.push(node);
    else if (isHold(before)) held.push({ ...before, children: [...(before.children ?? []), node] });
    else held.push(...holdTogether(before, node));
  }
  return held;
}

/** Tells whether markers stand among some nodes. */
export function hasMarkers(nodes: readonly ProseNode[]): boolean {
  return nodes.some(isMarker);
}

function holdTogether(before: ProseNode, marker: ProseNode): ProseNode[] {
  const [head, tail] = splitLastWord(before) ?? [before];
  if (tail === undefined) return [before, { type: 'text', value: wordJoiner }, marker];
  return [...(head === undefined ? [] : [head]), hold([tail, marker])];
}

/** A node without its last word, and that word; `undefined` where it cannot be cut. */
function splitLastWord(node: ProseNode): readonly [ProseNode | undefined, ProseNode] | undefined {
  if (node.type === 'text') {
    const value = node.value ?? '';
    const at = lastWordStart(value);
    return [
      at === 0 ? undefined : { type: 'text', value: value.slice(0, at) },
      { type: 'text', value: value.slice(at) },
    ];
  }
  const last = node.children?.at(-1);
  if (last === undefined || !divisible.has(node.type)) return undefined;
  const parts = splitLastWord(last);
  if (parts === undefined) return undefined;
  const [head, tail] = parts;
  const rest = [...(node.children ?? []).slice(0, -1), ...(head === undefined ? [] : [head])];
  return [rest.length === 0 ? undefined : { ...node, children: rest }, { ...node, children: [tail] }];
}

/** Where the last word of a text begins, with the marks that follow it. */
function lastWordStart(text: string): number {
  const segments = [...words.segment(text)];
  return segments.findLast(({ isWordLike }) => isWordLike)?.index ?? 0;
}

function isMarker(node: ProseNode): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === noteComponents.marker;
}

function isHold(node: ProseNode): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'span' && hasMarkers(node.children ?? []);
}

function hold(children: readonly ProseNode[]): ProseNode {
  const attributes: MdxJsxTextElement['attributes'] = [{ type: 'mdxJsxAttribute', name: 'class', value: 'held' }];
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children };
}
