/** Turns markers, which lead to the notes at the end of the page, into openers of the notes beside them. */

/** Between a marker and the sheet that would cover it, in pixels. */
const clearance = 12;

/** Opens notes at a press on their marker, or on what the margin shows of them. */
export function tendNotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const closer = makeCloser();
  const pairs = pairNotes();
  const notes = new Map(pairs);
  const markers = new Map(pairs.map(([marker, note]) => [note, marker]));
  for (const [marker, note] of pairs) tendNote(note, marker, closer);
  let openBefore: Element | null = null;
  // A press outside of an open note closes it before it is a click.
  addEventListener('pointerdown', () => (openBefore = document.querySelector('.note:popover-open')), true);
  addEventListener('keydown', () => (openBefore = null), true);
  document.addEventListener('click', (event) => {
    const pressed = event.target;
    if (!(pressed instanceof Element) || hasModifier(event)) return;
    if (pressed.closest('.note-close')) {
      pressed.closest<HTMLElement>('.note')?.hidePopover();
      return;
    }
    const own = pressed.closest<HTMLElement>('a.marker');
    const note = own ? notes.get(own) : findSidenote(pressed);
    const marker = note && markers.get(note);
    if (!marker) return;
    event.preventDefault();
    if (note === openBefore) return;
    note.showPopover({ source: marker });
    note.focus({ preventScroll: true });
    uncover(marker, note);
  });
}

/** Presses that ask the browser for a new page or for a choice of what to do. */
function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** Each marker with its note: the notes after a block stand in the order of the markers in it. */
function pairNotes(): (readonly [HTMLElement, HTMLElement])[] {
  return [...document.querySelectorAll('.noted')].flatMap((row) => {
    const notes = row.querySelectorAll<HTMLElement>('.note');
    return [...row.querySelectorAll<HTMLElement>('a.marker')].flatMap((marker, index) => {
      const note = notes[index];
      return note ? [[marker, note] as const] : [];
    });
  });
}

/** The note in the margin that is pressed; none where a link in it was meant, or words were selected. */
function findSidenote(pressed: Element): HTMLElement | undefined {
  if (pressed.closest('a, button') || getSelection()?.isCollapsed === false) return undefined;
  return pressed.closest<HTMLElement>('.note:not(:popover-open)') ?? undefined;
}

/** Closes the note it stands in, of which one at most is open. */
function makeCloser(): HTMLButtonElement {
  const closer = document.createElement('button');
  closer.type = 'button';
  closer.className = 'note-close';
  closer.ariaLabel = 'Close note';
  closer.textContent = '×';
  return closer;
}

/** An open note is read aloud, and its links are among the stops of the tab key; a sidenote is there for the eye alone. */
function tendNote(note: HTMLElement, marker: HTMLElement, closer: HTMLElement): void {
  const tell = (open: boolean): void => {
    marker.classList.toggle('is-open', open);
    if (open) {
      note.removeAttribute('aria-hidden');
      note.ariaLabel = marker.ariaLabel;
      note.querySelector('.note-head')?.append(closer);
    } else note.setAttribute('aria-hidden', 'true');
    for (const stop of note.querySelectorAll<HTMLElement>('a')) stop.tabIndex = open ? 0 : -1;
  };
  note.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'open') return;
    // It leaves the margin, where its place stays taken.
    const place = note.parentElement;
    place?.style.setProperty('min-block-size', `${String(place.getBoundingClientRect().height)}px`);
    tell(true);
  });
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    tell(false);
    note.parentElement?.style.removeProperty('min-block-size');
  });
}

/** Brings a marker out from under the sheet at the foot of a phone. */
function uncover(marker: HTMLElement, note: HTMLElement): void {
  note.classList.remove('is-above');
  scrollBy({ top: measureCover(marker, note), behavior: 'instant' });
  note.classList.toggle('is-above', measureCover(marker, note) > 0);
}

/** How far a marker must move up to be seen above a note that lies over it. */
function measureCover(marker: HTMLElement, note: HTMLElement): number {
  const [own, sheet] = [marker.getBoundingClientRect(), note.getBoundingClientRect()];
  const beside = own.right <= sheet.left || own.left >= sheet.right;
  if (beside || own.bottom <= sheet.top || own.top >= sheet.bottom) return 0;
  return own.bottom + clearance - sheet.top;
}
