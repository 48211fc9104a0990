import { element, escapeText, round } from './svg.ts';
import type { AxisSection, AxisTick } from './timeline-axis.ts';
import { timelineType, type TimelineItem, type TimelineLayout } from './timeline-figure.ts';
import { defineFills, drawMark } from './timeline-mark-svg.ts';

export interface DrawOptions {
  /** What ids in the drawing begin with; unique on its page. */
  readonly prefix: string;
  /** The name of the figure, for those who cannot see it. */
  readonly title: string;
  /** Where an event's evidence is, by its id. */
  readonly href: (event: string) => string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Draws a laid-out timeline as SVG markup: real text, presentation attributes only, colours by class and
 * `currentColor`. Every event is a link to its evidence.
 */
export function drawTimeline(layout: TimelineLayout, options: DrawOptions): string {
  const { width, height } = layout;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `timeline-chart timeline-${layout.orientation}`,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width,
      height,
      role: 'group',
      'aria-label': options.title,
      direction: layout.direction === 'rtl' ? 'rtl' : undefined,
      'font-size': timelineType.label,
      fill: 'currentColor',
    },
    element('defs', {}, defineFills(options.prefix, layout.orientation)),
    element(
      'g',
      { class: 'chart-ground', 'aria-hidden': 'true' },
      element(
        'g',
        { class: 'chart-along' },
        ...layout.axis.sections.map((section) => drawSection(section, layout)),
        ...drawCaptions(layout),
        ...repeatTicks(layout),
      ),
      ...drawLanes(layout),
    ),
    ...layout.items.map((item) => drawItem(item, layout, options)),
  );
}

/** A point of the drawing from its pixels along the axis and across it. */
function point(layout: TimelineLayout, along: number, across: number): { x: number; y: number } {
  const onward = layout.axisStart + along;
  return layout.orientation === 'horizontal' ? { x: onward, y: across } : { x: across, y: onward };
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

function drawLanes(layout: TimelineLayout): readonly string[] {
  if (layout.lanes.length < 2) return [];
  const x = layout.direction === 'rtl' ? layout.width - 4 : 4;
  return layout.lanes.map(({ lane, y, height }) =>
    element(
      'g',
      { class: 'chart-band', 'data-lane': lane, 'data-y': y, 'data-height': height },
      element('line', { class: 'chart-lane-rule', x1: 0, y1: y, x2: layout.width, y2: y, stroke: 'currentColor' }),
      element(
        'text',
        { class: 'chart-lane', x, y: y + 16, 'font-size': timelineType.date, 'font-weight': 600 },
        escapeText(lane),
      ),
    ),
  );
}

function drawSection(section: AxisSection, layout: TimelineLayout): string {
  const across = layout.axisAcross;
  if (section.kind === 'scale') {
    const ticks = section.ticks.map((tick) => drawTick(tick, layout)).join('');
    const finer = section.finer.map((fine, level) =>
      element('g', { class: `chart-finer chart-finer-${level + 1}` }, ...fine.map((tick) => drawTick(tick, layout))),
    );
    const coarse = finer.length > 0 ? element('g', { class: 'chart-coarse' }, ticks) : ticks;
    return coarse + finer.join('') + line(layout, [section.start, across], [section.end, across], 'chart-axis');
  }
  const far = layout.orientation === 'horizontal' ? layout.height : across + 24;
  const near = layout.orientation === 'horizontal' ? across - 6 : across - 10;
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

/** The ticks of a tall chart once more at its foot. */
function repeatTicks(layout: TimelineLayout): readonly string[] {
  const y = layout.axisAgain;
  if (y === undefined) return [];
  const said = (ticks: readonly AxisTick[], level: number) =>
    element(
      'g',
      { class: level === 0 ? 'chart-coarse' : `chart-finer chart-finer-${level}` },
      ...ticks.map(({ label, labelAt }) =>
        element(
          'text',
          {
            class: 'chart-tick',
            x: layout.axisStart + labelAt,
            y,
            'text-anchor': 'middle',
            'font-size': timelineType.tick,
          },
          escapeText(label),
        ),
      ),
    );
  const scales = layout.axis.sections.filter((section) => section.kind === 'scale');
  const all = scales.flatMap(({ ticks, finer }) => [ticks, ...finer].map((each, level) => said(each, level)));
  return [element('g', { class: 'chart-again' }, ...all)];
}

function drawTick(tick: AxisTick, layout: TimelineLayout): string {
  const horizontal = layout.orientation === 'horizontal';
  const across = layout.axisAcross;
  const rtl = layout.direction === 'rtl';
  const far = horizontal ? layout.height : across + (rtl ? 6 : -6);
  const place = horizontal
    ? point(layout, tick.labelAt, across - 8)
    : point(layout, tick.labelAt + 4, across + (rtl ? 9 : -9));
  const anchor = horizontal ? 'middle' : 'end';
  return (
    line(layout, [tick.at, horizontal ? across - 4 : across], [tick.at, far], 'chart-grid') +
    element(
      'text',
      { class: 'chart-tick', ...place, 'text-anchor': anchor, 'font-size': timelineType.tick },
      escapeText(tick.label),
    )
  );
}

/** A torn edge across the axis: here the scale stops. */
function zigzag(layout: TimelineLayout, at: number, near: number, far: number): string {
  const steps = Math.max(2, Math.round((far - near) / 7));
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const { x, y } = point(layout, at + (index % 2 === 0 ? -3 : 3), near + ((far - near) * index) / steps);
    return `${round(x)},${round(y)}`;
  });
  return element('polyline', { class: 'chart-tear', points: points.join(' '), fill: 'none', stroke: 'currentColor' });
}

function drawCaptions(layout: TimelineLayout): readonly string[] {
  const anchor = layout.orientation === 'horizontal' ? 'middle' : 'start';
  return layout.captions.flatMap((caption) =>
    caption.lines.map(({ text, y }) =>
      element(
        'text',
        { class: 'chart-caption', x: caption.textX, y, 'text-anchor': anchor, 'font-size': timelineType.caption },
        escapeText(text),
      ),
    ),
  );
}

/** Whether a line of the grid would run through an event's words. */
function isOnGrid({ label }: TimelineItem, layout: TimelineLayout): boolean {
  if (layout.orientation === 'vertical') return false;
  return layout.axis.sections.some(
    (section) =>
      section.kind === 'scale' &&
      section.ticks.some(({ at }) => {
        const x = layout.axisStart + at;
        return x > label.x - 2 && x < label.x + label.width + 2;
      }),
  );
}

/** Keeps words of the other direction together, as Unicode's bidirectional algorithm has it (UAX 9, 2.4). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function drawItem(item: TimelineItem, layout: TimelineLayout, options: DrawOptions): string {
  const { mark } = item;
  const leader =
    item.leader &&
    element('polyline', {
      class: 'chart-leader',
      points: item.leader.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
      fill: 'none',
      stroke: 'currentColor',
    });
  const point = mark.shape === 'dot' || mark.shape === 'slot';
  return element(
    'a',
    {
      class: `chart-event is-${mark.certainty}`,
      href: options.href(item.id),
      'data-event': item.id,
      'data-lane': item.lane,
      'data-certainty': mark.certainty,
    },
    ...(item.full === undefined ? [] : [element('title', {}, escapeText(item.full))]),
    ...(leader ? [leader] : []),
    element('g', { class: point ? 'chart-mark' : 'chart-mark chart-stretch' }, drawMark(item, layout, options.prefix)),
    drawLabel(item, layout),
  );
}

function drawLabel(item: TimelineItem, layout: TimelineLayout): string {
  const { label } = item;
  // A space keeps the words of two lines apart when they are copied or read aloud; it stands on the ragged side.
  const lead = (index: number) => (label.anchor === 'end' && index > 0 ? ' ' : '');
  const lines = label.lines.map(({ text, y, role }, index) =>
    element(
      'tspan',
      { class: `chart-${role}`, x: label.textX, y, 'font-size': timelineType[role] },
      lead(index) + escapeText(role === 'date' && layout.direction === 'rtl' ? isolate(text) : text),
    ),
  );
  const { x, y, width, height } = label;
  return element(
    'g',
    { class: 'chart-words' },
    // Letters alone are hard to hit.
    element('rect', { x, y, width, height, fill: 'none', 'pointer-events': 'all' }),
    element(
      'text',
      { class: `chart-label${isOnGrid(item, layout) ? ' chart-label-cuts' : ''}`, 'text-anchor': label.anchor },
      lines.join(label.anchor === 'end' ? '' : ' '),
    ),
  );
}
