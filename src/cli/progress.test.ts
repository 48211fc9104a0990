import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut, showProgress, showReading } from './progress.ts';

test('a step fits the terminal: its clock at the end, what is long on lines below', () => {
  assert.equal(
    layOut('Check', '140 claims, 212 citations: 0 errors, 13 warnings', '0.7 s', 80),
    `  Check     140 claims, 212 citations: 0 errors, 13 warnings   0.7 s`,
  );
  const narrow = layOut('Check', '140 claims, 212 citations: 0 errors, 13 warnings', '0.7 s', 38).split('\n');
  assert.ok(narrow.every((line) => line.length < 38));
  assert.match(narrow[0] ?? '', /^ {2}Check +140 claims, .* 0\.7 s$/);
  assert.ok(narrow.length > 1);
});

test('the line that is drawn over and over is never wider than the terminal', async () => {
  for (const width of [30, 38, 80, 200]) {
    let written = '';
    const terminal = {
      write: (text: string) => void (written += text),
      writeError: () => undefined,
      cwd: '/',
      env: {},
      width,
      colour: false,
      interactive: true,
    };
    await showProgress(terminal).step(
      'Build',
      async () => 63,
      (pages) => `${pages} pages`,
    );
    const lines = written.split(/[\r\n]/).map((line) => line.replaceAll('\u001B[K', ''));
    assert.ok(lines.every((line) => line.length < width));
    assert.match(written, /^\r\u001B\[K {2}Build +\.\.\. .*\r\u001B\[K {2}Build +63 pages +0\.\d s\n$/);
  }
});

test('reading much is announced on standard error, in a line that goes away at a terminal', () => {
  const say = (bytes: number, interactive: boolean): string => {
    let errors = '';
    const { onWork, done } = showReading({
      write: () => assert.fail('standard output is for the verdict'),
      writeError: (text) => void (errors += text),
      cwd: '/',
      env: {},
      width: 80,
      colour: false,
      interactive,
    });
    onWork({ step: 'reading', documents: 3, bytes });
    done();
    return errors;
  };
  assert.equal(say(20_000, true), '');
  assert.equal(say(16_000_000, false), 'Reading 3 documents, 16.0 MB ...\n');
  assert.equal(say(16_000_000, true), '\r\u001B[KReading 3 documents, 16.0 MB ...\r\u001B[K');
});
