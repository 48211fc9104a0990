import type { Element, Root } from 'hast';
import { breakContext, needsSpace } from '../../text/segment-break.ts';
import type { Form } from '../draft.ts';
import { attribute, isBlock, isHidden, walk } from './elements.ts';

/** A stretch of visible text between two breaks of the layout. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly line: number;
  readonly depth?: number;
  /** Characters of link text in it. */
  readonly linked: number;
  /** Whether an element around it is by its own name or class set apart from the article. */
  readonly apart: boolean;
  /** The elements its words stand in directly, with how many characters each. */
  readonly holders: ReadonlyMap<Element, number>;
}

const forms: Readonly<Record<string, Form>> = {
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  tr: 'table-row',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

interface Current {
  /** Kept in pieces, since looking at the end of a string that was added to costs its whole length. */
  readonly pieces: string[];
  form: Form;
  depth: number | undefined;
  line: number;
  linked: number;
  readonly apart: boolean;
  holders: Map<Element, number>;
}

/** Names that authors of templates give to what surrounds an article; whole words of a class or id. */
const apart =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|related|recommend\w*|newsletters?|sidebar|footer|teasers?|promos?|cookies?|consent|bio|biography|author-?(?:box|info|bio)|disclaimer|share|sharing|social|subscribe|paywall|breadcrumbs?|most-?read|popular)(?:$|[\s_-])/i;

function setsApart(element: Element): boolean {
  const name = element.tagName;
  if (name === 'aside' || name === 'nav' || name === 'footer') return true;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  return apart.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`);
}

interface Layout {
  /** How many open elements are set apart. */
  apart: number;
  readonly parts: string[];
  length: number;
  readonly stretches: Stretch[];
  readonly open: {
    readonly apart: boolean;
    readonly element: Element;
    readonly form: Form;
    readonly depth: number | undefined;
  }[];
  links: number;
  pre: number;
  line: number;
  current: Current | undefined;
}

/**
 * Lays out the visible words of a page as `innerText` would: blocks parted by a blank line, list items and table rows by a
 * line break, cells by a tab; white space folded, but in `pre`; a `br` is a line break.
 */
export function layOut(root: Root): { readonly text: string; readonly stretches: readonly Stretch[] } {
  const state: Layout = {
    parts: [],
    length: 0,
    stretches: [],
    open: [],
    links: 0,
    apart: 0,
    pre: 0,
    line: 1,
    current: undefined,
  };
  for (const { node, leaves } of walk(root, (element) => !isHidden(element))) {
    state.line = (leaves ? node.position?.end.line : node.position?.start.line) ?? state.line;
    if (node.type === 'text') addText(state, node.value);
    else if (node.type === 'element' && leaves) leave(state, node);
    else if (node.type === 'element') enter(state, node);
  }
  flush(state);
  return { text: state.parts.join(''), stretches: state.stretches };
}

function enter(state: Layout, element: Element): void {
  const name = element.tagName;
  if (name === 'td' || name === 'th') addCell(state);
  else if (isBlock(name)) flush(state);
  if (name === 'br') addBreak(state);
  const around = state.open.at(-1);
  const form = forms[name] ?? (name === 'p' && around?.form === 'table-row' ? 'line' : (around?.form ?? 'line'));
  const depth = /^h[1-6]$/.test(name) ? Number(name[1]) : around?.depth;
  const setApart = setsApart(element);
  if (setApart) state.apart += 1;
  state.open.push({ element, form, depth, apart: setApart });
  if (name === 'a') state.links += 1;
  if (name === 'pre') state.pre += 1;
}

function leave(state: Layout, element: Element): void {
  const name = element.tagName;
  if (isBlock(name)) flush(state);
  if (name === 'a') state.links -= 1;
  if (name === 'pre') state.pre -= 1;
  if (state.open.pop()?.apart === true) state.apart -= 1;
}

/** One `br` breaks a line; two in a row part paragraphs on pages that know no other way. */
function addBreak(state: Layout): void {
  if (state.current?.pieces.findLast((piece) => piece !== ' ' && piece !== lineEnd && piece !== '') === '\n')
    flush(state);
  else addWords(state, '\n');
}

function addCell(state: Layout): void {
  const { current } = state;
  if (current?.form === 'table-row') current.pieces.push(current.pieces.pop()?.trimEnd() ?? '', '\t');
  else flush(state);
}

function addText(state: Layout, value: string): void {
  // A node that starts a stretch may start with line breaks that folding hides.
  if (state.current === undefined) state.line += /^\s*/.exec(value)?.[0].match(/\n/g)?.length ?? 0;
  if (state.pre > 0) addWords(state, value.replace(/\r\n?/g, '\n'));
  else
    addWords(
      state,
      value.replace(/[ \t\n\f\r]+/g, (run) => (/[\n\r]/.test(run) ? lineEnd : ' ')),
    );
}

function addWords(state: Layout, value: string): void {
  const { current } = state;
  const spaced = current === undefined || /[ \t\n\v]$/.test(current.pieces.at(-1)?.slice(-1) ?? ' ');
  const words = spaced && state.pre === 0 ? value.replace(/^[ \v]+/, '') : value;
  if (words === '' || (current === undefined && words.trim() === '')) return;
  const { element, form, depth } = state.open.at(-1) ?? { form: 'line' as const };
  const target = current ?? {
    pieces: [],
    form,
    depth,
    line: state.line,
    linked: 0,
    apart: state.apart > 0,
    holders: new Map<Element, number>(),
  };
  state.current = target;
  target.pieces.push(words);
  if (state.links > 0) target.linked += words.length;
  if (element !== undefined) target.holders.set(element, (target.holders.get(element) ?? 0) + words.length);
}

/** Stands where white space of the page holds a line's end, until what stands around it is known. */
const lineEnd = '\v';

function joinLineEnds(words: string): string {
  return words.replace(/\v/g, (_, at: number) =>
    needsSpace(words.slice(Math.max(0, at - breakContext), at), words.slice(at + 1, at + 3)) ? ' ' : '',
  );
}

const tight: ReadonlySet<Form> = new Set(['list-item', 'table-row']);

function flush(state: Layout): void {
  const { current } = state;
  state.current = undefined;
  const words = joinLineEnds(current?.pieces.join('').trim() ?? '');
  if (current === undefined || words === '') return;
  const before = state.stretches.at(-1);
  const gap = before === undefined ? '' : before.form === current.form && tight.has(current.form) ? '\n' : '\n\n';
  const start = state.length + gap.length;
  const end = start + words.length;
  state.parts.push(gap, words);
  state.length = end;
  const { form, depth, line, linked, apart, holders } = current;
  state.stretches.push({
    start,
    end,
    form,
    line,
    linked,
    apart,
    holders,
    ...(depth === undefined || form !== 'heading' ? {} : { depth }),
  });
}
