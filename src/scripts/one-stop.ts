/**
 * Makes the links of a picture one stop of the tab key: a list beside it has them all. From there arrow keys lead on, in
 * the order of the list. Without a script each link is a stop.
 *
 * @param hasOwnKeys whether another script leads from link to link
 */
export function makeOneStop(picture: Element, hasOwnKeys = false): void {
  const links = [...picture.querySelectorAll<HTMLElement | SVGElement>('a')];
  const stopAt = (stop: Element | null | undefined): void => {
    for (const link of links) link.tabIndex = link === stop ? 0 : -1;
  };
  stopAt(links[0]);
  picture.addEventListener('focusin', ({ target }) => {
    stopAt((target as Element).closest('a'));
  });
  if (hasOwnKeys) return;
  picture.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    const next = altKey || ctrlKey || metaKey ? undefined : findNext(links, key, getComputedStyle(picture).direction);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** The link that a key leads to from the one that has the focus; none at either end, or for other keys. */
function findNext<T extends Element>(links: readonly T[], key: string, direction: string): T | undefined {
  const at = links.findIndex((link) => link === document.activeElement);
  const onward = direction === 'rtl' ? -1 : 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + onward,
    ArrowDown: at + 1,
    ArrowLeft: at - onward,
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  };
  return links[places[key] ?? -1];
}
