import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findMarkedQuotations } from './quotation-marks.ts';

function quoted(text: string): string[] {
  return findMarkedQuotations(text).quotations.map(({ start, end }) => text.slice(start, end).trim());
}

function unpaired(text: string): string[] {
  return findMarkedQuotations(text).unpaired.map(({ start, end }) => text.slice(start, end + 3));
}

/** What stands in quotation marks, as a reader of each language would say. */
const cases: readonly (readonly [text: string, ...quoted: string[]])[] = [
  ['"I will have that buried", he answered.', 'I will have that buried'],
  ['He called the utility "a gang of liars".', 'a gang of liars'],
  ['“I will,” he said, “have that checked.”', 'I will,', 'have that checked.'],
  ["She called it 'a gang of liars' and left.", 'a gang of liars'],
  ['«Un.\n\n»Deux.» dit-il.', 'Un.', 'Deux.'],
  ['«Un.\n\n«Deux.» dit-il.', 'Un.', 'Deux.'],
  ['“One.\n\n”Two.” he said.', 'Two.'],
  ['A 6 " pipe and a 7 " pipe.'],
  ['He sang "6 " twice.', '6'],
  ["A room of 6' x 7' it is."],
  ["(d'accord) 'a' he said.", 'a'],
  ['[“a”] he said.', 'a'],
  ['He said “ a ” there.', 'a'],
  ['(‘a’) he said.', 'a'],
  ['He said—‘a’—twice.', 'a'],
  ['She called it ‘a gang of liars’ and left.', 'a gang of liars'],
  ['‘It’s the soldiers’ boots,’ she said, ‘that were wet.’', 'It’s the soldiers’ boots,', 'that were wet.'],
  ["'It's the soldiers' boots,' she said.", "It's the soldiers' boots,"],
  ["The soldiers' boots and the generals' hats were wet."],
  ['The soldiers’ boots and Jones’ hat were wet.'],
  ["'Tis the season to hear rock 'n' roll, said the '90s' fans."],
  ['’Tis the season to hear rock ’n’ roll in ’24, and the fans’ songs.'],
  ["The class of '24 and the soldiers' boots."],
  ["'24 soldiers died,' he wrote.", '24 soldiers died,'],
  ['He is 6\'2" tall, and the pipe is 5" wide.'],
  ['A 5" pipe and a 6" pipe.'],
  ['"The pipe is 5" wide," he said.', 'The pipe is 5" wide,'],
  ['It is "more than 10,000" and "less than 20,000".', 'more than 10,000', 'less than 20,000'],
  ['At 51°30\'12"N 0°7\'39"W they stopped.'],
  ['The angle is 12′ 30″ wide.'],
  ['The 5″ pipe and the 6″ pipe at 51°30′12″N.'],
  // Marks of hurried hands and of pasted texts
  ['He said ″we hid it all″ and left.', 'we hid it all'],
  ['He said ‶we hid it all″ and left.', 'we hid it all'],
  ['He said ❝we hid it all❞ and left.', 'we hid it all'],
  ['He said ´we hid it all´ and `lied to them´.', 'we hid it all', 'lied to them'],
  ['It´s the boats´ own fault.'],
  ['He said "she said \'never\' to me" and left.', "she said 'never' to me"],
  ['“He called it ‘a mess’ twice,” she said.', 'He called it ‘a mess’ twice,'],
  ['"\'Yes,\' he told me," she said.', "'Yes,' he told me,"],
  ['A ("so-called") deal.', 'so-called'],
  ['The plan—"a mess"—was dropped.', 'a mess'],
  ['"I will have—" he said.', 'I will have—'],
  ['"...and so we left," he said.', '...and so we left,'],
  ['He wrote "[T]he war is over".', '[T]he war is over'],
  ['He said “more than 10 men" in a hurry.', 'more than 10 men'],
  ['He said "more than ten men” in a hurry.', 'more than ten men'],
  ['He said “more than ten men“ in a hurry.', 'more than ten men'],
  ["He said ‘more than ten men' in a hurry.", 'more than ten men'],
  ["He said ''more than ten men'' in a hurry.", 'more than ten men'],
  ['He said:"never again".', 'never again'],
  ['He said " never again " to them.', 'never again'],
  ['The 12" record and "the single".', 'the single'],
  ['Hawai‘i and O‘ahu are islands.'],
  // Paragraphs
  ['“One.\n\n“Two.\n\n“Three,” he said.', 'One.', 'Two.', 'Three,'],
  ['"One.\n\nTwo," he said.'],
  ['He said "one.\n\nShe said "two" to him.', 'two'],
  // German, Swiss, Danish
  ['Er nannte sie „eine Bande von Lügnern“, sagte er.', 'eine Bande von Lügnern'],
  ['Klicken Sie auf » Start « und dann auf » Ende «.', 'Start', 'Ende'],
  ['Mehr »\n\nSie rief » Halt « und ging.', 'Halt'],
  ['Lire la suite » Il a dit « non », puis « oui ».', 'non', 'oui'],
  ['„Das ist ‚ganz und gar‘ falsch“, sagte sie.', 'Das ist ‚ganz und gar‘ falsch'],
  ['„Der “Deal” ist tot“, sagte er.', 'Der “Deal” ist tot'],
  ['Er sagte: „So geht das nicht" und ging.', 'So geht das nicht'],
  ['»So geht das nicht«, sagte er, »nie wieder.«', 'So geht das nicht', 'nie wieder.'],
  ['»Er sagte ›nie‹ zu mir«, sagte sie.', 'Er sagte ›nie‹ zu mir'],
  ['„Ich werde das“, sagte er, „prüfen lassen.“', 'Ich werde das', 'prüfen lassen.'],
  ["Hans' Auto und Max' Rad."],
  // French
  ['Il parle d’« une bande de menteurs ».', 'une bande de menteurs'],
  ['L’«affaire» et l’"autre affaire" d\'hier.', 'affaire', 'autre affaire'],
  ['« Il m’a dit “jamais” », dit-elle.', 'Il m’a dit “jamais”'],
  ['« Un.\n\n» Deux », dit-il.', 'Un.', 'Deux'],
  ["Aujourd'hui, l'homme d'affaires n'est qu'un témoin."],
  // Japanese, Chinese, Korean
  ['彼は「調査する」と述べた。', '調査する'],
  ['「彼は『二度と』と言った」と話した。', '彼は『二度と』と言った'],
  ['他说"不行"然后走了。', '不行'],
  ['他说：“我们‘绝不’后退。”', '我们‘绝不’后退。'],
  ['그는 "아니다"라고 말했다.', '아니다'],
  ["그는 '아니다'라고 말했다.", '아니다'],
  // Russian, Polish, Swedish, Finnish, Hebrew, Greek, Dutch, Arabic, Italian
  ['Он назвал их «бандой лжецов», а не „друзьями“.', 'бандой лжецов', 'друзьями'],
  ['«Это „никогда“ не будет», — сказал он.', 'Это „никогда“ не будет'],
  ['Nazwał ich „bandą kłamców”.', 'bandą kłamców'],
  ['”Vi ska granska det”, sa han, ”och laga bron.”', 'Vi ska granska det', 'och laga bron.'],
  ['Hon sa ”han sa ’aldrig’ till mig”.', 'han sa ’aldrig’ till mig'],
  ['Hän sanoi: »Emme tiedä.»', 'Emme tiedä.'],
  ['צה"ל ומנכ"לית החברה אמרו "לא עוד" אתמול.', 'לא עוד'],
  ['ב"הארץ" נכתב על ארה"ב.', 'הארץ'],
  ['צה״ל אמר ״לא עוד״ בארה״ב.', 'לא עוד'],
  ['Τους αποκάλεσε «συμμορία ψευτών».', 'συμμορία ψευτών'],
  ["'s Morgens zei hij 'nooit meer' tegen 't volk.", 'nooit meer'],
  ['قال إنها «عصابة من الكاذبين» و"كذبة" أخرى.', 'عصابة من الكاذبين', 'كذبة'],
  ["Un po' di 'ndrangheta e l'“affare”.", 'affare'],
];

describe('findMarkedQuotations', () => {
  for (const [text, ...expected] of cases) {
    it(`reads ${text.slice(0, 60).replaceAll('\n', '¶')}`, () => {
      assert.deepEqual(quoted(text), expected);
    });
  }

  it('says which marks have no partner', () => {
    assert.deepEqual(unpaired('He said “never again, and left.'), ['“nev']);
    assert.deepEqual(unpaired('He said never again”, and left.'), ['”, a']);
    assert.deepEqual(unpaired('He said "never again, and left.'), ['"nev']);
    assert.deepEqual(unpaired('Il dit « jamais, et partit.'), ['« ja']);
    assert.deepEqual(unpaired('彼は「調査すると述べた。'), ['「調査す']);
    assert.deepEqual(unpaired('A 5" pipe, 6\'2", the soldiers’ boots, ’tis.'), []);
  });

  it('goes on from one paragraph to the next only where the mark is repeated', () => {
    const { quotations } = findMarkedQuotations('“One.\n\n“Two.”');
    assert.deepEqual(
      quotations.map(({ continues }) => continues),
      [false, true],
    );
    assert.deepEqual(unpaired('"One.\n\nTwo," he said.'), ['"One', '" he']);
  });

  it('gives quotations in order and apart, of any text', () => {
    const marks = fc.constantFrom(...Array.from('“”„"\'’‘‚«»‹›「」『』 \n.,as5ה中'), '\n\n');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { start, end: to, outer } of findMarkedQuotations(text).quotations) {
          assert.ok(end <= outer.start && outer.start <= start && start <= to && to <= outer.end);
          end = outer.end;
        }
        assert.ok(end <= text.length);
      }),
    );
  });
});
