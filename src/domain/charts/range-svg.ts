import type { RangeEnd, RangeLayout, RangeMark, RangeRow, RangeTick } from './range-layout.ts';
import { element, escapeText, round } from './svg.ts';
import { timelineType } from './timeline-figure.ts';

const half = 5.5;

/** Draws disputed figures as SVG markup: real text, presentation attributes only. `prefix` makes its ids unique on the page. */
export function drawRanges(layout: RangeLayout, options: { readonly prefix: string; readonly title: string }): string {
  const { width, height, axisY } = layout;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'range-chart',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': options.title,
      'font-size': timelineType.label,
      fill: 'currentColor',
    },
    element('defs', {}, fades(options.prefix)),
    drawOverlap(layout),
    ...layout.ticks.map((tick) => drawTick(tick, axisY)),
    line({ x1: 0, y1: axisY, x2: width, y2: axisY, class: 'chart-axis' }),
    ...layout.rows.map((row) => drawRow(row, width, options.prefix)),
  );
}

function drawTick({ at, label, labelAt }: RangeTick, axisY: number): string {
  const place = { x: labelAt, y: axisY + 18, 'text-anchor': 'middle', 'font-size': timelineType.tick };
  return (
    line({ x1: at, y1: 0, x2: at, y2: axisY, class: 'chart-grid' }) +
    element('text', { class: 'chart-tick', ...place }, escapeText(label))
  );
}

function drawRow({ lines, y, mark }: RangeRow, width: number, prefix: string): string {
  const words = lines.map(({ text, y: baseline, role }) => {
    const name = `range-${role === 'label' ? 'says' : 'holder'}`;
    return element('text', { class: name, x: 0, y: baseline, 'font-size': timelineType[role] }, escapeText(text));
  });
  return words.join('') + (mark ? drawMark(mark, y, width, prefix) : '');
}

function line(attributes: Readonly<Record<string, string | number>>): string {
  return element('line', { ...attributes, stroke: 'currentColor' });
}

function fades(prefix: string): string {
  const ramps: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    start: [
      [0, 0.06],
      [1, 0.6],
    ],
    end: [
      [0, 0.6],
      [1, 0.06],
    ],
    about: [
      [0, 0],
      [0.5, 0.7],
      [1, 0],
    ],
  };
  return Object.entries(ramps)
    .map(([name, stops]) =>
      element(
        'linearGradient',
        { id: `${prefix}-${name}` },
        ...stops.map(([offset, opacity]) =>
          element('stop', { offset, 'stop-color': 'currentColor', 'stop-opacity': opacity }),
        ),
      ),
    )
    .join('');
}

/** A band, or a line where only one value fits all accounts. */
function drawOverlap({ overlap, axisY }: RangeLayout): string {
  if (!overlap) return '';
  const width = Math.max(2, overlap.end - overlap.start);
  const x = width === 2 ? overlap.start - 1 : overlap.start;
  return element('rect', {
    class: `range-overlap${width === 2 ? ' range-overlap-point' : ''}`,
    x,
    y: 0,
    width,
    height: axisY,
  });
}

function drawMark(mark: RangeMark, y: number, width: number, prefix: string): string {
  const { start, end, shape } = mark;
  if (shape === 'point') return element('circle', { class: 'mark', cx: start, cy: y, r: half, stroke: 'currentColor' });
  const bar = { x: start, y: y - half + 1, width: Math.max(2, end - start), height: 2 * half - 2 };
  if (shape === 'about') return element('rect', { ...bar, fill: `url(#${prefix}-about)` });
  const side = mark.startEnd === 'open' ? 'start' : mark.endEnd === 'open' ? 'end' : undefined;
  const fill = side
    ? { fill: `url(#${prefix}-${side})` }
    : { class: 'mark mark-within', 'fill-opacity': 0.22, stroke: 'currentColor', rx: 1.5 };
  return (
    element('rect', { ...bar, ...fill }) +
    drawEnd(mark.startEnd, start, y, 1, width) +
    drawEnd(mark.endEnd, end, y, -1, width)
  );
}

/** A filled stop where the value itself counts, a ring where it does not, an arrow where there is no end. */
function drawEnd(end: RangeEnd, x: number, y: number, inward: 1 | -1, width: number): string {
  if (end === 'included') return line({ class: 'mark range-stop', x1: x, y1: y - half - 2, x2: x, y2: y + half + 2 });
  if (end === 'excluded')
    return element('circle', { class: 'mark mark-hollow', cx: x, cy: y, r: half, stroke: 'currentColor' });
  if (end === 'about') return '';
  const tip = Math.max(1, Math.min(width - 1, x - inward * 8));
  const back = tip + inward * 6;
  const points = [
    [back, y - 5],
    [tip, y],
    [back, y + 5],
  ]
    .map(([px, py]) => `${round(px ?? 0)},${round(py ?? 0)}`)
    .join(' ');
  return element('polyline', { class: 'mark mark-arrow', points, fill: 'none', stroke: 'currentColor' });
}
