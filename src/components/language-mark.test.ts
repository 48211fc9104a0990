import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markInterface, markLanguage } from './language-mark.ts';

test('marks words whose language is another than that around them, and their direction where it is', () => {
  assert.deepEqual(markLanguage('ar', 'en'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(markLanguage('de', 'en'), { lang: 'de' });
  assert.deepEqual(markLanguage('en', 'en'), {});
  assert.deepEqual(markLanguage(undefined, 'en'), {});
});

test('marks the interface on pages of other languages alone', () => {
  assert.deepEqual(markInterface('ar'), { lang: 'en' });
  assert.deepEqual(markInterface('en'), {});
});
