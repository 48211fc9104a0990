import { noteComponents, type ProseNode } from './hold-markers.ts';

/** Blocks whose notes come after the whole of them. */
const wholes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'table',
  'figure',
  'Figure',
  'Callout',
]);

/**
 * Has the notes of each block of prose come after it: block and notes become one row, which a style sheet can lay out
 * side by side. No sentence is cut by its notes, and a note may hold whatever it needs.
 *
 * @param explainer slug of the explainer that the notes are of
 */
export function placeNotes(blocks: readonly ProseNode[], explainer: string): ProseNode[] {
  return blocks.map((block) => {
    if (!wholes.has(block.name ?? block.type))
      return block.children === undefined ? block : { ...block, children: placeNotes(block.children, explainer) };
    const claims = listClaims(block);
    return claims.length === 0 ? block : row(block, claims, explainer);
  });
}

/** The claims that the markers of a block vouch for, in the order of the markers. */
function listClaims(node: ProseNode): string[] {
  if (node.name === noteComponents.marker) {
    const claim = node.attributes?.find(({ name }) => name === 'claim')?.value;
    return typeof claim === 'string' ? [claim] : [];
  }
  return (node.children ?? []).flatMap(listClaims);
}

function row(block: ProseNode, claims: readonly string[], explainer: string): ProseNode {
  const notes = element(noteComponents.notes, { explainer, claims: claims.join(' ') });
  // Reader views drop a short `div` with a link in it.
  return { ...element('section', { class: 'noted' }), children: [block, notes] };
}

function element(name: string, attributes: Readonly<Record<string, string>>): ProseNode {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}
