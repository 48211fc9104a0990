/** What JavaScript adds to notes that open and close without it. */

/**
 * Tells the style sheet how much of the margin a note takes, before it leaves it for a popover, and keeps the links of
 * sidenotes out of the tab order: they would stand between one marker and the next, and the open note has them.
 */
export function tendNotes(): void {
  for (const note of document.querySelectorAll<HTMLElement>('.note')) {
    const links = note.querySelectorAll('a');
    const reach = (open: boolean): void => {
      for (const link of links) link.tabIndex = open ? 0 : -1;
    };
    reach(false);
    note.addEventListener('beforetoggle', ({ newState }) => {
      reach(newState === 'open');
      if (newState !== 'open') return;
      const place = note.previousElementSibling as HTMLElement | null;
      place?.style.setProperty('--note-size', `${note.getBoundingClientRect().height}px`);
    });
  }
}
