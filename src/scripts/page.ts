/** What JavaScript adds to a page that is complete without it. */
import { offerCopies } from './copies.ts';
import { tendNotes } from './notes.ts';
import { makeOneStop } from './one-stop.ts';
import { tendScrollers } from './scrollers.ts';
import { showAddressesHere } from './site-address.ts';

/** The element that the address points at, found as browsers find it: by the fragment as it is, then decoded. */
function findTarget(): Element | null {
  const fragment = location.hash.slice(1);
  if (fragment === '') return null;
  return document.getElementById(fragment) ?? document.getElementById(decode(fragment));
}

/** Anybody may link to a fragment that is not well formed (`#50%`). */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Opens the block that the address points at. */
function openTarget(): void {
  const target = findTarget();
  const details = target?.closest('details') ?? target?.querySelector('details');
  if (details) details.open = true;
}

/** What copies links is fetched when a hand or the tab key first comes to the text. */
function offerLinks(): void {
  const main = document.querySelector('main');
  if (!main || !navigator.clipboard) return;
  const fetched = new AbortController();
  const offer = ({ target }: Event): void => {
    fetched.abort();
    void import('./copy-link.ts').then(({ tendLinks }) => tendLinks(main, target));
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin'])
    main.addEventListener(type, offer, { signal: fetched.signal });
}

/** Ctrl or ⌘ with K leads to the search from any page, unless the page at hand is that one. */
function leadToSearch(): void {
  const search = document.querySelector<HTMLAnchorElement>('a[data-search]');
  addEventListener('keydown', (event) => {
    if (
      !search ||
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    if (location.pathname === search.pathname) document.querySelector<HTMLElement>('#page_search')?.focus();
    else location.assign(search.href);
  });
}

/** Paper cannot be pressed: everything is opened for printing and closed again afterwards. */
function openForPrint(): void {
  const opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      opened.push(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of opened.splice(0)) details.open = false;
  });
}

showAddressesHere();
offerCopies();
offerLinks();
leadToSearch();
openTarget();
openForPrint();
tendNotes();
for (const chart of document.querySelectorAll('.timeline-chart'))
  makeOneStop(chart, chart.closest('.timeline-full') !== null);
for (const marks of document.querySelectorAll('.evidence-figure')) makeOneStop(marks);
tendScrollers();
addEventListener('hashchange', openTarget);
