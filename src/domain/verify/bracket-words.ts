import { primaryLanguage } from '../language/words.ts';

const pronounsByLanguage: Readonly<Record<string, string>> = {
  en: 'he him his she her hers it its they them their theirs we us our ours i me my mine you your yours this that these those who whom whose himself herself itself themselves there here',
  de: 'er ihn ihm sein seine seiner seinem seinen seines sie ihr ihre ihrer ihrem ihren ihnen es wir uns unser unsere ich mich mir mein meine du dich dir dein deine dies diese dieser dieses jener jene der die das deren dessen',
  fr: 'il ils elle elles le la les lui leur leurs son sa ses on nous notre nos je me moi mon ma mes tu te toi vous votre vos ce cet cette ces cela ceci ceux celui celle celles y en eux',
  es: 'él ella ellos ellas le les lo la los las su sus suyo suya nosotros nuestro nuestra yo me mi mis tú te ti tu usted ustedes este esta estos estas ese esa eso esto',
  it: 'egli lui lei loro essi esse lo la li le gli suo sua suoi sue noi nostro nostra io mi me mio mia tu ti te tuo voi vostro questo questa questi queste quello quella ciò',
  pt: 'ele ela eles elas o a os as lhe lhes seu sua seus suas dele dela deles delas nós nosso nossa eu me mim meu minha você vocês este esta isto esse essa isso',
  nl: 'hij hem zijn zij ze haar hun hen het wij we ons onze ik me mij mijn jij je jou jouw u uw dit dat deze die',
  ru: 'он его него ему нему им ним нём она её ее неё нее ей ней они их них ими ними мы нас нам наш наша наши я меня мне мой моя ты тебя тебе вы вас вам ваш это этот эта эти тот та те',
  uk: 'він його нього йому ним ньому вона її неї їй вони їх них їм ними ми нас нам наш наша наші я мене мені мій моя ти тебе ви вас вам ваш це цей ця ці той та ті',
  zh: '他 她 它 他们 她们 它们 我 我们 你 你们 这 那 其',
  ja: '彼 彼女 彼ら それ これ 私 我々 あなた',
  ko: '그 그는 그가 그의 그녀 그녀는 그들 그들은 이것 나는 우리는 우리',
};

const pronouns = new Map(
  Object.entries(pronounsByLanguage).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Tells whether some words are one pronoun of a language; those of a language without a list never are. */
export function isPronoun(words: string, language: string): boolean {
  return pronouns.get(primaryLanguage(language))?.has(words.toLowerCase().replace(/[.,;:!?]+$/, '')) ?? false;
}

const nameWord = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const particles = new Set("al and bin da de del der des di du el et ibn la le of the van von y 'the".split(' '));
const mostNameWords = 6;

/** Tells whether some words look like a name: few of them, capitalised but for particles. */
export function isName(words: string): boolean {
  const list = bare(words);
  if (list.length === 0 || list.length > mostNameWords) return false;
  const capitalised = list.filter((word) => nameWord.test(word));
  return capitalised.length > 0 && list.every((word) => nameWord.test(word) || particles.has(word));
}

/** The words themselves: without punctuation at their ends and without a possessive ending. */
export function bare(words: string): string[] {
  return words.split(/\s+/).flatMap((word) => {
    const kept = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/'s$/, '');
    return kept === '' ? [] : [kept];
  });
}

const mostWords = 6;
const joining = new Set('and or but nor than und oder aber et ou mais y o pero e ma и или но а та але і'.split(' '));

const extents = new Set(
  (
    'all both each every alone only even just already still always often soon again ever more most less least very quite too so such own once ' +
    'alle allein nur sogar bereits schon immer oft sehr tous toutes seul seule seuls même déjà toujours souvent très todos todas solo sólo incluso ya siempre muy ' +
    'tutti tutte anche già sempre molto все только даже уже всегда очень'
  ).split(' '),
);

/** Tells why words in brackets do more than make plain what is meant, if they do. */
export function whyNotPlain(words: string): string | undefined {
  const list = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (list.length > mostWords || words.length > 80) return `more than ${mostWords} words`;
  if (joining.has((list[0] ?? '').toLowerCase())) return `a further “${list.slice(1).join(' ') || words}”`;
  if (list.join('-').toLowerCase() === 'at-once' || list.every((word) => extents.has(word.toLowerCase())))
    return 'a judgement of how much, how far or how often';
  if (
    list.some(
      (word) =>
        /^[a-z]{3,}ly$/.test(word) &&
        !/^(?:family|early|daily|weekly|monthly|yearly|only|ally|assembly|italy|july|supply|rally|army|elderly|hourly|quarterly|friendly)$/.test(
          word,
        ),
    )
  ) {
    return 'a judgement of how it was done';
  }
  return undefined;
}
