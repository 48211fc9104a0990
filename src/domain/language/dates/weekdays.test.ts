import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './find-dates.ts';

/** Language, text, and the dates it gives on Wednesday, 17 September 2025. */
const cases: readonly (readonly [language: string, text: string, ...dates: string[]])[] = [
  ['en', 'The town will hand out water from Thursday.', '2025-09-18'],
  ['en', 'Unions announced a march for Saturday.', '2025-09-20'],
  ['en', 'They did not inform them until 11 September.', '2025-09-11'],
  ['en', 'The council met on Monday.', '2025-09-15'],
  ['en', 'The council will meet on Monday.', '2025-09-22'],
  ['en', 'The council is to meet on Friday.', '2025-09-19'],
  ['en', 'The council said it would vote on Friday.', '2025-09-19'],
  ['en', 'The court ordered them to leave by Friday.', '2025-09-19'],
  ['en', 'By Tuesday, 400 had signed.', '2025-09-16'],
  ['en', 'The road was closed from Monday.', '2025-09-15'],
  ['en', 'The road is closed until Friday.', '../2025-09-19'],
  ['en', 'They did not learn of it until Monday.', '2025-09-15'],
  ['en', 'He was due to speak on Friday.', '2025-09-19'],
  ['en', 'He was due to speak on Monday.', '2025-09-15'],
  ['en', 'A vote is scheduled for Tuesday.', '2025-09-23'],
  ['en', 'The shops open Sunday.', '2025-09-21'],
  ['en', 'He apologised for Saturday’s attack.', '2025-09-13'],
  ['en', "Police were ready ahead of Saturday's march.", '2025-09-20'],
  ['en', 'It rains every Monday.'],
  ['en', 'She said on Tuesday that the school would close.', '2025-09-16'],
  ['en', 'The fair runs from Friday to Sunday.', '2025-09-19/2025-09-21'],
  ['en', 'It rained from Friday to Sunday.', '2025-09-12/2025-09-14'],
  ['en', 'The deadline is Friday.', '2025-09-19'],
  ['en', 'Trains resume on Thursday.', '2025-09-18'],
  ['en', 'Trains had resumed on Thursday.', '2025-09-11'],
  ['en', 'The bill must be paid before Friday.', '[..2025-09-18]'],
  ['en', 'Next Monday they meet.', '2025-09-22'],
  ['en', 'The minister told reporters on Sunday that talks will resume soon.', '2025-09-14'],
  ['en', 'The strike, which began on Monday, will end on Friday.', '2025-09-15', '2025-09-19'],
  ['de', 'Die Stadt wird ab Donnerstag Wasser verteilen.', '2025-09-18/..'],
  ['de', 'Die Gewerkschaft kündigte für Samstag einen Marsch an.', '2025-09-20'],
  ['de', 'Der Rat tagte am Montag.', '2025-09-15'],
  ['de', 'Der Rat wird am Montag tagen.', '2025-09-22'],
  ['de', 'Die Straße war ab Montag gesperrt.', '2025-09-15/..'],
  ['de', 'Sie erfuhren es nicht bis Montag.', '2025-09-15'],
  ['de', 'Das Amt bleibt bis Freitag geschlossen.', '../2025-09-19'],
  ['de', 'Am kommenden Montag beginnt die Schule.', '2025-09-22'],
  ['de', 'Am vergangenen Freitag brannte es.', '2025-09-12'],
  ['de', 'Jeden Montag gibt es Suppe.'],
  ['de', 'Am Montag, den 15. September, brannte es.', '2025-09-15'],
  ['de', 'Sie wurden nicht bis zum 11. September informiert.', '2025-09-11'],
  ['fr', 'La ville distribuera de l’eau à partir de jeudi.', '2025-09-18'],
  ['fr', 'Le syndicat a annoncé une marche pour samedi.', '2025-09-20'],
  ['fr', 'Le conseil s’est réuni lundi.', '2025-09-15'],
  ['fr', 'Le conseil se réunira lundi.', '2025-09-22'],
  ['fr', 'Le pont fermera lundi prochain.', '2025-09-22'],
  ['fr', 'Un incendie a éclaté vendredi dernier.', '2025-09-12'],
  ['fr', 'Le lundi, le marché est fermé.'],
  ['fr', 'Le lundi 15 septembre, le pont a fermé.', '2025-09-15'],
  ['es', 'El ayuntamiento repartirá agua a partir del jueves.', '2025-09-18'],
  ['es', 'El sindicato anunció una marcha para el sábado.', '2025-09-20'],
  ['es', 'El consejo se reunió el lunes.', '2025-09-15'],
  ['es', 'El consejo se reunirá el lunes.', '2025-09-22'],
  ['es', 'No se lo dijeron hasta el 11 de septiembre.', '2025-09-11'],
  ['es', 'El próximo lunes abre la escuela.', '2025-09-22'],
  ['it', 'Il comune distribuirà acqua da giovedì.', '2025-09-18'],
  ['it', 'Il sindacato ha annunciato una marcia per sabato.', '2025-09-20'],
  ['it', 'Il consiglio si è riunito lunedì.', '2025-09-15'],
  ['it', 'Il consiglio si riunirà lunedì.', '2025-09-22'],
  ['pt', 'A câmara vai distribuir água a partir de quinta-feira.', '2025-09-18'],
  ['pt', 'O sindicato anunciou uma marcha para sábado.', '2025-09-20'],
  ['pt', 'O conselho reuniu-se na segunda-feira.', '2025-09-15'],
  ['pt', 'O conselho vai reunir-se na segunda-feira.', '2025-09-22'],
  ['nl', 'De gemeente deelt vanaf donderdag water uit.', '2025-09-18'],
  ['nl', 'De bond kondigde een mars aan voor zaterdag.', '2025-09-20'],
  ['nl', 'De raad vergaderde maandag.', '2025-09-15'],
  ['nl', 'De raad zal maandag vergaderen.', '2025-09-22'],
  ['ru', 'Совет соберётся в понедельник.'],
];

test('a weekday is the one that the tense of its clause and the words beside it mean', () => {
  for (const [language, text, ...dates] of cases) {
    const found = findDates(text, { language, reference: '2025-09-17' }).map(({ edtf }) => edtf ?? '?');
    assert.deepEqual(found, dates, text);
  }
});

test('a weekday belongs to the day and month behind it in every language that is read', () => {
  const whole = (text: string, language: string): string[] =>
    findDates(text, { language }).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf ?? '?'}`);
  assert.deepEqual(whole('Am Montag, den 15. September 2025, schloss es.', 'de'), [
    'Montag, den 15. September 2025 = 2025-09-15',
  ]);
  assert.deepEqual(whole('le lundi 15 septembre 2025', 'fr'), ['lundi 15 septembre 2025 = 2025-09-15']);
  assert.deepEqual(whole('na segunda-feira, 15 de setembro de 2025', 'pt'), [
    'segunda-feira, 15 de setembro de 2025 = 2025-09-15',
  ]);
});

test('what did not happen until a day happened on it; what lasts until a day ends with it', () => {
  const read = (text: string, language = 'en'): (string | undefined)[] =>
    findDates(text, { language, reference: '2025-09-17' }).map(({ edtf }) => edtf);
  assert.deepEqual(read('No trains ran until 11 September.'), ['2025-09-11']);
  assert.deepEqual(read('The families weren’t told until 11 September.'), ['2025-09-11']);
  assert.deepEqual(read('They lived without power until 11 September.'), ['../2025-09-11']);
  assert.deepEqual(read('The road was closed until 11 September.'), ['../2025-09-11']);
  assert.deepEqual(read('Nobody came. The road was closed until 11 September.'), ['../2025-09-11']);
  assert.deepEqual(read('Ze werden niet tot 11 september geïnformeerd.', 'nl').length, 1);
  assert.deepEqual(read('Il pubblico non lo seppe fino al 11 settembre 2025.', 'it'), ['2025-09-11']);
});
