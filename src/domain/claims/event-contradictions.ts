import { type EdtfDate, parseEdtf } from '../language/edtf/edtf.ts';
import type { TimelineEvent } from './event.ts';

type OrderedEvent = Pick<TimelineEvent, 'id' | 'date' | 'after' | 'before'>;

/** A dated event as its file has it. */
interface DatedEvent {
  readonly id: string;
  readonly date: string;
}

/** An event that is placed so that one date would come before another that is earlier. */
export interface Contradiction {
  /** The event that says so, and where. */
  readonly event: string;
  readonly key: 'after' | 'before';
  readonly first: DatedEvent;
  readonly last: DatedEvent;
}

type Links = ReadonlyMap<string, readonly string[]>;

/**
 * Finds events whose `after` and `before` go against the dates, directly or by way of undated events. Dates that are
 * only about right contradict nothing. Each pair of dates is told once. The order must not run in a circle.
 */
export function findContradictions(events: readonly OrderedEvent[]): Contradiction[] {
  const dates = new Map(events.flatMap(({ id, date }) => readDate(id, date)));
  const earlier = linksOf(events, 'after', 'before');
  const later = linksOf(events, 'before', 'after');
  const told = new Set<string>();
  return events.flatMap(({ id, after, before }) => {
    // A dated event answers for what it says itself; an undated one for the dates on either side of it.
    const own = dates.has(id);
    const firsts = own ? [] : reachDated(id, earlier, dates);
    const lasts = own ? [] : reachDated(id, later, dates);
    const pairs = [
      ...(own ? after.map((first) => [first, id, 'after'] as const) : []),
      ...(own ? before.map((last) => [id, last, 'before'] as const) : []),
      ...firsts.flatMap((first) => lasts.map((last) => [first, last, after.length > 0 ? 'after' : 'before'] as const)),
    ];
    return pairs.flatMap(([one, other, key]) => {
      const [first, last] = [dates.get(one), dates.get(other)];
      if (!first || !last || !isLater(first.read, last.read) || told.has(`${one} ${other}`)) return [];
      told.add(`${one} ${other}`);
      return [{ event: id, key, first: { id: one, date: first.date }, last: { id: other, date: last.date } }];
    });
  });
}

interface ReadDate {
  readonly date: string;
  readonly read: EdtfDate;
}

function readDate(id: string, date: string | undefined): readonly (readonly [string, ReadDate])[] {
  const read = date === undefined ? undefined : parseEdtf(date);
  return date === undefined || read === undefined ? [] : [[id, { date, read }]];
}

/** Whether nothing of the first lies before the end of the second. */
function isLater(first: EdtfDate, second: EdtfDate): boolean {
  const isVague = [first, second].some(({ approximate, uncertain }) => approximate || uncertain);
  return !isVague && first.lower !== undefined && second.upper !== undefined && first.lower.year >= second.upper.year;
}

/** Each event's neighbours on one side, whichever of the two said so. */
function linksOf(events: readonly OrderedEvent[], own: 'after' | 'before', other: 'after' | 'before'): Links {
  const links = new Map(events.map((event) => [event.id, [...event[own]]]));
  for (const event of events) for (const id of event[other]) links.get(id)?.push(event.id);
  return links;
}

/** The nearest dated events on one side of an undated one. */
function reachDated(id: string, links: Links, dates: ReadonlyMap<string, unknown>): readonly string[] {
  const reached = new Set<string>();
  const open = [...(links.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    if (!dates.has(next)) open.push(...(links.get(next) ?? []));
  }
  return [...reached].filter((one) => dates.has(one));
}
