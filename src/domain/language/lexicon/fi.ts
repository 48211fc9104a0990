import type { Lexicon } from './lexicon.ts';

/** What is known of Finnish. */
export const fi: Lexicon = {
  script: 'Latin',
  common: `ja on ei että oli se hän ovat kun mutta ole myös joka tai niin kuin sen hänen mukaan sekä jo vain mitä ne olivat jos nyt tämä kaikki ollut kanssa voi
    vielä jälkeen noin ennen kaksi kolme olla siitä sitä tämän olisi sitten jotka hänet he me te minä sinä heidän meidän en et emme ette eivät eikä kukaan
    mitään koskaan taas liian sanoo sanoi vuonna ilman kuten yli alle lähes muun muassa ollaan tulee saa`,
  stopWords: undefined,
  letters: 'äöåšž',
  endings: undefined,
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months:
    'tammikuu tammikuuta tammikuun tammikuussa|helmikuu helmikuuta helmikuun helmikuussa|maaliskuu maaliskuuta maaliskuun maaliskuussa|huhtikuu huhtikuuta huhtikuun huhtikuussa|toukokuu toukokuuta toukokuun toukokuussa|kesäkuu kesäkuuta kesäkuun kesäkuussa|heinäkuu heinäkuuta heinäkuun heinäkuussa|elokuu elokuuta elokuun elokuussa|syyskuu syyskuuta syyskuun syyskuussa|lokakuu lokakuuta lokakuun lokakuussa|marraskuu marraskuuta marraskuun marraskuussa|joulukuu joulukuuta joulukuun joulukuussa',
  weekdays: 'sunnuntai|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai',
  magnitudes: undefined,
  numbers: undefined,
  decimalComma: true,
  percent: 'prosentti|prosenttia|prosentin',
  percentBefore: undefined,
  measures: `prosent*; promille*; kilometri*; metri|metriä|metrin; senttimetri*; senttiä; millimetri*; hehtaari*; neliö*; kilo|kiloa|kilon; kilogramma*; gramma*
    tonni*; litra*; asteen|astetta; tunti|tuntia|tunnin; minuutti*; sekunti*; päivä|päivää|päivän; viikko|viikkoa|viikon; kuukau*; vuosi|vuotta|vuoden
    kertaa`,
  money: 'euro|euroa|euron; dollari*; sentti|senttiä; rupla*; punta*; kruunu*; jeni*',
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
    word: 'ei; en; et; emme; ette; eivät; älä; eikä; eivätkä; ilman; tuskin; ei koskaan; ei kukaan; ei mitään; vailla',
    verb: 'kiistää|kiisti|kiistivät; kieltää|kielsi|kielsivät; kieltäytyy|kieltäytyi',
    'false-friends': 'ei vain; ei ainoastaan',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'väitetysti; mukaan; tiettävästi; väitetty',
    bound: 'noin; vähintään; enintään; lähes; melkein; yli; alle; jopa; ainakin',
    possibility: 'ehkä; mahdollisesti; luultavasti; todennäköisesti; voi; voisi; saattaa',
    part: 'osittain; jotkut; useimmat; osa',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'jos; mikäli; ellei; edellyttäen; niin kauan',
    exception: 'paitsi; lukuun ottamatta; poikkeuksena; harvat',
    limit: 'vain; ainoastaan; pelkästään',
    'false-friends': 'vaikka; ikään kuin; ei vain',
  },
  intentions: {
    plan: `haluaa|haluavat|halusi|halusivat; toivoo|toivovat|toivoi|toivoivat; aikoo|aikovat|aikoi|aikoivat; suunnittelee|suunnittelevat|suunnitteli
      harkitsee|harkitsevat|harkitsi; lupaa|lupaavat|lupasi|lupasivat|luvannut; uhkaa|uhkaavat|uhkasi|uhkasivat; tarjoutuu|tarjoutui; ehdottaa|ehdotti
      pyrkii|pyrkivät|pyrki; pitää|piti; täytyy|täytyi; voi|voivat|voisi|voisivat; saa|saavat; päättää|päätti; valmis|valmiita; vaatii|vaati; on määrä
      oli määrä; aikeissa`,
    attempt:
      'yrittää|yrittävät|yritti|yrittivät|yrittänyt; koettaa|koetti; epäonnistui; kieltäytyy|kieltäytyi|kieltäytyivät; epäröi; välttää|vältti',
    near: 'melkein; lähes; miltei; vähällä; olla vähällä',
    unreal: 'olisi|olisivat; oli tarkoitus; tapasi; ikään kuin',
  },
  order: undefined,
  speech: `sanoo|sanovat|sanoi|sanoivat|sanonut; kertoo|kertoivat|kertoi; väittää|väitti|väittivät; kirjoittaa|kirjoitti; lisää|lisäsi; varoittaa|varoitti
    vahvistaa|vahvisti; ilmoittaa|ilmoitti; toteaa|totesi`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
