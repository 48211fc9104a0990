import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawAxisHead, drawGround } from './timeline-axis-svg.ts';
import type { ChartEvent } from './timeline-events.ts';
import { layoutTimeline } from './timeline-layout.ts';
import type { TimelineLayout, TimelineOptions } from './timeline-figure.ts';

const event = (id: string, date: string | undefined, after: readonly string[] = []): ChartEvent => ({
  id,
  label: `Event ${id}`,
  lane: 'Events',
  after,
  before: [],
  ...(date !== undefined && { date }),
});

const years = ['1953', '2024-10-03', '2024-11-04', '2025-01-10'].map((date) => event(date, date));
const layOut = (options: Partial<TimelineOptions> = {}, events = years): TimelineLayout =>
  layoutTimeline(events, { width: 900, orientation: 'horizontal', direction: 'ltr', language: 'en', ...options });

/** The attributes of every element with a class, in the order of the drawing. */
function drawn(svg: string, name: string): Readonly<Record<string, string>>[] {
  return [...svg.matchAll(/<\w+([^>]*)>/g)]
    .map(([, written = '']) =>
      Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    )
    .filter((attributes) => (attributes['class'] ?? '').split(' ').includes(name));
}

const close = (a: string | undefined, b: number, what: string): void =>
  assert.ok(Math.abs(Number(a) - b) < 0.02, `${what}: ${a}, ${b}`);

const ticksOf = (layout: TimelineLayout) =>
  layout.axis.sections.flatMap((section) =>
    section.kind === 'scale' ? [...section.ticks, ...section.finer.flat()] : [],
  );

for (const orientation of ['horizontal', 'vertical'] as const) {
  for (const direction of ['ltr', 'rtl'] as const) {
    test(`each tick of a ${orientation} axis (${direction}) has a line at its date and its words beside it`, () => {
      const layout = layOut({ orientation, direction });
      const svg = drawGround(layout, 'all');
      const ticks = ticksOf(layout);
      const [lines, labels] = [drawn(svg, 'chart-grid'), drawn(svg, 'chart-tick')];
      assert.equal(lines.length, ticks.length);
      assert.equal(labels.length, ticks.length);
      for (const [index, tick] of ticks.entries()) {
        const [rule = {}, label = {}] = [lines[index], labels[index]];
        const at = layout.axisStart + tick.at;
        if (orientation === 'horizontal') {
          for (const end of ['x1', 'x2']) close(rule[end], at, 'line');
          close(rule['y1'], layout.axisAcross - 4, 'above the axis');
          close(rule['y2'], layout.height, 'down the chart');
          close(label['x'], layout.axisStart + tick.labelAt, 'words');
          close(label['y'], layout.axisAcross - 8, 'words');
        } else {
          const outward = direction === 'rtl' ? 1 : -1;
          for (const end of ['y1', 'y2']) close(rule[end], at, 'line');
          close(rule['x1'], layout.axisAcross, 'at the axis');
          close(rule['x2'], layout.axisAcross + 6 * outward, 'towards the words');
          close(label['x'], layout.axisAcross + 9 * outward, 'words');
          const rows = tick.lines?.length ?? 1;
          close(
            label['y'],
            layout.axisStart + tick.labelAt + 4 - ((rows - 1) * 12 * 1.2) / 2,
            'words about their middle',
          );
        }
      }
    });
  }
}

test('a scale that has closer ticks tells the coarse ones apart, and one that has none does not', () => {
  const layout = layOut();
  const withFiner = (finer: readonly number[]): TimelineLayout => ({
    ...layout,
    axis: {
      ...layout.axis,
      sections: layout.axis.sections.map((section) =>
        section.kind === 'scale' ? { ...section, finer: finer.map(() => section.ticks) } : section,
      ),
    },
  });
  const scales = layout.axis.sections.filter(({ kind }) => kind === 'scale').length;
  const groups = (levels: readonly number[]): number[] => {
    const svg = drawGround(withFiner(levels), 'all');
    return ['chart-coarse', 'chart-finer-1', 'chart-finer-2', 'chart-finer-3'].map(
      (name) => drawn(svg, name).length / scales,
    );
  };
  assert.deepEqual(groups([]), [0, 0, 0, 0]);
  assert.deepEqual(groups([1, 2]), [1, 1, 1, 0]);
});

test('a head has the dates, and lines no longer than itself; a field has the lines alone, and its head for paper', () => {
  const layout = layOut();
  const head = drawAxisHead(layout);
  const count = ticksOf(layout).length;
  assert.equal(drawn(head, 'chart-tick').length, count);
  for (const rule of drawn(head, 'chart-grid')) close(rule['y2'], layout.axisAcross + 6, 'within the head');
  assert.match(head, new RegExp(`viewBox="0 0 900 ${layout.axisAcross + 6}"`));
  assert.doesNotMatch(head, /direction=/);
  assert.match(drawAxisHead(layOut({ direction: 'rtl' })), / direction="rtl"/);
  const field = drawGround(layout, 'field');
  const [own = '', paper = ''] = field.split('<g class="chart-head">');
  assert.equal(drawn(own, 'chart-tick').length, 0);
  assert.equal(drawn(own, 'chart-axis').length, 0);
  assert.equal(drawn(own, 'chart-grid').length, count);
  assert.equal(
    drawn(paper, 'chart-tick').length,
    ticksOf({ ...layout }).length -
      layout.axis.sections.flatMap((section) => (section.kind === 'scale' ? section.finer.flat() : [])).length,
  );
});

test('the ticks of a tall chart stand once more at its foot', () => {
  const layout = layOut();
  assert.equal(drawn(drawGround({ ...layout, axisAgain: undefined }, 'all'), 'chart-again').length, 0);
  const svg = drawGround({ ...layout, axisAgain: 777 }, 'all');
  const again = svg.slice(svg.indexOf('chart-again'));
  const labels = drawn(again, 'chart-tick');
  assert.equal(labels.length, ticksOf(layout).length);
  for (const label of labels) close(label['y'], 777, 'foot');
  assert.equal(drawn(drawGround({ ...layout, axisAgain: 777 }, 'head'), 'chart-again').length, 0);
});

test('a stretch that is known by its order alone has its own ground, as long as it is', () => {
  const events = [event('first', '2024'), event('x', undefined, ['last']), event('last', '2025')];
  for (const orientation of ['horizontal', 'vertical'] as const) {
    const layout = layOut({ orientation }, events);
    const section = layout.axis.sections.find(({ kind }) => kind === 'order');
    assert.ok(section);
    const svg = drawGround(layout, 'all');
    const [ground = {}] = drawn(svg, 'chart-order');
    const [from, length] = orientation === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
    close(ground[from], layout.axisStart + section.start + 2, 'start');
    close(ground[length], section.end - section.start - 4, 'length');
    assert.equal(drawn(svg, 'chart-axis-order').length, 1);
    assert.equal(drawn(svg, 'chart-break').length, 0);
  }
});

test('down a phone, each break says beside it what it leaves out, in its middle', () => {
  const layout = layOut({ orientation: 'vertical', width: 360 });
  const breaks = layout.axis.sections.flatMap((section, index) =>
    section.kind === 'break' ? [{ section, index }] : [],
  );
  assert.equal(breaks.length, 1);
  const captions = layout.captions.filter(({ section }) => breaks.some(({ index }) => index === section));
  assert.equal(layout.captions.length, 1);
  for (const { section, index } of breaks) {
    const caption = captions.find((one) => one.section === index);
    assert.ok(caption);
    close(String(caption.y + caption.height / 2), layout.axisStart + (section.start + section.end) / 2, 'middle');
    assert.ok(caption.x >= 0 && caption.x + caption.width <= layout.axisAcross);
    assert.ok(caption.lines.every(({ y }) => y > caption.y && y <= caption.y + caption.height));
  }
});

test('words that had to be cut are kept in full, and no others', () => {
  const long = 'A label of very many words that goes on and on. '.repeat(12).trim();
  for (const orientation of ['horizontal', 'vertical'] as const) {
    const events = [event('short', '2024-01-01'), { ...event('long', '2024-02-01'), label: long }];
    const { items } = layOut({ orientation, width: 360 }, events);
    assert.equal(items.find(({ id }) => id === 'short')?.full, undefined);
    assert.equal(items.find(({ id }) => id === 'long')?.full?.includes(long), true, orientation);
  }
});
