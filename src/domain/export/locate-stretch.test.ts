import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locateStretch } from './locate-stretch.ts';

const sentence = 'The mayor said “soon” and the council said “soon”; nobody gave a date.';
const claim = (id: string, text: string, start: number) => ({
  id,
  text,
  sentence,
  section: '',
  stretch: { file: 'index.mdx', start, end: start + text.length },
});
const claims = [
  claim('mayor', 'The mayor said “soon”', 0),
  claim('council', 'and the council said “soon”;', 30),
  claim('both', 'and the council said “soon”;', 30),
  claim('nobody', 'nobody gave a date.', 70),
];
const found = (id: string): string | undefined => {
  const one = claims.find((candidate) => candidate.id === id);
  const span = one && locateStretch(one, claims);
  return span && `${String(span.start)} ${sentence.slice(span.start, span.end)}`;
};

test('finds each stretch at its own place in the sentence, adjacent markers at the same one', () => {
  assert.equal(found('mayor'), '0 The mayor said “soon”');
  assert.equal(found('council'), '22 and the council said “soon”;');
  assert.equal(found('both'), '22 and the council said “soon”;');
  assert.equal(found('nobody'), '51 nobody gave a date.');
});

test('gives nothing where the stretch is not in the sentence as it is', () => {
  const odd = claim('odd', 'Nobody gave it', 70);
  assert.equal(locateStretch(odd, [...claims, odd]), undefined);
});
