import type { TimelineEvent } from '../claims/explainer.ts';
import { compareEdtf, parseEdtf } from '../language/edtf/edtf.ts';

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Puts events in reading order: dated ones by where they begin, undated ones where `after` and `before` put them,
 * directly or by way of others: behind the last event they follow, else in front of the first they precede, the rest
 * at the end. Events that nothing tells apart keep the order of the file. A circle is broken at its first event in
 * the file; the check `event-order` reports it.
 */
export function orderEvents<E extends TimelineEvent>(events: readonly E[]): E[] {
  const { followers, precursors } = relate(events);
  const ordered = events
    .filter((event) => event.date !== undefined)
    .map((event) => ({ event, date: parseEdtf(event.date ?? '') }))
    .toSorted((a, b) => (a.date && b.date ? compareEdtf(a.date, b.date) : Number(!a.date) - Number(!b.date)))
    .map(({ event }) => event);
  let waiting = events.filter((event) => event.date === undefined);
  while (waiting.length > 0) {
    const pending = new Set(waiting.map(({ id }) => id));
    const next = waiting.find(({ id }) => precursors.get(id)?.isDisjointFrom(pending) ?? true) ?? waiting[0];
    if (next === undefined) break;
    ordered.splice(findSlot(ordered, reach(next.id, precursors), reach(next.id, followers)), 0, next);
    waiting = waiting.filter((event) => event !== next);
  }
  return ordered;
}

/** Reads `after` and `before` as one relation, whichever of two events states it. */
function relate(events: readonly TimelineEvent[]): { followers: Ids; precursors: Ids } {
  const followers = new Map(events.map(({ id }) => [id, new Set<string>()]));
  const precursors = new Map(events.map(({ id }) => [id, new Set<string>()]));
  const add = (first: string, second: string): void => {
    followers.get(first)?.add(second);
    precursors.get(second)?.add(first);
  };
  for (const { id, after, before } of events) {
    for (const other of after) add(other, id);
    for (const other of before) add(id, other);
  }
  return { followers, precursors };
}

/** Every event that `links` lead to from `id`, in any number of steps. */
function reach(id: string, links: Ids): Set<string> {
  const reached = new Set<string>();
  const open = [...(links.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(links.get(next) ?? []));
  }
  return reached;
}

function findSlot(ordered: readonly TimelineEvent[], earlier: ReadonlySet<string>, later: ReadonlySet<string>): number {
  const firstLater = ordered.findIndex(({ id }) => later.has(id));
  const limit = firstLater >= 0 ? firstLater : ordered.length;
  const lastEarlier = ordered.findLastIndex(({ id }) => earlier.has(id));
  if (lastEarlier < 0) return limit;
  let slot = lastEarlier + 1;
  while (slot < limit && ordered[slot]?.date === undefined) slot++;
  return slot;
}
