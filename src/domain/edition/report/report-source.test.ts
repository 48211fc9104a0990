import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWritten } from '../../claims/read-written.ts';
import { textFile } from '../../messages/message.ts';
import { readSource } from '../../sources/read-source.ts';
import { compile } from '../compile.ts';
import { describeSource } from './describe-source.ts';
import { reportSource, type SourceReport } from './report-source.ts';

interface Document {
  readonly published?: string;
  readonly text: string;
}

/** Reads what a new document adds where each sentence of an old one is quoted for a claim. */
function report(old: Document, fresh: Document): SourceReport {
  const documents = Object.entries({ old, fresh }).map(([id, { published = 'unknown', text }]) =>
    readSource({
      id,
      file: `sources/${id}.txt`,
      bytes: new TextEncoder().encode(`${text}\n`),
      sidecar: textFile(`sources/${id}.yaml`, `published: ${published}\nlanguage: en\n`),
    }),
  );
  const sentences = old.text.split(/(?<=\.) /);
  const prose = sentences.map((sentence, index) => `${sentence}[^c${String(index)}]`).join(' ');
  const notes = sentences.map((sentence, index) => `[^c${String(index)}]: @old "${sentence}"`).join('\n');
  const front = '---\ntitle: Flood\ndescription: On it.\npublished: 2025-03-02\nupdated: 2025-03-04\n---\n';
  const written = readWritten([textFile('explainers/flood/index.mdx', `${front}\n${prose}\n\n${notes}\n`)]);
  const found = reportSource(compile({ documents, written, messages: [] }).edition, 'fresh');
  assert.ok(found);
  return found;
}

/** Its effects, each with the words on both sides. */
const effectsOf = ({ impacts }: SourceReport): string[] =>
  impacts.map(({ effect, words, against }) => `${effect}: ${words} / ${against.words}`);

const early = { published: '2025-03-01', text: 'The flood in Alden killed 12 people, the police said.' };
const late = { published: '2025-04-02', text: 'In all, the flood in Alden killed 15 people, a doctor told reporters.' };

test('a newer count outdates an older one, and an older one does not', () => {
  const newer = report(early, late);
  assert.deepEqual(effectsOf(newer), ['outdates: 15 / 12']);
  assert.equal(newer.impacts[0]?.cite, `@fresh qualifies "${late.text}"`);
  assert.deepEqual(newer.newerThan, ['flood']);
  const older = report(late, early);
  assert.deepEqual(effectsOf(older), ['older: 12 / 15']);
  assert.deepEqual(older.newerThan, []);
});

test('without dates another count is a contradiction', () => {
  const { impacts } = report({ text: early.text }, { text: late.text });
  assert.deepEqual(
    impacts.map(({ effect, cite }) => `${effect} ${cite ?? ''}`),
    [`contradicts @fresh disputes "${late.text}"`],
  );
});

test('a date within another refines it, and one around it differs', () => {
  const month = { text: 'Mayor Petra Roe of Alden resigned in March 2025, her office wrote.' };
  const day = { text: 'It was on 4 March 2025 that Petra Roe resigned as mayor of Alden.' };
  assert.deepEqual(effectsOf(report(month, day)), ['refines: 4 March 2025 / March 2025']);
  assert.deepEqual(effectsOf(report(day, month)), ['differs: March 2025 / 4 March 2025']);
});

test('lifted words are told as such, and offered to nobody as support', () => {
  const told = `${early.text} Divers from the harbour office looked for a boy under Mill Bridge until midnight.`;
  const lifted = report({ text: told }, { text: `So we hear. ${told}` });
  assert.ok(effectsOf(lifted).some((effect) => effect.startsWith('repeats: ')));
  assert.deepEqual(
    lifted.impacts.filter(({ effect }) => effect === 'repeats').map(({ cite }) => cite),
    lifted.impacts.filter(({ effect }) => effect === 'repeats').map(() => undefined),
  );
  const titles = describeSource(lifted).map(({ title }) => title);
  assert.ok(titles.includes('It repeats') && titles.includes('It leans on others'), titles.join(', '));
});

test('what has nothing to do with anything quoted bears on nothing', () => {
  const { impacts, shares, origins } = report(early, { text: 'The tea in Lindow costs 3 crowns.' });
  assert.deepEqual([impacts, shares, origins], [[], [], []]);
});
