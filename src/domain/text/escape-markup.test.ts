import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkup } from './escape-markup.ts';

test('nothing that is text becomes markup or ends an attribute', () => {
  assert.equal(escapeMarkup(`<a b="c">'&lt;'</a>`), '&lt;a b=&quot;c&quot;&gt;&#39;&amp;lt;&#39;&lt;/a&gt;');
  assert.equal(escapeMarkup('It’s “so” – 5 °C'), 'It’s “so” – 5 °C');
});
