import { cutFrame, reveal } from './timeline-chart.ts';
import type { Chart, Drawn, DrawnEvent, Hand } from './timeline-drawn.ts';
import { type Range, whole } from './timeline-range.ts';
import { setClass, shift, write } from './timeline-write.ts';

/** Cuts a vertical chart to a range. */
export function cut(chart: Chart, range: Range, inside: readonly DrawnEvent[], hand: Hand | undefined): Drawn {
  if (hand?.wide) {
    for (const event of inside) setClass(event.link, 'is-away', false);
    mendCut(chart, inside);
    return { range };
  }
  const { first, last, bottom } = cutTo(chart, range, inside, hand !== undefined);
  reveal(chart, inside, hand);
  cutFrame(chart, first, bottom);
  return { range: { start: first / chart.height, end: last / chart.height } };
}

/** Where a vertical chart is cut, in its pixels, and where the words under the cut end. */
interface Cut {
  readonly first: number;
  readonly last: number;
  readonly bottom: number;
}

const air = 6;
const row = 12;

/**
 * Cuts a vertical chart: between labels, or right where the hand is that still moves it. What runs through the cut and
 * has its words beyond says them again under it, led there from where its bar leaves.
 */
function cutTo(chart: Chart, range: Range, inside: readonly DrawnEvent[], moving: boolean): Cut {
  const { height } = chart;
  const middleOf = ({ wordsBox }: DrawnEvent): number => (wordsBox.y + wordsBox.height / 2) / height;
  const here = inside.filter((event) => middleOf(event) >= range.start && middleOf(event) <= range.end);
  const exact = moving || here.length === 0;
  const boxes = here.map(({ wordsBox }) => wordsBox);
  const first = range.start === 0 ? 0 : exact ? range.start * height : Math.min(...boxes.map(({ y }) => y - air));
  const last =
    range.end === 1 ? height : exact ? range.end * height : Math.max(...boxes.map((box) => box.y + box.height + air));
  const passing = range === whole ? [] : inside.filter((event) => !here.includes(event));
  const bottom = sayBelow(passing, first, last);
  for (const event of inside) {
    if (!passing.includes(event)) placeAsBuilt(event);
    clip(chart, event.mark, event.markBox.y + event.markBox.height > last && bottom > last);
  }
  clip(chart, chart.svg.querySelector('.chart-ground'), bottom > last);
  if (bottom > last) setClip(chart, first, last);
  return { first, last, bottom };
}

/** Puts back what a cut has moved, for a hand that moves the cut itself. */
function mendCut(chart: Chart, events: readonly DrawnEvent[]): void {
  clip(chart, chart.svg.querySelector('.chart-ground'), false);
  for (const event of events) {
    placeAsBuilt(event);
    clip(chart, event.mark, false);
  }
}

function placeAsBuilt({ words, leader, points }: DrawnEvent): void {
  shift(words, 0, 0);
  if (leader) write(leader, 'points', points);
}

/** The nearest column first: so no leader crosses another. */
function sayBelow(passing: readonly DrawnEvent[], first: number, last: number): number {
  let bottom = last;
  for (const event of passing.toSorted((a, b) => distance(a) - distance(b))) {
    const { words, wordsBox, markBox, leader, points } = event;
    const y = bottom + row;
    shift(words, 0, y - wordsBox.y);
    const [endX = 0] = (points.split(' ').at(-1) ?? '').split(',').map(Number);
    const leaves = Math.min(last, Math.max(first, markBox.y + markBox.height));
    if (leader) write(leader, 'points', `${markBox.x + markBox.width / 2},${leaves} ${endX},${y + 8}`);
    bottom = y + wordsBox.height;
  }
  return passing.length > 0 ? bottom + air : bottom;
}

function distance({ markBox, wordsBox }: DrawnEvent): number {
  return Math.abs(markBox.x - wordsBox.x);
}

/** Where words stand under the cut, what lies behind it must not show. */
function clip({ svg }: Chart, element: Element | null, clipped: boolean): void {
  const path = svg.querySelector('clipPath');
  if (element && path) write(element, 'clip-path', clipped ? `url(#${path.id})` : undefined);
}

function setClip({ svg }: Chart, first: number, last: number): void {
  const rect = svg.querySelector('clipPath rect');
  if (!rect) return;
  write(rect, 'y', first);
  write(rect, 'height', last - first);
}
