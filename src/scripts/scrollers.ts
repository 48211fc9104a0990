/** What JavaScript adds to boxes that scroll by themselves without it. */
import { nameScroller } from './scroller-name.ts';

/**
 * Lets wide tables and lines of code be scrolled by keyboard, and says what they are, while they hold more than they show:
 * a box that shows everything is no stop on anybody's way.
 */
export function tendScrollers(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('.table-scroll, .prose pre')];
  const names = new Set<string>();
  const named = new Map(
    boxes.map((box) => [
      box,
      nameScroller(
        [...box.querySelectorAll('th')].map((head) => head.textContent),
        names,
      ),
    ]),
  );
  const observer = new ResizeObserver(() => {
    for (const [box, name] of named) mark(box, box.scrollWidth > box.clientWidth ? name : undefined);
  });
  for (const box of boxes) for (const observed of [box, ...box.children]) observer.observe(observed);
}

function mark(box: HTMLElement, name: string | undefined): void {
  if ((box.ariaLabel ?? undefined) === name) return;
  box.ariaLabel = name ?? null;
  box.role = name === undefined ? null : 'region';
  if (name === undefined) box.removeAttribute('tabindex');
  else box.tabIndex = 0;
}
