import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CountedSources, countSupport } from './count-support.ts';
import { groupDependents } from './independence.ts';

const dependent = groupDependents(
  [
    { name: 'Reuters', kind: 'agency', sources: ['daily', 'herald', 'post'] },
    { name: 'Kyodo', kind: 'agency', sources: ['gazette'] },
  ],
  [{ sources: ['blog', 'mirror'], jaccard: 0.4, containment: [0.9, 0.42], stretches: [] }],
);
const supports = (...sources: string[]) => sources.map((source) => ({ source, stance: 'supports' }));

test('counts one document as one source, however often it is quoted', () => {
  assert.equal(countSupport(supports('daily', 'daily'), { dependent }).label, 'one source');
});

test('counts sources of one wire as one, and says why', () => {
  const support = countSupport(supports('daily', 'post'), { dependent });
  assert.equal(support.label, 'two sources, same origin');
  assert.equal(support.independent, 1);
  assert.deepEqual(support.why, ['`daily`, `herald` and `post` draw on Reuters.']);
});

test('counts copied text as one source', () => {
  const support = countSupport(supports('blog', 'mirror'), { dependent });
  assert.equal(support.kind, 'same-origin');
  assert.match(support.why[0] ?? '', /90 %/);
});

test('never says that sources are independent', () => {
  const support = countSupport(supports('daily', 'gazette', 'mirror'), { dependent });
  assert.equal(support.label, 'three sources, no shared origin found');
  assert.match(support.why.join(' '), /no proof/);
});

test('leaves out citations that dispute, or whose words were not found', () => {
  const citations = [
    { source: 'daily', stance: 'disputes' },
    { source: 'post', stance: 'supports', verification: { verdict: 'missing' } },
  ];
  assert.equal(countSupport(citations, { dependent }).kind, 'none');
});

const documents = new Map(
  [
    ['daily', 'retracted'],
    ['gazette', 'current'],
    ['mirror', 'corrected'],
  ].map(([id = '', status]) => [
    id,
    {
      metadata: { status },
      blocks: [
        { id: 'h1', kind: 'headline' },
        { id: 'p1', kind: 'paragraph' },
      ],
    },
  ]),
) as unknown as CountedSources;

test('counts no retracted source as support, and says how many there were', () => {
  const alone = countSupport(supports('daily'), { dependent }, documents);
  assert.deepEqual(
    [alone.kind, alone.label, alone.sources, alone.retracted],
    ['retracted', 'one source, since retracted', [], ['daily']],
  );
  const several = countSupport(supports('daily', 'gazette', 'mirror'), { dependent }, documents);
  assert.equal(several.label, 'two sources, no shared origin found; one more was retracted');
  assert.match(several.why.join(' '), /retracted by its publisher/);
});

const mentions = (...blocks: string[]) =>
  blocks.map((block) => ({ source: 'gazette', stance: 'mentions', verification: { verdict: 'exact', block } }));

test('tells words quoted as words from passages quoted beside a statement of the editors', () => {
  const wording = countSupport(mentions('h1', 'h1'), { dependent }, documents);
  assert.deepEqual([wording.kind, wording.wordingIn], ['wording', ['headline']]);
  const editors = countSupport(mentions('h1', 'p1'), { dependent }, documents);
  assert.deepEqual([editors.kind, editors.wordingIn], ['editors', []]);
});
