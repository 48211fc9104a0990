import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineEvent } from '../claims/explainer.ts';
import { orderEvents } from './assemble.ts';

function event(id: string, place: Partial<Pick<TimelineEvent, 'date' | 'after' | 'before'>>): TimelineEvent {
  return {
    id,
    after: [],
    before: [],
    label: id,
    lane: 'all',
    citations: [],
    place: { file: 'timeline.yaml', start: 0, end: 0 },
    timePlace: { file: 'timeline.yaml', start: 0, end: 0 },
    ...place,
  };
}

function orderOf(events: readonly TimelineEvent[]): string {
  return orderEvents(events)
    .map(({ id }) => id)
    .join(' ');
}

test('dated events stand by where they begin, whatever their precision', () => {
  const events = [
    event('flood', { date: '2020-05' }),
    event('war', { date: '1953' }),
    event('vote', { date: '2020-05-03' }),
  ];
  assert.equal(orderOf(events), 'war flood vote');
});

test('undated events follow the last event they come after, in the order of the file', () => {
  const events = [
    event('reply', { after: ['strike'] }),
    event('report', { after: ['strike'] }),
    event('strike', { date: '2021' }),
    event('end', { date: '2022' }),
  ];
  assert.equal(orderOf(events), 'strike reply report end');
});

test('an undated event stands right before the first one it precedes', () => {
  assert.equal(
    orderOf([event('a', { date: '2000' }), event('b', { date: '2001' }), event('x', { before: ['b'] })]),
    'a x b',
  );
});

test('an undated event between two others stays before the second', () => {
  const events = [
    event('a', { date: '2000' }),
    event('b', { date: '2001' }),
    event('x', { after: ['a'], before: ['b'] }),
    event('y', { after: ['a'], before: ['x'] }),
  ];
  assert.equal(orderOf(events), 'a y x b');
});

test('chains of undated events resolve whatever their order in the file', () => {
  const events = [event('c', { after: ['b'] }), event('b', { after: ['a'] }), event('a', { date: '1999' })];
  assert.equal(orderOf(events), 'a b c');
});

test('a circle still gives every event once', () => {
  assert.equal(orderEvents([event('a', { after: ['b'] }), event('b', { after: ['a'] })]).length, 2);
});

test('a pair that states its order twice is no circle', () => {
  const events = [event('b', { after: ['a'] }), event('a', { before: ['b'] }), event('d', { date: '2000' })];
  assert.equal(orderOf(events), 'd a b');
});

test('an order holds by way of others', () => {
  const events = [event('x', { before: ['y'] }), event('y', { before: ['d'] }), event('d', { date: '2000' })];
  assert.equal(orderOf(events), 'x y d');
});
