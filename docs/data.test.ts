import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadFiles } from '../src/disk/load-content.ts';
import { readFolder } from '../src/disk/read-folder.ts';
import type { Message } from '../src/domain/messages/message.ts';
import type { Edition, EditionExplainer } from '../src/domain/edition/edition.ts';
import { buildReport } from '../src/domain/edition/report/build-report.ts';
import { reportSource } from '../src/domain/edition/report/report-source.ts';
import { toClaimsData } from '../src/domain/export/claims-data.ts';
import { toTimelineData } from '../src/domain/export/timeline-data.ts';
import { findUndocumented, readKeys } from './read-keys.ts';

/** What nothing quotes yet, and what is quoted otherwise. */
const contradiction =
  'Mill Bridge was closed to all motor vehicles on 10 March 2025. Petra Voss counted 412 lorries.\n';
const docs = fileURLToPath(new URL('.', import.meta.url));
let edition: Edition;
let messages: readonly Message[];
let explainer: EditionExplainer;

before(async () => {
  const radio = { path: 'sources/radio.txt', bytes: new TextEncoder().encode(contradiction) };
  const altered = (await readFolder(`${docs}example`)).map((file) =>
    file.path === 'sources/council-notice.txt' ? { ...file, bytes: radio.bytes } : file,
  );
  messages = (await loadFiles(altered)).messages;
  edition = (await loadFiles([...(await readFolder(`${docs}example`)), radio])).edition;
  explainer = edition.explainers[0] as EditionExplainer;
});

/** Holds objects to the tables of a page. */
async function hold(file: string, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const documented = readKeys(await readFile(docs + file, 'utf8'));
  for (const [table, objects] of Object.entries(tables)) {
    assert.ok(documented.has(table), `${file} has the tables ${[...documented.keys()].join('; ')}`);
    assert.ok(objects.length > 0, `nothing to hold against ${table}`);
    assert.deepEqual(findUndocumented(objects, documented.get(table)), [], `${file}, ${table}`);
  }
}

describe('the docs name every key of', () => {
  it('the edition', async () => {
    await hold('formats/edition.md', {
      '# The edition, as JSON: key': [edition],
      'sources: key': edition.sources,
      'comparisons: key': edition.comparisons,
      'questions: key': edition.questions,
    });
  });

  it('messages', async () => {
    await hold('formats/messages.md', { '`--format json`: key': messages });
  });

  it('claims.json', async () => {
    const [first, ...others] = explainer.claims;
    assert.ok(first);
    const withdrawn = { ...first, status: 'withdrawn' as const, statusReason: 'It was wrong.' };
    const at = { explainer: '', claim: () => '', quotation: () => '' };
    const data = toClaimsData({ ...explainer, claims: [withdrawn, ...others] }, at);
    assert.equal(data.claims[0]?.statusReason, 'It was wrong.');
    await hold('formats/published-data.md', {
      'claims.json: key': [data],
      'claims.json: key of a claim': data.claims,
      'claims.json: key of a citation': data.claims.flatMap(({ citations }) => citations),
    });
  });

  it('timeline.json', async () => {
    const data = toTimelineData(explainer, { timeline: '', event: () => '', quotation: () => '' });
    await hold('formats/published-data.md', {
      'timeline.json: key': [data],
      'timeline.json: key of an event': data.events,
    });
  });

  it('the report', async () => {
    const report = buildReport(edition);
    const sources = edition.sources.flatMap(({ id }) => reportSource(edition, id) ?? []);
    await hold('report.md', {
      'As JSON: key': [report],
      'As JSON: key of a question': [...report.questions, ...sources.flatMap(({ questions }) => questions)],
      'As JSON: key of a sentence': [...report.uncited, ...sources.flatMap(({ uncited }) => uncited)],
      'As JSON: key of a source': sources,
      'As JSON: key of an impact': sources.flatMap(({ impacts }) => impacts),
    });
  });
});
