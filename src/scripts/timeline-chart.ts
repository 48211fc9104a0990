import { type Chart, type Drawn, type DrawnEvent, type Hand, isIn, isOut } from './timeline-drawn.ts';
import { setClass, shift } from './timeline-write.ts';
import { isWhole, type Range, whole } from './timeline-range.ts';

/**
 * Shows a range of the axis. A horizontal one is stretched over the chart and its labels, which keep their size, are
 * laid out again; a vertical one, whose labels have their room already, is cut to it.
 */
export function showRange(chart: Chart, asked: Range, hand?: Hand): Drawn | undefined {
  const range = isWhole(asked) ? whole : asked;
  setClass(chart.svg, 'is-zoomed', range !== whole);
  slide(chart, { range }, range);
  const inside = chart.events.filter((event) => !isOut(event) && isIn(chart, event, hand?.wide ?? range));
  return chart.draw?.(chart, range, inside, hand);
}

/** Moves what is drawn, with the margins that a hand can pull into view, without drawing it again. */
export function slide({ frame, vertical, width, height }: Chart, { range }: Drawn, to: Range): void {
  const by = range.start - to.start;
  for (const group of frame.querySelectorAll('.chart-along,.chart-events'))
    if (vertical) shift(group, 0, by * height);
    else shift(group, (by * width) / (to.end - to.start), 0);
}

/**
 * Shows what is in view and hides what is not. To hide and show words costs as much again as to move them, so it waits
 * for a frame of its own; and what a hand moves out of view stays until it lets go, since it may come back.
 */
export function reveal(chart: Chart, inside: readonly DrawnEvent[], hand: Hand | undefined): void {
  const shown = new Set(inside);
  waiting.set(chart, shown);
  if (hand) for (const event of inside) setClass(event.link, 'is-away', false);
  else
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (waiting.get(chart) !== shown) return;
        for (const event of chart.events) setClass(event.link, 'is-away', !shown.has(event));
      }),
    );
}

const waiting = new WeakMap<Chart, ReadonlySet<DrawnEvent>>();

/**
 * What is seen of the chart. The drawing itself keeps its size: one of another size would have another scale, by less
 * than a pixel, and all its words would be laid out again.
 */
export function cutFrame({ frame: { style }, svg, width, height }: Chart, top: number, bottom: number): void {
  // Styles set by script are no inline styles to the content security policy.
  const all = top === 0 && bottom === height;
  style.aspectRatio = all ? '' : `${width} / ${bottom - top}`;
  style.minBlockSize = all ? '' : '0';
  style.overflow = all && !svg.classList.contains('is-zoomed') ? '' : 'clip';
  svg.style.translate = top === 0 ? '' : `0 ${(-top / height) * 100}%`;
}
