import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { env } from 'node:process';
import { describeLanguages } from '../src/domain/language/describe-languages.ts';

const page = new URL('languages.md', import.meta.url);
const [from, to] = ['<!-- from the lexicons -->', '<!-- up to here -->'];

/** The table and its legend, as prettier sets tables. */
function writeTable(): string {
  const { abilities, languages } = describeLanguages();
  const rows = [
    ['Language', 'Tag', ...abilities.map(({ name }) => name)],
    ...languages.map(({ name, tag, works }) => [name, `\`${tag}\``, ...works.map((does) => (does ? 'yes' : ''))]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = line(
    head.map(() => ''),
    '-',
  );
  const legend = abilities.map(({ name, meaning }) => `- **${name}**: ${meaning}`);
  return [...legend, '', line(head), rule, ...body.map((cells) => line(cells))].join('\n');
}

test('languages.md says what the lexicons know', () => {
  const written = readFileSync(page, 'utf8');
  const [start, end] = [written.indexOf(from), written.indexOf(to)];
  assert.ok(start >= 0 && end > start, `languages.md has the marks ${from} and ${to}`);
  const expected = `${written.slice(0, start)}${from}\n\n${writeTable()}\n\n${written.slice(end)}`;
  if (env['VERBATIM_UPDATE'] === '1') writeFileSync(page, expected);
  else assert.equal(written, expected, 'run: VERBATIM_UPDATE=1 node --test docs/languages.test.ts');
});
