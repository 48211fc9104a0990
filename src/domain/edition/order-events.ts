import type { TimelineEvent } from '../claims/event.ts';
import { compareEdtf, parseEdtf } from '../language/edtf.ts';

/**
 * Puts events in reading order: dated ones by where they begin, undated ones where `after` and `before` put them
 * (right after the last event they follow, else right before the first they precede), the rest at the end.
 * Events that nothing tells apart keep the order of the file. Circles are broken at the event that comes first in the
 * file; the check `event-order` reports them.
 */
export function orderEvents<E extends TimelineEvent>(events: readonly E[]): E[] {
  const ordered = events
    .filter((event) => event.date !== undefined)
    .map((event) => ({ event, date: parseEdtf(event.date ?? '') }))
    .toSorted((a, b) => (a.date && b.date ? compareEdtf(a.date, b.date) : Number(!a.date) - Number(!b.date)))
    .map(({ event }) => event);
  let waiting = events.filter((event) => event.date === undefined);
  while (waiting.length > 0) {
    const next = waiting.find((event) => isPlaceable(event, waiting)) ?? waiting[0];
    if (next === undefined) break;
    ordered.splice(findSlot(next, ordered), 0, next);
    waiting = waiting.filter((event) => event !== next);
  }
  return ordered;
}

function isPlaceable(event: TimelineEvent, waiting: readonly TimelineEvent[]): boolean {
  const pending = new Set(waiting.filter((other) => other !== event).map((other) => other.id));
  return ![...event.after, ...event.before].some((id) => pending.has(id));
}

function findSlot(event: TimelineEvent, ordered: readonly TimelineEvent[]): number {
  const firstBefore = ordered.findIndex((other) => event.before.includes(other.id));
  const limit = firstBefore >= 0 ? firstBefore : ordered.length;
  const lastAfter = ordered.findLastIndex((other) => event.after.includes(other.id));
  if (lastAfter < 0) return limit;
  let slot = lastAfter + 1;
  while (slot < limit && ordered[slot]?.date === undefined) slot++;
  return slot;
}
