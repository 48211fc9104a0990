import { escapeMarkup } from '../text/escape-markup.ts';
import { element, round } from './svg.ts';
import type { AxisSection, AxisTick, ScaleSection } from './timeline-axis.ts';
import { timelineType, type TimelineLayout } from './timeline-figure.ts';

/**
 * What of the axis is drawn: its `head`, with the dates; the `field` under it, with the lines that lead down from them;
 * or `all` of it in one drawing.
 */
type AxisPart = 'all' | 'head' | 'field';

/** The axis, its sections and their words, for behind the events. */
export function drawGround(layout: TimelineLayout, part: AxisPart): string {
  const content = [
    ...layout.axis.sections.map((section) => drawSection(section, layout, part)),
    ...(part === 'field' ? [drawPaperHead(layout)] : drawCaptions(layout)),
    ...(part === 'head' ? [] : repeatTicks(layout)),
  ];
  return element('g', { class: 'chart-along' }, ...content);
}

/**
 * The head of a horizontal axis as a drawing of its own, which lies on the place the chart keeps for it, and may stay in
 * view while the chart scrolls.
 */
export function drawAxisHead(layout: TimelineLayout): string {
  const { width } = layout;
  const height = headHeight(layout);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'timeline-head',
      viewBox: `0 0 ${round(width)} ${height}`,
      width,
      height,
      'aria-hidden': 'true',
      direction: layout.direction === 'rtl' ? 'rtl' : undefined,
      'font-size': timelineType.label,
      fill: 'currentColor',
    },
    drawGround(layout, 'head'),
  );
}

/** The head for paper, on which the chart is drawn as small as a sheet asks for and nothing scrolls. */
function drawPaperHead(layout: TimelineLayout): string {
  const scales = layout.axis.sections.filter((section) => section.kind === 'scale');
  const drawn = scales.map(
    ({ start, end, ticks }) =>
      line(layout, [start, layout.axisAcross], [end, layout.axisAcross], 'chart-axis') +
      ticks.map((tick) => drawTick(tick, layout, 'head')).join(''),
  );
  return element('g', { class: 'chart-head' }, ...drawn, ...drawCaptions(layout));
}

function headHeight({ axisAcross }: TimelineLayout): number {
  return axisAcross + 6;
}

/** A point of the drawing from its pixels along the axis and across it. */
function point(layout: TimelineLayout, along: number, across: number): { x: number; y: number } {
  return move(layout, layout.axisStart + along, across);
}

function move({ orientation }: TimelineLayout, along: number, across: number): { x: number; y: number } {
  return orientation === 'horizontal' ? { x: along, y: across } : { x: across, y: along };
}

function line(
  layout: TimelineLayout,
  from: readonly [number, number],
  to: readonly [number, number],
  name: string,
): string {
  const [a, b] = [point(layout, ...from), point(layout, ...to)];
  return element('line', { class: name, x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: 'currentColor' });
}

function drawSection(section: AxisSection, layout: TimelineLayout, part: AxisPart): string {
  const across = layout.axisAcross;
  if (section.kind === 'scale') return drawScale(section, layout, part);
  const horizontal = layout.orientation === 'horizontal';
  const far = part === 'head' ? headHeight(layout) : horizontal ? layout.height : across + 24;
  const near = horizontal ? across - 6 : across - 10;
  const ends = [point(layout, section.start + 2, near), point(layout, section.end - 2, far)] as const;
  const box = {
    x: Math.min(ends[0].x, ends[1].x),
    y: Math.min(ends[0].y, ends[1].y),
    width: Math.abs(ends[1].x - ends[0].x),
    height: Math.abs(ends[1].y - ends[0].y),
  };
  if (section.kind === 'order') {
    return (
      element('rect', { class: 'chart-order', ...box }) +
      line(layout, [section.start, across], [section.end, across], 'chart-axis chart-axis-order')
    );
  }
  const edges = [section.start + 8, section.end - 8].map((at) => zigzag(layout, at, near, far));
  return element('rect', { class: 'chart-break', ...box }) + edges.join('');
}

function drawScale({ start, end, ticks, finer }: ScaleSection, layout: TimelineLayout, part: AxisPart): string {
  const across = layout.axisAcross;
  const drawn = ticks.map((tick) => drawTick(tick, layout, part)).join('');
  const closer = finer.map((fine, level) =>
    element(
      'g',
      { class: `chart-finer chart-finer-${level + 1}` },
      ...fine.map((tick) => drawTick(tick, layout, part)),
    ),
  );
  const coarse = closer.length > 0 ? element('g', { class: 'chart-coarse' }, drawn) : drawn;
  const axis = part === 'field' ? '' : line(layout, [start, across], [end, across], 'chart-axis');
  return coarse + closer.join('') + axis;
}

/** The ticks of a tall chart once more at its foot. */
function repeatTicks(layout: TimelineLayout): readonly string[] {
  const y = layout.axisAgain;
  if (y === undefined) return [];
  const said = (ticks: readonly AxisTick[], level: number) =>
    element(
      'g',
      { class: level === 0 ? 'chart-coarse' : `chart-finer chart-finer-${level}` },
      ...ticks.map(({ label, labelAt }) =>
        element('g', { class: 'chart-at' }, tickWords(label, { x: layout.axisStart + labelAt, y }, 'middle')),
      ),
    );
  const scales = layout.axis.sections.filter((section) => section.kind === 'scale');
  const all = scales.flatMap(({ ticks, finer }) => [ticks, ...finer].map((each, level) => said(each, level)));
  return [element('g', { class: 'chart-again' }, ...all)];
}

function drawTick(tick: AxisTick, layout: TimelineLayout, part: AxisPart): string {
  const horizontal = layout.orientation === 'horizontal';
  const across = layout.axisAcross;
  const onward = layout.direction === 'rtl' ? 1 : -1;
  const far = part === 'head' ? headHeight(layout) : horizontal ? layout.height : across + 6 * onward;
  const rule = line(layout, [tick.at, horizontal ? across - 4 : across], [tick.at, far], 'chart-grid');
  if (part === 'field') return rule;
  return horizontal
    ? element(
        'g',
        { class: 'chart-at' },
        rule,
        tickWords(tick.label, point(layout, tick.labelAt, across - 8), 'middle'),
      )
    : rule + tickBeside(tick, point(layout, tick.labelAt, across + 9 * onward));
}

/** The label of a tick beside a vertical axis, its lines about its middle. */
function tickBeside({ label, lines = [label], full }: AxisTick, { x, y }: { x: number; y: number }): string {
  const height = timelineType.tick * 1.2;
  const first = y + 4 - ((lines.length - 1) * height) / 2;
  if (lines.length === 1) return tickWords(label, { x, y: first }, 'end', full);
  const spans = lines.map((text, row) => element('tspan', { x, y: first + row * height }, escapeMarkup(text)));
  return element(
    'text',
    {
      class: 'chart-tick',
      x,
      y: first,
      'text-anchor': 'end',
      'font-size': timelineType.tick,
      'data-full': full ?? label,
    },
    spans.join(' '),
  );
}

/** `full` is what the script says of a tick where the ones before it are out of sight. */
function tickWords(label: string, place: { x: number; y: number }, anchor: 'middle' | 'end', full?: string): string {
  return element(
    'text',
    { class: 'chart-tick', ...place, 'text-anchor': anchor, 'font-size': timelineType.tick, 'data-full': full },
    escapeMarkup(label),
  );
}

/** A torn edge across the axis: here the scale stops. */
function zigzag(layout: TimelineLayout, at: number, near: number, far: number): string {
  const steps = Math.max(2, Math.round((far - near) / 7));
  // One step is written like the next, which compresses to nothing where the edge is long.
  const step = round((far - near) / steps);
  const steady = Array.from({ length: steps - 1 }, (_, index) => write(move(layout, index % 2 === 0 ? 6 : -6, step)));
  const start = write(point(layout, at - 3, near));
  const end = write(point(layout, at + (steps % 2 === 0 ? -3 : 3), far));
  const d = `M${start} l${steady.join(' ')} L${end}`;
  return element('path', { class: 'chart-tear', d, fill: 'none', stroke: 'currentColor' });
}

function write({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${round(x)},${round(y)}`;
}

function drawCaptions(layout: TimelineLayout): readonly string[] {
  return layout.captions.flatMap((caption) =>
    caption.lines.map(({ text, y }) =>
      element(
        'text',
        {
          class: 'chart-caption',
          x: caption.textX,
          y,
          'text-anchor': caption.anchor,
          'font-size': timelineType.caption,
        },
        escapeMarkup(text),
      ),
    ),
  );
}
