import type { Nodes } from 'mdast';
import { writePieces, type Piece } from './written-marks.ts';

/** The words that a reader sees of a block, and how many characters of them are link text. */
export interface VisibleWords {
  readonly words: string;
  readonly linked: number;
}

interface Step {
  readonly node: Nodes;
  readonly link: boolean;
}

/** What inline HTML has open: the piece that its words go into, and the name of the tag that closes it. */
interface Open {
  readonly kind: Piece['kind'];
  readonly name: string;
  words: string;
  /** Elements of that name open inside it. */
  depth: number;
}

interface Reading {
  /** The text of which the nodes give offsets. */
  readonly source: string;
  readonly pieces: (Piece & { readonly link: boolean })[];
  open: Open | undefined;
}

/** Reads the words of a block. Marks written with tags, and as `^2^`, `~2~` or `[^note]`, are read as in a page. */
export function visibleWords(block: Nodes, source: string): VisibleWords {
  const reading: Reading = { source, pieces: [], open: undefined };
  const steps: Step[] = [{ node: block, link: false }];
  for (let next = steps.pop(); next !== undefined; next = steps.pop()) {
    const { node } = next;
    const link = next.link || node.type === 'link' || node.type === 'linkReference';
    if (readNode(reading, { node, link }) && 'children' in node)
      for (const child of node.children.toReversed()) steps.push({ node: child, link });
  }
  close(reading, false);
  const written = writePieces(reading.pieces);
  const words = written.map((own, i) => (reading.pieces[i]?.kind === 'break' ? (reading.pieces[i]?.words ?? '') : own));
  const linked = words.reduce((sum, own, i) => (reading.pieces[i]?.link === true ? sum + own.length : sum), 0);
  return { words: words.join('').trim(), linked };
}

/** Reads what a node itself says; tells whether its children are to be read too. */
function readNode(reading: Reading, { node, link }: Step): boolean {
  if (node.type === 'text') addText(reading, node.value, link);
  else if (node.type === 'inlineCode' || node.type === 'code') add(reading, 'words', node.value, link);
  else if (node.type === 'break') add(reading, 'break', '\n', link);
  else if (node.type === 'tableCell' && reading.pieces.length > 0) add(reading, 'break', '\t', link);
  else if (node.type === 'footnoteReference') addReference(reading, node.identifier, link);
  else if (node.type === 'html') addHtml(reading, node.value, link);
  else if (node.type === 'delete') {
    if (!isLowered(reading.source, node)) add(reading, 'gone', '', link);
    else add(reading, 'lowered', reading.source.slice(startOf(node) + 1, endOf(node) - 1), link);
    return false;
  }
  return true;
}

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0;
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0;

/** "H~2~O" writes what stands below the line; "~~gone~~", and "~gone~" with words around it, what is struck out. */
function isLowered(source: string, node: Nodes): boolean {
  const inner = source.slice(startOf(node) + 1, endOf(node) - 1);
  return (
    /^[\p{L}\p{N}+−-]{1,12}$/u.test(inner) && /[\p{L}\p{N})]$/u.test(source.slice(startOf(node) - 1, startOf(node)))
  );
}

/** "10^2^", and a reference to a note that the document does not hold. */
const marks = /\^([\p{L}\p{N}+−-][^\s^]{0,11})\^|\[\^([^\]\s[^]{1,40})\]/gu;

function addText(reading: Reading, value: string, link: boolean): void {
  let from = 0;
  for (const { index, 0: mark, 1: raised, 2: label } of value.matchAll(marks)) {
    add(reading, 'words', value.slice(from, index), link);
    if (raised !== undefined) add(reading, 'raised', raised, link);
    else addReference(reading, label ?? '', link);
    from = index + mark.length;
  }
  add(reading, 'words', value.slice(from), link);
}

function addReference(reading: Reading, label: string, link: boolean): void {
  add(reading, 'raised', `[${label}]`, link);
}

function add(reading: Reading, kind: Piece['kind'], words: string, link: boolean): void {
  const { open } = reading;
  if (open === undefined) reading.pieces.push({ kind, words, link });
  else if (kind === 'break' && open.kind === 'gone' && words === '\t') close(reading, link);
  else open.words += words;
}

const kinds: Readonly<Record<string, Piece['kind']>> = {
  sup: 'raised',
  sub: 'lowered',
  del: 'gone',
  s: 'gone',
  strike: 'gone',
  rt: 'gone',
  rp: 'gone',
};

/** Reads HTML, of a whole block or one tag of a line: its words, and what its tags say of the words in them. */
function addHtml(reading: Reading, value: string, link: boolean): void {
  if (/^<(script|style|template|noscript)\b/i.test(value)) return;
  const visible = value.replace(/<!--[^]*?(?:-->|$)/g, '');
  for (const part of visible.split(/(<[^<>]*>)/)) {
    const [, slash, tag] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part) ?? [];
    if (tag === undefined) {
      if (!/^<[^<>]*>$/.test(part)) add(reading, 'words', part, link);
    } else if (!part.endsWith('/>')) turn(reading, tag.toLowerCase(), slash === '/', link);
  }
}

function turn(reading: Reading, name: string, closes: boolean, link: boolean): void {
  const { open } = reading;
  if (open !== undefined) {
    if (name === open.name) open.depth += closes ? -1 : 1;
    if (open.depth === 0) close(reading, link);
    return;
  }
  const kind = kinds[name];
  if (kind !== undefined && !closes) reading.open = { kind, name, words: '', depth: 1 };
}

function close(reading: Reading, link: boolean): void {
  const { open } = reading;
  reading.open = undefined;
  if (open !== undefined) reading.pieces.push({ kind: open.kind, words: open.words, link });
}
