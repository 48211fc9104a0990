import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Counts, formatSummary } from './summary.ts';

const counts: Counts = {
  explainers: 1,
  sources: 2,
  claims: 1200,
  editors: 0,
  citations: 3,
  exact: 2,
  folded: 1,
  missing: 0,
  errors: 0,
  warnings: 0,
};
const say = (changes: Partial<Counts> = {}, width = 80): string =>
  formatSummary({ ...counts, ...changes }, { folder: 'content', site: 'Bridges', colour: false, width });

test('says what was judged, what was read, and the verdict', () => {
  assert.equal(
    say(),
    'content (Bridges)\n1 explainer, 2 sources, 1,200 claims; every quotation matched (3)\n0 errors, 0 warnings\n',
  );
  assert.match(say({ exact: 1, missing: 1, errors: 1 }), /; 2 of 3 quotations matched\n1 error, 0 warnings\n$/);
  assert.match(say({ citations: 1, exact: 0, folded: 0, missing: 1 }), /; 0 of 1 quotation matched\n/);
  assert.match(say({ editors: 4 }), /, 1,200 claims, 4 more by the editors; /);
  assert.match(say({ citations: 0, exact: 0, folded: 0 }), /; nothing is quoted yet\n/);
});

test('breaks its lines to the width of the terminal', () => {
  for (const line of say({}, 30).trimEnd().split('\n')) assert.ok(line.length <= 30, line);
});

test('the verdict is green, yellow with warnings, and red with errors', () => {
  const colourOf = (changes: Partial<Counts>): string | undefined =>
    // eslint-disable-next-line no-control-regex
    /\u001B\[(\d+)m\d+ errors?, /.exec(
      formatSummary({ ...counts, ...changes }, { folder: 'content', site: 'Bridges', colour: true, width: 80 }),
    )?.[1];
  assert.deepEqual([{}, { warnings: 1 }, { errors: 1 }, { errors: 1, warnings: 1 }].map(colourOf), [
    '32',
    '33',
    '31',
    '31',
  ]);
});

test('counts apart what the editors add', () => {
  assert.match(say({ claims: 3, editors: 2 }), /3 claims, 2 more by the editors;/);
});
