import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boxAround, moveBox, readBox, type ViewBox, writeBox, zoomBox } from './timeline-view-box.ts';

const whole: ViewBox = { x: 0, y: 0, width: 860, height: 1200 };
const inside = (box: ViewBox) => {
  assert.ok(box.x >= -1e-6 && box.y >= -1e-6 && box.x + box.width <= 860 + 1e-6 && box.y + box.height <= 1200 + 1e-6);
};
const number = fc.double({ min: -2000, max: 2000, noNaN: true });

test('a view never leaves the chart, however it is zoomed and moved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), number, number), { maxLength: 20 }),
      (steps) => {
        let box = whole;
        for (const [factor, x, y] of steps) {
          box = moveBox(zoomBox(box, whole, factor, { x, y }), whole, x / 3, y / 3);
          inside(box);
        }
      },
    ),
  );
});

test('a view comes back from the address, and nonsense does not', () => {
  const box = zoomBox(whole, whole, 2, { x: 400, y: 300 });
  const back = readBox(writeBox(box, whole), whole);
  assert.ok(
    back && Math.abs(back.x - box.x) < 1 && Math.abs(back.y - box.y) < 1.5 && Math.abs(back.width - box.width) < 1,
  );
  for (const text of ['', '1', '0_0_9', 'a_b_c', '5_0_0.5', 'NaN_0_1']) assert.equal(readBox(text, whole), undefined);
});

test('a view around a rectangle holds it', () => {
  const target = { x: 100, y: 900, width: 300, height: 80 };
  const box = boxAround(target, whole);
  inside(box);
  assert.ok(box.x <= 100 && box.x + box.width >= 400 && box.y <= 900 && box.y + box.height >= 980);
});
