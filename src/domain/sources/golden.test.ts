import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const folder = new URL('golden/', import.meta.url);

/** What a reader of the golden file wants to see: every block with its label, place and words, and what the document says of itself. */
function outline(file: string, bytes: Uint8Array): unknown {
  const { source, messages } = readSource({ id: 'golden', file, bytes });
  assert.deepEqual(messages, []);
  assert.ok(source);
  return {
    encoding: source.encoding,
    found: source.metadata.found,
    blocks: source.blocks.map(({ id, start, end, line, repeats }) =>
      [
        id,
        `line ${line}`,
        source.text.slice(start, end),
        ...(repeats === undefined ? [] : [`repeats ${repeats}`]),
      ].join(' | '),
    ),
    passages: source.passages.length,
  };
}

for (const name of readdirSync(folder).sort()) {
  test(`reads ${name}`, () => {
    const input = readdirSync(new URL(`${name}/`, folder)).find((file) => file.startsWith('input.')) ?? '';
    const expected = new URL(`${name}/expected.json`, folder);
    const actual = outline(input, readFileSync(new URL(`${name}/${input}`, folder)));
    // Only on request, by hand, and never in CI: `UPDATE_GOLDEN=1 node --test src/domain/sources/golden.test.ts`, then read the diff.
    if (process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'])
      writeFileSync(expected, `${JSON.stringify(actual, null, 2)}\n`);
    assert.ok(existsSync(expected), `${name}/expected.json is missing`);
    assert.deepEqual(actual, JSON.parse(readFileSync(expected, 'utf8')));
  });
}
