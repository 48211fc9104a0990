import { joinLines } from '../domain/text/segment-break.ts';
import type { ProseNode } from './hold-markers.ts';

/** A text of a block, and what it says once the lines of the block are joined. */
export interface JoinedText {
  readonly node: ProseNode;
  readonly value: string;
}

/** Joins the lines of a paragraph, heading or cell as its readers would, across emphasis, links and notes. */
export function joinProseLines(block: ProseNode): JoinedText[] {
  const leaves = listLeaves(block);
  const joined = joinLines(leaves.map(textOf));
  return leaves.flatMap((node, index) => {
    const value = joined[index] ?? '';
    return node.type === 'text' && value !== node.value ? [{ node, value }] : [];
  });
}

function listLeaves(node: ProseNode): ProseNode[] {
  return node.children === undefined || node.children.length === 0 ? [node] : node.children.flatMap(listLeaves);
}

/** What a leaf has readers see beside the words around it. A note has nothing there. */
function textOf({ type, name, value = '' }: ProseNode): string {
  if (type === 'text' || type === 'inlineCode') return value;
  if (type === 'break' || name === 'br') return ' ';
  return type === 'image' ? '\ufffc' : '';
}
