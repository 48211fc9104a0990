import type { Lexicon } from './lexicon.ts';

/** What is known of Danish. */
export const da: Lexicon = {
  script: 'Latin',
  common: `og i at det er en til på de den som med af for ikke der har et var han jeg men om vi fra så kan sig efter hun når eller også blev ud op ved under over
    man mod skal år bliver været alle to meget nu hvor dette sin sit sine ham hende os du mig dig dem deres være blive siden mere end kun nogen nogle
    andre hans hendes vil kommer fik uden ingen intet aldrig siger ifølge tre igen næsten havde ind hvad da mens`,
  stopWords: undefined,
  letters: 'æøåé',
  endings: 'elser else heden hed erne ene er en et ede te e t s r',
  articles: 'en et den det de',
  pronouns: undefined,
  abbreviations: undefined,
  months:
    'januar jan|februar feb|marts|april|maj|juni|juli|august aug|september sept|oktober okt|november nov|december dec',
  weekdays: 'søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag',
  magnitudes: undefined,
  numbers: undefined,
  decimalComma: true,
  percent: 'procent; pct',
  percentBefore: undefined,
  measures: `procent*; promille; kilometer; meter; centimeter; millimeter; hektar; kvadrat*; kubik*; kilo; kilogram; gram; ton|tons; liter; tønder; watt; kilowatt*
    megawatt*; grad|grader; knob; time|timer; minut|minutter; sekund|sekunder; dag|dage; uge|uger; måned|måneder; år; årti|årtier; gange; og en halv`,
  money: 'euro; dollar|dollars; kroner; krone; øre; rubler; pund; franc; yen; yuan',
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
    word: 'ikke; ej; ingen; intet; ingenting; aldrig; hverken; uden; næppe; knap',
    verb: 'nægter|nægtede|nægtet; afviser|afviste|afvist; benægter|benægtede',
    'false-friends': 'ikke kun; ikke bare; ikke mere end; ikke mindre end; uden tvivl',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'angiveligt; ifølge; påstået|påståede; vistnok',
    bound: 'mindst; højst; op til; omkring; cirka; ca; næsten; over; under; mere end; mindre end; omtrent',
    possibility: 'måske; muligvis; formentlig; sandsynligvis; kan; kunne',
    part: 'delvist; nogle; visse; de fleste',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'hvis; såfremt; medmindre; forudsat; så længe; ifald',
    exception: 'undtagen; bortset fra; med undtagelse; få',
    limit: 'kun; blot; udelukkende; bare',
    'false-friends': 'selv hvis; ikke kun; ikke bare',
  },
  intentions: {
    plan: `vil|ville; håber|håbede|håbet; ønsker|ønskede; planlægger|planlagde|planlagt|planer; agter|agtede; overvejer|overvejede; lover|lovede|lovet
      truer|truede|truet; tilbyder|tilbød|tilbudt; foreslår|foreslog|foreslået; sigter; skal|skulle; må|måtte; kan|kunne; bør|burde
      beslutter|besluttede|besluttet; parat; villig; kræver|krævede; har tænkt sig; hensigt`,
    attempt: `forsøger|forsøgte|forsøgt|forsøg; prøver|prøvede|prøvet; søger|søgte; nægter|nægtede|nægtet; mislykkes|mislykkedes; undlader|undlod; tøver|tøvede
      undgår|undgik; kæmper|kæmpede`,
    near: 'næsten; så godt som; lige ved; på nippet; tæt på',
    unreal: 'ville have; skulle have; burde have; plejede; som om',
  },
  order: undefined,
  speech: `siger|sagde|sagt; oplyser|oplyste; hævder|hævdede; skriver|skrev; fortæller|fortalte; mener|mente; tilføjer|tilføjede; advarer|advarede
    bekræfter|bekræftede; udtaler|udtalte`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
