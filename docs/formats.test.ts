import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFences } from './read-example.ts';

const docs = fileURLToPath(new URL('.', import.meta.url));

describe('docs/formats', async () => {
  for (const file of await readdir(join(docs, 'formats'))) {
    const fences = readFences((await readFile(join(docs, 'formats', file), 'utf8')).split('\n'));
    for (const { info, text } of fences.filter((fence) => fence.info.length > 1)) {
      it(`${file} quotes ${info[1]} as it is`, async () => {
        const example = await readFile(join(docs, 'example', info[1] ?? ''), 'utf8');
        assert.ok(example.includes(text), `not in docs/example/${info[1]}:\n${text}`);
      });
    }
  }
});
