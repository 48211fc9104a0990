import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstFree } from './first-free.ts';

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

test('a box stands at the top, or below what is in its way, where it fits with its gap', () => {
  const free = (...taken: readonly ReturnType<typeof box>[]): number => firstFree(box(0, 0), taken, 5, 2);
  assert.equal(free(), 5);
  assert.equal(free(box(0, 5)), 15);
  // Beside one another, they touch and do not meet.
  assert.equal(free(box(10, 5), box(-10, 5)), 5);
  assert.equal(free(box(9, 5)), 15);
  // Between two: 12 pixels are enough for the box and its gap, 11 are not.
  assert.equal(free(box(0, 5), box(0, 27)), 15);
  assert.equal(free(box(0, 5), box(0, 26)), 36);
  assert.equal(free(box(0, 26), box(0, 5)), 36);
  assert.equal(free(box(0, 17)), 5);
  assert.equal(free(box(0, 16)), 26);
  // One that ends higher than another that began before does not draw it up.
  assert.equal(free(box(0, 5, 10, 30), box(0, 6, 10, 2)), 35);
});
