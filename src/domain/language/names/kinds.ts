import { isSpeakerNoun, verbKind, findAttributions } from '../speech/find-attributions.ts';
import { countriesOf } from './peoples.ts';
import { readDatelineLead } from '../find-origins.ts';
import { isJoined, type Context, type WordRange, gapBefore, isCapital } from '../noun-phrases.ts';
import { keyOf } from '../words.ts';
import type { Span } from '../../text/place.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'document' | 'other';

/** What kind of thing a name names, by its own words first, then by those around it; `other` where nothing tells. */
export function classify(context: Context, range: WordRange, titled: boolean): NameKind {
  return byOwnWords(context, range) ?? (titled ? 'person' : (byNeighbours(context, range) ?? byShape(context, range)));
}

function byHeads(keys: readonly string[], heads: readonly string[]): NameKind | undefined {
  for (const head of heads) {
    if (documentWords.has(head)) return 'document';
    if (occasionWords.has(head)) return 'other';
    if (organisationWords.has(head)) return 'organisation';
    if (placeWords.has(head)) return 'place';
  }
  const last = keys.at(-1) ?? '';
  if (keys.some((key) => organisationWords.has(key)) || firmWords.has(last)) return 'organisation';
  return leadsPlace.test(keys[0] ?? '') && !isDemonym(last) ? 'place' : undefined;
}

const leadsPlace =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|upper|lower|san|santa|saint|st|mount|lake|fort|port|cape|united)$/;

function keysOf({ words }: Context, { first, last }: WordRange): string[] {
  return words.slice(first, last + 1).map(({ key }) => key.replace(/'s?$/, ''));
}

/** The head of a name says what it is: its last word, or the one before "of", "for", "on". */
function byOwnWords(context: Context, range: WordRange): NameKind | undefined {
  const keys = keysOf(context, range);
  const split = keys.findIndex((key) => key === 'of' || key === 'for' || key === 'on');
  const heads = split > 0 ? [keys[split - 1] ?? '', keys.at(-1) ?? ''] : [keys.at(-1) ?? ''];
  const headed = keys.length > 1 ? byHeads(keys, heads) : undefined;
  if (headed !== undefined) return headed;
  if (isPlaceName(keys.join(' '))) return 'place';
  if (keys.length === 1 && organisationWords.has(keys[0] ?? '')) return 'organisation';
  return undefined;
}

let places: ReadonlySet<string> | undefined;
let countries: ReadonlySet<string> | undefined;

/** Whether a word in lower case is the name of a country or continent. */
export function isCountry(name: string): boolean {
  countries ??= new Set([...countryNames(), 'Europe', 'Asia', 'Africa', 'America'].map((each) => each.toLowerCase()));
  return countries.has(name);
}

function countryNames(): string[] {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.flatMap((b) => regions.of(`${a}${b}`) ?? []));
}

/** Countries, and the cities that time zones are called after: what every Node knows of the map. */
function isPlaceName(name: string): boolean {
  places ??= readPlaces();
  return places.has(name);
}

function readPlaces(): ReadonlySet<string> {
  const cities = Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '');
  const renamed = [
    'Kyiv',
    'Kiev',
    'Beijing',
    'Washington',
    'Geneva',
    'Brussels',
    'Delhi',
    'New Delhi',
    'Mumbai',
    'Europe',
    'Asia',
    'Africa',
    'America',
    'Australia',
    'Antarctica',
  ];
  return new Set([...countryNames(), ...cities, ...renamed].map((name) => name.toLowerCase()));
}

function byNeighbours(context: Context, { first, last }: WordRange): NameKind | undefined {
  const before = isJoined(context, first) ? keyOf(context.words, first - 1) : '';
  const after = isJoined(context, last + 1) ? keyOf(context.words, last + 1) : '';
  if (areas.test(after) || isDateline(context, first, last)) return 'place';
  if (looksLikeBody(context, first, last) || mediaAndFirms.test(before)) return 'organisation';
  if (first < last && isSpeakerNoun(before) && before !== 'state') return 'person';
  if (first < last && verbKind(after) !== undefined) return before === 'the' ? 'organisation' : 'person';
  return last - first < 2 && /^(?:in|near|across|throughout|outside|towards?|into)$/.test(before) ? 'place' : undefined;
}

const areas =
  /^(?:region|province|city|county|district|oblast|islands?|river|border|areas?|village|town|peninsula|airport)$/;
const mediaAndFirms = /^(?:agency|broadcaster|newspaper|company|firm|bank|magazine|network|website|run|owned)$/;

/** "SEOUL – ", "PARIS (AFP) —" at a line's start. */
function isDateline({ text, words }: Context, first: number, last: number): boolean {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  if (start > 0 && !/[\n\r]/.test(text.charAt(start - 1))) return false;
  const dateline = readDatelineLead(text, start);
  if (dateline !== undefined && end < (dateline.agency?.start ?? dateline.end)) return true;
  return /^\s?(?:\([^()\n]{2,20}\)\s?)?[–—-]\s/.test(text.slice(end, end + 26));
}

/** Capitals throughout, or an address: "NATO", "IAEA BOARD", "Example.com". */
function looksLikeBody({ text, words }: Context, first: number, last: number): boolean {
  const written = text.slice(words[first]?.start, words[last]?.end);
  return /^\p{Lu}[\p{Lu} ]{1,15}$/u.test(written) || /\.\p{Ll}{2,4}$/u.test(written);
}

/** Whether a word is a people of some country, and no family name that only ends like one ("Balan", "Herman"). */
function isOfCountry(key: string): boolean {
  if (countriesOf(key).length > 0) return true;
  const stem = /^(.{3,}?)(?:n|an|ian|ean|ese|i|er)s?$/.exec(key)?.[1];
  return stem !== undefined && ['', 'a', 'e', 'ia', 'o', 'y'].some((ending) => isCountry(stem + ending));
}

/** Two to four plain words without "the" are a person, most of the time. */
function byShape(context: Context, range: WordRange): NameKind {
  const keys = keysOf(context, range);
  const count = keys.length;
  const small = keys.some((key) => innerWords.has(key) && !particles.has(key));
  const before = isJoined(context, range.first) ? keyOf(context.words, range.first - 1) : '';
  if (
    /(?:ment|tion|ness|ity|ship|ance|ence|ism|ing|ics|act|ology|ware|work|ers|days?)$/.test(keys.at(-1) ?? '') ||
    keys.some((key) => /(?:ing|tion|ment|ical|tive)$/.test(key))
  )
    return 'other';
  if (
    count < 2 ||
    count > 5 ||
    small ||
    before === 'the' ||
    /^(?:der|die|das|het|les|los|las)$/.test(keys[0] ?? '') ||
    keys.some((key) => /\p{N}/u.test(key)) ||
    isDemonym(keys[0] ?? '') ||
    isOfCountry(keys.at(-1) ?? '')
  )
    return 'other';
  return 'person';
}

/** A name as it stands in a text, without titles, articles and possessive endings. */
export interface FoundName extends Span {
  readonly name: string;
  readonly kind: NameKind;
  /** What was written before a person's name: "Russian President", "Dr". */
  readonly title?: string;
  /** For an acronym the text spells out, its long form; for a long form, its acronym. */
  readonly alias?: string;
  /** It is shaped like a person's, but the text shows that it names something else. */
  readonly thing?: true;
}

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

/** Marks the words of lines that capitalise nearly every word. */
export function titleCaseWords(context: Context): boolean[] {
  const marks = Array.from({ length: context.words.length }, () => false);
  let from = 0;
  for (let i = 1; i <= context.words.length; i++) {
    if (i < context.words.length && !/[\n\r]/.test(gapBefore(context, i))) continue;
    if (isTitleCase(context, from, i)) marks.fill(true, from, i);
    from = i;
  }
  return marks;
}

const smallInTitles =
  /^(?:of|the|and|in|on|at|to|for|a|an|by|with|from|as|or|but|nor|is|vs|its|his|her|over|into|up|ru|com)$/;

/** Nearly all words of a line capitalised, but the small ones; a full sentence needs more of them. */
function isTitleCase(context: Context, from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    const word = context.words[i];
    if (word === undefined || smallInTitles.test(word.key) || (word.gap === 'hyphen' && i > from)) continue;
    long++;
    if (isCapital(context, i) || /^\p{N}/u.test(word.key)) capital++;
  }
  const isSentence = /^["”’']?[.!?]/.test(
    context.text.slice(context.words[to - 1]?.end ?? 0, (context.words[to - 1]?.end ?? 0) + 2),
  );
  return long >= 4 && to - from < 60 && capital / long > (isSentence ? 0.9 : 0.75);
}

/** Names of the running text where a headline has them too. */
export function namesInHeadlines(
  context: Context,
  headlines: readonly boolean[],
  names: readonly FoundName[],
): FoundName[] {
  const byFirst = new Map<string, FoundName[]>();
  for (const name of names) {
    const key = name.name.split(/[\s\-‐‑]/, 1)[0] ?? '';
    const same = byFirst.get(key) ?? [];
    if (!same.some((other) => other.name === name.name) && same.length < 40) byFirst.set(key, [...same, name]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.name.length - a.name.length);
  const found: FoundName[] = [];
  let end = 0;
  for (let i = 0; i < context.words.length; i++) {
    const word = context.words[i];
    if (word === undefined || headlines[i] !== true || word.start < end) continue;
    const candidates = byFirst.get(context.text.slice(word.start, word.end).replace(/['’]s$/, ''));
    const match = candidates?.find(
      ({ name }) =>
        context.text.startsWith(name, word.start) &&
        !/^[\p{L}\p{N}]/u.test(context.text.slice(word.start + name.length, word.start + name.length + 1)),
    );
    if (match === undefined) continue;
    end = word.start + match.name.length;
    found.push({ start: word.start, end, name: match.name, kind: match.kind });
  }
  return found;
}

/** Who speaks in a headline, by its verbs: the one place where capitals throughout still tell a name. */
export function speakersInHeadlines(context: Context, headlines: readonly boolean[]): FoundName[] {
  if (!headlines.includes(true)) return [];
  const inside = new Map(context.words.flatMap(({ start }, i) => (headlines[i] === true ? [[start, i] as const] : [])));
  return findAttributions(context.text, 'en').flatMap(({ speaker: { start, end, text: name } }) => {
    const first = inside.get(start);
    if (first === undefined || !/^\p{Lu}[\p{L}'’.]*(?:[ -]\p{L}[\p{L}'’.]*){1,3}$/u.test(name)) return [];
    let last = first;
    while ((context.words[last + 1]?.end ?? Infinity) <= end) last++;
    return [{ start, end, name, kind: classify(context, { first, last }, false) }];
  });
}
