import { escapeMarkup } from '../text/escape-markup.ts';
import type { RangeEnd, RangeLayout, RangeMark, RangeRow } from './range-layout.ts';
import { element, isolate, refersTo, round } from './svg.ts';
import { timelineType } from './timeline-figure.ts';

const half = 5.5;
/** How far grid lines reach above and below the middle of a mark. */
const band = 11;

interface Sheet {
  readonly width: number;
  readonly prefix: string;
}

/**
 * Draws disputed figures as SVG markup: real text, presentation attributes only. `prefix` makes its ids unique on the
 * page. From right to left, everything but the words is drawn in a mirror.
 */
export function drawRanges(layout: RangeLayout, options: { readonly prefix: string; readonly title: string }): string {
  const { width, height, axisY } = layout;
  const mirrored = layout.direction === 'rtl';
  const mirror = mirrored ? { transform: `matrix(-1 0 0 1 ${round(width)} 0)` } : {};
  const marks = layout.rows.flatMap((row) => drawMarks(row, { width, prefix: options.prefix })).join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'range-chart',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width,
      height,
      role: 'img',
      direction: mirrored ? 'rtl' : undefined,
      'aria-label': options.title,
      'font-size': timelineType.label,
      fill: 'currentColor',
    },
    element('defs', {}, defineFades(options.prefix, marks)),
    element('g', mirror, ...drawOverlaps(layout), ...drawGrid(layout)),
    ...layout.ticks.map(({ label, labelAt }) =>
      drawTickLabel(mirrored ? isolate(label) : label, mirrored ? width - labelAt : labelAt, axisY),
    ),
    line({ x1: 0, y1: axisY, x2: width, y2: axisY, class: 'chart-axis' }),
    ...layout.rows.flatMap((row) => drawWords(row, mirrored, width)),
    element('g', mirror, marks),
  );
}

/** Grid lines run beside the marks only, since they would strike through the words above them. */
function drawGrid({ ticks, rows, axisY }: RangeLayout): readonly string[] {
  return ticks.flatMap(({ at }) => [
    ...rows.filter(hasMarks).map(({ y }) => line({ x1: at, y1: y - band, x2: at, y2: y + band, class: 'chart-grid' })),
    line({ x1: at, y1: axisY - 4, x2: at, y2: axisY, class: 'chart-grid' }),
  ]);
}

function hasMarks({ marks }: RangeRow): boolean {
  return marks.length > 0;
}

function drawTickLabel(label: string, x: number, axisY: number): string {
  const place = { x, y: axisY + 18, 'text-anchor': 'middle', 'font-size': timelineType.tick };
  return element('text', { class: 'chart-tick', ...place }, escapeMarkup(label));
}

/** Scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function drawWords({ lines }: RangeRow, mirrored: boolean, width: number): readonly string[] {
  return lines.map(({ text, y, role }) => {
    const name = `range-${role === 'label' ? 'says' : 'holder'}`;
    const place = { x: mirrored ? width : 0, y, 'font-size': timelineType[role] };
    // "420 metres" must not run as "metres 420" where it stands among words that run the other way.
    const isMixed = mirrored || rightToLeft.test(text);
    return element('text', { class: name, ...place }, escapeMarkup(isMixed ? isolate(text) : text));
  });
}

/** The marks of one account; alternatives hang on one dotted line. */
function drawMarks({ marks, y }: RangeRow, sheet: Sheet): readonly string[] {
  const [first, last] = [marks[0], marks.at(-1)];
  const thread =
    first && last && marks.length > 1
      ? [line({ class: 'range-either', x1: first.end, y1: y, x2: last.start, y2: y, 'stroke-dasharray': '1 4' })]
      : [];
  return [...thread, ...marks.map((mark) => drawMark(mark, y, sheet))];
}

function line(attributes: Readonly<Record<string, string | number>>): string {
  return element('line', { ...attributes, stroke: 'currentColor' });
}

/** The gradients that `drawing` refers to. */
function defineFades(prefix: string, drawing: string): string {
  const ramps: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    start: [
      [0, 0.06],
      [1, 0.6],
    ],
    end: [
      [0, 0.6],
      [1, 0.06],
    ],
    // Flat in the middle: nobody says that it is likelier there.
    about: [
      [0, 0],
      [0.3, 0.6],
      [0.7, 0.6],
      [1, 0],
    ],
  };
  return Object.entries(ramps)
    .filter(([name]) => refersTo(drawing, `${prefix}-${name}`))
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

/** A band for what fits all accounts, or lines beside the marks where that is a single value. */
function drawOverlaps({ overlaps, rows, axisY }: RangeLayout): readonly string[] {
  return overlaps.flatMap(({ start, end }) =>
    end - start > 2
      ? [element('rect', { class: 'range-overlap', x: start, y: 0, width: end - start, height: axisY })]
      : rows
          .filter(({ isCompared }) => isCompared)
          .map(({ y }) =>
            element('rect', {
              class: 'range-overlap range-overlap-point',
              x: (start + end) / 2 - 1,
              y: y - band,
              width: 2,
              height: 2 * band,
            }),
          ),
  );
}

function drawMark(mark: RangeMark, y: number, { width, prefix }: Sheet): string {
  const { start, end, shape } = mark;
  if (shape === 'point') return element('circle', { class: 'mark', cx: start, cy: y, r: half, stroke: 'currentColor' });
  const bar = { x: start, y: y - half + 1, width: Math.max(2, end - start), height: 2 * half - 2 };
  if (shape === 'about') return element('rect', { ...bar, fill: `url(#${prefix}-about)` });
  const side = isOpen(mark.startEnd) ? 'start' : isOpen(mark.endEnd) ? 'end' : undefined;
  const fill = side
    ? { fill: `url(#${prefix}-${side})` }
    : { class: 'mark mark-within', 'fill-opacity': 0.22, stroke: 'currentColor', rx: 1.5 };
  return (
    element('rect', { ...bar, ...fill }) +
    drawEnd(mark.startEnd, start, y, 1, width) +
    drawEnd(mark.endEnd, end, y, -1, width)
  );
}

function isOpen(end: RangeEnd): boolean {
  return end === 'open' || end === 'vague';
}

/** A filled stop where the value itself counts, a ring where it does not, an arrow where there is no end. */
function drawEnd(end: RangeEnd, x: number, y: number, inward: 1 | -1, width: number): string {
  if (end === 'included') return line({ class: 'mark range-stop', x1: x, y1: y - half - 2, x2: x, y2: y + half + 2 });
  if (end === 'excluded')
    return element('circle', { class: 'mark mark-hollow', cx: x, cy: y, r: half, stroke: 'currentColor' });
  if (end === 'vague') return '';
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
