import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartEvent } from './timeline-events.ts';
import type { TimelineOptions } from './timeline-figure.ts';
import { layoutTimeline } from './timeline-layout.ts';

const event = (id: string, date: string, more: Partial<ChartEvent> = {}): ChartEvent => ({
  id,
  label: id,
  lane: 'Events',
  after: [],
  before: [],
  date,
  ...more,
});

const wide: TimelineOptions = { width: 920, orientation: 'horizontal', language: 'en' };

test('draws certainty and who gives the date', () => {
  const markOf = (written: string, more: Partial<ChartEvent> = {}) => {
    const around = [event('first', '2020-01-01'), event('last', '2029-12-31')];
    return layoutTimeline([...around, event('x', written, more)], wide).items.find((item) => item.id === 'x')?.mark;
  };
  assert.equal(markOf('2024-05-03')?.shape, 'dot');
  assert.equal(markOf('2024')?.shape, 'within');
  assert.equal(markOf('2024/2026')?.shape, 'lasting');
  assert.equal(markOf('[2024,2026]')?.shape, 'one-of');
  assert.equal(markOf('{2024,2026}')?.pieces.length, 2);
  assert.equal(markOf('2024/..')?.endEnd, 'open');
  assert.equal(markOf('/2024')?.startEnd, 'unknown');
  assert.deepEqual([markOf('2024~')?.certainty, markOf('2024~')?.startEnd], ['approximate', 'soft']);
  assert.equal(markOf('2024?')?.certainty, 'uncertain');
  assert.equal(markOf('2024', { datedBy: 'The editors' })?.datedBy, 'editors');
});

test('every mark says of each of its dates what that date says', () => {
  const markOf = (written: string) => {
    const around = [event('first', '1900-01-01'), event('last', '2029-12-31')];
    return layoutTimeline([...around, event('x', written)], wide).items.find((item) => item.id === 'x')?.mark;
  };
  const piecesOf = (written: string) =>
    markOf(written)?.pieces.map(({ startEnd, endEnd, uncertain }) => [startEnd, uncertain, endEnd].join(' '));
  assert.deepEqual(piecesOf('1950~/1990'), ['soft neither closed']);
  assert.deepEqual(piecesOf('1950/1990?'), ['closed end closed']);
  assert.deepEqual(piecesOf('1950%/1990'), ['soft start closed']);
  assert.deepEqual(piecesOf('1950?/..'), ['closed both open']);
  assert.deepEqual(piecesOf('{1990?,1950..1960~}'), ['closed neither soft', 'closed both closed']);
  assert.deepEqual(piecesOf('{..1950,1990..}'), ['open neither closed', 'closed neither open']);
  assert.deepEqual(piecesOf('XXXX/1950'), ['unknown neither closed']);
  assert.equal(markOf('[1950-05-03,1950-05-04]')?.shape, 'one-of');
  assert.equal(markOf('[1950]')?.shape, 'dot');
});

test('a clock runs in the zone that all times are given in, and says which', () => {
  const axisOf = (...dates: readonly string[]) => {
    const { axis, items } = layoutTimeline(
      dates.map((written, n) => event(`e${n}`, written)),
      wide,
    );
    const [section] = axis.sections;
    return {
      first: section?.kind === 'scale' ? section.ticks[0]?.label : '',
      marks: items.map(({ mark }) => mark.start),
    };
  };
  const there = axisOf('2024-05-03T21:00+03:00', '2024-05-03T23:30+03:00');
  assert.equal(there.first, '21:00 UTC+3, 3 May 2024');
  assert.deepEqual(there.marks, axisOf('2024-05-03T21:00', '2024-05-03T23:30').marks);
  assert.equal(axisOf('2024-05-03T21:00+03:00', '2024-05-03T20:30Z').first, '18:00 UTC, 3 May 2024');
});
