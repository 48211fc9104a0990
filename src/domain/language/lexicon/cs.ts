import type { Lexicon } from './lexicon.ts';

/** What is known of Czech. */
export const cs: Lexicon = {
  script: 'Latin',
  common: `a v se na je že s z do to o i ve pro za by ale jako po jeho jsou od při který která které kteří byl byla bylo byli být má už nebo si také jen není
    více podle ke ze k před pod nad mezi bez jak když kde co tak tento tato toto této tomu jí její jejich my oni on ona ten ta ty jsme bude budou může
    mohou než již však proti až řekl nikdo nic nikdy žádný žádnou dva dvě tři zase opět téměř všechny příliš chce`,
  stopWords: undefined,
  letters: 'áčďéěíňóřšťúůýž',
  endings: undefined,
  articles: undefined,
  pronouns: undefined,
  abbreviations: undefined,
  months:
    'ledna leden lednu|února únor únoru|března březen březnu|dubna duben dubnu|května květen květnu|června červen červnu|července červenec červenci|srpna srpen srpnu|září|října říjen říjnu|listopadu listopad|prosince prosinec prosinci',
  weekdays: 'neděle neděli|pondělí pondělek|úterý|středa středu|čtvrtek|pátek|sobota sobotu',
  magnitudes:
    'sto: 1e2; tisíc tisíce: 1e3; milion miliony milionů mil: 1e6; miliarda miliardy miliard mld: 1e9; bilion biliony bilionů: 1e12; tucet: 12',
  numbers:
    'jeden jedna jedno dva dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct patnáct dvacet třicet čtyřicet padesát sto stě sta set půl několik',
  decimalComma: true,
  percent: 'procento|procenta|procent|procentech',
  percentBefore: undefined,
  measures: `procent*; procentní bod|body; procentních bodů; promile; kilometr*; metr|metry|metrů; centimetr*; milimetr*; hektar*; kilo|kila|kil; kilogram*
    gram|gramy|gramů; tuna|tuny|tun; litr|litry|litrů; stupeň|stupně|stupňů; hodina|hodiny|hodin; minuta|minuty|minut; sekunda|sekundy|sekund
    den|dny|dní|dnů; týden|týdny|týdnů; měsíc|měsíce|měsíců; rok|roky|let; krát`,
  money: 'koruna|koruny|korun; kč; euro|eura|eur; dolar*; rubl*; libr*; hřiv*',
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
    word: `ne; není; nejsou; nebyl|nebyla|nebylo|nebyli|nebyly; nemá; nemají; neměl|neměla|neměli; nebude; nebudou; nemůže; nemohou; nikdo|nikoho|nikomu
      nic|ničeho; nikdy; žádný|žádná|žádné|žádného|žádných|žádnou; ani; bez; nikoli; nikoliv; nikde`,
    verb: 'popřel|popřela|popřeli|popírá; odmítl|odmítla|odmítli|odmítá',
    'false-friends': 'nejen; ne méně; bez pochyby',
  },
  none: undefined,
  without: undefined,
  hedges: {
    report: 'údajně; prý; podle; údajný|údajná|údajné|údajných',
    bound: 'asi; přibližně; zhruba; nejméně; nejvíce; nejvýše; alespoň; téměř; přes; kolem; až; více než; méně než',
    possibility: 'možná; snad; pravděpodobně; zřejmě; může; mohou',
    part: 'někteří|některé; částečně; většina; část',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'pokud; jestliže; kdyby; za podmínky; ledaže; jestli',
    exception: 'kromě; s výjimkou; mimo; vyjma; málo',
    limit: 'jen; pouze; výhradně; jenom',
    'false-friends': 'nejen; kromě toho; i kdyby',
  },
  intentions: {
    plan: `chce|chtějí|chtěl|chtěla|chtěli|chceme|chtěl; doufá|doufají|doufal|doufala|doufali|doufáme; přeje|přál; plánuje|plánují|plánoval|plánovala|plánovali
      hodlá|hodlají|hodlal|hodlala; zamýšlí|zamýšlel; úmysl; zvažuje|zvažují|zvažoval; slíbil|slíbila|slíbili|slibuje|slibují; hrozí|hrozil|hrozili|pohrozil
      nabízí|nabídl|nabídla; navrhuje|navrhl|navrhla; usiluje|usilují|usiloval; bude|budou; musí|musel|musela|museli; může|mohou|mohl|mohla|mohli
      má|mají|měl|měla|měli; rozhodl|rozhodla|rozhodli; připraven|připravena|připraveni; chystá|chystají|chystal; požaduje|požadují`,
    attempt:
      'snaží|snažil|snažila|snažili; pokouší|pokusil|pokusila|pokusili|pokoušel; pokus; odmítá|odmítl|odmítla|odmítli; selhal|selhala; váhá|váhal; vyhýbá',
    near: 'téměř; skoro; málem; bezmála; na pokraji',
    unreal: 'byl by; by byl|byla|bylo; měl|měla|mělo být; jako by; jakoby; kdyby; kdysi',
  },
  order: undefined,
  speech: `říká|řekl|řekla|řekli|říkají; tvrdí|tvrdil|tvrdila; uvedl|uvedla|uvádí; prohlásil|prohlásila; dodal|dodala|dodává; oznámil|oznámila
    napsal|napsala|píše; varuje|varoval|varovala; potvrdil|potvrdila; přiznal|přiznala; vysvětlil|vysvětluje`,
  accordingTo: undefined,
  tenses: undefined,
  weekdayCues: undefined,
};
