import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockZone, readOnClock } from './timeline-zone.ts';

test('the clock runs in the zone that all times name, in UTC where they name several, and in none where none does', () => {
  const zone = (...dates: readonly (string | undefined)[]) => clockZone(dates);
  assert.equal(zone('2024-05-03', undefined, '2024-05-03T10:00:00'), undefined);
  const one = zone('2024-05-03T10:00:00+03:00', '2024-05-04', undefined);
  assert.equal(one?.local, true);
  const same = zone('2024-05-03T10:00:00+03:00', '2024-05-03T10:00:00+03:00/2024-05-04T10:00:00+03:00');
  assert.deepEqual(same, one);
  const several = zone('2024-05-03T10:00:00+03:00', '2024-05-03T10:00:00Z');
  assert.equal(several?.local, false);
  assert.equal(several?.words, zone('2024-05-03T10:00:00Z')?.words);
  assert.notEqual(one?.words, several?.words);
});

test('a time is read as the clock of its zone shows it', () => {
  const hour = (text: string, zone: ReturnType<typeof clockZone>): number | undefined =>
    readOnClock(text, zone)?.ranges[0]?.from?.time?.hour;
  const text = '2024-05-03T23:30:00+03:00';
  const local = readOnClock(text, clockZone([text]));
  assert.equal(hour(text, clockZone([text])), 23);
  assert.equal(local?.ranges[0]?.from?.time?.offset, undefined);
  const several = readOnClock(text, clockZone([text, '2024-05-03T10:00:00Z']));
  assert.equal(several?.ranges[0]?.from?.time?.offset, 180);
  assert.equal(readOnClock(text, undefined)?.ranges[0]?.from?.time?.offset, 180);
});
