import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartEvent } from './timeline-events.ts';
import { layoutTimeline } from './timeline-layout.ts';
import { drawTimeline } from './timeline-svg.ts';

type Orientation = 'horizontal' | 'vertical';

const event = (id: string, date: string | undefined, more: Partial<ChartEvent> = {}): ChartEvent => ({
  id,
  label: `Event ${id}`,
  lane: 'Events',
  after: [],
  before: [],
  ...(date !== undefined && { date }),
  ...more,
});

/** The first and last x and y that an element of a picture reaches. */
function extent(tag: string, attributes: Readonly<Record<string, string>>): readonly (readonly [number, number])[] {
  const number = (name: string): number => Number(attributes[name]);
  const around = (middle: string): readonly [number, number] => [
    number(middle) - number('r'),
    number(middle) + number('r'),
  ];
  if (tag === 'circle') return [around('cx'), around('cy')];
  if (tag === 'rect')
    return [
      [number('x'), number('x') + number('width')],
      [number('y'), number('y') + number('height')],
    ];
  const points =
    tag === 'line'
      ? [
          [number('x1'), number('y1')],
          [number('x2'), number('y2')],
        ]
      : (attributes['points'] ?? '').split(' ').map((point) => point.split(',').map(Number));
  return [0, 1].map((axis) => {
    const along = points.map((point) => point[axis] ?? 0);
    return [Math.min(...along), Math.max(...along)] as const;
  });
}

/** The mark of an event, an element a line: its classes, fill and fade, and how far it reaches, counted from start, middle or end. */
function markOf(date: string | undefined, orientation: Orientation, more: Partial<ChartEvent> = {}): string[] {
  const events = [event('first', '2024-01-01'), event('x', date, more), event('last', '2024-12-31')];
  const layout = layoutTimeline(events, { width: 800, orientation, direction: 'ltr', language: 'en' });
  const svg = drawTimeline(layout, { prefix: 'p', title: 't', href: (id) => `#${id}`, language: 'en' });
  const drawn = /<g class="chart-mark[^"]*">(.*?)<\/g>/s.exec(svg.slice(svg.indexOf('data-event="x"')))?.[1] ?? '';
  const item = layout.items.find(({ id }) => id === 'x');
  assert.ok(item);
  const [start, end] = [layout.axisStart + item.mark.start, layout.axisStart + item.mark.end];
  const named = [['start', start] as const, ['middle', (start + end) / 2] as const, ['end', end] as const];
  const say = (at: number): string => {
    const [name, from] = named.toSorted((a, b) => Math.abs(at - a[1]) - Math.abs(at - b[1]))[0] ?? ['', 0];
    const by = Math.round((at - from) * 10) / 10;
    return by === 0 ? name : `${name}${by > 0 ? '+' : ''}${by}`;
  };
  return [...drawn.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag = '', written = '']) => {
    const attributes = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const [x, y] = extent(tag, attributes);
    const [along, across] = orientation === 'horizontal' ? [x, y] : [y, x];
    assert.ok(along && across);
    assert.ok(Math.abs((across[0] + across[1]) / 2 - item.across) < 0.1, 'stands on its line');
    const fill = /hatch/.test(attributes['fill'] ?? '') ? ' hatched' : '';
    const fade = /fade-(\w+)/.exec(attributes['mask'] ?? '')?.[1];
    const name = (attributes['class'] ?? '').replaceAll('mark-', '').replace(/^mark ?/, '');
    return `${tag}${name && ` ${name}`}${fill}${fade === undefined ? '' : ` fading ${fade}`} ${say(along[0])}..${say(along[1])}`;
  });
}

const forms: readonly (readonly [date: string | undefined, more: Partial<ChartEvent>, ...drawn: readonly string[]])[] =
  [
    ['2024-05-03', {}, 'circle start..end'],
    ['2024-05-03?', {}, 'circle hatched start..end'],
    ['2024-05-03~', {}, 'circle halo start-4..end+4', 'circle start..end'],
    ['2024-05-03', { datedBy: 'editors' }, 'polygon editors hollow start-1..end+1'],
    ['2024-05-03?', { datedBy: 'editors' }, 'polygon editors hatched start-1..end+1'],
    ['2024-05', {}, 'rect within start..end'],
    ['2024-05', { datedBy: 'editors' }, 'rect within editors start..end'],
    ['2024-05/2024-07', {}, 'rect start..end'],
    ['2024-05/2024-07', { datedBy: 'editors' }, 'rect core start..end', 'rect editors start..end'],
    ['2024-05?/2024-07', {}, 'rect hatched start..middle', 'rect middle..end'],
    ['2024-05/2024-07?', {}, 'rect start..middle', 'rect hatched middle..end'],
    ['2024-05?/2024-07?', {}, 'rect hatched start..end'],
    ['2024-05?/2024-07?', { datedBy: 'editors' }, 'rect editors hatched start..end'],
    ['2024-05~/2024-07', {}, 'rect fading start start-10..end'],
    ['2024-05/2024-07~', {}, 'rect fading end start..end+10'],
    ['2024-05~/2024-07~', {}, 'rect fading both start-10..end+10'],
    ['2024-05/..', {}, 'rect fading end start..end', 'polyline arrow end-7..end-1'],
    ['../2024-05', {}, 'rect fading start start..end', 'polyline arrow start+1..start+7'],
    [
      '[2024-03..2024-07]',
      {},
      'rect within start..end',
      'polyline bracket start-2..start+2',
      'polyline bracket end-2..end+2',
    ],
    [
      '[2024-03..]',
      {},
      'rect within fading end start..end',
      'polyline bracket start-2..start+2',
      'polyline arrow end-7..end-1',
    ],
    [
      '[..2024-03]',
      {},
      'rect within fading start start..end',
      'polyline bracket end-2..end+2',
      'polyline arrow start+1..start+7',
    ],
    ['{2024-03..2024-07}', {}, 'rect start..end'],
  ];

for (const [date, more, ...drawn] of forms) {
  test(`draws ${date ?? 'no date'}${more.datedBy === undefined ? '' : ' of the editors'} the same along a row and down a column`, () => {
    for (const orientation of ['horizontal', 'vertical'] as const)
      assert.deepEqual(markOf(date, orientation, more), drawn, orientation);
  });
}

test('an event known by its order alone is a ring between its neighbours, or a line with a stop where the order ends', () => {
  assert.deepEqual(markOf(undefined, 'horizontal', { after: ['first'], before: ['last'] }), [
    'circle slot start+1..end-1',
  ]);
  assert.deepEqual(markOf(undefined, 'horizontal', { after: ['first'] }), [
    'line anywhere start..end',
    'line stop start+1..start+1',
    'polyline arrow end-7..end-1',
  ]);
  assert.deepEqual(markOf(undefined, 'horizontal', { before: ['last'] }), [
    'line anywhere start..end',
    'line stop end-1..end-1',
    'polyline arrow start+1..start+7',
  ]);
});
