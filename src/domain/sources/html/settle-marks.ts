import type { Element, Root, Text } from 'hast';
import { writePieces, type Piece } from '../written-marks.ts';
import { attribute, breaksLayout, isHidden, isStruck, walk } from './elements.ts';

/**
 * Puts in the place of raised and lowered marks, references to notes, struck-out words and readings above a line (`rt`) what a
 * reader of the sentence reads. It changes the tree, so that whoever looks at it later sees the same words.
 */
export function settleMarks(root: Root): void {
  const pieces: Piece[] = [];
  const nodes: (Text | Element | undefined)[] = [];
  const around: Element[] = [];
  const add = (piece: Piece, node?: Text | Element): void => {
    pieces.push(piece);
    nodes.push(node);
  };
  for (const { node, leaves } of walk(root, (element) => !isHidden(element))) {
    if (node.type === 'text') add({ kind: 'words', words: node.value }, node);
    if (node.type !== 'element') continue;
    if (leaves) around.pop();
    if (breaksLayout(node.tagName)) add({ kind: 'break', words: '' });
    if (leaves) continue;
    const piece = pieceOf(node, around);
    around.push(node);
    if (piece === undefined) continue;
    add(piece, node);
    // The walk goes on into the children that it finds after this step.
    node.children = [];
  }
  for (const [i, words] of writePieces(pieces).entries()) put(nodes[i], pieces[i], words);
}

function put(node: Text | Element | undefined, piece: Piece | undefined, words: string): void {
  if (node?.type === 'text') node.value = words;
  else if (node !== undefined && piece !== undefined)
    node.children = words === '' ? [] : [{ type: 'text', value: words, ...placeOf(node) }];
}

const placeOf = ({ position }: Element): Pick<Text, 'position'> => (position === undefined ? {} : { position });

/** The piece that an element is as a whole; nothing for one whose children are read each for themselves. */
function pieceOf(element: Element, around: readonly Element[]): Piece | undefined {
  const name = element.tagName;
  if (isStruck(element) || name === 'rt' || name === 'rp' || name === 'rtc') return { kind: 'gone', words: '' };
  if ((name === 'sub' || name === 'sup') && isLong(element)) return undefined;
  if (name === 'sub') return { kind: 'lowered', words: visibleWords(element) };
  if (name === 'sup') {
    const words = visibleWords(element);
    const holder = around.at(-1);
    const wrapped = holder !== undefined && isReference(holder) && isOnlyWord(holder, element);
    return { kind: 'raised', words, refers: wrapped || isReference(element) || holdsReference(element) };
  }
  // Without `sup` a link to a part of the page is a note's only where the link says so and the words are a mark.
  const refers = name === 'a' && !around.some(({ tagName }) => tagName === 'sup') && isNamedReference(element);
  const words = refers ? visibleWords(element).trim() : '';
  return refers && mark.test(words) ? { kind: 'raised', words, refers } : undefined;
}

const longestMark = 80;

/** Words of several lines, or more of them than any mark has, are only set small. */
function isLong(element: Element): boolean {
  let length = 0;
  for (const { node } of walk(element, (inner) => !isHidden(inner))) {
    if (node.type === 'text') length += node.value.trim().length;
    if (length > longestMark || (node.type === 'element' && breaksLayout(node.tagName))) return true;
  }
  return false;
}

const mark = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶‖#]{1,3})[\])]?$/u;
/** Names that writers of pages and programs give to notes, at the beginning of a fragment. */
const noteName =
  /^(?:user-content-)?_?(?:fn|ftn|edn|foot-?_?note|end-?_?note|side-?_?note|note|cite[_-]note|cite|ref|reference|bib|sdfootnote|sdendnote)(?:[\d_:.-]|s?\d|$)/i;

function fragmentOf(element: Element): string | undefined {
  const href = attribute(element, 'href');
  const at = href.indexOf('#');
  return at < 0 ? undefined : href.slice(at + 1);
}

const roles = /(?:^|\s)(?:doc-)?(?:noteref|biblioref)(?:\s|$)/;

function isNamedReference(element: Element): boolean {
  return (
    roles.test(`${attribute(element, 'role')} ${attribute(element, 'epub:type')}`) ||
    noteName.test(fragmentOf(element) ?? '')
  );
}

const referenceClass =
  /(?:^|\s)(?:reference|references|footnote|footnote-?ref|footnote-?reference|noteref|note-?ref|endnote|fn-?ref|fn)(?:\s|$)/i;

/** Inside `sup`, any link to a part of a page leads to a note. */
function isReference(element: Element): boolean {
  if (element.tagName === 'a' && fragmentOf(element) !== undefined) return true;
  return isNamedReference(element) || referenceClass.test(attribute(element, 'className'));
}

function holdsReference(element: Element): boolean {
  for (const { node } of walk(element)) if (node.type === 'element' && isReference(node)) return true;
  return false;
}

function isOnlyWord(holder: Element, element: Element): boolean {
  return holder.children.every(
    (child) => child === element || child.type === 'comment' || (child.type === 'text' && child.value.trim() === ''),
  );
}

function visibleWords(element: Element): string {
  let words = '';
  for (const { node } of walk(element, (inner) => !isHidden(inner) && !isStruck(inner)))
    if (node.type === 'text') words += node.value;
  return words.replace(/\s+/gu, ' ');
}
