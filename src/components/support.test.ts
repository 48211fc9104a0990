import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSupport } from '../domain/crossref/count-support.ts';
import { speakStanding } from './support.ts';

type Claim = Parameters<typeof speakStanding>[0];

/** Citations as `source stance block`. */
function standing(...cited: string[]): string {
  const citations = cited.map((written) => {
    const [source = '', stance = '', block = 'p1'] = written.split(' ');
    return { source, stance, verification: { verdict: 'exact', block } };
  });
  const blocks = [
    { id: 'h1', kind: 'headline' },
    { id: 'p1', kind: 'paragraph' },
  ];
  const documents = new Map(
    ['daily', 'post', 'gone'].map((id) => [
      id,
      { blocks, metadata: { status: id === 'gone' ? 'retracted' : 'current' } },
    ]),
  ) as unknown as Parameters<typeof countSupport>[2];
  const support = countSupport(citations, { dependent: [] }, documents);
  return speakStanding({ citations, support } as unknown as Claim);
}

test('counts a source once over all that it is quoted for', () => {
  assert.equal(standing('daily supports', 'daily mentions'), 'One source.');
  assert.equal(standing('daily supports', 'daily disputes'), 'One source; the same source says otherwise elsewhere.');
  assert.equal(
    standing('daily mentions h1', 'daily disputes'),
    'Quoted for its wording, in the headline; the same source says otherwise elsewhere.',
  );
  assert.equal(
    standing('daily supports', 'post supports', 'post qualifies'),
    'Two sources, no shared origin found; 1 of them says it with a difference elsewhere.',
  );
});

test('tells of other sources, of the editors’ own words, and of what was retracted', () => {
  assert.equal(standing('daily supports', 'post disputes'), 'One source; 1 other source says otherwise.');
  assert.equal(
    standing('daily mentions', 'post mentions'),
    'The editors’ own statement; 2 sources are quoted beside it.',
  );
  assert.equal(standing('daily disputes'), 'No source is quoted in its support; 1 source says otherwise.');
  assert.equal(standing('gone supports'), 'One source, since retracted.');
});
