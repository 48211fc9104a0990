const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Titles and offices before a person's name, in lower case without dots. */
export const titles = list(
  `mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president vice prime premier minister chancellor king queen prince princess emperor pope archbishop bishop cardinal father sister brother reverend rev rabbi imam sheikh
  ayatollah general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal admiral adm commander cmdr marshal brigadier senator sen representative rep congressman congresswoman governor gov mayor councillor secretary
  ambassador judge justice chairman chairwoman chair chief director ceo cfo officer detective inspector superintendent constable coach leader speaker deputy former foreign defence defense finance interior health secretary-general
  herr frau monsieur madame señor señora don doña signor signora pan pani ustad haji mullah saint st`,
);

export const organisationWords = list(
  `ministry university institute institut center centre academy agency bank company corporation corp inc ltd llc plc gmbh ag council committee commission party union army navy force forces court department office association group
  foundation parliament congress senate assembly cabinet police guard museum school college hospital clinic club times news network organization organisation board authority service services federation league society administration bureau
  cooperative trust fund airline airlines airways holdings industries laboratory laboratories church team coalition alliance front movement brigade regiment division corps media press radio television tv studio studios records systems
  technologies partners observatory orchestra theatre theater pentagon kremlin nations nato`,
);

/** Trades and causes that firms and associations are called after, as the last word of a name; no family names. */
export const firmWords = list(
  `steel metals mining minerals shipping lines logistics freight transport railways railway rail motors automotive aerospace aviation airways electric electronics semiconductor semiconductors software computing computers digital data online
  cloud networks telecom telecoms telecommunications communications mobile wireless broadcasting publishing entertainment pictures films games gaming insurance capital ventures equity investments securities finance financial brands stores
  supermarkets retail foods beverages breweries brewery dairy farms agro hotels resorts properties estates construction engineering cement chemicals plastics packaging textiles apparel petroleum oil gas energy utilities solar renewables nuclear
  pharma pharmaceuticals pharmaceutical biotech biologics biosciences therapeutics diagnostics medical healthcare health robotics instruments materials dynamics solutions consulting associates enterprises international global worldwide
  terminals terminal ports shipyard shipyards works plant watch action aid relief rights forum initiative campaign project union unions workers journal gazette`,
);

export const placeWords = list(
  `river region province city county street road avenue lake mount mountain mountains sea ocean island islands isle republic kingdom valley strait bay gulf peninsula district oblast krai state states territory airport bridge square park
  forest desert coast cape canal beach village town port harbour harbor hill hills falls station border zone continent emirate emirates federation canyon reef glacier volcano plateau delta basin archipelago`,
);

export const documentWords = list(
  `agreement treaty act convention protocol charter resolution constitution declaration accord accords pact bill directive memorandum statute code regulation amendment report covenant manifesto communique white-paper gazette budget law`,
);

/** Occasions and times that are written with capitals but name no person, place, body or document. */
export const occasionWords = list(
  `war day olympics olympic festival cup games battle revolution summit election elections crisis championship championships prize award awards week month year age era project programme program operation series conference forum expo marathon tournament epoch`,
);

/** What may stand inside a name in lower case. */
export const innerWords = list(
  `of the for and de la le les du des del della di da do dos das van von der den zu bin ibn al el abu y e und et af av on`,
);

/** Particles of personal names, where no "of" or "for" may stand. */
export const particles = list(
  `de la le du des del della di da do dos das van von der den zu bin ibn al el abu y af av ter ten st`,
);

/** Capitalised words that begin sentences or are names of days, months and the like; no names by themselves. */
export const commonCapitals = list(
  `i january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  although however meanwhile given according despite while when after before since because if but and or so yet then there here this that these those it its he she they we you his her their our my your
  in on at by to from for with without as of about over under during until through against between among across the a an no not what who why how where which some many most few several all both each every other others another
  one two three four five six seven eight nine ten first second third last next new old more less much analysts experts officials reports sources researchers scientists critics police people time read also latest references fresh take skip
  additionally moreover furthermore finally later earlier now today yesterday tomorrow once only even just still perhaps maybe instead indeed thus therefore hence nevertheless nonetheless otherwise yes well let do does did is are was were
  has have had can could will would should may might must never always often sometimes usually recently previously currently such like unlike than too very nor either neither whether updated published posted share comment comments photo image video
  military support`,
);

const demonymEnding = /(?:[^aeiou]ian|ean|ish|[^u]ese|ican|[aeiou]an|[^m]an|qi|eli|ani|ench|utch|reek|wiss)$/;
const noDemonym =
  /(?:man|stan)$|^(?:ban|dean|ivan|ryan|logan|jordan|japan|iran|milan|susan|megan|alan|sean|christian|adrian|brian|julian|sebastian|fabian|stephan|jonathan|nathan|sudan|taiwan|michigan|vatican|ocean|mediterranean|caribbean|evan|dylan|duncan|kazan|bhutan|durban|kieran|ethan|vivian|damian|lillian|gillian|marian|ronan|aidan|hassan|erdogan|reagan|buchanan|callaghan|sullivan|morgan|bataan|orban|zidan|zidane|titan|swan|clan|plan|guardian|veteran|titian|cardigan|parish|british-columbia|cornish|fish)$/;

/** Whether a capitalised word looks like an adjective of a people: "Norwegian", "Spanish", "Dutch". */
export function isDemonym(key: string): boolean {
  return key.length > 4 && demonymEnding.test(key) && !noDemonym.test(key);
}
