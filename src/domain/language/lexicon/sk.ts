import type { Lexicon } from './lexicon.ts';

/** What is known of Slovak. */
export const sk: Lexicon = {
  script: 'Latin',
  common: `a v sa na je že s z do to o i vo pre za by ale ako po jeho sú od pri ktorý ktorá ktoré ktorí bol bola bolo boli byť má už alebo si aj len nie viac
    podľa ku zo k pred pod nad medzi bez keď kde čo tak tento táto toto tejto tomu jej ich my oni on ona ten tá tie sme bude budú môže môžu než však proti
    až povedal nikto nič nikdy žiadny žiadnu dva dvaja dve tri zase opäť takmer všetky príliš chce`,
  stopWords: undefined,
  letters: 'áäčďéíĺľňóôŕšťúýž',
  endings: undefined,
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months:
    'januára január januári|februára február februári|marca marec marci|apríla apríl apríli|mája máj máji|júna jún júni|júla júl júli|augusta august auguste|septembra september septembri|októbra október októbri|novembra november novembri|decembra december decembri',
  weekdays: 'nedeľa nedeľu|pondelok|utorok|streda stredu|štvrtok|piatok|sobota sobotu',
  magnitudes:
    'sto: 1e2; tisíc tisíce: 1e3; milión milióny miliónov mil: 1e6; miliarda miliardy miliárd mld: 1e9; bilión bilióny biliónov: 1e12; tucet: 12',
  numbers: `jeden jedna jedno dva dve tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť pätnásť dvadsať tridsať štyridsať päťdesiat sto dvesto tristo
    päťsto pol niekoľko`,
  decimalComma: true,
  percent: 'percento|percentá|percenta|percent|percentách',
  percentBefore: undefined,
  measures: `percent*; promile; kilomet*; meter|metre|metrov; centimet*; milimet*; hektár*; kilo|kilá|kíl; kilogram*; gram|gramy|gramov; tona|tony|ton
    liter|litre|litrov; stupeň|stupne|stupňov; hodina|hodiny|hodín; minúta|minúty|minút; sekunda|sekundy|sekúnd; deň|dni|dní; týždeň|týždne|týždňov
    mesiac|mesiace|mesiacov; rok|roky|rokov; krát`,
  money: 'euro|eurá|eur; koruna|koruny|korún; dolár*; rub*; libr*',
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
    word: `nie; nikto|nikoho; nič|ničoho; nikdy; žiadny|žiadna|žiadne|žiadneho|žiadnych; ani; bez; nebol|nebola|nebolo|neboli; nebude; nebudú; nemá; nemajú
      nemôže`,
    verb: 'poprel|poprela|popreli|popiera; odmietol|odmietla|odmietli|odmieta',
    'false-friends': 'nielen',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'údajne; vraj; podľa; údajný|údajná|údajné|údajných',
    bound:
      'asi; približne; zhruba; najmenej; najviac; aspoň; takmer; vyše; okolo; až; viac ako; menej ako; minimálne; maximálne',
    possibility: 'možno; azda; pravdepodobne; zrejme; môže; môžu; asi',
    part: 'niektorí|niektoré; čiastočne; väčšina; časť',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'ak; pokiaľ; keby; za podmienky; iba ak; v prípade',
    exception: 'okrem; s výnimkou; mimo; málo',
    limit: 'len; iba; výlučne; výhradne',
    'false-friends': 'nielen; okrem toho; aj keby',
  },
  intentions: {
    plan: `chce|chcú|chcel|chcela|chceli; dúfa|dúfajú|dúfal|dúfala|dúfali; plánuje|plánujú|plánoval|plánovala; mieni|mienil; zamýšľa; úmysel
      zvažuje|zvažujú|zvažoval; sľúbil|sľúbila|sľúbili|sľubuje; hrozí|hrozil|pohrozil; ponúka|ponúkol|ponúkla; navrhuje|navrhol|navrhla; usiluje|usilujú
      bude|budú; musí|musel|musela|museli; môže|môžu|mohol|mohla|mohli; má|majú|mal|mala|mali; rozhodol|rozhodla|rozhodli; pripravený|pripravená|pripravení
      chystá|chystajú|chystal; požaduje|požadujú`,
    attempt:
      'snaží|snažil|snažila|snažili; pokúša|pokúsil|pokúsila|pokúsili; pokus; odmieta|odmietol|odmietla|odmietli; zlyhal|zlyhala; váha|váhal',
    near: 'takmer; skoro; málom; bezmála; na pokraji',
    unreal: 'bol by; by bol|bola|bolo; mal|mala|malo byť; akoby; ako keby; keby; kedysi',
  },
  order: undefined,
  speech: `hovorí|povedal|povedala|povedali; tvrdí|tvrdil|tvrdila; uviedol|uviedla|uvádza; vyhlásil|vyhlásila; dodal|dodala|dodáva; oznámil|oznámila
    napísal|napísala|píše; varuje|varoval; potvrdil|potvrdila; priznal|priznala`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
