import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdMarkers, type ProseNode } from './hold-markers.ts';

const text = (value: string): ProseNode => ({ type: 'text', value });
const marker: ProseNode = { type: 'mdxJsxTextElement', name: 'NoteMarker' };

/** Writes nodes down: `^` for a marker, `[ ]` for what is held together, `*` for emphasis. */
function show(nodes: readonly ProseNode[]): string {
  return nodes
    .map(({ type, name, value, children = [] }) => {
      if (name === 'NoteMarker') return '^';
      if (name === 'span') return `[${show(children)}]`;
      return type === 'text' ? (value ?? '') : `*${show(children)}*`;
    })
    .join('');
}

test('holds a marker to the word before it, with its punctuation', () => {
  assert.equal(show(holdMarkers([text('It was “rebuilt”.'), marker, text(' Then')])), 'It was “[rebuilt”.^] Then');
  assert.equal(show(holdMarkers([text('Rebuilt'), marker])), '[Rebuilt^]');
  assert.equal(holdMarkers([text('Rebuilt'), marker]).length, 1, 'no empty text stands before it');
});

test('holds markers side by side to one word', () => {
  assert.equal(show(holdMarkers([text('was rebuilt'), marker, marker])), 'was [rebuilt^^]');
});

test('takes the last word out of emphasis, as emphasis', () => {
  const emphasis = { type: 'emphasis', children: [text('at long last')] };
  assert.equal(show(holdMarkers([text('Rebuilt '), emphasis, marker])), 'Rebuilt *at long *[*last*^]');
});

test('leaves a link whole and joins the marker to it', () => {
  const link = { type: 'link', children: [text('our own method')] };
  assert.equal(show(holdMarkers([link, marker])), '*our own method*\u2060^');
});

test('finds the last word where no space is set', () => {
  const [head] = holdMarkers([text('港は再建された'), marker]);
  assert.ok(head?.type === 'text' && (head.value ?? '').length > 2);
});
