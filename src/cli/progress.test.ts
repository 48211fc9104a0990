import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut, showProgress } from './progress.ts';

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
