import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrontMatter } from './find-front-matter.ts';

/** What the front matter holds, and what stands behind it. */
function cut(text: string): readonly string[] | undefined {
  const found = findFrontMatter(text);
  return found && [text.slice(found.start, found.end), text.slice(found.bodyStart)];
}

test('front matter is found whatever ends its lines', () => {
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(
      cut(['---', 'title: A', '---', 'Text', ''].join(end))?.map((part) => part.trim()),
      ['title: A', 'Text'],
    );
  assert.deepEqual(cut('\ufeff--- \na: b\n---'), ['a: b\n', '']);
  assert.deepEqual(cut('---\n---\nText'), ['', 'Text']);
});

test('a rule, a list or a line in the middle is no front matter', () => {
  for (const text of ['', 'Text\n---\na: b\n---\n', '---\na: b\n', '----\na: b\n---\n', '---\na: b\n----\n'])
    assert.equal(cut(text), undefined, text);
});
