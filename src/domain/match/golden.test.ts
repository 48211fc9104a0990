import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { buildLibrary } from './indexed-source.ts';
import { plainSource, testCitation } from './example.fixture.ts';
import { verifyCitation } from './verify-citation.ts';

interface GoldenSource {
  readonly text: string;
  readonly language?: string;
  readonly kinds?: NonNullable<Parameters<typeof plainSource>[2]>['kinds'];
}

interface GoldenCase {
  readonly source: string;
  readonly quote: string;
  readonly block?: string;
  readonly after?: string;
  readonly before?: string;
  readonly verdict: string;
  readonly rules: readonly string[];
}

interface GoldenFile {
  readonly kind: string;
  readonly sources: Readonly<Record<string, GoldenSource>>;
  readonly cases: readonly GoldenCase[];
}

const folder = new URL('golden/', import.meta.url);
const table: { kind: string; cases: number; right: number }[] = [];

for (const name of readdirSync(folder).sort()) {
  const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenFile;
  const library = buildLibrary(
    Object.entries(file.sources).map(([id, source]) => plainSource(id, source.text, source)),
  );
  const row = { kind: file.kind, cases: file.cases.length, right: 0 };
  table.push(row);
  for (const [i, golden] of file.cases.entries()) {
    test(`${file.kind} ${i + 1}: ${golden.quote}`, () => {
      const { verification, findings } = verifyCitation(testCitation(golden), library);
      const found = { verdict: verification.verdict, rules: findings.map(({ rule }) => rule) };
      assert.deepEqual(
        found,
        { verdict: golden.verdict, rules: golden.rules },
        findings.map(({ message, nearest }) => `${message} (${nearest?.difference ?? ''})`).join('\n'),
      );
      for (const finding of findings) assert.match(finding.message, /^Unexpected .*, expected /su);
      row.right += 1;
    });
  }
}

after(() => {
  console.table(table.map(({ kind, cases, right }) => ({ kind, cases, 'judged right': right })));
});
