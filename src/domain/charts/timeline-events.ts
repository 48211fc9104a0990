import type { EditionEvent } from '../edition/edition.ts';
import type { EdtfDate } from '../language/edtf/edtf.ts';
import { clockZone, readOnClock, type ClockZone } from './timeline-zone.ts';

/** What the layout needs of an event; an `EditionEvent` is one. */
export type ChartEvent = Pick<
  EditionEvent,
  'id' | 'date' | 'after' | 'before' | 'label' | 'lane' | 'datedBy' | 'editors'
>;

/** Where an event without a date may stand: after and before what, as fractional years; absent sides are open. */
export interface Placement {
  readonly from?: number;
  readonly to?: number;
  /**
   * Set where no dated event falls between, so that the event can stand in a gap of the axis of its own,
   * at one of the places from `slot` to `lastSlot` (counted from 0) that the chains of undated events around it
   * leave; otherwise it may lie anywhere in the span.
   */
  readonly slot?: number;
  readonly lastSlot?: number;
  /** Set where a layout gathers what could stand beside any of the dates in a list of its own, behind all of them. */
  readonly gathered?: true;
}

/** An event with its date read, or with its place among the dated ones. */
export interface PlacedEvent {
  readonly event: ChartEvent;
  readonly date?: EdtfDate;
  readonly placement?: Placement;
}

type Links = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the dates and works out what `after` and `before` say of the events without one. A date that bounds
 * nothing (`XXXX`, `/`) and one that is not EDTF count as none. The order of the events is kept.
 */
export function placeEvents(events: readonly ChartEvent[]): readonly PlacedEvent[] {
  const zone = clockZone(events.map(({ date }) => date));
  const read = events.map((event) => ({ event, date: usableDate(event.date, zone) }));
  const dates = new Map(read.flatMap(({ event, date }) => (date ? [[event.id, date] as const] : [])));
  const after = linksOf(events, 'after', 'before');
  const before = linksOf(events, 'before', 'after');
  const placed = read.map(({ event, date }) =>
    date
      ? { event, date }
      : { event, placement: placementOf(event.id, dates, reach(event.id, after), reach(event.id, before)) },
  );
  return withSlots(placed, after, before);
}

function usableDate(text: string | undefined, zone: ClockZone | undefined): EdtfDate | undefined {
  const date = text === undefined ? undefined : readOnClock(text, zone);
  return date?.placed ? date : undefined;
}

/** Each event's neighbours in one direction, whichever of the two said so. */
function linksOf(events: readonly ChartEvent[], own: 'after' | 'before', other: 'after' | 'before'): Links {
  const ids = new Set(events.map((event) => event.id));
  const links = new Map(events.map((event) => [event.id, event[own].filter((id) => ids.has(id))]));
  for (const event of events) for (const id of event[other]) links.get(id)?.push(event.id);
  return links;
}

/** Every event reached by following links; a circle, which a check reports, ends the walk. */
function reach(id: string, links: Links): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...(links.get(id) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (reached.has(next) || next === id) continue;
    reached.add(next);
    queue.push(...(links.get(next) ?? []));
  }
  return reached;
}

function placementOf(
  id: string,
  dates: ReadonlyMap<string, EdtfDate>,
  earlier: ReadonlySet<string>,
  later: ReadonlySet<string>,
): Placement {
  const first = [...dates].filter(([other]) => earlier.has(other)).map(([, date]) => date);
  const last = [...dates].filter(([other]) => later.has(other)).map(([, date]) => date);
  const from = greatest(first.map((date) => (date.upper ?? date.lower)?.year));
  const to = least(last.map((date) => (date.lower ?? date.upper)?.year));
  const span = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const afterAll = greatest(first.map((date) => date.lower?.year)) ?? -Infinity;
  const beforeAll = least(last.map((date) => date.upper?.year)) ?? Infinity;
  const clear = [...dates].every(
    ([other, date]) =>
      other === id ||
      earlier.has(other) ||
      later.has(other) ||
      (date.upper?.year ?? Infinity) <= afterAll ||
      (date.lower?.year ?? -Infinity) >= beforeAll,
  );
  const anchored = from !== undefined || to !== undefined || dates.size === 0;
  return clear && anchored && (from ?? -Infinity) <= (to ?? Infinity) ? { ...span, slot: 0 } : span;
}

function greatest(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((most, n) => (n === undefined || (most !== undefined && most >= n) ? most : n), undefined);
}

function least(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((most, n) => (n === undefined || (most !== undefined && most <= n) ? most : n), undefined);
}

/** Gives events in the same gap the places that the longest chains before and after each leave it. */
function withSlots(placed: readonly PlacedEvent[], after: Links, before: Links): readonly PlacedEvent[] {
  const gaps = new Map(
    placed.flatMap(({ event, placement }) =>
      placement?.slot === undefined ? [] : [[event.id, gapKey(placement)] as const],
    ),
  );
  const depths = chainLengths(gaps, after);
  const heights = chainLengths(gaps, before);
  const longest = new Map<string, number>();
  for (const [id, gap] of gaps) longest.set(gap, Math.max(longest.get(gap) ?? 0, depths.get(id) ?? 0));
  return placed.map((item) => {
    const gap = gaps.get(item.event.id);
    if (gap === undefined) return item;
    const slot = depths.get(item.event.id) ?? 0;
    const lastSlot = Math.max(slot, (longest.get(gap) ?? 0) - (heights.get(item.event.id) ?? 0));
    return { ...item, placement: { ...item.placement, slot, lastSlot } };
  });
}

/** The length of the longest chain of links within its gap that leads to each event. */
function chainLengths(gaps: ReadonlyMap<string, string>, links: Links): ReadonlyMap<string, number> {
  const lengths = new Map([...gaps.keys()].map((id) => [id, 0]));
  // Relaxing as often as there are events settles every chain, and stops in a circle.
  for (let round = 0, changed = true; changed && round < lengths.size; round++) {
    changed = false;
    for (const [id, length] of lengths) {
      const chained = (links.get(id) ?? []).filter((other) => gaps.get(other) === gaps.get(id));
      const next = Math.max(length, ...chained.map((other) => (lengths.get(other) ?? 0) + 1));
      if (next === length || next >= lengths.size) continue;
      lengths.set(id, next);
      changed = true;
    }
  }
  return lengths;
}

/** Names the gap of the axis that a placement stands in. */
export function gapKey(placement: Placement): string {
  return placement.gathered === true ? 'gathered' : `${placement.from ?? ''}|${placement.to ?? ''}`;
}
