/** A tool that copies a link to the block at hand: under the mouse, pressed, or holding the focus. */
import { tellCopies } from './copies.ts';
import { findLinked, type Linked, type LinkedBlock } from './link-of.ts';

const names: Readonly<Record<Linked, string>> = {
  page: 'this page',
  statement: 'this statement',
  section: 'this section',
  event: 'this event',
  question: 'this question',
  source: 'this source',
  passage: 'this passage',
  note: 'this note',
  update: 'this update',
  entry: 'this entry',
  view: 'this view',
};

/** Kinds whose anchors an edition has as well, on its one page. */
const frozen: ReadonlySet<Linked> = new Set(['statement', 'section', 'question', 'page']);

/** A button that copies what `url` gives, and offers it again after a while. */
function makeButton(label: string, name: () => string, url: () => string | undefined) {
  const button = document.createElement('button');
  button.type = 'button';
  const offer = (): void => {
    button.dataset['label'] = label;
    button.ariaLabel = `${label} to ${name()}`;
  };
  tellCopies(button, {
    read: () => {
      const text = url();
      return text === undefined ? undefined : { text };
    },
    say: (outcome) => (outcome === undefined ? offer() : (button.dataset['label'] = outcome)),
  });
  return { button, offer };
}

/** Has the tool follow the block at hand, beginning with what was just pointed at. */
export function tendLinks(main: HTMLElement, first: EventTarget | null): void {
  let shown: LinkedBlock | undefined;
  const { edition } = main.dataset;
  const name = (): string => names[shown?.kind ?? 'page'];
  const latest = makeButton('Copy link', name, () => shown?.url);
  const pinned = makeButton('Link as it is now', name, () =>
    shown && edition ? location.origin + edition + new URL(shown.url).hash : undefined,
  );
  const tool = document.createElement('span');
  tool.className = 'copy-link';
  tool.lang = 'en';
  tool.append(latest.button, pinned.button);
  const showAt = (target: EventTarget | null): void => {
    if (!(target instanceof Element) || tool.contains(target)) return;
    const linked = findLinked(target);
    if (linked?.block === shown?.block && linked?.url === shown?.url) return;
    // A button that has the focus stays: taking it away would lose the reader's place.
    if (tool.contains(document.activeElement)) return;
    shown = linked;
    latest.offer();
    pinned.offer();
    pinned.button.hidden = edition === undefined || !frozen.has(linked?.kind ?? 'view');
    if (linked) place(tool, linked.block);
    else tool.remove();
  };
  // A finger points at nothing before it presses.
  main.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && showAt(event.target));
  main.addEventListener('click', ({ target }) => showAt(target));
  main.addEventListener('focusin', ({ target }) => showAt(target));
  main.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && showAt(main));
  showAt(first);
}

/** Behind what the block holds, where the tab key comes to it next; a row of a table holds nothing but its cells. */
function place(tool: HTMLElement, block: HTMLElement): void {
  const last = block.localName === 'tr' ? block.lastElementChild : block;
  // What opens something may hold no button, and what is closed shows none.
  const home = block.closest('summary')?.closest('.dispute, li') ?? last;
  home?.append(tool);
}
