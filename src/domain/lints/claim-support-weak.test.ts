import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '../sources/source.ts';
import { lintSupport } from './claim-support-weak.ts';
import type { Cited } from './evidence.ts';

function messageOf(text: string, words: string, more: Partial<Cited> = {}): string | undefined {
  const start = text.indexOf(words);
  const [finding] = lintSupport({
    source: 'source',
    stance: 'supports',
    text,
    quoted: [{ start, end: start + words.length }],
    around: '',
    kind: 'paragraph',
    language: 'en',
    published: 'unknown',
    known: [],
    memory: {},
    ...more,
  });
  return finding?.message;
}

test('a question supports nothing; the statement before or behind it does', () => {
  const text = 'The mill fell. Who “let it fall?” The owner, it says. Was it 3.5 metres high?';
  assert.equal(messageOf(text, 'mill fell'), undefined);
  assert.match(messageOf(text, 'let it') ?? '', /a question \(“let it fall\?”\)/);
  assert.equal(messageOf(text, 'owner'), undefined);
  assert.match(messageOf(text, 'Was it') ?? '', /a question \(“Was it 3\.5 metres high\?”\)/);
  assert.match(messageOf('谁？', '谁') ?? '', /a question/);
  assert.equal(messageOf('The mill fell', 'mill'), undefined);
});

test('what others than the author write over a text supports nothing', () => {
  const kinds: readonly (readonly [BlockKind, RegExp])[] = [
    ['title', /from the title,/],
    ['headline', /from a headline,/],
    ['dek', /from the dek,/],
    ['summary', /from a summary,/],
  ];
  for (const [kind, expected] of kinds) assert.match(messageOf('The mill fell', 'mill', { kind }) ?? '', expected);
});

test('what is only mentioned or disputed may be a question or a title', () => {
  assert.equal(messageOf('Who fell?', 'fell', { stance: 'mentions' }), undefined);
  assert.equal(messageOf('The mill fell', 'mill', { stance: 'disputes', kind: 'title' }), undefined);
});
