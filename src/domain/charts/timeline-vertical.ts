import { chartWords } from './chart-words.ts';
import { textWidth, wrapText } from './text-width.ts';
import { buildAxis, slotStretch, type AxisOptions, type TimeAxis } from './timeline-axis.ts';
import { gapKey, type PlacedEvent } from './timeline-events.ts';
import type { OrderGap } from './axis-clusters.ts';
import { labelWords, type LabelWords } from './timeline-labels.ts';
import {
  timelineType,
  type AxisCaption,
  type TimelineItem,
  type TimelineLayout,
  type TimelineOptions,
} from './timeline-figure.ts';
import { dotRadius, markOf, ringAt, type Mark } from './timeline-marks.ts';
import { mirrorLayout } from './timeline-mirror.ts';
import { clockZone } from './timeline-zone.ts';

const tickColumn = 58;
const column = 8;
const maxColumns = 8;
const rowGap = 14;
const end = 10;

/** Something with words beside the axis: an event, or a caption of the axis itself. */
interface Entry {
  /** Where along the axis it points. */
  readonly at: number;
  readonly words: LabelWords;
  readonly event?: { readonly placed: PlacedEvent; readonly mark: Mark; readonly column: number };
  readonly section?: number;
}

/** How far words may stand from their marks, and how many times as long as need be the axis may grow for that. */
const farthest = 160;
const stretches = [1, 1.5, 2.25, 3.4];

/**
 * Time runs down; labels stand in one column in the order of time, as near to their marks as they can. What has no date
 * stands in a list, in the stretch of the axis that its order leaves it, or behind the axis where it could be anywhere.
 */
export function layoutVertically(all: readonly PlacedEvent[], options: TimelineOptions): TimelineLayout {
  const placed = gatherLoose(all);
  let best: TimelineLayout | undefined;
  for (const stretch of stretches) {
    const layout = layoutStretched(placed, options, stretch);
    if (best === undefined || longestLeader(layout) < longestLeader(best)) best = layout;
    if (longestLeader(best) <= farthest) break;
  }
  return best ?? layoutStretched(placed, options, 1);
}

function gatherLoose(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const isLoose = ({ placement }: PlacedEvent): boolean => placement !== undefined && placement.slot === undefined;
  return placed.map((each) =>
    isLoose(each) ? { ...each, placement: { slot: 0, lastSlot: 0, gathered: true } } : each,
  );
}

function longestLeader({ items }: TimelineLayout): number {
  return items.reduce((most, { leader = [] }) => {
    const [from, to] = leader;
    return Math.max(most, Math.abs((from?.[1] ?? 0) - (to?.[1] ?? 0)));
  }, 0);
}

function layoutStretched(placed: readonly PlacedEvent[], options: TimelineOptions, stretch: number): TimelineLayout {
  // How wide labels may be depends on the columns beside the axis, and those on the axis: a draft tells how many.
  const draft = markEvents(placed, layWords(placed, 2, options), options, stretch);
  const most = Math.max(0, ...draft.columns);
  const words = layWords(placed, most, options);
  const { axis, marks, columns } = markEvents(placed, words, options, stretch);
  const textX = textColumn(most);
  const events = placed.flatMap((each, index) =>
    toEntry(each, words.get(each), marks[index], Math.min(most, columns[index] ?? 0)),
  );
  const entries = [...events, ...captionEntries(axis, placed, options)].toSorted((a, b) => a.at - b.at);
  const tops = spread(entries.map((entry) => ({ wanted: entry.at - 8, size: entry.words.height + rowGap })));
  const bottom = Math.max(axis.length, ...entries.map((entry, index) => (tops[index] ?? 0) + entry.words.height));
  const layout: TimelineLayout = {
    orientation: 'vertical',
    direction: options.direction ?? 'ltr',
    width: options.width,
    height: Math.ceil(bottom + 2 * end),
    isTall: false,
    axisStart: end,
    axisAcross: tickColumn + 8,
    axis,
    captions: [
      ...entries.flatMap((entry, index) => toCaption(entry, tops[index] ?? 0, textX)),
      ...breakCaptions(axis, options),
    ],
    lanes: [],
    items: entries.flatMap((entry, index) => toItem(entry, tops[index] ?? 0, textX)),
  };
  return options.direction === 'rtl' ? mirrorLayout(layout) : layout;
}

function toEntry(
  placed: PlacedEvent,
  words: LabelWords | undefined,
  mark: Mark | undefined,
  taken: number,
): readonly Entry[] {
  return words && mark ? [{ at: pointOf(mark), words, event: { placed, mark, column: taken } }] : [];
}

/** Where words begin, beside so many columns of marks. */
function textColumn(columns: number): number {
  return tickColumn + 8 + (columns + 1) * column + 14;
}

type Words = ReadonlyMap<PlacedEvent, LabelWords>;

function layWords(placed: readonly PlacedEvent[], columns: number, options: TimelineOptions): Words {
  const lanes = new Set(placed.map(({ event }) => event.lane)).size;
  const width = options.width - textColumn(columns) - 4;
  return new Map(
    placed.map((each) => [each, labelWords(each, width, options.language, lanes > 1 ? each.event.lane : '')]),
  );
}

function markEvents(placed: readonly PlacedEvent[], words: Words, options: TimelineOptions, stretch: number) {
  const needed = new Map([...words].map(([each, said]) => [each, said.height + rowGap]));
  const axis = verticalAxis(placed, needed, options, stretch);
  const rows = orderRows(placed, needed, axis);
  const marks = placed.map((each) => {
    const row = rows.get(each);
    // A list needs no line along all the places that an event may have: its caption says so.
    return row === undefined ? markOf(each, axis) : ringAt({ ...markOf(each, axis), shape: 'slot' }, row, axis);
  });
  return { axis, marks, columns: spanColumns(marks) };
}

/** An axis long enough for all labels, and for the captions of the breaks it turns out to have. */
function verticalAxis(
  placed: readonly PlacedEvent[],
  needed: ReadonlyMap<PlacedEvent, number>,
  options: TimelineOptions,
  stretch: number,
): TimeAxis {
  const heightOf = (events: readonly PlacedEvent[]) => events.reduce((sum, each) => sum + (needed.get(each) ?? 0), 0);
  // A stretch of mere order has no scale, so each of its places may be as long as the labels that point at it.
  const slotLengths = (gap: OrderGap) =>
    Array.from({ length: gap.slots }, (_, slot) => {
      const here = placed.filter(({ placement }) => placement?.slot === slot && gap.keys.includes(gapKey(placement)));
      return Math.max(30, heightOf(here)) + (slot === 0 ? 30 : 0);
    });
  const ordered = placed.filter(({ placement }) => placement?.slot !== undefined);
  const others = heightOf(placed) - heightOf(ordered);
  const axisOptions: AxisOptions = {
    length: Math.max(placed.length === ordered.length ? 0 : 110, others * 1.04 * stretch) + heightOf(ordered) + 30,
    breakLength: 60,
    slotLengths,
    sharesLength: false,
    maxBreaks: 6,
    crowding: 16,
    byCount: 0.75,
    tickSpace: 'height',
    // Estimates are generous, and the page has a gutter.
    tickWidth: tickColumn + 4,
    tickFont: timelineType.tick,
    finer: [],
    language: options.language,
    zone: clockZone(placed.map(({ event }) => event.date))?.words,
  };
  const draft = buildAxis(placed, axisOptions);
  const breaks = draft.sections.filter((section) => section.kind === 'break').length;
  return breaks === 0 ? draft : buildAxis(placed, { ...axisOptions, length: axisOptions.length + breaks * 60 });
}

/** In a stretch of mere order, each event's row within its place, in the given order, so that labels stand right beside. */
function orderRows(
  placed: readonly PlacedEvent[],
  needed: ReadonlyMap<PlacedEvent, number>,
  axis: TimeAxis,
): ReadonlyMap<PlacedEvent, number> {
  const rows = new Map<PlacedEvent, number>();
  const next = new Map<string, number>();
  for (const each of placed) {
    const places = each.placement && slotStretch(axis, each.placement);
    if (!places) continue;
    const place = String(places.start);
    // The first place starts with the caption of the stretch.
    const top =
      next.get(place) ??
      (axis.sections.some((section) => section.start === places.start) ? places.start + 30 : places.start);
    rows.set(each, top + 8);
    next.set(place, top + (needed.get(each) ?? 0));
  }
  return rows;
}

/** Marks with a length stand beside the axis, in the first column that is free, and in the last if none is. */
function spanColumns(marks: readonly Mark[]): readonly number[] {
  const ends: number[] = [];
  const columns = marks.map(() => 0);
  const order = marks.map((mark, index) => ({ mark, index })).toSorted((a, b) => a.mark.start - b.mark.start);
  for (const { mark, index } of order) {
    if (mark.shape === 'dot' || mark.shape === 'slot') continue;
    const free = ends.findIndex((until) => until + 4 <= mark.start);
    const taken = Math.min(free === -1 ? ends.length : free, maxColumns - 1);
    ends[taken] = Math.max(ends[taken] ?? 0, mark.end);
    columns[index] = taken + 1;
  }
  return columns;
}

/** Labels point at a dot's middle and at the start of what has a length. */
function pointOf(mark: Mark): number {
  if (mark.ring !== undefined) return mark.ring;
  const long = mark.shape !== 'dot' && mark.shape !== 'slot';
  return long ? mark.start + dotRadius : (mark.start + mark.end) / 2;
}

function captionEntries(axis: TimeAxis, placed: readonly PlacedEvent[], options: TimelineOptions): readonly Entry[] {
  const words = chartWords(options.language);
  const textOf = (keys: readonly string[]): string => {
    if (keys.includes('gathered')) return words.noOrder;
    const isLoose = ({ placement }: PlacedEvent): boolean =>
      placement?.slot !== undefined && placement.slot !== placement.lastSlot && keys.includes(gapKey(placement));
    return placed.some(isLoose) ? words.orderLoose : words.orderOnly;
  };
  return axis.sections.flatMap((section, index) => {
    if (section.kind !== 'order') return [];
    const text = textOf(section.keys);
    const lines = [{ text, y: 12, role: 'label' as const }];
    const at = section.start + 2;
    return [{ at, words: { lines, width: textWidth(text, timelineType.caption), height: 16 }, section: index }];
  });
}

/** What a break leaves out stands right beside it, among the dates, where no label can push it away. */
function breakCaptions({ sections }: TimeAxis, options: TimelineOptions): readonly AxisCaption[] {
  const words = chartWords(options.language);
  return sections.flatMap((section, index): readonly AxisCaption[] => {
    if (section.kind !== 'break') return [];
    const texts = wrapText(words.leftOut(section.hides), tickColumn - 3, timelineType.caption, 4);
    const height = texts.length * 12;
    const y = end + (section.start + section.end - height) / 2;
    const lines = texts.map((text, row) => ({ text, y: y + row * 12 + 10, role: 'label' as const }));
    const width = Math.max(...texts.map((text) => textWidth(text, timelineType.caption)));
    return [
      { section: index, x: tickColumn - 1 - width, y, width, height, textX: tickColumn - 1, anchor: 'end', lines },
    ];
  });
}

/**
 * Tops that keep the order, do not overlap, start at 0 or below, and lie as near to what is wanted as that allows:
 * least squares by pooling adjacent violators.
 */
function spread(entries: readonly { readonly wanted: number; readonly size: number }[]): readonly number[] {
  const offsets: number[] = [];
  let sum = 0;
  for (const entry of entries) {
    offsets.push(sum);
    sum += entry.size;
  }
  const blocks: { value: number; count: number }[] = [];
  for (const [index, entry] of entries.entries()) {
    let block = { value: entry.wanted - (offsets[index] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && last.value > block.value; last = blocks.at(-1)) {
      blocks.pop();
      const count = last.count + block.count;
      block = { value: (last.value * last.count + block.value * block.count) / count, count };
    }
    blocks.push(block);
  }
  return blocks
    .flatMap(({ value, count }) => Array.from({ length: count }, () => value))
    .map((value, index) => Math.max(0, value) + (offsets[index] ?? 0));
}

/** Where words are led to a mark: at what they point to, or at the part of a bar that is right beside them. */
function touchAt(mark: Mark, at: number, wanted: number): number {
  if (mark.ring !== undefined || mark.shape === 'dot' || mark.shape === 'slot') return at;
  // Where a bar fades away there is nothing to touch.
  const fade = mark.endEnd === 'closed' ? dotRadius : (mark.end - mark.start) * 0.4;
  return Math.max(at, Math.min(wanted, mark.end - fade));
}

function toItem(entry: Entry, top: number, textX: number): readonly TimelineItem[] {
  if (!entry.event) return [];
  const { placed, mark, column: taken } = entry.event;
  const y = end + top;
  const across = tickColumn + 8 + taken * column;
  const lines = entry.words.lines.map((line) => ({ ...line, y: y + line.y }));
  const from = [across + dotRadius + 2, end + touchAt(mark, entry.at, top + 8)] as const;
  return [
    {
      id: placed.event.id,
      lane: placed.event.lane,
      mark,
      across,
      label: { x: textX, y, width: entry.words.width, height: entry.words.height, textX, anchor: 'start', lines },
      ...(entry.words.full !== undefined && { full: entry.words.full }),
      leader: [from, [textX - 5, y + 8]],
    },
  ];
}

function toCaption(entry: Entry, top: number, textX: number): readonly AxisCaption[] {
  if (entry.section === undefined) return [];
  const y = end + top;
  const lines = entry.words.lines.map((line) => ({ ...line, y: y + line.y }));
  const { width, height } = entry.words;
  return [{ section: entry.section, x: textX, y, width, height, textX, anchor: 'start', lines }];
}
