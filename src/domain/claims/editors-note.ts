import { isSitePath } from '../text/web-address.ts';
import type { Finding } from '../messages/message.ts';
import type { Span } from '../text/place.ts';

/** What the editors say on their own account rests on: a record that readers can open, or a reason that the note gives. */
export const editorsBases = ['record', 'inferred'] as const;
export type EditorsBasis = (typeof editorsBases)[number];

/** A link in a text that readers see. */
export interface TextLink extends Span {
  readonly url: string;
}

/** A text as readers see it, and which of its words are links. */
export interface LinkedText {
  readonly text: string;
  /** In order; their stretches are in `text`. */
  readonly links: readonly TextLink[];
}

/** What the editors say on their own account. */
export interface EditorsNote extends LinkedText {
  readonly basis: EditorsBasis;
}

/** Opens a footnote that is the editors' own. */
export const editorsHead = /editors:(?!\/)[ \t]*/y;
/** What is written where that is meant. */
const nearHead = /^\s*["'“]?(?:the\s+)?editors?(?:['’]s?)?(?:\s+note)?\s*["'”]?\s*[:：]/i;

/** Tells whether a text begins with something like the head of an editors' own footnote that is not written as one. */
export function readsAsEditors(text: string): boolean {
  return nearHead.test(text.slice(0, 40));
}

const inferredFirst = /^inferred(?![\p{L}\p{N}-])\s*[:,;.–—]?\s*/iu;
const inferredWithin = /(?<![\p{L}\p{N}-])inferred(?![\p{L}\p{N}-])/iu;
/** At least some words beside that one. */
const words = /(?:\p{L}+[^\p{L}]+){3}\p{L}/u;
const reason = /\p{L}+[^\p{L}]+\p{L}/u;

/**
 * Reads what stands behind `editors:`: the word `inferred` at its start says what it is and is not shown. Nothing where
 * it neither leads anywhere nor gives a reason.
 */
export function readEditorsNote(written: LinkedText): EditorsNote | undefined {
  const [head] = inferredFirst.exec(written.text) ?? [];
  if (head !== undefined) return basedOn('inferred', cutStart(written, head.length));
  if (written.links.some(({ url }) => isFollowed(url))) return { ...written, basis: 'record' };
  return inferredWithin.test(written.text) && words.test(written.text) ? basedOn('inferred', written) : undefined;
}

function basedOn(basis: EditorsBasis, shown: LinkedText): EditorsNote | undefined {
  return reason.test(shown.text) ? { ...shown, basis } : undefined;
}

/** Whether an address leads to another page: an anchor of this one is no record. */
function isFollowed(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) || isSitePath(url);
}

/** A text without its first characters; a link that begins in them is cut with them. */
function cutStart({ text, links }: LinkedText, length: number): LinkedText {
  return {
    text: text.slice(length),
    links: links
      .filter(({ end }) => end > length)
      .map((link) => ({ ...link, start: Math.max(0, link.start - length), end: link.end - length })),
  };
}

/** A Markdown link or a bare address; one pair of round brackets may stand in an address. */
const link =
  /\[([^[\]\n]{1,300})\]\(\s{0,9}<?((?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000})>?\s{0,9}\)|https?:\/\/[^\s<>"”]{1,2000}/gi;

/** A text of YAML whose links are shown as links, with where each of its characters stands in the value. */
export interface WrittenLinkedText extends LinkedText {
  readonly offsets: readonly number[];
  /** The links as written, in stretches of the value. */
  readonly written: readonly TextLink[];
}

/** Reads a text of YAML in which links may stand, and no other Markdown. */
export function readLinkedText(value: string): WrittenLinkedText {
  let text = '';
  const offsets: number[] = [];
  const links: TextLink[] = [];
  const written: TextLink[] = [];
  const add = (from: number, to: number): void => {
    text += value.slice(from, to);
    for (let at = from; at < to; at++) offsets.push(at);
  };
  let done = 0;
  for (const match of value.matchAll(link)) {
    const [whole, words, address] = match;
    const url = address ?? whole.replace(/[.,;:!?)]+$/, '');
    const end = match.index + (address === undefined ? url.length : whole.length);
    add(done, match.index);
    const start = text.length;
    if (words === undefined) add(match.index, end);
    else add(match.index + 1, match.index + 1 + words.length);
    links.push({ start, end: text.length, url });
    written.push({ start: match.index, end, url });
    done = end;
  }
  add(done, value.length);
  return { text, links, offsets, written };
}

/** What `editors-unsupported` says of a footnote or an entry. */
export function editorsUnsupported(what: string): Finding {
  return {
    rule: 'editors-unsupported',
    message: `Unexpected ${what} that leads nowhere and gives no reason, expected a link that readers can follow, or \`inferred\` and the reason`,
    mend: 'add a link, as in `[the words](https://...)`; or write `editors: inferred: ` and why it follows from what the sources say',
  };
}
