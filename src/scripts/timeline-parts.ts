import { shift, write } from './timeline-write.ts';

/**
 * A piece of the drawing along a horizontal axis. A length is stretched with time; anything else moves with it and keeps
 * its size.
 */
export interface Part {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  /** The attributes that say where a length starts and ends. */
  readonly names: readonly [from: string, to: string] | undefined;
  /** 0 for what stands on the whole axis alone, 1 and 2 for the finer ticks of a stretched one. */
  readonly level: number | undefined;
}

/** Where a moment of the drawing comes to lie. */
export type At = (x: number) => number;

/** The pieces in a group, as the build drew them. */
export function readParts(group: Element): readonly Part[] {
  const pieces = ':is(rect,line,circle,polyline,text):not(.chart-at *),.chart-at';
  return [...group.querySelectorAll(pieces)].map((element) => {
    const level = element.closest('.chart-coarse,.chart-finer');
    return {
      element,
      ...reachOf(element),
      level: level ? Number(/finer-(\d)/.exec(level.classList.value)?.[1] ?? 0) : undefined,
    };
  });
}

function reachOf(element: Element): Pick<Part, 'start' | 'end' | 'names'> {
  // A tick moves as one, with its words, which would be laid out again if they were moved themselves.
  if (element.localName === 'g' && element.firstElementChild) return reachOf(element.firstElementChild);
  const read = (name: string): number => Number(element.getAttribute(name));
  if (element.localName === 'rect') return { start: read('x'), end: read('x') + read('width'), names: ['x', 'width'] };
  if (element.localName === 'line' && read('x1') !== read('x2'))
    return { start: read('x1'), end: read('x2'), names: ['x1', 'x2'] };
  const points = element.getAttribute('points')?.split(' ').map(Number.parseFloat);
  const spots = points ?? [read('cx') + read('x') + read('x1')];
  return { start: Math.min(...spots), end: Math.max(...spots), names: undefined };
}

/** Puts a piece where it belongs now. */
export function placePart({ element, start, end, names }: Part, at: At): void {
  if (names) {
    write(element, names[0], at(start));
    write(element, names[1], names[1] === 'width' ? at(end) - at(start) : at(end));
  } else {
    const middle = (start + end) / 2;
    shift(element, at(middle) - middle, 0);
  }
}
