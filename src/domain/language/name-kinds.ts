import { isSpeakerNoun, verbKind } from './speech/find-attributions.ts';
import {
  documentWords,
  firmWords,
  innerWords,
  isDemonym,
  occasionWords,
  organisationWords,
  particles,
  placeWords,
} from './name-words.ts';
import { countriesOf } from './peoples.ts';
import { readDatelineLead } from './find-origins.ts';
import { isJoined, type Context, type WordRange } from './noun-phrases.ts';
import { keyOf } from './words.ts';

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
