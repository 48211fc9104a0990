import type { Lexicon } from './lexicon.ts';

/** What is known of Romanian. */
export const ro: Lexicon = {
  script: 'Latin',
  common: `de și în a la cu din pe o un care nu este că se pentru mai au fost sau să al ale ai am ca dar după prin lui sunt fi era dintre între cel cea cei cele
    această acest acesta doar până când el ea ei ele noi voi eu tu îi îl le i-a s-a foarte fără despre potrivit spus nimeni nimic niciodată nicio doi două
    trei toate tot aproape prea nou vrea acele ar`,
  stopWords: undefined,
  letters: 'ăâîșțşţ',
  endings: undefined,
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months:
    'ianuarie ian|februarie feb|martie|aprilie apr|mai|iunie|iulie|august aug|septembrie sept|octombrie oct|noiembrie nov|decembrie dec',
  weekdays: 'duminică duminica|luni|marți marţi|miercuri|joi|vineri|sâmbătă sâmbăta',
  magnitudes:
    'sută sute: 1e2; mie mii: 1e3; milion milioane mil: 1e6; miliard miliarde mld: 1e9; trilion: 1e12; duzină: 12',
  numbers: `unu una doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci
    nouăzeci câteva`,
  decimalComma: true,
  percent: 'la sută; procente; procent',
  percentBefore: undefined,
  measures: `puncte procentuale; la mie; de kilometri; kilometri|kilometru; metri|metru; centimetri; milimetri; hectare|hectar; kilograme|kilogram|kile; grame
    tone|tonă; litri|litru; grade|grad; ore|oră; minute|minut; secunde|secundă; zile|zi; săptămâni|săptămână; luni|lună; ani|an; ori; și jumătate`,
  money: 'lei; leu; euro; dolari|dolar; ruble|rublă; lire; franci; coroane; bani',
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
    word: 'nu; n; nici; niciun; nicio; nimeni; nimic; niciodată; fără; nicăieri',
    verb: 'neagă; negat; dezminte; dezmințit; refuză; refuzat; respins',
    'false-friends': 'nu numai; nu doar; fără îndoială; nu mai puțin de; nu mai mult de',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'presupus|presupusă|presupuși; pretins|pretinsă; potrivit; conform; se pare; așa zis|așa zisa',
    bound:
      'circa; aproximativ; cel puțin; cel mult; aproape; peste; sub; până la; mai mult de; mai puțin de; în jur de',
    possibility: 'poate; probabil; posibil; eventual; pare|par; ar putea',
    doubt: 'neconfirmat|neconfirmată|neconfirmate; incert|incertă; suspect|suspectă; disputat',
    part: 'parțial; unii|unele; majoritatea; adesea; uneori',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'dacă; cu condiția; atâta timp cât; în cazul; decât dacă',
    exception: 'cu excepția; în afară de; exceptând; puțini|puține',
    limit: 'doar; numai; exclusiv',
    'false-friends': 'nu doar; nu numai; ca și cum; chiar dacă',
  },
  intentions: {
    plan: `vrea|vor|voia|voiau|vrut|dorește|doresc|dorea; speră|sperau|spera; speranța; plănuiește|plănuiesc|plănuia; intenționează|intenționa; intenția
      ia în considerare; promite|promit|promis; amenință|amenințat|amenința; oferă|oferit; propune|propus; își propune; va; trebuie|trebuia
      poate|pot|putea|puteau; urmează|urma; hotărât|decis; gata; dispus|dispusă; pe punctul; cere|cer`,
    attempt:
      'încearcă|încercat|încerca|încercau; încercare|încercarea; caută să; refuză|refuzat; eșuat|eșuează; ezită|ezitat; evită|evitat; luptă',
    near: 'aproape; practic; pe punctul; cât pe ce; gata gata',
    unreal: 'ar fi; trebuia să; obișnuia|obișnuiau; ca și cum; parcă; odinioară',
  },
  order: undefined,
  speech: `spune|spun|spus|spunea; a declarat; declară|declarat; afirmă|afirmat; susține|susțin|susținut; a|au precizat|adăugat|anunțat|explicat; scrie|scris
    avertizează|avertizat`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
