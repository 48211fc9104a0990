import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planMargin } from './margin-room.ts';

type Claims = Parameters<typeof planMargin>[0];
const plan = (given: Claims, name = 'The notice') => planMargin(given, () => name);
const claims = (count: number, length: number): Claims =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${String(index)}`,
    text: 'x'.repeat(length),
    section: '',
    citations: [{ source: 'notice', stance: 'supports', exact: 'y'.repeat(300) }],
  })) as unknown as Claims;

test('gives quoted words more room the farther apart the markers stand', () => {
  const far = plan(claims(6, 400));
  const near = plan(claims(6, 40));
  assert.ok((far.get('c2') ?? 0) > 3 * (near.get('c4') ?? 0), `${String(far.get('c2'))} ${String(near.get('c4'))}`);
});

test('always leaves a line, and lets the last note be long', () => {
  const rooms = plan(claims(12, 10));
  assert.ok([...rooms.values()].every((room) => room >= 40));
  assert.ok((rooms.get('c11') ?? 0) > (rooms.get('c10') ?? 0));
});

test('takes the room of a long name from the words', () => {
  const [short, long] = ['The notice', 'The notice of the bridge, as printed'].map((name) => plan(claims(6, 40), name));
  assert.ok((short?.get('c4') ?? 0) > (long?.get('c4') ?? 0));
});
