import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readsEnglish } from './reads-english.ts';
import { splitWords } from './words.ts';

const reads = (text: string): boolean => readsEnglish(splitWords(text.repeat(6)));

test('knows English from its neighbours by its commonest words', () => {
  assert.ok(reads('The council of the town has agreed to close the bridge, which was built by hand. '));
  assert.ok(!reads('De raad van de stad is het eens met de sluiting van de brug, die in de oorlog gebouwd was. '));
  assert.ok(!reads('Der Rat der Stadt hat beschlossen, die Brücke zu sperren, weil sie in Gefahr war. '));
  assert.ok(!reads('Le conseil de la ville a décidé de fermer le pont, qui a été construit à la main. '));
});

test('gives a few words the benefit of the doubt', () => {
  assert.ok(readsEnglish(splitWords('Bridge closed')));
});
