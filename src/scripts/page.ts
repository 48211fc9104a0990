/** What JavaScript adds to a page that is complete without it. */

/** Copies the line next to a button and says so. */
function offerCopies(): void {
  const announcer = document.querySelector('#page_announcer');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(() => {
        button.textContent = 'Copied';
        if (announcer) announcer.textContent = 'Copied';
      });
    });
  }
}

/** Opens the block that the address points at. */
function openTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const details = target?.closest('details') ?? target?.querySelector('details');
  if (details) details.open = true;
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

/** Tells the style sheet how much of the margin a note takes, before it leaves it for a popover. */
function holdNotes(): void {
  for (const note of document.querySelectorAll<HTMLElement>('.note')) {
    note.addEventListener('beforetoggle', (event) => {
      if (event.newState !== 'open') return;
      const place = note.previousElementSibling as HTMLElement | null;
      place?.style.setProperty('--note-size', `${note.getBoundingClientRect().height}px`);
    });
  }
}

offerCopies();
openTarget();
openForPrint();
holdNotes();
addEventListener('hashchange', openTarget);
