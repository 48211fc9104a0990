import { escapeMarkup } from '../text/escape-markup.ts';
import { element, round, isolate } from './svg.ts';
import { drawGround } from './timeline-axis-svg.ts';
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
  /** Ids of the events in the order in which they are met by keyboard and by ear; that of the layout where absent. */
  readonly order?: readonly string[];
  /** Leaves the head of a horizontal axis out, for `drawAxisHead` to draw it apart. */
  readonly headApart?: boolean;
}

/**
 * Draws a laid-out timeline as SVG markup: real text, presentation attributes only, colours by class and
 * `currentColor`. Every event is a link to its evidence.
 */
export function drawTimeline(layout: TimelineLayout, options: DrawOptions): string {
  const { width, height } = layout;
  const events = inOrder(layout, options)
    .map((item) => drawItem(item, layout, options))
    .join('');
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
    element('defs', {}, defineFills(options.prefix, layout.orientation, events), ...defineCut(layout, options)),
    element(
      'g',
      { class: 'chart-ground', 'aria-hidden': 'true' },
      drawGround(layout, options.headApart ? 'field' : 'all'),
      ...drawLanes(layout),
    ),
    // What the script takes hold of, where no event is.
    element('rect', { class: 'chart-hold', width, height, fill: 'none' }),
    element('g', { class: 'chart-events' }, events),
  );
}

function inOrder({ items }: TimelineLayout, { order }: DrawOptions): readonly TimelineItem[] {
  if (order === undefined) return items;
  const places = new Map(order.map((id, place) => [id, place]));
  return items.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** Where the script cuts a vertical chart. */
function defineCut({ orientation, width }: TimelineLayout, { prefix }: DrawOptions): readonly string[] {
  if (orientation === 'horizontal') return [];
  return [element('clipPath', { id: `${prefix}-cut` }, element('rect', { x: -width, width: 3 * width }))];
}

/** The names of lanes and the rules between them; nothing where there is only one. */
export function drawLanes(layout: TimelineLayout): readonly string[] {
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
        escapeMarkup(lane),
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
      // The pieces for paper show it again.
      id: layout.isTall ? `${options.prefix}-event-${item.id}` : undefined,
      href: options.href(item.id),
      'data-event': item.id,
      'data-lane': item.lane,
      'data-certainty': mark.certainty,
    },
    ...(item.full === undefined ? [] : [element('title', {}, escapeMarkup(item.full))]),
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
      { class: `chart-${role}`, x: label.textX, y },
      lead(index) + escapeMarkup(role === 'date' && layout.direction === 'rtl' ? isolate(text) : text),
    ),
  );
  const { x, y, width, height } = label;
  return element(
    'g',
    { class: 'chart-words' },
    // Letters alone are hard to hit, and the script reads here how much room they have.
    element('rect', { x, y, width, height }),
    element(
      'text',
      {
        class: `chart-label${isOnGrid(item, layout) ? ' chart-label-cuts' : ''}`,
        'text-anchor': label.anchor === 'end' ? 'end' : undefined,
      },
      lines.join(label.anchor === 'end' ? '' : ' '),
    ),
  );
}
