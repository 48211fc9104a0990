import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readHidden } from './timeline-hidden.ts';

const read = (asked: readonly string[], lanes: readonly string[]): string[] =>
  [...readHidden(asked, ['certainty:certain', ...lanes.map((lane) => `lane:${lane}`)])].toSorted();

test('hides what an address names, and nothing that is not there', () => {
  assert.deepEqual(read(['lane:A', 'lane:B|C', 'lane:gone', '', '|'], ['A', 'B|C', 'B', 'C']), ['lane:A', 'lane:B|C']);
  assert.deepEqual(read([], ['A']), []);
});

test('links of another time are read too, also where a name holds what joins them', () => {
  assert.deepEqual(read(['certainty:certain|lane:A|lane:B'], ['A', 'B', 'C']), [
    'certainty:certain',
    'lane:A',
    'lane:B',
  ]);
  assert.deepEqual(read(['lane:US|UK'], ['US', 'UK', 'US|UK']), ['lane:US|UK']);
  assert.deepEqual(read(['lane:US|UK|lane:UK'], ['US', 'UK', 'US|UK']), ['lane:UK', 'lane:US|UK']);
  assert.deepEqual(read(['lane:US|UK|lane:US'], ['US', 'US|UK']), ['lane:US', 'lane:US|UK']);
  assert.deepEqual(read(['lane:A|lane:A|lane:B'], ['A', 'B', 'C']), ['lane:A', 'lane:B']);
});

test('what one page writes, another reads, whatever the names are', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', '|', ':', 'lane:', '"', '\n', '\u200f', '🚢', '$&'),
    minLength: 1,
  });
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.nat(), (lanes, mask) => {
      const hidden = lanes.filter((_, index) => (mask >> index) % 2 === 1).map((lane) => `lane:${lane}`);
      assert.deepEqual(read(hidden, lanes), hidden.toSorted());
    }),
  );
});
