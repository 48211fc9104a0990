import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toScriptJson } from './json-ld.ts';

test('no text can end the script element it stands in', () => {
  const hostile = { headline: '</script><!--<script>\u2028' };
  const json = toScriptJson(hostile);
  assert.doesNotMatch(json, /[<\u2028\u2029]/);
  assert.deepEqual(JSON.parse(json), hostile);
});
