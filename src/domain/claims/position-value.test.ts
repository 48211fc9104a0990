import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePositionValue, writeQuantity } from './position-value.ts';

/** An interval as `[10, 12)`, with `~` where it is only about right; nothing where the value is refused. */
function read(value: string): string | undefined {
  const parsed = parsePositionValue('quantity', value);
  if (parsed?.kind !== 'quantity') return parsed?.kind;
  const { lower, upper, lowerIncluded, upperIncluded, approximate } = parsed.range;
  const [from, to] = [lower ?? '', upper ?? ''];
  return `${approximate ? '~' : ''}${lowerIncluded ? '[' : '('}${String(from)}, ${String(to)}${upperIncluded ? ']' : ')'}`;
}

test('reads a figure with its bounds, however its number is written', () => {
  assert.equal(read('11000'), '[11000, 11000]');
  assert.equal(read(' 11,000 '), '[11000, 11000]');
  assert.equal(read('11 000'), '[11000, 11000]');
  assert.equal(read('>10000'), '(10000, )');
  assert.equal(read('≥ 10000'), '[10000, ]');
  assert.equal(read('<=-0.5'), '[, -0.5]');
  assert.equal(read('−3..2'), '[-3, 2]');
  assert.equal(read('~50'), '~[50, 50]');
  assert.equal(read('<=~500'), '~[, 500]');
  assert.equal(read('~10..12'), '~[10, 12]');
  assert.equal(read('>10..<12'), '(10, 12)');
  assert.equal(read('10 .. 12'), '[10, 12]');
  assert.equal(read('-0'), '[0, 0]');
  assert.equal(read('none'), 'none');
});

test('refuses what is no figure, or none that there could be', () => {
  for (const value of [
    '',
    '8e9',
    '1.2.3',
    '12..10',
    '>5..5',
    '5..',
    '..5',
    '10,00',
    '11000 soldiers',
    '>>5',
    '5~',
    '0x10',
    '12345678901234567890',
    'None',
  ])
    assert.equal(read(value), undefined, value);
});

test('reads dates and statements as their kind asks', () => {
  assert.deepEqual(parsePositionValue('date', '2025-04'), { kind: 'date', edtf: '2025-04' });
  assert.deepEqual(parsePositionValue('date', 'none'), { kind: 'none' });
  assert.equal(parsePositionValue('date', 'April'), undefined);
  assert.deepEqual(parsePositionValue('statement', ' none '), { kind: 'statement', text: 'none' });
});

test('what is written of an amount reads as the same amount', () => {
  const number = fc.integer({ min: -1_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(
      fc.tuple(number, number),
      fc.record({ minInclusive: fc.boolean(), maxInclusive: fc.boolean(), approximate: fc.boolean() }),
      fc.constantFrom('both', 'min', 'max'),
      ([a, b], bounds, ends) => {
        const [min, max] = [ends === 'max' ? null : Math.min(a, b), ends === 'min' ? null : Math.max(a, b)];
        const { minInclusive, maxInclusive, approximate } = bounds;
        if (min === max && !(minInclusive && maxInclusive)) return;
        const written = writeQuantity({ min, max, ...bounds });
        const parsed = parsePositionValue('quantity', written ?? '');
        assert.equal(parsed?.kind, 'quantity');
        if (parsed?.kind !== 'quantity') return;
        const { range } = parsed;
        assert.deepEqual([range.lower ?? null, range.upper ?? null, range.approximate], [min, max, approximate]);
        if (min !== null) assert.equal(range.lowerIncluded, minInclusive);
        if (max !== null) assert.equal(range.upperIncluded, maxInclusive);
      },
    ),
  );
});
