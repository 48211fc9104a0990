import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('verbatim.ts', import.meta.url));
const help = (...words: string[]): string =>
  execFileSync(process.execPath, [cli, ...words, '--help'], { encoding: 'utf8' });

test('the help of every command fits a terminal of 80 columns', () => {
  const list = help();
  const names = [...list.matchAll(/^ {2}(\S+) /gm)].map(([, name = '']) => name);
  assert.ok(names.length >= 7);
  for (const text of [list, ...names.map((name) => help(name))])
    assert.deepEqual(
      text.split('\n').filter((line) => line.length > 80),
      [],
    );
});
