/** One button that copies a link to the block at hand: under the mouse, pressed, or holding the focus. */
import { copy } from './copies.ts';
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

/** How long the button says what became of its copy. */
const copyTold = 4000;

/** Has the button follow the block at hand, beginning with what was just pointed at. */
export function tendLinks(main: HTMLElement, first: EventTarget | null): void {
  const tool = document.createElement('button');
  tool.type = 'button';
  tool.className = 'copy-link';
  tool.lang = 'en';
  let shown: LinkedBlock | undefined;
  let offerAgain: ReturnType<typeof setTimeout> | undefined;
  const offer = (): void => {
    clearTimeout(offerAgain);
    tool.dataset['label'] = 'Copy link';
    tool.ariaLabel = `Copy link to ${names[shown?.kind ?? 'page']}`;
  };
  const showAt = (target: EventTarget | null): void => {
    if (!(target instanceof Element) || tool.contains(target)) return;
    const linked = findLinked(target);
    if (linked?.block === shown?.block && linked?.url === shown?.url) return;
    // A button that has the focus stays: taking it away would lose the reader's place.
    if (document.activeElement === tool) return;
    shown = linked;
    offer();
    if (linked) place(tool, linked.block);
    else tool.remove();
  };
  tool.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!shown) return;
    void copy({ text: shown.url }).then((copied) => {
      tool.dataset['label'] = copied ? 'Copied' : 'Not copied';
      clearTimeout(offerAgain);
      offerAgain = setTimeout(offer, copyTold);
    });
  });
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
  last?.append(tool);
}
