import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runWords } from './run-command.ts';

test('the help of every command fits a terminal of 80 columns', async () => {
  const help = async (...words: string[]): Promise<string> => (await runWords([...words, '--help'], '.')).output;
  const list = await help();
  const names = [...list.matchAll(/^ {2}(\S+) /gm)].map(([, name = '']) => name);
  assert.ok(names.length >= 7);
  for (const text of [list, ...(await Promise.all(names.map((name) => help(name))))])
    assert.deepEqual(
      text.split('\n').filter((line) => line.length > 80),
      [],
    );
});
