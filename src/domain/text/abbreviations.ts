/** How an abbreviation that ends in a full stop bears on the end of a sentence. */
export type AbbreviationClass =
  /** Needs what follows it: "Dr. Watson", "p. 55", "vs. Leeds". */
  | 'leading'
  /** Needs a number: "Jan. 5", "No. 7"; before anything else the stop may end the sentence. */
  | 'numbered'
  /** Closes a phrase and may close the sentence: "Briggs & Co.", "etc.", "U.S.". */
  | 'trailing'
  /** A time of day or an era, which also ends an opening phrase: "At 5 a.m. Ms Lee left". */
  | 'time';

const words = (list: string): readonly string[] => list.split(' ');

const english: Readonly<Record<AbbreviationClass, readonly string[]>> = {
  leading: words(
    'mr mrs ms mx dr drs prof profs gen sen sens rep reps gov govs capt cpt lt col sgt maj cmdr adm cpl pvt rev hon pres st ste mt mts ft ' +
      'messrs mme mlle fr br sr sra supt det insp amb sec min eds vs v e.g i.e cf viz approx ca pp cc ex lit ' +
      'mssrs msgr ald asst assoc atty comdr brig',
  ),
  numbered: words(
    'jan feb mar apr jun jul aug sep sept oct nov dec no nos p fig figs vol ch art para sect eq tab n° nº col',
  ),
  trailing: words(
    'co cos inc ltd corp bros jr sr esq etc al dept univ est ed ave blvd rd hwy bldg intl natl assn plc llc',
  ),
  time: words('a.m p.m a.m.e a.d b.c b.c.e c.e am pm'),
};

const others: Readonly<Record<string, Partial<Record<AbbreviationClass, readonly string[]>>>> = {
  de: {
    leading: words('hr fr dr prof dipl ing str bzw z.b d.h u.a vgl ggf sog inkl ca evtl abs bspw'),
    numbered: words('nr bd s kap art jan feb märz apr aug sept okt nov dez'),
    trailing: words('usw etc u.ä'),
  },
  fr: {
    leading: words('m mm mme mlle dr pr p.ex cf env av'),
    numbered: words('n° art p vol chap janv févr avr juil sept oct nov déc'),
    trailing: words('etc'),
  },
  es: {
    leading: words('sr sra sres srta dr dra prof d dña p.ej gral lic ing ee'),
    numbered: words('núm pág págs art vol cap'),
    trailing: words('etc uu ee.uu'),
  },
  it: {
    leading: words('sig sig.ra dott prof ing avv on p.es'),
    numbered: words('n art pag vol cap'),
    trailing: words('ecc'),
  },
  ru: {
    leading: words('г гг ул им акад проф т.е т.н см'),
    numbered: words('стр с рис № гл'),
    trailing: words('т.д т.п др'),
  },
};

/** Words that seldom follow an abbreviation but often open a sentence. */
const openers = new Set(
  words(
    'the a an he she it they we i you this that these those there here his her its their our my your in on at by for from to with after before since ' +
      'when while where what who why how which if as but and or so yet however although though meanwhile also another some many most all no not ' +
      'did do does is are was were has have had can could will would should may might let then now once both each ' +
      'de la le les el los un une der die das ein eine il si en es er sie wir',
  ),
);

/** Prepositions that open an adverbial phrase such as "At 5 a.m." or "In 44 B.C.". */
const openingPrepositions = new Set(
  words('at in on by around about from since until before after during near circa within'),
);

/**
 * Classifies a word that stands before a full stop, given without that stop ("Dr", "a.m", "Co").
 * English abbreviations hold in every language, since names and titles travel with the news.
 */
export function classifyAbbreviation(word: string, language: string): AbbreviationClass | undefined {
  const folded = word.toLowerCase();
  const own = others[language.slice(0, 2).toLowerCase()];
  for (const kind of ['time', 'leading', 'numbered', 'trailing'] as const) {
    if (own?.[kind]?.includes(folded) || englishSets[kind].has(folded)) return kind;
  }
  return undefined;
}

const englishSets: Readonly<Record<AbbreviationClass, ReadonlySet<string>>> = {
  leading: new Set(english.leading),
  numbered: new Set(english.numbered),
  trailing: new Set(english.trailing),
  time: new Set(english.time),
};

/** Whether a word is one that sentences open with, rather than part of a name. */
export function opensSentences(word: string): boolean {
  const stem = /^(\p{L}+)['’]/u.exec(word)?.[1] ?? word;
  return openers.has(stem.toLowerCase());
}

/** Whether a word is a preposition that opens an adverbial phrase. */
export function opensAdverbial(word: string): boolean {
  return openingPrepositions.has(word.toLowerCase());
}
