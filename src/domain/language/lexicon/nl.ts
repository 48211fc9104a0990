import type { Lexicon } from './lexicon.ts';

/** What is known of Dutch. */
export const nl: Lexicon = {
  script: 'Latin',
  common: `de het een en van in is dat op te met voor zijn niet aan er om ook als bij maar door uit naar ze hij ik wordt worden hebben heeft had over nog dan
    meer al tot die deze dit kan zou wat was werd werden veel zich geen we wij u of onder tegen na hun haar twee nu kunnen zo moet hem zal alle tussen
    waar drie jaar omdat toch eerste wel wil gaan daar hier zelf andere sinds volgens zei heel waren zonder toen mensen goed weer alleen steeds moeten
    jullie niemand nooit niets wie ons onze mijn me je bijna`,
  stopWords: undefined,
  letters: 'áäéèëïíóöúüĳ',
  endings: 'ingen ing heden heid en er e s t te ten de den',
  articles: 'de het een',
  pronouns: 'hij hem zijn zij ze haar hun hen het wij we ons onze ik me mij mijn jij je jou jouw u uw dit dat deze die',
  abbreviations: undefined,
  months:
    'januari jan|februari feb|maart mrt|april apr|mei|juni|juli|augustus aug|september sept|oktober okt|november nov|december dec',
  weekdays: 'zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag',
  magnitudes: 'honderd: 1e2; duizend: 1e3; miljoen: 1e6; miljard: 1e9; biljoen: 1e12; dozijn: 12',
  numbers: undefined,
  decimalComma: true,
  percent: 'procent; percent',
  percentBefore: undefined,
  measures: `procent*; promille; kilometer*; meter|meters; centimeter*; millimeter*; mijl|mijlen; hectare|hectares; ha; vierkante|kubieke meter|kilometer
    kilo|kilo's; kilogram*; gram; ton; pond; liter|liters; vat|vaten; watt; kilowatt*; megawatt*; gigawatt*; graad|graden; knopen; uur|uren
    minuut|minuten; seconde|seconden; dag|dagen; week|weken; maand|maanden; jaar|jaren; decennium|decennia; eeuw|eeuwen; keer; maal; en een half|halve`,
  money:
    "euro|euro's; dollar|dollars; cent; roebel|roebels; pond; frank|franken; yen; yuan; kroon|kronen; zloty|zloty's; gulden; lira; peso|peso's",
  boundsBefore: {
    gt: 'meer dan; ruim',
    ge: 'minstens; ten minste; minimaal',
    lt: 'minder dan',
    le: 'hoogstens; maximaal; ten hoogste',
    about: "ongeveer; circa; rond; zo'n",
    nearly: 'bijna',
  },
  boundsAfter: undefined,
  ranges: { between: 'tussen', and: 'en', from: 'van', to: 'tot' },
  dateBounds: { since: 'sinds' },
  beforeMonth: 'sinds op',
  beforeYear: 'sinds',
  dayArticles: 'de het',
  eras: undefined,
  hours: 'uur',
  deadlines: 'tegen',
  negations: {
    word: 'niet; niets; geen; nooit; niemand; nergens; noch; zonder; evenmin; nauwelijks; geenszins; allerminst',
    verb: 'ontkent|ontkennen|ontkende|ontkenden|ontkend; weigert|weigeren|weigerde|weigerden|geweigerd; verwerpt|verwerpen|verwierp|verworpen',
    affix: 'onmogelijk; onwaar; onbevestigd|onbevestigde; ongegrond|ongegronde; onwaarschijnlijk; onduidelijk',
    'false-friends': 'niet alleen; niet in de laatste plaats; zonder twijfel; niet meer dan; niet minder dan',
  },
  none: 'geen; niemand',
  without: 'zonder',
  hedges: {
    report:
      'volgens; naar verluidt; zogenaamd|zogenaamde; vermeend|vermeende; vermoedelijk|vermoedelijke; beweerd|beweerde; zou; zouden',
    bound: `minstens; ten minste; minimaal; hoogstens; ten hoogste; maximaal; tot; meer dan; minder dan; ongeveer; circa; bijna; rond; ruim; zo'n; honderden
      duizenden; tientallen; naar schatting`,
    possibility:
      'misschien; mogelijk; wellicht; waarschijnlijk; kan; kunnen; kon; blijkbaar; schijnbaar; lijkt; lijken; vermoedelijk; eventueel',
    doubt: 'onbevestigd|onbevestigde; onduidelijk; omstreden; betwist|betwiste; twijfelachtig; verdacht|verdachte',
    opinion: 'gelooft|geloven; denkt|denken; vermoedt|vermoeden; beschouwd als',
    part: 'deels; gedeeltelijk; sommige|sommigen; meestal; vaak; soms; grotendeels; voornamelijk',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'als; tenzij; indien; mits; op voorwaarde dat; zolang',
    exception: 'behalve; uitgezonderd; op uitzondering van; weinig',
    limit: 'slechts; alleen; enkel; uitsluitend',
    'false-friends': 'niet alleen; ook al; zoals; evenals',
  },
  intentions: {
    plan: `wil|willen|wilde|wilden|wou; hoopt|hopen|hoopte|hoopten|gehoopt; hoop; wenst|wensen|wenste; plant|plannen|plande|planden|gepland; plan; van plan
      voornemens; beoogt|beogen|beoogde; overweegt|overwegen|overwoog|overwogen; belooft|beloven|beloofde|beloofden|beloofd
      dreigt|dreigen|dreigde|dreigden|gedreigd; biedt|bieden|bood|boden aan; aangeboden; stelt|stelde voor; voorgesteld; streeft|streven|streefde ernaar
      bereid; zweert|zwoer; bereidt|bereidde voor; zal|zullen|zou|zouden; gaat|gaan|ging|gingen; moet|moeten|moest|moesten; kan|kunnen|kon|konden
      mag|mogen|mocht|mochten; besluit|besloot|besloten; op het punt; vastbesloten; eist|eisen|eiste`,
    attempt: `probeert|proberen|probeerde|probeerden|geprobeerd; poogt|pogen|poogde|pogingen|poging; tracht|trachten|trachtte|trachtten; zoekt|zocht te
      faalt|faalde|faalden; slaagt|slaagde|slaagden er; weigert|weigeren|weigerde|weigerden|geweigerd; aarzelt|aarzelde; verzuimt|verzuimde
      vermijdt|vermeed; vecht|vocht voor`,
    near: 'bijna; haast; nagenoeg; vrijwel; zo goed als; op een haar na; op het punt',
    unreal: 'zou|zouden; had|hadden moeten|kunnen|willen; alsof; vroeger; placht',
  },
  order: {
    order: `na; nadat; daarna; later; vervolgens; sinds; sindsdien; zodra; tot; totdat; voor; voordat; alvorens; eerder; eerst; voorheen; vooraf; al; reeds; tenslotte; uiteindelijk; geleden; gevolgd; volgende`,
    'false-friends': 'voor het eerst; al met al',
  },
  speech: `zegt|zeggen|zei|zeiden|gezegd; verklaart|verklaarde|verklaarden; meldt|meldde|meldden; stelt|stelde dat; beweert|beweerde|beweerden; voegt|voegde toe
    schrijft|schreef|schreven; waarschuwt|waarschuwde; bevestigt|bevestigde; vertelt|vertelde; erkent|erkende; benadrukt|benadrukte; liet weten`,
  accordingTo: 'volgens; aldus',
  tenses: {
    words: {
      ahead: 'zal zullen gaat gaan wil willen moet moeten kan kunnen mag mogen hoopt hopen verwacht gepland voorzien',
      back: `was waren werd werden had hadden kwam kwamen ging gingen gaf gaven nam namen vond vonden stond stonden lag lagen zat zaten zag zagen trof troffen trad
        traden deed deden sprak spraken brak braken stierf stierven wierp wierpen hielp hielpen begon begonnen won wonnen verloor verloren bleef bleven
        schreef schreven steeg stegen scheen schenen zweeg zwegen dreef dreven bleek bleken keek keken kreeg kregen greep grepen reed reden sneed liep liepen
        riep riepen sliep liet lieten verliet verlieten viel vielen hield hielden ving vingen hing hingen vloog vlogen sloot sloten besloot besloten schoot
        schoten goot trok trokken bood boden verbood hief droeg droegen sloeg sloegen groef schiep bracht brachten dacht dachten wist wisten kocht kochten
        verkocht zocht zochten mocht mochten moest moesten kon konden wilde wilden zou zouden vertrok vertrokken ontstond ontstonden overleed overleden
        verscheen verschenen verdween verdwenen heeft hebben geweest geworden sinds`,
      open: 'is zijn wordt begint beginnen eindigt opent openen sluit sluiten start starten',
    },
    endings: { back: /^\p{Ll}{3,}(?:[kfsptx]te|[^aeiou]de)n?$/u },
    others:
      'tijdens einde beide beiden derde vierde eerste laatste beste meeste grootste gemeente ruimte diepte hoogte lengte breedte zestiende',
  },
  weekdayCues: {
    next: 'volgende; komende; aanstaande; aankomende; deze',
    last: 'vorige; afgelopen; voorbije; laatste; jongstleden',
    planned: 'voor; tegen; voor de',
    leading: 'vanaf; tot; tot en met; uiterlijk; met ingang van; uiterlijk op; per',
    every: 'elke; iedere; op elke',
    until: 'tot',
    by: 'tegen uiterlijk',
    would: 'zou zouden',
    perfect: '',
    opens: 'begint opent sluit',
  },
};
