import { scaleLinear } from 'd3-scale';
import { axisClusters, type Cluster, type OrderGap } from './axis-clusters.ts';
import { momentLabel, sayLength, timeTicks, type TimeTick } from './time-ticks.ts';
import { textWidth, wrapText } from './text-width.ts';
import { gapKey, type PlacedEvent, type Placement } from './timeline-events.ts';

export interface AxisTick {
  /** Pixels along the axis. */
  readonly at: number;
  readonly label: string;
  /** The label's centre along the axis, moved inward where it would leave the chart. */
  readonly labelAt: number;
  /** The label in lines, where it stands beside the axis and needs more than one. */
  readonly lines?: readonly string[];
  /** The whole date, where the label leaves out what the one before it says. */
  readonly full?: string;
}

/** A stretch of the axis with one linear scale of its own. Years are fractional astronomical years. */
export interface ScaleSection {
  readonly kind: 'scale';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly AxisTick[];
  /** Ticks for when the axis is stretched by each of `finer`. */
  readonly finer: readonly (readonly AxisTick[])[];
}

/** A visible break: the time between two stretches, left out, with its length in words. */
export interface BreakSection {
  readonly kind: 'break';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly hides: string;
}

/** A stretch without a scale, in which undated events stand in their order. */
export interface OrderSection {
  readonly kind: 'order';
  readonly from?: number;
  readonly to?: number;
  readonly start: number;
  readonly end: number;
  /** Where each place ends, in pixels along the axis. */
  readonly slotEnds: readonly number[];
  /** Keys of the placements that stand here. */
  readonly keys: readonly string[];
}

export type AxisSection = ScaleSection | BreakSection | OrderSection;

/** An axis of sections that meet end to end, from 0 to `length` pixels. */
export interface TimeAxis {
  readonly length: number;
  readonly sections: readonly AxisSection[];
}

export interface AxisOptions {
  readonly length: number;
  /** Pixels of a break, and of each place in a stretch that only knows the order. */
  readonly breakLength: number;
  readonly slotLengths: (gap: OrderGap) => readonly number[];
  /** Whether stretches of mere order may take no more than their events' share of the length. */
  readonly sharesLength: boolean;
  readonly maxBreaks: number;
  /** Pixels between neighbours below which events crowd. */
  readonly crowding: number;
  /** How far room is shared by the number of events (1) or by the length of time (0). */
  readonly byCount: number;
  /** Ticks are laid along a line of text (their width counts) or across it (their height). */
  readonly tickSpace: 'width' | 'height';
  /** Pixels that a label beside the axis may be wide. */
  readonly tickWidth?: number;
  readonly tickFont: number;
  /** How many times the axis may be stretched, for each set of finer ticks that is wanted. */
  readonly finer: readonly number[];
  readonly language: string;
  /** The zone of its clock, in words, where there is one. */
  readonly zone?: string | undefined;
}

/** Lays out the axis: stretches of scale, breaks where events crowd apart from each other, and stretches of mere order. */
export function buildAxis(placed: readonly PlacedEvent[], options: AxisOptions): TimeAxis {
  const gaps = orderGaps(placed);
  const gapLengths = orderLengths(gaps, placed, options);
  const forOrder = total(gapLengths.flat());
  const clusters = axisClusters(placed, gaps, {
    length: Math.max(1, options.length - forOrder),
    breakLength: options.breakLength,
    maxBreaks: options.maxBreaks,
    crowding: options.crowding,
    byCount: options.byCount,
  });
  const sections: AxisSection[] = [];
  let at = 0;
  const push = (length: number, make: (start: number, end: number) => AxisSection) => {
    sections.push(make(at, at + length));
    at += length;
  };
  for (const [index, cluster] of clusters.entries()) {
    const gap = gaps.findIndex((each) => each === cluster.orderBefore);
    const previous = clusters[index - 1];
    const order = gaps[gap];
    if (order)
      push(total(gapLengths[gap] ?? []), (start, end) => orderSection(order, start, end, gapLengths[gap] ?? []));
    else if (previous) push(options.breakLength, (start, end) => breakSection(previous, cluster, start, end, options));
    push(cluster.length, (start, end) => scaleSection(cluster, start, end, options));
  }
  for (const [index, gap] of gaps.entries()) {
    const lengths = gapLengths[index] ?? [];
    if (gap.to === undefined) push(total(lengths), (start, end) => orderSection(gap, start, end, lengths));
  }
  return { length: options.length, sections: options.tickSpace === 'width' ? keepApart(sections, options) : sections };
}

/** The pixels of a moment; moments outside the axis stand at its ends, moments in a gap within the gap. */
export function positionOf(axis: TimeAxis, year: number): number {
  const known = axis.sections.filter((section) => section.kind === 'scale');
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return 0;
  if (year <= first.from) return first.start;
  if (year >= last.to) return last.end;
  const section = known.find((each) => year <= each.to) ?? last;
  if (year >= section.from) return sectionScale(section)(year);
  const before = known[known.indexOf(section) - 1] ?? first;
  return scaleLinear([before.to, section.from], [before.end, section.start]).clamp(true)(year);
}

/** The stretch of an undated event's places in a stretch of mere order, or nothing where it may lie anywhere in a span. */
export function slotStretch(
  axis: TimeAxis,
  placement: Placement,
): { readonly start: number; readonly end: number } | undefined {
  if (placement.slot === undefined) return undefined;
  const key = gapKey(placement);
  const section = axis.sections.find((each) => each.kind === 'order' && each.keys.includes(key));
  if (section?.kind !== 'order') return undefined;
  const start = placement.slot === 0 ? section.start : section.slotEnds[placement.slot - 1];
  return { start: start ?? section.start, end: section.slotEnds[placement.lastSlot ?? placement.slot] ?? section.end };
}

/** Where time ends on the axis: what is gathered behind it has no place in time. */
export function timeEnd({ sections, length }: TimeAxis): number {
  return sections.find((each) => each.kind === 'order' && each.keys.includes('gathered'))?.start ?? length;
}

/** The scale of one section. */
function sectionScale(section: ScaleSection) {
  return scaleLinear([section.from, section.to], [section.start, section.end]);
}

/** Gathers undated events by the gap they stand in; gaps that overlap are one. */
function orderGaps(placed: readonly PlacedEvent[]): readonly OrderGap[] {
  const gaps: OrderGap[] = [];
  const slotted = placed.flatMap(({ placement }) => (placement?.slot === undefined ? [] : [placement]));
  for (const placement of slotted.toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || 0)) {
    const same = gaps.findIndex((gap) => overlap(gap, placement));
    const gap = gaps[same];
    const key = gapKey(placement);
    const slots = (placement.slot ?? 0) + 1;
    if (!gap) gaps.push({ from: placement.from, to: placement.to, slots, keys: [key] });
    else
      gaps[same] = {
        ...gap,
        from: placement.from ?? gap.from,
        to: gap.to ?? placement.to,
        slots: Math.max(gap.slots, slots),
        keys: gap.keys.includes(key) ? gap.keys : [...gap.keys, key],
      };
  }
  return gaps;
}

function overlap(gap: OrderGap, placement: Placement): boolean {
  if (gap.keys.includes(gapKey(placement))) return true;
  if (placement.gathered === true || gap.keys.includes('gathered')) return false;
  return (gap.from ?? -Infinity) < (placement.to ?? Infinity) && (placement.from ?? -Infinity) < (gap.to ?? Infinity);
}

/** Pixels of every place of every gap, cut to the share of the axis that undated events make up where that is asked for. */
function orderLengths(
  gaps: readonly OrderGap[],
  placed: readonly PlacedEvent[],
  options: AxisOptions,
): readonly (readonly number[])[] {
  const wanted = gaps.map(options.slotLengths);
  const all = total(wanted.flat());
  const dated = placed.filter(({ date }) => date).length;
  if (dated === 0) return wanted.map((lengths) => lengths.map((length) => (length * options.length) / all));
  const share = Math.min(0.86, Math.max(0.3, 1 - dated / placed.length));
  if (!options.sharesLength) return wanted;
  // Room that few dated events would only be stretched over is better spent on the others.
  const given = Math.min(options.length * share, all * 1.5);
  return wanted.map((lengths) => lengths.map((length) => (length * given) / all));
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

function orderSection(gap: OrderGap, start: number, end: number, lengths: readonly number[]): OrderSection {
  const slotEnds: number[] = [];
  for (const length of lengths) slotEnds.push((slotEnds.at(-1) ?? start) + length);
  const { from, to, keys } = gap;
  return {
    kind: 'order',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    start,
    end,
    slotEnds,
    keys,
  };
}

function breakSection(before: Cluster, after: Cluster, start: number, end: number, options: AxisOptions): BreakSection {
  return {
    kind: 'break',
    from: before.to,
    to: after.from,
    start,
    end,
    hides: sayLength(after.from - before.to, options.language),
  };
}

function scaleSection(cluster: Cluster, start: number, end: number, options: AxisOptions): ScaleSection {
  const bare = { kind: 'scale', from: cluster.from, to: cluster.to, start, end, ticks: [], finer: [] } as const;
  const scale = sectionScale(bare);
  const place = (ticks: readonly TimeTick[]): AxisTick[] =>
    ticks.map((tick) => {
      const { label, whole } = tick;
      const at = scale(tick.year);
      const lines = tickLines(label, options);
      const labelAt = inward(at, tickSize(label, options) / 2, start, end, options);
      return { at, label, labelAt, ...(lines.length > 1 && { lines }), ...(whole !== label && { full: whole }) };
    });
  // A lone event needs no scale, only its date.
  for (let most = cluster.lone ? 1 : Math.max(1, Math.floor((end - start) / 40)); most > 1; most--) {
    const ticks = place(timeTicks(cluster.from, cluster.to, most, options.language, options.zone));
    if (ticks.length > 0 && fits(ticks, start, end, options))
      return { ...bare, ticks, finer: options.finer.map((times) => finerTicks(bare, times, options)) };
  }
  const middle = (cluster.first + cluster.last) / 2;
  const moment = momentLabel(middle, cluster.last - cluster.first, options.language);
  return {
    ...bare,
    ticks: place([{ year: middle, label: moment, whole: moment }]),
  };
}

/** The least room for a date with its gap, and the most ticks that a page is made to carry. */
const finerSpace = 110;
const mostFiner = 240;

/** Ticks of a section stretched so many times, each with its whole date, since the one before it may be out of sight. */
function finerTicks(section: ScaleSection, times: number, options: AxisOptions): readonly AxisTick[] {
  const scale = sectionScale(section);
  const room = (section.end - section.start) * times;
  const ticksFor = (space: number) => {
    const most = Math.min(mostFiner, Math.max(1, Math.floor(room / space)));
    return timeTicks(section.from, section.to, most, options.language, options.zone);
  };
  const draft = ticksFor(finerSpace);
  const widest = Math.max(0, ...draft.map(({ whole }) => textWidth(whole, options.tickFont))) + 12;
  const ticks = widest > finerSpace ? ticksFor(widest) : draft;
  return ticks.map(({ year, whole }) => ({ at: scale(year), label: whole, labelAt: scale(year) }));
}

/** Within the chart, and no further into a break beside its stretch than what stands there leaves free. */
function inward(at: number, half: number, start: number, end: number, options: AxisOptions): number {
  const free = intoBreak(options);
  const first = Math.max(0, start - free) + half;
  const last = Math.min(options.length, end + free) - half;
  return Math.max(first, Math.min(last, at), half);
}

/** Along a line of text the captions of breaks have a row of their own; down the axis they stand in the labels' column. */
function intoBreak({ tickSpace, breakLength }: AxisOptions): number {
  return tickSpace === 'width' ? breakLength / 2 : 6;
}

function tickSize(label: string, options: AxisOptions): number {
  if (options.tickSpace === 'width') return textWidth(label, options.tickFont);
  return options.tickFont * 1.3 * tickLines(label, options).length;
}

function tickLines(label: string, { tickSpace, tickWidth = Infinity, tickFont }: AxisOptions): readonly string[] {
  return tickSpace === 'width' ? [label] : wrapText(label, tickWidth, tickFont, 4);
}

/** Pixels between the labels of two ticks. */
const tickGap = 10;

/** Whether labels keep a gap between them and stay with their own stretch. */
function fits(ticks: readonly AxisTick[], start: number, end: number, options: AxisOptions): boolean {
  return ticks.every((tick, index) => {
    const half = tickSize(tick.label, options) / 2;
    const before = ticks[index - 1];
    const free = before ? before.labelAt + tickSize(before.label, options) / 2 + tickGap : start - intoBreak(options);
    return tick.labelAt - half >= free - 0.01 && tick.labelAt + half <= end + intoBreak(options) + 0.01;
  });
}

/**
 * Moves labels aside where those of neighbouring stretches meet, as a stretch may be narrower than its one date. A tick
 * whose label finds no room beside those before it goes: the words of an event say its date too.
 */
function keepApart(sections: readonly AxisSection[], options: AxisOptions): readonly AxisSection[] {
  let kept: readonly AxisTick[] = [];
  for (const tick of sections.flatMap((section) => (section.kind === 'scale' ? section.ticks : []))) {
    const more = [...kept, tick];
    if (areAtTheirTicks(more, spreadLabels(more, options), options)) kept = more;
  }
  const places = spreadLabels(kept, options);
  const placed = new Map(kept.map((tick, index) => [tick, { ...tick, labelAt: places[index] ?? tick.labelAt }]));
  return sections.map((section) =>
    section.kind === 'scale' ? { ...section, ticks: section.ticks.flatMap((tick) => placed.get(tick) ?? []) } : section,
  );
}

/** Where labels stand once each has moved right as far as the one before it asks for, and left from the chart's end. */
function spreadLabels(ticks: readonly AxisTick[], options: AxisOptions): readonly number[] {
  const halves = ticks.map(({ label }) => tickSize(label, options) / 2);
  const places: number[] = [];
  let free = -Infinity;
  for (const [index, { labelAt }] of ticks.entries()) {
    const half = halves[index] ?? 0;
    const place = Math.max(labelAt, free + half);
    places.push(place);
    free = place + half + tickGap;
  }
  let end = options.length;
  for (let index = places.length - 1; index >= 0; index--) {
    const half = halves[index] ?? 0;
    places[index] = Math.min(places[index] ?? 0, end - half);
    end = (places[index] ?? 0) - half - tickGap;
  }
  return places;
}

/** Whether all labels are inside the chart, each over its tick. */
function areAtTheirTicks(ticks: readonly AxisTick[], places: readonly number[], options: AxisOptions): boolean {
  return ticks.every(({ at, label }, index) => {
    const [place = 0, half] = [places[index], tickSize(label, options) / 2];
    return place - half >= -0.01 && Math.abs(place - at) <= half + 0.01;
  });
}
