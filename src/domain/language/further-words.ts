import type { PhrasesByLanguage, PhraseTable } from './phrases.ts';
import type { HedgeKind, NegationKind } from './word-kinds.ts';

const norwegianNegations: PhraseTable<NegationKind> = {
  word: 'ikke; ikkje; ingen; inga; intet; inkje; ingenting; aldri; verken; heller ikke; uten; utan; knapt; neppe',
  verb: 'nekter|nektet|avviser|avviste|benekter|benektet; nektar|nekta|avvis|avviste',
  'false-friends': 'ikke bare; ikkje berre; ikke mer enn; ikke mindre enn; uten tvil',
};

const norwegianHedges: PhraseTable<HedgeKind> = {
  report: 'angivelig; visstnok; ifølge; påstått',
  bound:
    'minst; høyst; maksimalt; opptil; inntil; rundt; omtrent; cirka; ca; nesten; nærmere; over; under; mer enn; meir enn; mindre enn',
  possibility: 'kanskje; muligens; trolig; sannsynligvis; kan; kunne; antakelig; visst',
  part: 'delvis; noen; enkelte; de fleste',
};

/**
 * The words that negate in languages of which nothing else is known here: enough to see that an ellipsis or a bracket
 * touches one, and to name it where it is lost.
 */
export const furtherNegations: PhrasesByLanguage<NegationKind> = {
  ar: {
    word: 'لا; لم; لن; ليس; ليست; ليسوا; لسنا; لست; غير; بدون; دون; ولا; ولم; ولن; وليس; وليست; فلا; فلم; فلن; ما لم; كلا; قط; عدم; بعدم; لعدم; وعدم',
    verb: 'نفى; نفت; نفوا; ينفي; تنفي; أنكر; أنكرت; ينكر; رفض; رفضت; يرفض; ترفض; امتنع; امتنعت; ونفى; ونفت; ورفض; ورفضت',
    'false-friends': 'ليس فقط; لا شك; بلا شك; لا سيما; لا يقل عن; لا يزيد عن',
  },
  fa: {
    word: 'نه; نیست; نیستند; نبود; نبودند; نشد; نشده; نکرد; نکرده; نکردند; نداد; ندارد; ندارند; نداشت; نخواهد; نمی; هیچ; هرگز; بدون; هیچکس; غیر',
    verb: 'تکذیب; رد کرد|کردند; انکار',
    'false-friends': 'نه تنها',
  },
  he: {
    word: 'לא; ולא; שלא; אין; ואין; שאין; אינו; אינה; אינם; אינן; איננו; בלי; ללא; מעולם; בלתי',
    verb: 'הכחיש; הכחישה; הכחישו; סירב; סירבה; סירבו; מכחיש; מכחישה',
    'false-friends': 'לא רק; ללא ספק; לא פחות; לא יותר',
  },
  tr: {
    word: 'değil; değildi; değildir; değiller; yok; yoktu; yoktur; hiç; hiçbir; hiçbiri; hiç kimse; kimse; asla; olmadan; olmaksızın',
    verb: 'reddetti; reddetmişti; yalanladı; yalanlıyor; inkar etti',
    'false-friends': 'değil mi; hiç şüphe',
  },
  pl: {
    word: 'nie; nikt|nikogo|nikomu|nikim; nic|niczego|niczemu|niczym; nigdy; żaden|żadna|żadne|żadnego|żadnej|żadnych|żadnemu|żadnym; ani; bez; nigdzie; wcale; niemal nigdy',
    verb: 'zaprzecza|zaprzeczył|zaprzeczyła|zaprzeczyli|zaprzeczyło; odmówił|odmówiła|odmówili|odmawia; odrzucił|odrzuciła|odrzucili',
    'false-friends': 'nie tylko; nie mniej niż; nie więcej niż; bez wątpienia',
  },
  cs: {
    word: 'ne; není; nejsou; nebyl|nebyla|nebylo|nebyli|nebyly; nemá; nemají; neměl|neměla|neměli; nebude; nebudou; nemůže; nemohou; nikdo|nikoho|nikomu; nic|ničeho; nikdy; žádný|žádná|žádné|žádného|žádných|žádnou; ani; bez; nikoli; nikoliv; nikde',
    verb: 'popřel|popřela|popřeli|popírá; odmítl|odmítla|odmítli|odmítá',
    'false-friends': 'nejen; ne méně; bez pochyby',
  },
  sk: {
    word: 'nie; nikto|nikoho; nič|ničoho; nikdy; žiadny|žiadna|žiadne|žiadneho|žiadnych; ani; bez; nebol|nebola|nebolo|neboli; nebude; nebudú; nemá; nemajú; nemôže',
    verb: 'poprel|poprela|popreli|popiera; odmietol|odmietla|odmietli|odmieta',
    'false-friends': 'nielen',
  },
  sv: {
    word: 'inte; ej; icke; ingen; inget; inga; ingenting; aldrig; varken; utan; knappt; knappast; heller inte',
    verb: 'nekar|nekade|nekat; förnekar|förnekade|förnekat; avvisar|avvisade; vägrar|vägrade',
    'false-friends': 'inte bara; inte mer än; inte mindre än; utan tvekan',
  },
  da: {
    word: 'ikke; ej; ingen; intet; ingenting; aldrig; hverken; uden; næppe; knap',
    verb: 'nægter|nægtede|nægtet; afviser|afviste|afvist; benægter|benægtede',
    'false-friends': 'ikke kun; ikke bare; ikke mere end; ikke mindre end; uden tvivl',
  },
  no: norwegianNegations,
  nb: norwegianNegations,
  nn: norwegianNegations,
  fi: {
    word: 'ei; en; et; emme; ette; eivät; älä; eikä; eivätkä; ilman; tuskin; ei koskaan; ei kukaan; ei mitään; vailla',
    verb: 'kiistää|kiisti|kiistivät; kieltää|kielsi|kielsivät; kieltäytyy|kieltäytyi',
    'false-friends': 'ei vain; ei ainoastaan',
  },
  hu: {
    word: 'nem; ne; sem; se; nincs; nincsenek; nincsen; senki; semmi; soha; sohasem; semmilyen; nélkül; aligha; sehol',
    verb: 'tagadja; tagadta; tagadták; cáfolta; cáfolja; elutasította',
    'false-friends': 'nem csak; nemcsak; nem kevesebb; nem több',
  },
  ro: {
    word: 'nu; n; nici; niciun; nicio; nimeni; nimic; niciodată; fără; nicăieri',
    verb: 'neagă; negat; dezminte; dezmințit; refuză; refuzat; respins',
    'false-friends': 'nu numai; nu doar; fără îndoială; nu mai puțin de; nu mai mult de',
  },
  el: {
    word: 'δεν; δε; μη; μην; όχι; ούτε; κανείς; κανένας; καμία; καμιά; κανένα; ποτέ; τίποτα; τίποτε; χωρίς; δίχως; πουθενά',
    verb: 'αρνήθηκε; αρνείται; αρνούνται; διέψευσε; διαψεύδει; απέρριψε',
    'false-friends': 'όχι μόνο; χωρίς αμφιβολία',
  },
  bg: {
    word: 'не; ни; нито; няма; нямаше; нямат; никой|никого|никому; нищо; никога; никакъв|никаква|никакво|никакви; без; никъде; едва ли',
    verb: 'отрича; отрече; отрекоха; отказа; отказаха; отказва; отхвърли; опроверга',
    'false-friends': 'не само; не по малко; без съмнение',
  },
  id: {
    word: 'tidak; tak; bukan; belum; jangan; tanpa; tiada; tidak pernah; tak satu pun; tidak ada',
    verb: 'membantah; dibantah; menolak; menyangkal',
    'false-friends': 'tidak hanya; bukan hanya; tidak kurang dari; tidak lebih dari',
  },
  vi: {
    word: 'không; chưa; chẳng; chả; đừng; chưa từng; chưa bao giờ; không ai',
    verb: 'phủ nhận; bác bỏ; từ chối',
    'false-friends': 'không chỉ; không những',
  },
  th: { word: 'ไม่; มิ; ปราศจาก; ไร้', verb: 'ปฏิเสธ', 'false-friends': 'ไม่เพียง; มิถุนา; ไม่ว่า; สามิ; ไม่นาน' },
  hi: {
    word: 'नहीं; न; ना; मत; बिना; कभी नहीं; कोई नहीं; नहीँ',
    verb: 'इनकार; इंकार; खंडन',
    'false-friends': 'न केवल; ना केवल',
  },
};

/** The same for the commonest words by which something is said with reserve. */
export const furtherHedges: PhrasesByLanguage<HedgeKind> = {
  ar: {
    report: 'يزعم; تزعم; زعم; زعمت; يقال; بحسب; حسب; وفقا; وفقًا; المزعوم; المزعومة; يُزعم',
    bound: 'نحو; حوالي; قرابة; أكثر من; أقل من; على الأقل; على الأكثر; زهاء; ما يقارب; ما يصل إلى; بنحو; يناهز; لنحو',
    possibility: 'ربما; قد; يمكن; محتمل; المحتمل; يبدو; لعل; وربما; وقد',
    part: 'بعض; جزئيا; جزئيًا; معظم',
  },
  he: {
    report: 'לכאורה; לטענת; לדברי; כביכול; על פי; לפי',
    bound: 'כ; לפחות; לכל היותר; יותר מ; פחות מ; עד; בערך; כמעט',
    possibility: 'אולי; ייתכן; עשוי; עשויה; עשויים; כנראה; עלול; עלולה',
    part: 'חלק; חלקם; רוב; כמה',
  },
  tr: {
    report: 'iddiaya göre; iddia edilen; sözde; göre; söylentiye göre',
    bound: 'yaklaşık; en az; en fazla; neredeyse; civarında; kadar; aşkın; yakın; fazla',
    possibility: 'belki; muhtemelen; olası; olabilir; galiba',
    part: 'bazı; kısmen; çoğu',
  },
  pl: {
    report: 'rzekomo; podobno; według; jakoby; rzekomy|rzekoma|rzekome|rzekomych',
    bound: 'około; co najmniej; co najwyżej; prawie; niemal; ponad; do; mniej niż; więcej niż; blisko; nawet',
    possibility: 'może; mogą; być może; prawdopodobnie; chyba; możliwe; zapewne',
    part: 'niektórzy|niektóre; częściowo; większość; część',
  },
  cs: {
    report: 'údajně; prý; podle; údajný|údajná|údajné|údajných',
    bound: 'asi; přibližně; zhruba; nejméně; nejvíce; nejvýše; alespoň; téměř; přes; kolem; až; více než; méně než',
    possibility: 'možná; snad; pravděpodobně; zřejmě; může; mohou',
    part: 'někteří|některé; částečně; většina; část',
  },
  sv: {
    report: 'påstås; enligt; uppges; påstådda|påstådd|påstått',
    bound: 'minst; högst; upp till; omkring; cirka; ca; ungefär; nästan; närmare; över; under; mer än; mindre än; runt',
    possibility: 'kanske; möjligen; troligen; sannolikt; kan; kunde; förmodligen',
    part: 'delvis; några; vissa; de flesta',
  },
  da: {
    report: 'angiveligt; ifølge; påstået|påståede; vistnok',
    bound: 'mindst; højst; op til; omkring; cirka; ca; næsten; over; under; mere end; mindre end; omtrent',
    possibility: 'måske; muligvis; formentlig; sandsynligvis; kan; kunne',
    part: 'delvist; nogle; visse; de fleste',
  },
  no: norwegianHedges,
  nb: norwegianHedges,
  nn: norwegianHedges,
  fi: {
    report: 'väitetysti; mukaan; tiettävästi; väitetty',
    bound: 'noin; vähintään; enintään; lähes; melkein; yli; alle; jopa; ainakin',
    possibility: 'ehkä; mahdollisesti; luultavasti; todennäköisesti; voi; voisi; saattaa',
    part: 'osittain; jotkut; useimmat; osa',
  },
  el: {
    report: 'φέρεται; φέρονται; δήθεν; σύμφωνα με; υποτίθεται',
    bound: 'περίπου; τουλάχιστον; το πολύ; σχεδόν; πάνω από; έως; μέχρι; λιγότερο από; περισσότερο από',
    possibility: 'ίσως; πιθανόν; πιθανώς; μπορεί; ενδέχεται',
    part: 'μερικοί|μερικές|μερικά; εν μέρει; ορισμένοι|ορισμένες|ορισμένα',
  },
};
