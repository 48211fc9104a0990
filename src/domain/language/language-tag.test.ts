import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLanguageTag, nameLanguage, tagOfLanguage, directionOf } from './language-tag.ts';

test('tells tags from names of languages and codes of countries', () => {
  for (const tag of ['en', 'EN', 'pt-BR', 'zh-Hant-TW', 'sr-Latn', 'aaa', 'de-CH-1996'])
    assert.ok(isLanguageTag(tag), tag);
  for (const text of ['english', 'gr', 'jp', 'e', '', 'en_GB', 'en GB', 'en-', 'German'])
    assert.ok(!isLanguageTag(text), text);
});

test('names languages, and finds the tag for a name', () => {
  assert.deepEqual(['de', 'pt-BR', 'aaa', '?'].map(nameLanguage), ['German', 'Brazilian Portuguese', 'aaa', '?']);
  assert.deepEqual(['english', 'Deutsch', 'Elvish'].map(tagOfLanguage), ['en', 'de', undefined]);
});

test('goes by the script that a language is written in', () => {
  const tags = ['en', 'ar', 'he-IL', 'fa', 'ur', 'ckb', 'ku-Latn', 'az-Arab', 'yi', 'dv', 'zh-Hant', 'pa-PK'];
  assert.deepEqual(
    tags.filter((tag) => directionOf(tag) === 'rtl'),
    ['ar', 'he-IL', 'fa', 'ur', 'ckb', 'az-Arab', 'yi', 'dv', 'pa-PK'],
  );
  assert.equal(directionOf('no tag'), 'ltr');
});
