import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { positionOf } from './timeline-axis.ts';
import { textWidth } from './text-width.ts';
import { placeEvents, type ChartEvent } from './timeline-events.ts';
import type { Box, TimelineLayout, TimelineOptions } from './timeline-figure.ts';
import { layoutTimeline, selectEvents } from './timeline-layout.ts';
import { drawTimeline } from './timeline-svg.ts';
import { timelineView } from './timeline-view.ts';

const event = (id: string, date?: string, more: Partial<ChartEvent> = {}): ChartEvent => ({
  id,
  label: `What happened at ${id}`,
  lane: 'Events',
  after: [],
  before: [],
  ...(date !== undefined && { date }),
  ...more,
});

const two = (n: number) => String(n).padStart(2, '0');
const day = fc.tuple(
  fc.integer({ min: 1000, max: 2999 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((at) => at.map(two).join(':'));
const zone = fc.constantFrom('', 'Z', '+03:00', '-05');
const mark = fc.constantFrom('', '?', '~', '%');
const date = fc.oneof(
  day.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  day.map(([y, m]) => `${y}-${two(m)}~`),
  day.map(([y]) => `${y}?`),
  day.map(([y, m]) => `${y}-${two(m)}/${y + 3}`),
  day.map(([y]) => `${y}/..`),
  day.map(([y]) => `/${y}`),
  day.map(([y]) => `[${y},${y + 2}..]`),
  day.map(([y, m]) => `{${y},${y + 1}-${two(m)}}`),
  day.map(([y, m, d]) => `2024-05-${two(d)}T${two(m)}:${two(y % 60)}`),
  fc.integer({ min: -9_000_000, max: -10_000 }).map((y) => `Y${y}`),
  fc.integer({ min: 10_000, max: 4_000_000 }).map((y) => `Y${y}`),
  fc.constantFrom('Y-17E7', 'Y17E8', '1950S2', 'Y171010000S3', '0000', '-0044-03-15', '15XX', '-04XX', '1X99'),
  fc.constantFrom(
    '156X-12-25',
    '15XX-12-25',
    '1560-XX',
    'XXXX-12-25',
    'XXXX/1990',
    '1990/XXXX',
    '/',
    '../..',
    '19',
    '-012',
  ),
  fc.constantFrom('{..1990,1995..}', '[..1990,1995..]', '{1990~,1995?,1993}', '[1984?..2004~]', '{1667,1668..1670}'),
  fc.tuple(day, fc.integer({ min: 21, max: 41 }), mark).map(([[y], season, doubt]) => `${y}-${season}${doubt}`),
  fc.tuple(day, mark, mark).map(([[y, m], first, last]) => `${y}-${two(m)}${first}/${y + 1}-${two(m)}${last}`),
  fc.tuple(day, mark, mark).map(([[y, m, d], first, last]) => `${first}${y}-${two(m)}-${last}${two(d)}`),
  fc.tuple(fc.integer({ min: 1, max: 28 }), clock, zone).map(([d, at, east]) => `2024-05-${two(d)}T${at}${east}`),
  fc.tuple(clock, zone).map(([at, east]) => `2024-05-03T${at}:00${east}/2024-05-04T${at}:30${east}`),
);
const label = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abc WMi .,“”漢字é', ' '), maxLength: 160 }),
  fc.string({ unit: fc.constantFrom(...'الجسر שלום สะพานเปิด', '👩‍👩‍👧', '。', '「', 'e\u0301'), maxLength: 160 }),
  fc.constantFrom('W'.repeat(60), 'https://example.org/a/very/long/address/that/nothing/breaks', 'x'),
);
const lane = fc.oneof(
  fc.constantFrom('Law', 'Street', 'A lane with a long name'),
  fc.integer({ min: 1, max: 30 }).map((n) => `Lane ${n}`),
);
const events: fc.Arbitrary<readonly ChartEvent[]> = fc
  .array(
    fc.record({
      date: fc.option(date, { nil: undefined, freq: 4 }),
      label,
      lane,
      link: fc.nat(),
      near: fc.boolean(),
    }),
    { minLength: 1, maxLength: 90 },
  )
  .map((drawn) =>
    drawn.map(({ date: written, label: words, lane, link, near }, index): ChartEvent => {
      const id = `e${index}`;
      const other = index === 0 ? [] : [`e${link % index}`];
      const base = { id, label: words, lane, before: [] };
      // A dated event that follows an undated one shuts it in.
      const after = written === undefined || link % 3 === 0 ? other : [];
      if (written === undefined) return { ...base, after };
      return { ...base, date: near ? `2024-05-${two((link % 28) + 1)}` : written, after };
    }),
  );
const options: fc.Arbitrary<TimelineOptions> = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  orientation: fc.constantFrom('horizontal' as const, 'vertical' as const),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  language: fc.constant('en'),
});

function words(layout: TimelineLayout): readonly Box[] {
  const captions = layout.orientation === 'vertical' ? layout.captions : [];
  return [...layout.items.map((item) => item.label), ...captions].filter((box) => box.width > 0);
}

/** What stands above or beside the axis: its ticks, and the captions of its breaks. */
function axisWords(layout: TimelineLayout): readonly Box[] {
  const along = layout.orientation === 'horizontal';
  const ticks = layout.axis.sections.flatMap((section) => (section.kind === 'scale' ? section.ticks : []));
  const boxes = ticks.map(({ label: said, labelAt, lines = [said] }) => {
    const size = along ? textWidth(said, 12) : lines.length * 14;
    const at = layout.axisStart + labelAt - size / 2;
    return along
      ? { x: at, y: layout.axisAcross - 18, width: size, height: 13 }
      : { x: 0, y: at, width: 60, height: size };
  });
  const captions = layout.captions.filter(({ section }) => along || layout.axis.sections[section]?.kind === 'break');
  return [...boxes, ...captions.map((caption) => (along ? caption : { ...caption, x: 0, width: 60 }))];
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 0.01 &&
    b.x < a.x + a.width - 0.01 &&
    a.y < b.y + b.height - 0.01 &&
    b.y < a.y + a.height - 0.01
  );
}

test('labels never overlap or leave the chart', () => {
  fc.assert(
    fc.property(events, options, (some, how) => {
      const layout = layoutTimeline(some, how);
      const boxes = words(layout);
      for (const [index, box] of boxes.entries()) {
        assert.ok(
          box.x >= -0.01 && box.x + box.width <= layout.width + 0.01,
          `label ${index} leaves the sides: ${JSON.stringify(box)}`,
        );
        assert.ok(box.y >= 0 && box.y + box.height <= layout.height, `label ${index} leaves top or bottom`);
        for (const other of boxes.slice(index + 1))
          assert.ok(!overlap(box, other), `${JSON.stringify(box)} overlaps ${JSON.stringify(other)}`);
      }
    }),
    { numRuns: 300 },
  );
});

/** Three stretches narrower than their one date, and a stretch of mere order, on a narrow chart. */
const crowded: [readonly ChartEvent[], TimelineOptions] = [
  [
    event('e0', '2024-06/2025-06'),
    event('e1', undefined, { label: 'W'.repeat(60), after: ['e0'] }),
    event('e2', 'Y-17E7'),
    event('e3', '2024-05-01T00:00'),
    event('e4', undefined, { label: 'W'.repeat(60), after: ['e0'] }),
  ],
  { width: 400, orientation: 'horizontal', direction: 'ltr', language: 'en' },
];

test('ticks and captions of an axis keep apart', () => {
  fc.assert(
    fc.property(events, options, (some, how) => {
      const boxes = axisWords(layoutTimeline(some, how));
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          assert.ok(!overlap(box, other), `${JSON.stringify(box)} overlaps ${JSON.stringify(other)}`);
    }),
    { numRuns: 300, examples: [crowded] },
  );
});

test('every event is drawn once, within the axis, and twice the same', () => {
  fc.assert(
    fc.property(events, options, (some, how) => {
      const layout = layoutTimeline(some, how);
      assert.deepEqual(new Set(layout.items.map((item) => item.id)), new Set(some.map(({ id }) => id)));
      assert.equal(layout.items.length, some.length);
      for (const { mark } of layout.items) {
        assert.ok(
          mark.start >= -0.01 && mark.end <= layout.axis.length + 0.01 && mark.start < mark.end,
          JSON.stringify(mark),
        );
      }
      assert.deepEqual(layoutTimeline(some, how), layout);
    }),
    { numRuns: 200 },
  );
});

test('positions keep the order of time, and sections meet', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 320, max: 1920 }), (some, width) => {
      const layout = layoutTimeline(some, { width, orientation: 'horizontal', language: 'en' });
      const stops = placeEvents(some)
        .flatMap(({ date: read }) => [read?.lower?.year, read?.upper?.year])
        .filter((year) => year !== undefined);
      const places = stops.toSorted((a, b) => a - b).map((year) => positionOf(layout.axis, year));
      for (const [index, place] of places.entries()) assert.ok(place >= (places[index - 1] ?? 0) - 1e-6);
      let at = 0;
      for (const section of layout.axis.sections) {
        assert.ok(Math.abs(section.start - at) < 1e-6 && section.end > section.start);
        at = section.end;
      }
      assert.ok(Math.abs(at - layout.axis.length) < 1e-6);
    }),
    { numRuns: 200 },
  );
});

const wide: TimelineOptions = { width: 920, orientation: 'horizontal', language: 'en' };

test('undated events stand between their neighbours, never on the scale', () => {
  const some = [
    event('a', '2020'),
    event('x', undefined, { after: ['a'], before: ['b'] }),
    event('y', undefined, { after: ['x'] }),
    event('b', '2024', { after: ['y'] }),
  ];
  const layout = layoutTimeline(some, wide);
  assert.deepEqual(
    layout.axis.sections.map(({ kind }) => kind),
    ['scale', 'order', 'scale'],
  );
  const order = layout.axis.sections[1];
  const [x, y] = ['x', 'y'].map((id) => layout.items.find((item) => item.id === id)?.mark);
  assert.ok(order && x && y && x.shape === 'slot' && order.start <= x.start && x.end <= y.start && y.end <= order.end);
});

test('an undated event that dated ones may come before or after gets a line along all its places', () => {
  const some = [
    event('a', '2020'),
    event('b', '2022'),
    event('c', '2024'),
    event('x', undefined, { after: ['a'], before: ['c'] }),
  ];
  const mark = layoutTimeline(some, wide).items.find((item) => item.id === 'x')?.mark;
  assert.deepEqual(
    [mark?.shape, mark?.startEnd, mark?.endEnd, mark?.datedBy],
    ['anywhere', 'closed', 'closed', 'nobody'],
  );
});

test('events without any date and circles of order still make a chart', () => {
  const circle = [event('a', undefined, { after: ['b'] }), event('b', undefined, { after: ['a'] }), event('c')];
  const layout = layoutTimeline(circle, wide);
  assert.deepEqual(
    layout.axis.sections.map(({ kind }) => kind),
    ['order'],
  );
  assert.equal(layout.items.length, 3);
});

test('a view keeps lanes and times, and undated events that may fall into it', () => {
  const some = [
    event('a', '2020', { lane: 'Law' }),
    event('b', '2024'),
    event('x', undefined, { after: ['b'] }),
    event('y', undefined, { before: ['a'] }),
  ];
  const ids = (view: Parameters<typeof timelineView>[0]) =>
    selectEvents(some, timelineView(view, some)).map(({ id }) => id);
  assert.deepEqual(ids({ lanes: 'Law, Street' }), ['a']);
  assert.deepEqual(ids({ from: '2024' }), ['b', 'x']);
  assert.deepEqual(ids({ to: '2022' }), ['a', 'y']);
  assert.deepEqual(ids({}), ['a', 'b', 'x', 'y']);
});

test('escapes what editors write, and keeps text as text', () => {
  const layout = layoutTimeline([event('a', '2024', { label: '<b>"Tom & Jerry"</b>', lane: '"><script>' })], wide);
  const svg = drawTimeline(layout, { prefix: 'p', title: 'A & B', href: (id) => `#${id}`, language: 'en' });
  assert.match(svg, /&lt;b&gt;&quot;Tom &amp; Jerry&quot;/);
  assert.doesNotMatch(svg, /<script|style=/);
});

test('a chart of nothing is empty', () => {
  assert.deepEqual(layoutTimeline([], wide).items, []);
});

const down: TimelineOptions = { width: 320, orientation: 'vertical', direction: 'ltr', language: 'en' };

test('down a phone, what could stand beside any date is listed behind the axis, and not beside its dates', () => {
  const layout = layoutTimeline(
    [event('e0', '2001'), event('e1', '2004'), event('loose', undefined, { after: ['e0'] }), event('e2', '2003/..')],
    down,
  );
  const ticks = layout.axis.sections.flatMap((section) => (section.kind === 'scale' ? section.ticks : []));
  const loose = layout.items.find(({ id }) => id === 'loose');
  assert.ok(loose);
  assert.ok(ticks.every(({ at }) => at < loose.mark.start));
  assert.equal(layout.items.at(-1)?.id, 'loose');
  // What is still going on ends with the dates, not with the list behind them.
  const open = layout.items.find(({ id }) => id === 'e2');
  assert.ok(open && open.mark.end <= (layout.axis.sections.at(-1)?.start ?? 0));
});

test('down a phone, what is known by its order alone is one list on the axis, which says how far the order goes', () => {
  const some = [
    event('a', undefined, { before: ['c'] }),
    event('b', undefined),
    event('c', undefined, { before: ['d'] }),
    event('d', undefined),
  ];
  const layout = layoutTimeline(some, down);
  assert.deepEqual(new Set(layout.items.map(({ mark, across }) => `${mark.shape} ${String(across)}`)).size, 1);
  const [caption] = layout.captions.flatMap(({ lines }) => lines.map(({ text }) => text));
  assert.equal(caption, 'No dates, order in part');
});

test('down a phone, words stay near their marks where many events crowd at one end', () => {
  const crowd = Array.from({ length: 24 }, (_, day) =>
    event(`e${String(day)}`, `2025-04-${String(day + 1).padStart(2, '0')}`),
  );
  const layout = layoutTimeline([event('first', '2024-06-19'), event('next', '2024-12-04'), ...crowd], down);
  for (const { id, leader: [from, to] = [] } of layout.items)
    assert.ok(Math.abs((from?.[1] ?? 0) - (to?.[1] ?? 0)) <= 200, id);
});
