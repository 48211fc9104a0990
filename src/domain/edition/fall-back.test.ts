import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { emptyLedger, readLedger } from '../claims/read-ledger.ts';
import { readWritten } from '../claims/read-written.ts';
import { type Message, textFile } from '../messages/message.ts';
import { plainSource } from '../match/example.fixture.ts';
import { compile } from './compile.ts';
import { extendLedger, formatLedger } from './extend-ledger.ts';
import { fallBack } from './fall-back.ts';
import { planEditions } from './frozen/plan-editions.ts';

type Files = Readonly<Record<string, string>>;
const write = (title: string, source: string): string =>
  `---\ntitle: ${title}\ndescription: On it.\npublished: 2025-01-02\nupdated: 2025-03-04\n---\n\nSo it is.[^late]\n\n[^late]: @${source} "is late"\n`;
const site = 'name: A\nurl: https://a.example\nlanguage: en\ndescription: B.\npublisher: C\ncorrections: d@a.example\n';
const whole: Files = {
  'site.yaml': site,
  'explainers/boat/index.mdx': write('Boat', 'letter'),
  'explainers/ferry/index.mdx': write('Ferry', 'notice'),
};
const documents = ['letter', 'notice'].map((id) => ({ source: plainSource(id, `The ${id} is late.`), messages: [] }));

function read(files: Files, editions: Files = {}, ledger?: string, messages: readonly Message[] = []) {
  const texts = Object.entries(ledger === undefined ? files : { ...files, 'permalinks.json': ledger });
  const compiled = compile({
    documents,
    written: readWritten(texts.map(([path, text]) => textFile(path, text))),
    editions: Object.entries(editions).map(([path, text]) => ({ path, text })),
    messages,
  });
  const published = ledger === undefined ? emptyLedger : readLedger(textFile('permalinks.json', ledger)).ledger;
  return { ...compiled, published };
}

let editions: Files = {};
let ledger = '';
before(() => {
  const compiled = read(whole);
  editions = Object.assign(
    {},
    ...planEditions(compiled, (file) => whole[file] ?? '').map(({ files }) => files),
  ) as Files;
  const { edition } = read(whole, editions);
  ledger = formatLedger(extendLedger(edition, emptyLedger).all);
});

const broken = { ...whole, 'explainers/ferry/index.mdx': write('Ferry', 'notice').replace('is late', 'is early') };

test('an explainer with errors stands as its last edition has it, and the others as they are', () => {
  const changed = { ...broken, 'explainers/boat/index.mdx': write('Another boat', 'letter') };
  const before = read(changed, editions, ledger);
  assert.ok(before.edition.summary.errors > 0);
  const { loaded, asPublished, leftOut, passedOver } = fallBack(before);
  assert.deepEqual([asPublished, leftOut], [['ferry'], []]);
  assert.equal(loaded.edition.summary.errors, 0);
  assert.deepEqual(
    loaded.edition.explainers.map(
      ({ slug, title, claims }) => `${slug} ${title} ${claims[0]?.citations[0]?.exact ?? ''}`,
    ),
    ['boat Another boat is late', 'ferry Ferry is late'],
  );
  assert.deepEqual(
    passedOver.map(({ rule, severity }) => `${rule} ${severity}`),
    ['quote-missing warning'],
  );
});

test('an explainer that cannot be parsed, or whose text is gone, takes no address with it', () => {
  for (const text of ['---\ntitle: X\n---\n\n<b', undefined]) {
    const { 'explainers/ferry/index.mdx': _, ...others } = whole;
    const files: Files =
      text === undefined
        ? { ...others, 'explainers/ferry/timeline.yaml': '[]\n' }
        : { ...others, 'explainers/ferry/index.mdx': text };
    const { loaded, asPublished } = fallBack(read(files, editions, ledger));
    assert.deepEqual(asPublished, ['ferry']);
    assert.deepEqual(
      loaded.messages.filter(({ severity }) => severity === 'error'),
      [],
    );
  }
});

test('one that was never published is left out; what is no explainer’s still stops the build', () => {
  const { loaded, leftOut } = fallBack(read(broken));
  assert.deepEqual(leftOut, ['ferry']);
  assert.deepEqual(
    loaded.edition.explainers.map(({ slug }) => slug),
    ['boat'],
  );
  assert.equal(loaded.edition.summary.errors, 0);
  const more = fallBack(read({ ...broken, 'site.yaml': 'name: [' }, editions, ledger));
  assert.ok(more.loaded.edition.summary.errors > 0);
});
