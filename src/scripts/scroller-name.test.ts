import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameScroller } from './scroller-name.ts';

test('names a table by its column heads, and code by what it is', () => {
  const taken = new Set<string>();
  assert.equal(nameScroller(['Item', ' Cost\n in euros ', ''], taken), 'Table: Item, Cost in euros');
  assert.equal(nameScroller(['', ''], taken), 'Table');
  assert.equal(nameScroller([], taken), 'Code');
  assert.equal(nameScroller(['a'.repeat(90)], taken), `Table: ${'a'.repeat(80)}…`);
  assert.equal(nameScroller(['b'.repeat(80)], taken), `Table: ${'b'.repeat(80)}`);
});

test('no two boxes of a page have one name', () => {
  const taken = new Set<string>();
  const names = [['A'], ['A'], [], ['A'], []].map((heads) => nameScroller(heads, taken));
  assert.deepEqual(names, ['Table: A', 'Table 2: A', 'Code', 'Table 3: A', 'Code 2']);
});
