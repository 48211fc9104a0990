import { pairs } from 'd3-array';
import type { EdtfDate } from '../language/edtf/edtf.ts';
import type { PlacedEvent } from './timeline-events.ts';

/** A stretch of the axis that only knows an order: between two dates, or before or after all. */
export interface OrderGap {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly slots: number;
  readonly keys: readonly string[];
}

/** A run of dated events that share one linear scale. */
export interface Cluster {
  /** First and last moment that an event touches, and the domain around them. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** Whether it holds one place only. */
  readonly lone: boolean;
  /** Pixels. */
  readonly length: number;
  /** The stretch of mere order that comes before it, if any; between two clusters without one lies a break. */
  readonly orderBefore?: OrderGap;
}

interface ClusterOptions {
  readonly length: number;
  readonly breakLength: number;
  readonly maxBreaks: number;
  readonly crowding: number;
  readonly byCount: number;
}

/** A run on the way to becoming a cluster. */
interface Run {
  /** Sorted moments at which events start or end. */
  readonly stops: readonly number[];
  /** Where the eye looks for its events, sorted, each place once: the middle of a date, both ends of what lasts, or is hardly dated. */
  readonly middles: readonly number[];
  readonly count: number;
  readonly orderBefore?: OrderGap;
}

/**
 * Cuts time into runs: at every stretch of mere order, and then, while neighbours stand closer than `crowding` pixels,
 * at the empty gap whose loss gives most of them room.
 */
export function axisClusters(
  placed: readonly PlacedEvent[],
  gaps: readonly OrderGap[],
  options: ClusterOptions,
): readonly Cluster[] {
  const dated = placed.flatMap(({ date }) => (date ? [date] : []));
  if (dated.length === 0) return [];
  const stopsOfEach = dated.map((date) => stopsOf(date));
  const stops = sorted(stopsOfEach.flat());
  const all = (stops.at(-1) ?? 0) - (stops[0] ?? 0);
  const middles = dated.flatMap(({ kind, lower, upper }, index) => {
    const [start = 0, end = start] = stopsOfEach[index] ?? [];
    const long = end - start > all / 4 && end - start < all * 0.9;
    return kind === 'interval' || (!lower && !upper) || long ? [start, end] : [(start + end) / 2];
  });
  let runs = cutAtGaps(stops, middles, gaps);
  const most = runs.length - 1 + options.maxBreaks;
  while (runs.length - 1 < most) {
    const cut = bestCut(runs, dated, options);
    if (!cut) break;
    runs = cutRun(runs, cut);
  }
  const open = {
    start: dated.some(({ lower }) => !lower),
    end: dated.some(({ upper }) => !upper),
  };
  const lengths = shareRoom(runs, options);
  return runs.map((run, index) => toCluster(run, lengths[index] ?? 0, runs[index - 1], runs[index + 1], open));
}

/** Where a date starts and ends, as far as it says; one that is open on both sides may still say moments between. */
function stopsOf({ lower, upper, ranges }: EdtfDate): readonly number[] {
  const ends = [lower, upper].flatMap((bound) => (bound ? [bound.year] : []));
  if (ends.length > 0) return ends;
  const inner = ranges.flatMap(({ from, to, start, end }) => [
    start === 'given' ? from?.lower.year : undefined,
    end === 'given' ? to?.upper.year : undefined,
  ]);
  const told = sorted(inner.filter((year) => year !== undefined));
  return [...told.slice(0, 1), ...told.slice(1).slice(-1)];
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function cutAtGaps(stops: readonly number[], middles: readonly number[], gaps: readonly OrderGap[]): readonly Run[] {
  let rest: Run = { stops, middles: sorted(middles), count: middles.length };
  const runs: Run[] = [];
  for (const gap of gaps) {
    if (gap.to === undefined) continue;
    const [left, right] = gap.from === undefined ? [undefined, rest] : split(rest, gap.from, gap.to);
    if (left) runs.push(left);
    if (right) rest = { ...right, orderBefore: gap };
  }
  return [...runs, rest];
}

/** Parts a run at an empty gap; the event count goes by the middles on each side. */
function split(run: Run, from: number, to: number): [Run, Run] {
  const part = (stops: readonly number[], middles: readonly number[]) => ({
    stops,
    middles,
    count: Math.max(1, Math.round((run.count * middles.length) / Math.max(1, run.middles.length))),
  });
  const left = part(
    run.stops.filter((stop) => stop <= from),
    run.middles.filter((middle) => middle <= from),
  );
  const right = part(
    run.stops.filter((stop) => stop >= to),
    run.middles.filter((middle) => middle > from),
  );
  return [{ ...left, ...(run.orderBefore && { orderBefore: run.orderBefore }) }, right];
}

interface Cut {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
}

/** The empty gap that relieves most of the neighbours who crowd; none where that is few of them, or hardly at all. */
function bestCut(runs: readonly Run[], dated: readonly EdtfDate[], options: ClusterOptions): Cut | undefined {
  const lengths = shareRoom(runs, options);
  const before = spacing(runs, lengths, options);
  const neighbours = runs.reduce((sum, run) => sum + run.middles.length - 1, 0);
  let best: Cut | undefined;
  let most = Math.max(0.35, neighbours * 0.05);
  for (const cut of runs.flatMap((run, index) => emptyGaps(run, lengths[index] ?? 0, options))) {
    const parted = cutRun(runs, cut);
    const gain = spacing(parted, shareRoom(parted, options), options) - before;
    // A break that much of what lasts runs across leaves nothing out.
    if (gain <= most || dated.filter((date) => runsAcross(date, cut)).length > dated.length / 3) continue;
    best = cut;
    most = gain;
  }
  return best;
}

function cutRun(runs: readonly Run[], { run, from, to }: Cut): readonly Run[] {
  return runs.flatMap((each) => (each === run ? split(run, from, to) : [each]));
}

/** Gaps of a run wide enough to be seen, in which no event has its middle; ranges may run across. */
function emptyGaps(run: Run, length: number, { crowding }: ClusterOptions): readonly Cut[] {
  const scale = length / spanOf(run);
  const gaps: Cut[] = [];
  let next = 0;
  for (const [from, to] of pairs(run.stops)) {
    while ((run.middles[next] ?? Infinity) <= from) next++;
    if ((to - from) * scale > crowding && (run.middles[next] ?? Infinity) >= to) gaps.push({ run, from, to });
  }
  return gaps;
}

function runsAcross({ lower, upper }: EdtfDate, { from, to }: Cut): boolean {
  return (lower?.year ?? -Infinity) < from && (upper?.year ?? Infinity) > to;
}

/** How many neighbours stand apart, where those who crowd count the less, the more they do. */
function spacing(runs: readonly Run[], lengths: readonly number[], { crowding }: ClusterOptions): number {
  let sum = runs.length - 1;
  for (const [index, run] of runs.entries()) {
    const scale = (lengths[index] ?? 0) / spanOf(run) / crowding;
    for (let n = 1; n < run.middles.length; n++)
      sum += Math.sqrt(Math.min(1, ((run.middles[n] ?? 0) - (run.middles[n - 1] ?? 0)) * scale));
  }
  return sum;
}

function spanOf(run: Run): number {
  return Math.max((run.stops.at(-1) ?? 0) - (run.stops[0] ?? 0), Number.MIN_VALUE);
}

/** Pixels for each run: a decent minimum, the rest by how many events it has and how long it lasts. */
function shareRoom(runs: readonly Run[], options: ClusterOptions): readonly number[] {
  const breaks = runs.filter((run, index) => index > 0 && !run.orderBefore).length * options.breakLength;
  const room = Math.max(runs.length, options.length - breaks);
  const least = Math.min(84, room / runs.length);
  const spare = room - least * runs.length;
  const spans = runs.map(spanOf);
  const allSpans = spans.reduce((sum, span) => sum + span, 0);
  // A lone event needs no more than the minimum, whatever its precision.
  const needs = runs.map((run) => (run.middles.length === 1 && runs.length > 1 ? 0.25 : run.count));
  const allNeeds = needs.reduce((sum, need) => sum + need, 0);
  const shares = runs.map((run, index) => {
    const byTime = (spans[index] ?? 0) / allSpans;
    return run.middles.length === 1 && runs.length > 1
      ? (needs[index] ?? 0) / allNeeds
      : options.byCount * ((needs[index] ?? 0) / allNeeds) + (1 - options.byCount) * byTime;
  });
  const allShares = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => least + (spare * share) / allShares);
}

/** Adds air around a run, more towards an open side and around a lone event, but never into its neighbours. */
function toCluster(
  run: Run,
  length: number,
  before: Run | undefined,
  after: Run | undefined,
  open: { start: boolean; end: boolean },
): Cluster {
  const first = run.stops[0] ?? 0;
  const last = run.stops.at(-1) ?? 0;
  const span = Math.max(last - first, 1e-7, Math.abs(last) * 1e-12);
  const air = run.middles.length === 1 ? span * 0.6 : span * 0.03;
  const left = before
    ? Math.min(air, (first - (before.stops.at(-1) ?? first)) / 4)
    : open.start
      ? Math.max(air, span * 0.15)
      : air;
  const right = after
    ? Math.min(air, ((after.stops[0] ?? last) - last) / 4)
    : open.end
      ? Math.max(air, span * 0.15)
      : air;
  return {
    first,
    last,
    from: first - left,
    to: last + right,
    lone: run.middles.length === 1,
    length,
    ...(run.orderBefore && { orderBefore: run.orderBefore }),
  };
}
