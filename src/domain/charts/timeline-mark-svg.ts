import { element, refersTo, round } from './svg.ts';
import type { TimelineItem, TimelineLayout } from './timeline-figure.ts';
import { dotRadius, reachOf, type MarkPiece, type Stretch } from './timeline-marks.ts';

const half = 5;

/** Hatching for uncertain dates, and masks that let an end fade out, as far as `drawing` refers to them. */
export function defineFills(prefix: string, orientation: TimelineLayout['orientation'], drawing: string): string {
  const along = orientation === 'horizontal' ? { x2: 1, y2: 0 } : { x2: 0, y2: 1 };
  const hatch = element(
    'pattern',
    { id: `${prefix}-hatch`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { class: 'mark-ink', width: 2.2, height: 5, fill: 'currentColor' }),
  );
  const sides = (['start', 'end', 'both'] as const).filter((side) => refersTo(drawing, `${prefix}-fade-${side}`));
  const masks = sides.map((side) => {
    const stops = fadeStops[side].map(([offset, opacity]) =>
      element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity }),
    );
    return (
      element('linearGradient', { id: `${prefix}-gradient-${side}`, x1: 0, y1: 0, ...along }, ...stops) +
      element(
        'mask',
        { id: `${prefix}-fade-${side}`, maskContentUnits: 'objectBoundingBox', x: 0, y: 0, width: 1, height: 1 },
        element('rect', { width: 1, height: 1, fill: `url(#${prefix}-gradient-${side})` }),
      )
    );
  });
  return (refersTo(drawing, `${prefix}-hatch`) ? hatch : '') + masks.join('');
}

const fadeStops = {
  start: [
    [0, 0.05],
    [0.7, 1],
  ],
  end: [
    [0.3, 1],
    [1, 0.05],
  ],
  both: [
    [0, 0.05],
    [0.3, 1],
    [0.7, 1],
    [1, 0.05],
  ],
} as const;

/** Draws a mark: its shape tells what kind of date it is, its fill how sure, its outline who gives it. */
export function drawMark(item: TimelineItem, layout: TimelineLayout, prefix: string): string {
  const { mark } = item;
  if (mark.shape === 'dot' || mark.shape === 'slot') return drawDot(item, layout, prefix);
  if (mark.shape === 'anywhere') return drawAnywhere(item, layout);
  const bars = mark.pieces.flatMap(parted).map((bar) => drawBar(bar, item, layout, prefix));
  const extras = [
    mark.shape === 'one-of' ? brackets(item, layout) : '',
    mark.shape === 'all' ? segment(layout, mark, item.across, 'mark-link') : '',
    ...arrows(item, layout),
  ];
  return bars.join('') + extras.join('');
}

function drawDot({ mark, across }: TimelineItem, layout: TimelineLayout, prefix: string): string {
  const middle = layout.axisStart + (mark.start + mark.end) / 2;
  const [cx, cy] = layout.orientation === 'horizontal' ? [middle, across] : [across, middle];
  if (mark.shape === 'slot')
    return element('circle', {
      class: 'mark mark-slot',
      cx,
      cy,
      r: dotRadius - 1,
      fill: 'none',
    });
  const halo =
    mark.certainty === 'approximate' ? element('circle', { class: 'mark-halo', cx, cy, r: dotRadius + 4 }) : '';
  const fill = mark.certainty === 'uncertain' ? `url(#${prefix}-hatch)` : 'currentColor';
  if (mark.datedBy === 'editors') {
    const r = dotRadius + 1;
    const points = [
      [cx, cy - r],
      [cx + r, cy],
      [cx, cy + r],
      [cx - r, cy],
    ]
      .map(([x, y]) => `${round(x ?? 0)},${round(y ?? 0)}`)
      .join(' ');
    const shape =
      mark.certainty === 'uncertain'
        ? { class: 'mark mark-editors', fill }
        : { class: 'mark mark-editors mark-hollow' };
    return halo + element('polygon', { ...shape, points });
  }
  return halo + element('circle', { class: 'mark', cx, cy, r: dotRadius, fill });
}

/** A piece of which only one date is uncertain is hatched on that side, as far as its middle. */
function parted(piece: MarkPiece): readonly (MarkPiece & { readonly half?: true })[] {
  if (piece.uncertain === 'neither' || piece.uncertain === 'both') return [piece];
  const middle = (piece.start + piece.end) / 2;
  const [first, last] = piece.uncertain === 'start' ? (['both', 'neither'] as const) : (['neither', 'both'] as const);
  return [
    { ...piece, end: middle, endEnd: 'closed', uncertain: first, half: true },
    { ...piece, start: middle, startEnd: 'closed', uncertain: last, half: true },
  ];
}

function drawBar(
  piece: MarkPiece & { readonly half?: true },
  { mark, across }: TimelineItem,
  layout: TimelineLayout,
  prefix: string,
): string {
  const start = Math.max(0, piece.start - reachOf(piece.startEnd));
  const end = Math.min(layout.axis.length, piece.end + reachOf(piece.endEnd));
  const fadesAtStart = piece.startEnd !== 'closed';
  const fadesAtEnd = piece.endEnd !== 'closed';
  const side = fadesAtStart ? (fadesAtEnd ? 'both' : 'start') : fadesAtEnd ? 'end' : undefined;
  const solid = mark.shape === 'lasting' || mark.shape === 'all';
  const hatched = piece.uncertain === 'both';
  const editors = mark.datedBy === 'editors';
  const names = ['mark', solid || hatched ? '' : 'mark-within', editors ? 'mark-editors' : ''];
  const shared = { rx: solid || piece.half ? 1.5 : half, mask: side && `url(#${prefix}-fade-${side})` };
  // Dashes are lost around what is as dark as they are.
  const cored = editors && solid && !hatched;
  const core = {
    ...rectangle(layout, { start, end }, across, half - 2),
    ...shared,
    class: 'mark-core',
    fill: 'currentColor',
  };
  const outline = element('rect', {
    class: names.filter((name) => name !== '').join(' '),
    ...rectangle(layout, { start, end }, across, half),
    ...shared,
    fill: hatched ? `url(#${prefix}-hatch)` : cored ? 'none' : 'currentColor',
    'fill-opacity': solid || hatched ? undefined : 0.22,
  });
  return cored ? element('rect', core) + outline : outline;
}

/** A dotted line with a stop where the order sets a bound and an arrow where it does not. */
function drawAnywhere(item: TimelineItem, layout: TimelineLayout): string {
  const { mark, across } = item;
  const stops = [
    mark.startEnd === 'closed' ? crossbar(layout, mark.start + 1, across) : '',
    mark.endEnd === 'closed' ? crossbar(layout, mark.end - 1, across) : '',
  ];
  const ring =
    mark.ring === undefined
      ? ''
      : drawDot({ ...item, mark: { ...mark, shape: 'slot', start: mark.ring, end: mark.ring } }, layout, '');
  return segment(layout, mark, across, 'mark-anywhere') + stops.join('') + arrows(item, layout).join('') + ring;
}

function rectangle(layout: TimelineLayout, stretch: Stretch, across: number, reach: number) {
  const [along, length] = [layout.axisStart + stretch.start, stretch.end - stretch.start];
  return layout.orientation === 'horizontal'
    ? { x: along, y: across - reach, width: length, height: 2 * reach }
    : { x: across - reach * 0.7, y: along, width: 1.4 * reach, height: length };
}

function segment(layout: TimelineLayout, stretch: Stretch, across: number, name: string): string {
  const [from, to] = [layout.axisStart + stretch.start, layout.axisStart + stretch.end];
  const ends =
    layout.orientation === 'horizontal'
      ? { x1: from, y1: across, x2: to, y2: across }
      : { x1: across, y1: from, x2: across, y2: to };
  return element('line', { class: `mark ${name}`, ...ends });
}

function crossbar(layout: TimelineLayout, along: number, across: number): string {
  const at = layout.axisStart + along;
  const ends =
    layout.orientation === 'horizontal'
      ? { x1: at, y1: across - half, x2: at, y2: across + half }
      : { x1: across - half, y1: at, x2: across + half, y2: at };
  return element('line', { class: 'mark mark-stop', ...ends });
}

/** Square brackets around what one of several dates may be. */
function brackets({ mark, across }: TimelineItem, layout: TimelineLayout): string {
  const reach = half + 3;
  const bracket = (along: number, inward: number) =>
    path(
      layout,
      [
        [along + inward, across - reach],
        [along, across - reach],
        [along, across + reach],
        [along + inward, across + reach],
      ],
      'mark mark-bracket',
    );
  return (
    (mark.startEnd === 'open' ? '' : bracket(mark.start - 2, 4)) +
    (mark.endEnd === 'open' ? '' : bracket(mark.end + 2, -4))
  );
}

function arrows({ mark, across }: TimelineItem, layout: TimelineLayout): readonly string[] {
  const head = (along: number, inward: number) =>
    path(
      layout,
      [
        [along + inward, across - 5],
        [along, across],
        [along + inward, across + 5],
      ],
      'mark mark-arrow',
    );
  return [
    mark.startEnd === 'open' ? head(mark.start + 1, 6) : '',
    mark.endEnd === 'open' ? head(mark.end - 1, -6) : '',
  ];
}

function path(layout: TimelineLayout, points: readonly (readonly [number, number])[], name: string): string {
  const written = points.map(([along, across]) => {
    const onward = layout.axisStart + along;
    return layout.orientation === 'horizontal'
      ? `${round(onward)},${round(across)}`
      : `${round(across)},${round(onward)}`;
  });
  return element('polyline', { class: name, points: written.join(' '), fill: 'none' });
}
