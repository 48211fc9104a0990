import type { Lexicon } from './lexicon.ts';

/** What is known of Polish. */
export const pl: Lexicon = {
  script: 'Latin',
  common: `w i na z do nie się że to jest o od po za jak ale dla przez co był była było byli być jego jej ich który która które oraz tym już tylko tak czy przy
    ze pod nad bez ten ta te tej tego tych także może są ma mają został została zostały jako we lub gdy kiedy przed między bardzo więc nas nam my on ona
    oni ono ja ty mnie go mu im według powiedział nikt nic nigdy żaden dwa dwaj trzy znowu prawie wszystkie ku jeszcze chce bo`,
  stopWords: undefined,
  letters: 'ąćęłńóśźż',
  endings: 'aniem ania anie ami ach ego emu ymi imi ych ich ej ów om ą ę a e i y o u ł ła ło ły li ć',
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months:
    'stycznia styczeń styczniu|lutego luty lutym|marca marzec marcu|kwietnia kwiecień kwietniu|maja maj maju|czerwca czerwiec czerwcu|lipca lipiec lipcu|sierpnia sierpień sierpniu|września wrzesień wrześniu|października październik październiku|listopada listopad listopadzie|grudnia grudzień grudniu',
  weekdays: 'niedziela niedzielę|poniedziałek|wtorek|środa środę|czwartek|piątek|sobota sobotę',
  magnitudes:
    'sto: 1e2; tysiąc tysiące tysięcy tys: 1e3; milion miliony milionów mln: 1e6; miliard miliardy miliardów mld: 1e9; bilion biliony bilionów: 1e12; tuzin: 12',
  numbers: `jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście piętnaście dwadzieścia trzydzieści czterdzieści
    pięćdziesiąt sto dwieście trzysta pięćset półtora kilka kilkaset`,
  decimalComma: true,
  percent: 'procent|procenta|procentu|procentów|procentach; proc',
  percentBefore: undefined,
  measures: `procent*; punkt procentowy; punkty|punktów procentowe|procentowych; promil*; kilometr*; metr|metry|metrów; centymetr*; milimetr*; mila|mile|mil
    hektar*; kilo; kilogram*; gram|gramów; tona|tony|ton; litr|litry|litrów; stopień|stopnie|stopni; godzina|godziny|godzin; minuta|minuty|minut
    sekunda|sekundy|sekund; dzień|dni; tydzień|tygodnie|tygodni; miesiąc|miesiące|miesięcy; rok|lata|lat; razy`,
  money: 'złoty|złote|złotych; zł; euro; dolar*; rubl*; funt*; frank*; koron*; hrywn*',
  boundsBefore: undefined,
  boundsAfter: undefined,
  ranges: undefined,
  dateBounds: undefined,
  beforeMonth: 'w',
  beforeYear: undefined,
  dayArticles: undefined,
  eras: undefined,
  hours: undefined,
  deadlines: undefined,
  negations: {
    word: `nie; nikt|nikogo|nikomu|nikim; nic|niczego|niczemu|niczym; nigdy; żaden|żadna|żadne|żadnego|żadnej|żadnych|żadnemu|żadnym; ani; bez; nigdzie; wcale
      niemal nigdy`,
    verb: 'zaprzecza|zaprzeczył|zaprzeczyła|zaprzeczyli|zaprzeczyło; odmówił|odmówiła|odmówili|odmawia; odrzucił|odrzuciła|odrzucili',
    'false-friends': 'nie tylko; nie mniej niż; nie więcej niż; bez wątpienia',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'rzekomo; podobno; według; jakoby; rzekomy|rzekoma|rzekome|rzekomych',
    bound: 'około; co najmniej; co najwyżej; prawie; niemal; ponad; do; mniej niż; więcej niż; blisko; nawet',
    possibility: 'może; mogą; być może; prawdopodobnie; chyba; możliwe; zapewne',
    part: 'niektórzy|niektóre; częściowo; większość; część',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'jeśli; jeżeli; o ile; pod warunkiem; chyba że; dopóki; gdyby; w razie',
    exception: 'oprócz; z wyjątkiem; poza; niewielu|niewiele; mało',
    limit: 'tylko; jedynie; wyłącznie; zaledwie',
    'false-friends': 'nie tylko; jak gdyby; poza tym',
  },
  intentions: {
    plan: `chce|chcą|chciał|chciała|chcieli|chciały|chciałby; ma|miał|miała|mieli nadzieję; nadzieję; pragnie|pragną|pragnął
      planuje|planują|planował|planowała|planowali|planach; zamierza|zamierzają|zamierzał|zamierzała; zamiar|zamiarem; rozważa|rozważają|rozważał
      obiecuje|obiecał|obiecała|obiecali|obiecują; grozi|groził|grozili|grożą|zagroził|zagroziła; oferuje|zaoferował
      proponuje|zaproponował|zaproponowała|proponują; dąży|dążą|dążył; będzie|będą; musi|muszą|musiał|musiała; może|mogą|mógł|mogła|mogli
      powinien|powinna|powinny|powinni; należy; postanowił|postanowiła|postanowili; gotowy|gotowa|gotowi|gotów; domaga|domagają|domagał; ma|mają zostać|być
      miał|miała|miało|mieli zostać|być`,
    attempt: `próbuje|próbują|próbował|próbowała|próbowali|spróbuje|spróbował; próba|próbę|próby; stara|starają|starał|starała|starali się
      usiłuje|usiłował|usiłowała|usiłowali; odmawia|odmówił|odmówiła|odmówili; nie zdołał|zdołała|zdołali; waha|wahał; unika|unikał`,
    near: 'prawie; niemal; nieomal; omal; o mało; o krok',
    unreal: 'byłby|byłaby|byłoby|byliby; miał|miała|miało być; zwykł; jakby; dawniej; gdyby',
  },
  order: undefined,
  speech: `mówi|mówił|mówiła|mówią|powiedział|powiedziała|powiedzieli; twierdzi|twierdzą|twierdził; oświadczył|oświadczyła|oświadcza; stwierdził|stwierdziła
    dodał|dodała|dodaje; podał|podała|podaje; poinformował|poinformowała|informuje; napisał|napisała|pisze; ostrzegł|ostrzega; przyznał|przyznała
    wyjaśnił|wyjaśnia; zdaniem`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
