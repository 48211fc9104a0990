import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takesWheel } from './timeline-gesture.ts';

const wheel = (deltaX: number, deltaY: number, keys: { ctrlKey?: boolean; metaKey?: boolean } = {}) => ({
  ctrlKey: false,
  metaKey: false,
  deltaX,
  deltaY,
  ...keys,
});

test('the wheel alone is the page’s; with Ctrl it zooms, and sideways it moves what is zoomed', () => {
  assert.equal(takesWheel(wheel(0, 100), false), undefined);
  assert.equal(takesWheel(wheel(0, 100), true), undefined);
  assert.equal(takesWheel(wheel(0, 100, { ctrlKey: true }), false), 'zoom');
  assert.equal(takesWheel(wheel(100, 0, { metaKey: true }), false), 'zoom');
  assert.equal(takesWheel(wheel(100, 20), true), 'move');
  assert.equal(takesWheel(wheel(-100, 20), true), 'move');
  assert.equal(takesWheel(wheel(100, 100), true), undefined);
  assert.equal(takesWheel(wheel(100, 20), false), undefined);
});
