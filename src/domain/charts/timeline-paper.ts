import { element } from './svg.ts';
import { drawAxisHead, drawGround } from './timeline-axis-svg.ts';
import { timelineType, type TimelineLayout } from './timeline-figure.ts';
import { drawLanes } from './timeline-svg.ts';

/** The least height of a piece, in pixels: a sheet loses no more at its end than a piece may be high. */
const least = 60;

/**
 * Parts a chart that no sheet can hold at heights where nothing but lines would be cut. The pieces show the events that
 * `drawTimeline` has drawn with the same prefix, so that no word of them stands in a page twice; the axis is for the top of
 * every sheet.
 */
export function drawForPaper(layout: TimelineLayout, prefix: string): string {
  const axis = {
    ...layout.axis,
    sections: layout.axis.sections.map((section) => (section.kind === 'scale' ? { ...section, finer: [] } : section)),
  };
  const bare: TimelineLayout = { ...layout, axis, captions: [] };
  const { axisAgain: _, ...once } = bare;
  const groundId = `${prefix}-ground`;
  const pieces = parts(layout).map(({ from, to, events }) =>
    element(
      'svg',
      {
        class: 'timeline-chart',
        viewBox: `0 ${from} ${layout.width} ${to - from}`,
        'font-size': timelineType.label,
        fill: 'currentColor',
      },
      ...[groundId, ...events.map((event) => `${prefix}-event-${event}`)].map((id) =>
        element('use', { href: `#${id}` }),
      ),
    ),
  );
  const ground = element('g', { id: groundId }, drawGround(once, 'field'), ...drawLanes(layout));
  const defined = element('svg', {}, element('defs', {}, ground));
  const division = (name: string, ...content: readonly string[]) => element('div', { class: name }, ...content);
  return element(
    'div',
    { class: 'timeline-paper', 'aria-hidden': 'true' },
    division('timeline-sheet-head', drawAxisHead({ ...layout, axis })),
    division(
      'timeline-pieces',
      ...pieces.map((piece, n) => division('timeline-piece', n === 0 ? defined + piece : piece)),
    ),
  );
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly events: readonly string[];
}

/** Each event is in one part, since a part ends where nothing stands that would reach over its end. */
function parts({ items, lanes, axisAcross, height }: TimelineLayout): readonly Part[] {
  const boxes = [
    ...items.map(({ id, across, label }) => ({
      id,
      from: Math.min(across - 10, label.y),
      to: Math.max(across + 10, label.y + label.height),
    })),
    // The name of a lane stays with what comes first in it.
    ...(lanes.length > 1 ? lanes.map(({ y }) => ({ id: undefined, from: y, to: y + 30 })) : []),
  ].toSorted((a, b) => a.from - b.from);
  const found: Part[] = [];
  let [from, to] = [axisAcross + 6, 0];
  let events: string[] = [];
  for (const box of boxes) {
    if (to > 0 && box.from >= to && box.from - from >= least) {
      const end = (box.from + to) / 2;
      found.push({ from, to: end, events });
      [from, events] = [end, []];
    }
    to = Math.max(to, box.to);
    if (box.id !== undefined) events.push(box.id);
  }
  return [...found, { from, to: Math.max(to, Math.min(height, to + 8)), events }];
}
