import type { Lexicon } from './lexicon.ts';

/** What is known of Norwegian (Bokmål and Nynorsk). */
export const nb: Lexicon = {
  script: 'Latin',
  common: `og i at det er en til på de den som med av for ikke der har et var han jeg men om vi fra så kan seg etter hun når eller også ble ut opp ved under over
    man mot skal år blir vært alle to mye nå hvor dette sin sitt sine ham henne oss du meg deg dem deres være bli siden mer enn bare noen andre hans
    hennes vil kommer fikk uten ingen intet aldri sier ifølge tre igjen nesten hadde inn hva da mens ikkje eit ein dei frå eg kva vart`,
  stopWords: undefined,
  letters: 'æøåéòô',
  endings: 'elser else heten het ene er en et ede te e t s r a',
  articles: 'en ei et den det de',
  pronouns: undefined,
  abbreviations: undefined,
  months:
    'januar jan|februar feb|mars|april|mai|juni|juli|august aug|september sept|oktober okt|november nov|desember des',
  weekdays: 'søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag',
  magnitudes: undefined,
  numbers: undefined,
  decimalComma: true,
  percent: 'prosent; pst',
  percentBefore: undefined,
  measures: `prosent*; promille; kilometer; mil; meter; centimeter; millimeter; hektar; kvadrat*; kubikk*; kilo; kilogram; gram; tonn; liter; fat; watt; kilowatt*
    megawatt*; grad|grader; knop; time|timer; minutt|minutter; sekund|sekunder; dag|dager; uke|uker; måned|måneder; år; tiår; ganger; og en halv`,
  money: 'euro; dollar; kroner; krone; øre; rubler; pund; franc; yen; yuan',
  boundsBefore: undefined,
  boundsAfter: undefined,
  ranges: undefined,
  dateBounds: undefined,
  beforeMonth: undefined,
  beforeYear: undefined,
  dayArticles: undefined,
  eras: undefined,
  hours: undefined,
  deadlines: undefined,
  negations: {
    word: 'ikke; ikkje; ingen; inga; intet; inkje; ingenting; aldri; verken; heller ikke; uten; utan; knapt; neppe',
    verb: 'nekter|nektet|avviser|avviste|benekter|benektet; nektar|nekta|avvis|avviste',
    'false-friends': 'ikke bare; ikkje berre; ikke mer enn; ikke mindre enn; uten tvil',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'angivelig; visstnok; ifølge; påstått',
    bound:
      'minst; høyst; maksimalt; opptil; inntil; rundt; omtrent; cirka; ca; nesten; nærmere; over; under; mer enn; meir enn; mindre enn',
    possibility: 'kanskje; muligens; trolig; sannsynligvis; kan; kunne; antakelig; visst',
    part: 'delvis; noen; enkelte; de fleste',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'hvis; dersom; med mindre; forutsatt; så lenge; såframt',
    exception: 'unntatt; bortsett fra; med unntak; få',
    limit: 'bare; kun; utelukkende; berre',
    'false-friends': 'selv hvis; ikke bare',
  },
  intentions: {
    plan: `vil|ville; håper|håpet|håpar; ønsker|ønsket|ønskjer; planlegger|planla|planlagt|planer; akter|aktet; vurderer|vurderte; overveier; lover|lovet|lovt
      truer|truet|trua; tilbyr|tilbød|tilbudt; foreslår|foreslo|foreslått; sikter; skal|skulle; må|måtte; kan|kunne; bør|burde; beslutter|besluttet; klar
      villig; krever|krevde; tenker|tenkte; har tenkt; hensikt`,
    attempt: `forsøker|forsøkte|forsøkt|forsøk; prøver|prøvde|prøvd; søker|søkte; nekter|nektet; mislykkes|mislyktes; unnlater|unnlot; nøler|nølte; unngår|unngikk
      kjemper|kjempet`,
    near: 'nesten; så godt som; like ved; på nippet; nær ved',
    unreal: 'ville ha; skulle ha; burde ha; pleide; som om',
  },
  order: undefined,
  speech: `sier|sa|sagt; opplyser|opplyste; hevder|hevdet; skriver|skrev; forteller|fortalte; mener|mente; legger til; advarer|advarte; bekrefter|bekreftet
    uttaler|uttalte; seier`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
