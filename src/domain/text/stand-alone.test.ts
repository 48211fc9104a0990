import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standAlone } from './stand-alone.ts';

test('takes off what tied a stretch to its neighbours, and no more', () => {
  assert.equal(standAlone('and the council said “soon”;'), 'and the council said “soon”');
  assert.equal(standAlone(', he said:'), 'he said');
  assert.equal(standAlone('Nobody gave a date.'), 'Nobody gave a date.');
  assert.equal(standAlone('لم يذكر أحد موعدا،'), 'لم يذكر أحد موعدا');
});
