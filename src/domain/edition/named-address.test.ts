import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../claims/read-ledger.ts';
import {
  findRetirement,
  firstAddress,
  followAddress,
  followName,
  knowExplainers,
  readNamed,
  replaceName,
} from './past-addresses.ts';

const isExplainer = knowExplainers(['/ferry/claims/'], []);

test('an address says what it is of, whatever form it has', () => {
  const kinds = [
    ['/ferry/', 'explainer ferry'],
    ['/ferry/claims.json', 'explainer ferry'],
    ['/embed/ferry/timeline/', 'explainer ferry'],
    ['/ferry/claims/late/', 'claim late'],
    ['/ferry/#late', 'claim late'],
    ['/ferry/updates/#note-late', 'claim late'],
    ['/ferry/#dispute-cost', 'dispute cost'],
    ['/ferry/timeline/#event-start', 'event start'],
    ['/ferry/updates/#update-2025-01-02-new', 'update 2025-01-02-new'],
    ['/ferry/editions/2025-01-02-2/', 'edition 2025-01-02-2'],
    ['/sources/notice/', 'source notice'],
    ['/sources/#notice', 'source notice'],
    ['/glossary/#quay', 'term quay'],
    ['/names/#ship', 'name ship'],
    ['/method/', 'page method'],
    ['/', ''],
    ['/sources/', ''],
  ] as const;
  for (const [url, expected] of kinds) {
    const thing = readNamed(url, isExplainer);
    assert.equal(thing === undefined ? '' : `${thing.kind} ${thing.id}`, expected, url);
    if (thing !== undefined && url !== '/embed/ferry/timeline/')
      assert.equal(replaceName(url, thing, thing.id), url, `${url} is an address of what it is of`);
  }
  assert.equal(
    replaceName('/embed/ferry/timeline/', { kind: 'explainer', id: 'ferry' }, 'boat'),
    '/embed/boat/timeline/',
  );
});

test('a name within a longer name is none', () => {
  assert.equal(replaceName('/ferry/#late-night', { kind: 'claim', explainer: 'ferry', id: 'late' }, 'x'), undefined);
  assert.equal(replaceName('/ferryman/claims/a/', { kind: 'explainer', id: 'ferry' }, 'x'), undefined);
  assert.equal(replaceName('/other/#late', { kind: 'claim', explainer: 'ferry', id: 'late' }, 'x'), undefined);
});

const history: Ledger['history'] = [
  { renamed: 'claim', explainer: 'ferry', from: 'late', to: 'slow' },
  { renamed: 'explainer', from: 'ferry', to: 'boat' },
  { retired: 'claim', explainer: 'boat', id: 'full', because: 'It was not.' },
  { renamed: 'claim', explainer: 'boat', from: 'slow', to: 'late' },
  { renamed: 'source', from: 'a', to: 'b' },
];

test('an address is followed through renamings of the thing and of what it belongs to', () => {
  assert.deepEqual(followAddress('/ferry/claims/late/', history), { to: '/boat/claims/late/' });
  assert.deepEqual(followAddress('/ferry/#note-late', history), { to: '/boat/#note-late' });
  assert.deepEqual(followAddress('/boat/#slow', history), { to: '/boat/#late' });
  assert.deepEqual(followAddress('/sources/a/', history), { to: '/sources/b/' });
  const fate = followAddress('/ferry/#full', history);
  assert.equal('retired' in fate && fate.retired.because, 'It was not.');
});

test('a dispute takes the page of who says what on it along', () => {
  const more = [...history, { renamed: 'dispute', explainer: 'boat', from: 'cost', to: 'price' } as const];
  assert.deepEqual(followAddress('/ferry/who-says-what/cost/', more), { to: '/boat/who-says-what/price/' });
  assert.deepEqual(followAddress('/ferry/who-says-what/', more), { to: '/boat/who-says-what/' });
  assert.deepEqual(
    readNamed('/boat/who-says-what/price/', () => true),
    { kind: 'dispute', explainer: 'boat', id: 'price' },
  );
});

test('the address that something had first is found again, whatever was renamed', () => {
  for (const first of ['/ferry/claims/late/', '/ferry/feed.xml', '/sources/a/', '/ferry/#note-late', '/other/'])
    assert.equal(firstAddress((followAddress(first, history) as { to: string }).to, history), first);
});

test('a name is followed too, and what was retired under an earlier one is found', () => {
  assert.deepEqual(followName({ kind: 'claim', explainer: 'ferry', id: 'late' }, history), {
    kind: 'claim',
    explainer: 'boat',
    id: 'late',
  });
  assert.equal(findRetirement({ kind: 'claim', explainer: 'ferry', id: 'full' }, history)?.because, 'It was not.');
  assert.equal(findRetirement({ kind: 'claim', explainer: 'ferry', id: 'late' }, history), undefined);
});
