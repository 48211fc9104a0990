import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readWritten } from '../../claims/read-written.ts';
import { textFile } from '../../messages/message.ts';
import { plainSource } from '../../match/example.fixture.ts';
import { compile, type Compiled } from '../compile.ts';
import { quotedPassage } from '../views/quoted-passage.ts';
import { compareEditionIds, nextEditionId } from './frozen-edition.ts';
import { planEditions } from './plan-editions.ts';
import { readEditions } from './read-editions.ts';
import { thawEdition } from './thaw.ts';

const front = '---\ntitle: Ferry\ndescription: On it.\npublished: 2025-01-02\nupdated: 2025-03-04\n---\n\n';
const index = `${front}So it is.[^late] And “full”.[^full]\n\n[^late]: @notice "is late"\n\n[^full]: @notice qualifies "It is full ... of people."\n\n    A note.\n`;
const update = '---\ntitle: New\ndate: 2025-03-05\n---\n\nNothing else.\n';
const document = 'The quay is old.\n\nThe ferry is late. It is full, they say, of people. Nobody waits.\n';
const files = { 'explainers/ferry/index.mdx': index, 'explainers/ferry/updates/2025-03-05-new.mdx': update };
type Files = Readonly<Record<string, string>>;

const since = { sourceId: (id: string) => id, metadata: () => undefined };

function compileFiles(content: Files, editions: Files = {}): Compiled {
  const texts = Object.entries(content).map(([path, text]) => textFile(path, text));
  return compile({
    documents: [{ source: plainSource('notice', document), messages: [] }],
    written: readWritten(texts),
    editions: Object.entries(editions).map(([path, text]) => ({ path, text })),
    messages: [],
  });
}

const publish = (content: Files, editions: Files = {}, date?: string): Files =>
  Object.assign(
    {},
    ...planEditions(compileFiles(content, editions), (file) => content[file] ?? '', date).map(
      (planned) => planned.files,
    ),
  );

let first: Files = {};
before(() => {
  first = publish(files);
});

test('an edition is of the day of the newest update, or of the day that is given', () => {
  const folders = (written: Files): string[] => Object.keys(written).map((path) => path.split('/').slice(1).join('/'));
  assert.deepEqual(folders(first), [
    'ferry/2025-03-05/edition.json',
    'ferry/2025-03-05/prose.mdx',
    'ferry/2025-03-05/updates/2025-03-05-new.mdx',
  ]);
  assert.ok(Object.hasOwn(publish(files, {}, '2025-06-07'), 'editions/ferry/2025-06-07/edition.json'));
});

test('an update of an edition that was changed by hand, or that is gone, is told of', () => {
  const path = 'editions/ferry/2025-03-05/updates/2025-03-05-new.mdx';
  const told = (editions: Files): string[] =>
    readEditions(Object.entries(editions).map(([file, text]) => ({ path: file, text }))).messages.map(
      ({ message }) => message,
    );
  const { [path]: text = '', ...without } = first;
  assert.deepEqual(told(first), []);
  assert.deepEqual(told({ ...first, [path]: text.replaceAll('\n', '\r\n') }), []);
  assert.match(
    told({ ...first, [path]: text.replace('Nothing', 'Everything') }).join(),
    /was changed since it was published, in updates/,
  );
  assert.match(told(without).join(), /lacks updates\/2025-03-05-new\.mdx/);
});

test('what did not change is not published again; what did is the second edition of its day', () => {
  assert.deepEqual(publish(files, first), {});
  const changed = { ...files, 'explainers/ferry/index.mdx': index.replace('So it is', 'So it was') };
  // The update stands in the first edition already.
  assert.deepEqual(Object.keys(publish(changed, first)), [
    'editions/ferry/2025-03-05-2/edition.json',
    'editions/ferry/2025-03-05-2/prose.mdx',
  ]);
});

test('an edition read back says every claim, its verdicts and the passages around', () => {
  const { edition } = compileFiles(files);
  const { editions, messages } = readEditions(Object.entries(first).map(([path, text]) => ({ path, text })));
  assert.deepEqual(messages, []);
  const frozen = editions.get('ferry')?.[0];
  assert.ok(frozen);
  const { explainer, sources } = thawEdition(frozen, since);
  const now = edition.explainers[0];
  assert.deepEqual(
    explainer.claims.map(({ id, text, sentence, note, number, support }) => ({
      id,
      text,
      sentence,
      note,
      number,
      support,
    })),
    now?.claims.map(({ id, text, sentence, note, number, support }) => ({ id, text, sentence, note, number, support })),
  );
  const [source] = sources;
  const [today] = edition.sources;
  assert.ok(source && today);
  assert.equal(source.sha256, today.sha256);
  assert.ok(!source.text.includes('quay'), 'a paragraph that nothing quotes is not copied');
  for (const [index, claim] of explainer.claims.entries())
    for (const [number, citation] of claim.citations.entries()) {
      const original = now?.claims[index]?.citations[number];
      assert.ok(original);
      assert.deepEqual(quotedPassage(citation, source).pieces, quotedPassage(original, today).pieces);
      assert.equal(citation.id, original.id);
      assert.deepEqual(citation.owner, original.owner);
    }
});

test('an edition that was changed by hand is told of, and one whose lines end otherwise is not', () => {
  const read = (change: (text: string) => string) =>
    readEditions(Object.entries(first).map(([path, text]) => ({ path, text: change(text) }))).messages;
  assert.deepEqual(
    read((text) => text.replaceAll('\n', '\r\n')),
    [],
  );
  assert.deepEqual(
    read((text) => (JSON.stringify(text).length > 0 ? text.replace('late', 'later') : text)).map(({ rule }) => rule),
    ['edition-changed'],
  );
  assert.match(
    read((text) => text.replace('"version":', '"versions":'))[0]?.mend ?? '',
    /git checkout -- editions\/ferry\/2025-03-05/,
  );
  for (const broken of ['', '{', '[]', 'null', '{"digest": 1}'])
    assert.equal(
      readEditions([{ path: 'editions/a/2025-01-01/edition.json', text: broken }]).messages.length,
      1,
      broken,
    );
});

test('an explainer without a single claim can be published', () => {
  const bare = { 'explainers/ferry/index.mdx': `${front}Nothing is known here yet.\n` };
  const written = publish(bare);
  assert.deepEqual(compileFiles(bare, written).editions.get('ferry')?.[0]?.explainer.claims, []);
  assert.deepEqual(publish(bare, written), {});
});

test('editions of a day are in the order of their numbers', () => {
  const ids = ['2025-01-02-10', '2025-01-02', '2024-12-31', '2025-01-02-2'];
  assert.deepEqual(ids.toSorted(compareEditionIds), ['2024-12-31', '2025-01-02', '2025-01-02-2', '2025-01-02-10']);
  assert.equal(nextEditionId('2025-01-02', ids), '2025-01-02-11');
  assert.equal(nextEditionId('2025-01-03', ids), '2025-01-03');
});
