import { placeEvents, type ChartEvent, type PlacedEvent } from './timeline-events.ts';
import { layoutHorizontally } from './timeline-horizontal.ts';
import { layoutVertically } from './timeline-vertical.ts';
import type { TimelineLayout, TimelineOptions } from './timeline-figure.ts';

/**
 * Lays out a timeline. Labels never overlap each other or leave the chart, marks keep the order of time, and
 * the same input gives the same layout. Text is measured by `textWidth`.
 */
export function layoutTimeline(events: readonly ChartEvent[], options: TimelineOptions): TimelineLayout {
  const placed = placeEvents(events);
  return options.orientation === 'horizontal' ? layoutHorizontally(placed, options) : layoutVertically(placed, options);
}

/** What a timeline shows: only some lanes, and only events that may touch a stretch of time. */
export interface TimelineView {
  readonly lanes?: readonly string[];
  /** Fractional astronomical years. */
  readonly from?: number;
  readonly to?: number;
}

/** The events that a view keeps, in their order. Undated ones stay if what they follow or precede lets them be in it. */
export function selectEvents<T extends ChartEvent>(events: readonly T[], view: TimelineView): readonly T[] {
  const kept = new Set(
    placeEvents(events)
      .filter((placed) => isInView(placed, view))
      .map(({ event }) => event.id),
  );
  return events.filter((event) => kept.has(event.id));
}

function isInView({ event, date, placement }: PlacedEvent, view: TimelineView): boolean {
  if (view.lanes && !view.lanes.includes(event.lane)) return false;
  const lower = date ? date.lower?.year : placement?.from;
  const upper = date ? date.upper?.year : placement?.to;
  return (upper ?? Infinity) > (view.from ?? -Infinity) && (lower ?? -Infinity) < (view.to ?? Infinity);
}
