import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProseNode } from './hold-markers.ts';
import { joinProseLines } from './join-prose-lines.ts';

const text = (value: string): ProseNode => ({ type: 'text', value });
const strong = (...children: readonly ProseNode[]): ProseNode => ({ type: 'strong', children });
const join = (...children: readonly ProseNode[]): string[] =>
  joinProseLines({ type: 'paragraph', children }).map(({ value }) => value);

test('joins lines across emphasis and notes', () => {
  assert.deepEqual(join(text('米尔桥\n'), strong(text('已经\n封闭'))), ['米尔桥', '已经封闭']);
  assert.deepEqual(
    join(text('封闭。'), { type: 'mdxJsxTextElement', name: 'ClaimNote', children: [] }, text('\n此次')),
    ['此次'],
  );
  assert.deepEqual(join(strong(text('the')), text('\nbridge')), [' bridge']);
});

test('leaves what is no text, and a line that the editors broke', () => {
  assert.deepEqual(join({ type: 'inlineCode', value: '中' }, text('\n文')), ['文']);
  assert.deepEqual(join(text('中'), { type: 'break' }, text('文')), []);
  assert.deepEqual(join({ type: 'image' }, text('\n文')), [' 文']);
});
