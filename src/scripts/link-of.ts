/** What a link leads to, as its button is named. */
export type Linked =
  'page' | 'statement' | 'section' | 'event' | 'question' | 'source' | 'passage' | 'note' | 'update' | 'entry' | 'view';

/** A block that a link can be copied for. */
export interface LinkedBlock {
  /** Where the button stands. */
  readonly block: HTMLElement;
  readonly kind: Linked;
  readonly url: string;
}

const blocks =
  'h1, h2, h3, h4, p, li, tr, blockquote, dl.glossary > div, .dispute, .source-block, .card, .timeline figure';

/** Ids of the interface hold an underscore, which no anchor of what editors wrote does. */
const anchors = '[id]:not([id*="_"])';

/**
 * The block at hand and the link to it: its own anchor, or the first within it, which is a paragraph's first statement, or
 * that of what it stands in, or of the heading above it.
 */
export function findLinked(at: Element): LinkedBlock | undefined {
  // An event's words stand beside the words behind it, which bear its anchor.
  const block = at.closest<HTMLElement>('[data-event]') ?? at.closest<HTMLElement>(blocks);
  if (!block || at.closest('nav, .note, .cite-this, button.copy') || block.closest('.visually-hidden'))
    return undefined;
  const page = location.origin + location.pathname;
  if (block.localName === 'h1') return { block, kind: 'page', url: page };
  if (block.localName === 'figure') return { block, kind: 'view', url: addressOfView(block, page) };
  const anchor = anchorOf(at, block);
  if (!anchor) return undefined;
  const kind = kindOf(anchor);
  const words = anchor.id.startsWith('s-') ? pointAtWords(anchor.textContent) : '';
  return { block, kind, url: `${page}#${encodeURIComponent(anchor.id)}${words}` };
}

function anchorOf(at: Element, block: Element): Element | null {
  const quoted = '[id^="q-"]';
  const pressed = at.closest(anchors);
  if (pressed && block.contains(pressed))
    // Quoted words are named for good; a sentence, by its number.
    return at.closest('mark')?.querySelector(quoted) ?? pressed.querySelector(quoted) ?? pressed;
  const first = block.querySelector('[id^="q-"], a.marker[id]') ?? block.querySelector(anchors);
  return first ?? around(block) ?? headingAbove(block);
}

function around(block: Element): Element | null {
  const found = block.parentElement?.closest(anchors);
  return found?.closest('main') && found.localName !== 'main' ? found : null;
}

/** The nearest heading before a block that stands in no other: paragraphs without a statement belong to it. */
function headingAbove(block: Element): Element | null {
  const root = block.closest('.prose');
  let last: Element | null = null;
  for (const heading of root?.querySelectorAll('h2[id], h3[id], h4[id]') ?? []) {
    if (!(heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    last = heading;
  }
  return last;
}

const prefixes: readonly (readonly [string, Linked])[] = [
  ['event-', 'event'],
  ['dispute-', 'question'],
  ['update-', 'update'],
  ['note-', 'note'],
  ['q-', 'passage'],
  ['s-', 'passage'],
];

function kindOf(anchor: Element): Linked {
  const named = prefixes.find(([prefix]) => anchor.id.startsWith(prefix));
  if (named) return named[1];
  if (/^H\d$/.test(anchor.tagName)) return 'section';
  if (anchor.matches('.card')) return 'source';
  return anchor.matches('.marker') ? 'statement' : 'entry';
}

/** A view has the address of the page, which the timeline's own page keeps up with; a chart in a text, that page's. */
function addressOfView(figure: Element, page: string): string {
  if (figure.closest('.timeline-full')) return page + location.search;
  return figure.closest('.breakout')?.querySelector<HTMLAnchorElement>('.chart-more a')?.href ?? page + location.search;
}

/** A sentence's number may pass to another when its document changes: browsers that can look for its words. */
function pointAtWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const parts = words.length > 12 ? [words.slice(0, 5), words.slice(-5)] : [words];
  const encoded = parts.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D'));
  return words[0] === '' ? '' : `:~:text=${encoded.join(',')}`;
}
