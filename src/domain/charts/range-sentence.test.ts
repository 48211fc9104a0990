import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Measured } from './chart-words.ts';
import { overlapSentence } from './range-sentence.ts';
import { readAccount } from './range-values.ts';

/** What is said of accounts, by their values as written, set apart by ` | `. */
const golden = JSON.parse(readFileSync(new URL('golden/range-sentences.json', import.meta.url), 'utf8')) as Readonly<
  Record<Measured, Readonly<Record<string, string>>>
>;

for (const kind of ['quantity', 'date'] as const) {
  test(`what is said of every mix of accounts of a ${kind} is so`, () => {
    for (const [values, sentence] of Object.entries(golden[kind])) {
      const accounts = values.split(' | ').map((value) => readAccount(kind, { value }));
      const unit = kind === 'quantity' ? 'soldiers' : undefined;
      assert.equal(overlapSentence(accounts, { kind, unit, language: 'en' }), sentence, values);
    }
  });
}
