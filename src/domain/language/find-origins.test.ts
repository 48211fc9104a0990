import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDatelineLead } from './find-origins.ts';

function read(text: string): string | undefined {
  const found = readDatelineLead(text, 0);
  return found && `${text.slice(0, found.end)}|${text.slice(found.agency?.start ?? 0, found.agency?.end ?? 0)}`;
}

test('reads the place, day and agency that open a report', () => {
  assert.equal(read('HARWELL, March 12 (Nordwire) - More than 2,400'), 'HARWELL, March 12 (Nordwire) - |Nordwire');
  assert.equal(read('TARNOW (Centralpress) — At least'), 'TARNOW (Centralpress) — |Centralpress');
  assert.equal(read('NEW YORK — Shares fell'), 'NEW YORK — |');
  assert.equal(read('Tarnow, 3. Mai (Mittelfunk) – Die'), 'Tarnow, 3. Mai (Mittelfunk) – |Mittelfunk');
});

test('takes nothing for a dateline that only stands before a dash', () => {
  for (const text of [
    'Ann Roe (SPD) — a former',
    'The river — a border',
    'Some 2,400 dockers - all',
    'Police said',
    '',
  ])
    assert.equal(read(text), undefined);
});
