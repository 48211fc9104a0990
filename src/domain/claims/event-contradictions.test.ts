import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findContradictions } from './read-timeline.ts';

/** Events as `id date >after <before`, in one line each. */
function find(...lines: readonly string[]): string[] {
  const events = lines.map((line) => {
    const [id = '', ...rest] = line.split(' ');
    const ids = (sign: string): string[] => rest.filter((word) => word.startsWith(sign)).map((word) => word.slice(1));
    const date = rest.find((word) => /^[\d[]/.test(word));
    return { id, ...(date === undefined ? {} : { date }), after: ids('>'), before: ids('<') };
  });
  return findContradictions(events).map(({ event, key, first, last }) => `${event} ${key}: ${first.id} < ${last.id}`);
}

test('finds dates that go against the order that events state', () => {
  assert.deepEqual(find('a 2023', 'b 2021 >a'), ['b after: a < b']);
  assert.deepEqual(find('a 2023 <b', 'b 2021'), ['a before: a < b']);
  assert.deepEqual(find('a 2023', 'b 2021', 'c >a <b'), ['c after: a < b']);
  assert.deepEqual(find('a 2023', 'b 2021', 'c >a', 'd >c <b'), ['c after: a < b'], 'once for each pair');
  assert.deepEqual(find('a 2021', 'b 2021-05', 'c >a <b'), [], 'both may hold');
});

test('finds nothing where the dates allow it, or do not tell', () => {
  assert.deepEqual(find('a 2021', 'b 2023 >a', 'c >a <b'), []);
  assert.deepEqual(find('a 2023~', 'b 2021 >a'), []);
  assert.deepEqual(find('a 2021/..', 'b 2019/.. >a'), []);
  assert.deepEqual(find('a', 'b >a', 'c >b'), []);
});
