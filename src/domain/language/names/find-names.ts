import { readOnce, wordsOf } from '../lexicon/shelf.ts';
import {
  type FoundName,
  namesInHeadlines,
  speakersInHeadlines,
  titleCaseWords,
  classify,
  isCountry,
  type NameKind,
  commonCapitals,
  firmWords,
  innerWords,
  isDemonym,
  particles,
  titles,
  documentWords,
  occasionWords,
  organisationWords,
  placeWords,
} from './kinds.ts';
import { acronymsOf } from './compare-names.ts';
import { gapBefore, isCapital, isJoined, type Context, type WordRange } from '../noun-phrases.ts';
import { keyOf, splitWords, primaryLanguage } from '../words.ts';

export { compareNames, isAcronymOf } from './compare-names.ts';
export {
  type FoundName,
  type NameKind,
  commonCapitals,
  documentWords,
  isDemonym,
  occasionWords,
  organisationWords,
  placeWords,
  titles,
} from './kinds.ts';
export { countriesOf, homeOf } from './peoples.ts';

/**
 * Finds names of people, organisations, places and documents by their capitals, each place they stand,
 * sorted and apart. A word that only a sentence's start capitalises is no name unless the text capitalises it elsewhere;
 * in headlines with capitals throughout, only names that the running text has too. Scripts without capitals yield none.
 */
export function findNames(text: string, language: string): FoundName[] {
  const context: Context = { text, words: splitWords(text) };
  const headlines = titleCaseWords(context);
  const evidence = gatherEvidence(context, headlines);
  const names: FoundName[] = [];
  for (const run of runsOf(context, (i) => !headlines[i]))
    names.push(...readRun(context, withoutArticle(context, run, language), evidence));
  names.push(
    ...withoutOverlaps([...namesInHeadlines(context, headlines, names), ...speakersInHeadlines(context, headlines)]),
  );
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const aliases = acronymsOf(text, names);
  const things = findThings(context, names, evidence.small);
  const kinds = kindsOf(names);
  return names.map((name) => {
    const alias = aliases.get(name.name);
    const kind = kinds.get(name.name) ?? name.kind;
    const thing = kind === 'person' && things.has(name.name);
    return {
      ...name,
      kind: thing ? 'other' : kind,
      ...(alias === undefined ? {} : { alias }),
      ...(thing ? { thing } : {}),
    };
  });
}

function withoutOverlaps(names: readonly FoundName[]): FoundName[] {
  let end = 0;
  return names
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((name) => {
      if (name.start < end) return false;
      end = name.end;
      return true;
    });
}

/** One kind a name in one text: the one most places tell; a family name is a person's. */
function kindsOf(names: readonly FoundName[]): ReadonlyMap<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const { name, kind } of names) {
    const kinds = counts.get(name) ?? new Map<NameKind, number>();
    if (kind !== 'other') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    counts.set(name, kinds);
  }
  const persons = familyNames(names);
  return new Map(
    [...counts].flatMap(([name, kinds]) => {
      const [most] = [...kinds].toSorted((a, b) => b[1] - a[1]);
      if (most !== undefined) return [[name, most[0]] as const];
      return persons.has(name) ? [[name, 'person'] as const] : [];
    }),
  );
}

/** Last and first words of people's names, by which the text may call them later. */
function familyNames(names: readonly FoundName[]): ReadonlySet<string> {
  const parts = names
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name }) => {
      const words = name.split(/\s+/);
      return [words[0] ?? '', words.at(-1) ?? ''];
    });
  return new Set(parts);
}

/** What the text shows of its words: capitalised inside a sentence, or written small. */
interface Evidence {
  readonly inside: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

function gatherEvidence(context: Context, headlines: readonly boolean[]): Evidence {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (let i = 0; i < context.words.length; i++) {
    if (headlines[i] === true) continue;
    const key = bare(keyOf(context.words, i));
    // A syllable behind a hyphen ("Yeon-un") is no word that is written small.
    if (!isCapital(context, i)) {
      if (context.words[i]?.gap !== 'hyphen') small.add(key);
    } else if (!startsSentence(context, i) && !isInMiddle(context, i)) inside.add(key);
  }
  return { inside, small };
}

/** "Medicines" in "Federal Medicines Authority": by itself it may be an ordinary word. */
function isInMiddle(context: Context, i: number): boolean {
  return isCapital(context, i - 1) && isJoined(context, i) && isCapital(context, i + 1) && isJoined(context, i + 1);
}

const bare = (key: string): string => key.replace(/'s?$/, '');

function startsSentence(context: Context, i: number): boolean {
  if (i === 0) return true;
  if (isJoined(context, i)) return false;
  return (
    /[.!?:;…\n\r•“"‘]/.test(gapBefore(context, i)) &&
    !/^\s?[("“‘]$/.test(gapBefore(context, i).trim() === '(' ? '(' : 'x')
  );
}

const longestRun = 12;

function* runsOf(context: Context, allowed: (i: number) => boolean): Generator<WordRange> {
  for (let i = 0; i < context.words.length; i++) {
    if (!isCapital(context, i) || !allowed(i)) continue;
    const last = extend(context, i);
    yield { first: i, last };
    i = last;
  }
}

/** To the last word of the name: capitals, what may stand between them, and syllables after a hyphen ("Yeon-un"). */
function extend(context: Context, first: number): number {
  const { words } = context;
  let last = first;
  while (last - first < longestRun) {
    const next = last + 1;
    if (words[next] === undefined) break;
    if (isOwned(context, first, next)) {
      last = next;
      continue;
    }
    if (keyOf(words, last).endsWith("'s")) break;
    if (isSite(context, next)) {
      last = next;
      continue;
    }
    if (!isJoined(context, next)) break;
    const syllable =
      words[next]?.gap === 'hyphen' &&
      isCapital(context, last) &&
      (words[next]?.key.length ?? 9) <= 4 &&
      !isCapital(context, next) &&
      isCapital(context, last - 1);
    if (
      isCapital(context, next) ||
      syllable ||
      (/^\p{N}+$/u.test(keyOf(words, next)) && words[next]?.gap === 'hyphen')
    ) {
      last = next;
      continue;
    }
    const bridged = bridge(context, next, first);
    if (bridged === undefined) break;
    last = bridged;
  }
  return last;
}

function isSite(context: Context, i: number): boolean {
  return (
    gapBefore(context, i) === '.' &&
    /^(?:ru|com|org|net|ua|by|uk|de|fr|info|news|io|co|eu|tv)$/.test(keyOf(context.words, i)) &&
    context.words[i]?.gap === 'other' &&
    !isCapital(context, i)
  );
}

/** Over one or two small words to the next capital: "Bank of England", "Ministry of the Interior", "Osama bin Laden". */
function bridge(context: Context, i: number, start: number): number | undefined {
  const first = keyOf(context.words, i);
  const isNext = (at: number): boolean => isCapital(context, at) && isJoined(context, at);
  if (!innerWords.has(first) || first === 'the' || first === 'on') return undefined;
  if (isAnd(first)) return isNext(i + 1) && isInnerAnd(context, start, i) ? i + 1 : undefined;
  // "Bought Okoro for EUR 32m".
  if (first === 'for' && /^\d/.test(keyOf(context.words, i + 2))) return undefined;
  // "Ann Roe of the Institute for Fish" are two names; "Bank of England" is one.
  if (!particles.has(first) && i - start > 1 && !isHead(keyOf(context.words, i - 1))) return undefined;
  if (isNext(i + 1)) return i + 1;
  if (!innerWords.has(keyOf(context.words, i + 1)) || !isJoined(context, i + 1) || !isNext(i + 2)) return undefined;
  // "The hospital for the Ministry of Health" are two bodies.
  const another = isHead(keyOf(context.words, i + 2)) && /^(?:of|for)$/.test(keyOf(context.words, i + 3));
  return another ? undefined : i + 2;
}

/** "X and Y" are two names more often than one. */
const isAnd = (key: string): boolean => key === 'and' || key === 'y' || key === 'e' || key === 'und' || key === 'et';

/** A run without titles, articles and what only the sentence's start capitalised. */
function readRun(context: Context, run: WordRange, evidence: Evidence): FoundName[] {
  const { words, text } = context;
  const { last } = run;
  let first = afterCommonWords(context, run, evidence);
  if (first > last) return [];
  const owner = first;
  while (first < last && isTitleWord(context, first, owner, last)) first++;
  if (titles.has(keyOf(words, first)) && first === last) return [];
  const start = words[first]?.start ?? 0;
  const name = text.slice(start, words[last]?.end ?? start).replace(/['’]s?$/, '');
  if (name.length < 2 || isPeople(context, first, last) || isMonth(context, first, last)) return [];
  const title = first > owner ? text.slice(words[owner]?.start ?? 0, words[first - 1]?.end ?? 0) : undefined;
  const kind = classify(context, { first, last }, title !== undefined);
  const found = { start, end: start + name.length, name, kind };
  return [title === undefined || kind !== 'person' ? withDemonym(context, found, owner, first) : { ...found, title }];
}

/** Past the ordinary word that opens a sentence, articles, days, months and what is written small. */
function afterCommonWords(context: Context, { first, last }: WordRange, evidence: Evidence): number {
  const key = (i: number): string => keyOf(context.words, i);
  const leads = first < last && titles.has(key(first));
  const opens =
    !leads && startsSentence(context, first) && isOrdinary(key(first), evidence, first === last, context, first);
  let at = opens ? first + 1 : first;
  const isInner = (i: number): boolean => innerWords.has(key(i)) && !particles.has(key(i));
  while (at <= last && (commonCapitals.has(key(at)) || isInner(at) || !isCapital(context, at))) at++;
  return at;
}

/** "Norwegian", "South African": an adjective, no name. */
function isPeople({ words }: Context, first: number, last: number): boolean {
  if (!isDemonym(keyOf(words, last))) return false;
  return (
    first === last || (last === first + 1 && /^(?:north|south|east|west|central|latin|new)$/.test(keyOf(words, first)))
  );
}

/** "Jan 20", "Sept. 3": a month in short. */
function isMonth({ text, words }: Context, first: number, last: number): boolean {
  const after = text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 4);
  return (
    first === last &&
    /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(keyOf(words, first)) &&
    /^\.? \d/.test(after)
  );
}

/** A title before what turns out to be no person belongs to the name: "Prime Minister's Office", "General Motors". */
function withDemonym(context: Context, found: FoundName, owner: number, first: number): FoundName {
  const start = context.words[owner]?.start ?? found.start;
  return owner === first ? found : { ...found, start, name: context.text.slice(start, found.end) };
}

/** Offices whose field stands before them: "Education Minister Rosa Linde", "Foreign Affairs Secretary". */
const offices: ReadonlySet<string> = new Set(
  'minister secretary director commissioner spokesman spokeswoman spokesperson undersecretary councillor superintendent'.split(
    ' ',
  ),
);

/** "French President Jacques Chirac": peoples and offices before a person, as long as two words or a plain family name are left. */
function isTitleWord(context: Context, i: number, owner: number, last: number): boolean {
  const key = keyOf(context.words, i);
  if (titles.has(key)) return true;
  if (key.endsWith("'s")) return false;
  for (let k = i + 1; k < last && k <= i + 3; k++) if (offices.has(keyOf(context.words, k))) return true;
  if (!isDemonym(key)) return false;
  for (let k = i + 1; k < last; k++) if (titles.has(keyOf(context.words, k))) return i >= owner;
  return false;
}

/** What makes the people of a place: where the text has "Ostian", "Ostia" is a name. */
const peopleEndings = ['n', 'an', 'ian', 'ese', 'ish', 'i'] as const;

/** Whether the word at a sentence's start is an ordinary one. */
function isOrdinary(key: string, { inside, small }: Evidence, alone: boolean, context: Context, i: number): boolean {
  const word = bare(key);
  if (commonCapitals.has(word)) return true;
  // "Union leader", "Steel giants": what a name ends in heads many others.
  if (alone && (isHead(word) || firmWords.has(word)) && !isCapital(context, i + 1)) return true;
  if (inside.has(word) || isCountry(word) || peopleEndings.some((ending) => inside.has(word + ending))) return false;
  if (small.has(word) || /(?:ing|ly|ed)$/.test(word)) return true;
  if (!alone) return false;
  // A lone first word, seen nowhere else: a name where something is said of it as of one.
  const after = keyOf(context.words, i + 1);
  return !(
    key.endsWith("'s") ||
    /^\p{Lu}{2,}$/u.test(context.text.slice(context.words[i]?.start, context.words[i]?.end)) ||
    /^(?:said|says|told|announced|reported|claims|claimed|denied|admitted|confirmed)$/.test(after)
  );
}

const articlesOf = readOnce(({ articles }) => (articles === undefined ? undefined : new Set(wordsOf(articles))));

/**
 * A run of capitals without the article that opens a sentence in the text's own language: "Der Hafenmeister" in German. In another language
 * the article belongs to the name: "Der Spiegel" in English.
 */
function withoutArticle(context: Context, run: WordRange, language: string): WordRange {
  const primary = primaryLanguage(language);
  const own = articlesOf(primary);
  if (own === undefined) return run;
  let { first } = run;
  while (first < run.last && own.has(keyOf(context.words, first)) && isCapital(context, first)) first++;
  return { first, last: run.last };
}

/** Whether a word says what kind of thing a name is for: a body, document, place or occasion. */
function isHead(key: string): boolean {
  return organisationWords.has(key) || documentWords.has(key) || placeWords.has(key) || occasionWords.has(key);
}

const reach = 5;

/** Whether the capitals from a word on end in one that says what body they name. */
function endsInHead(context: Context, from: number): boolean {
  for (let i = from; i < from + reach && (i === from || follows(context, i)) && isCapital(context, i); i++) {
    const key = keyOf(context.words, i);
    if (organisationWords.has(key) || firmWords.has(key)) return true;
  }
  return false;
}

function follows(context: Context, i: number): boolean {
  return isJoined(context, i) || isPluralOwner(context, i);
}

/** "Workers' Union", "Nurses’ Association": an apostrophe behind a plural, which may close a quotation as well. */
function isPluralOwner(context: Context, i: number): boolean {
  return /^['’] $/.test(gapBefore(context, i)) && keyOf(context.words, i - 1).endsWith('s');
}

/** Whom bodies belong to by name: "Women's Institute", "St Mary's Hospital". A country's ministry is two names. */
const collective = /^(?:women|men|children|people|king|queen|workmen|fishermen|servicemen|veteran|worker|farmer)'s$/;

/** Whether a name goes on behind a possessive: of a plural, a collective or a saint, before what says which body it is. */
function isOwned(context: Context, first: number, next: number): boolean {
  if (!isCapital(context, next)) return false;
  const before = keyOf(context.words, next - 1);
  const owns =
    isPluralOwner(context, next) ||
    (isJoined(context, next) &&
      (collective.test(before) ||
        (before.endsWith("'s") && next - 1 > first && /^(?:st|saint)$/.test(keyOf(context.words, next - 2)))));
  return owns && endsInHead(context, next);
}

const linkingOffices =
  /^(?:ministry|department|secretariat|office|board|commission|committee|faculty|school|institute|centers?|centres?|agency|council|bureau)$/;

/**
 * Whether "and" stands inside a name: "the Food and Drug Administration", "Ministry of Culture and Sport". Not where both sides name
 * a body of their own.
 */
function isInnerAnd(context: Context, first: number, and: number): boolean {
  const key = (i: number): string => keyOf(context.words, i);
  const office = linkingOffices.test(key(first)) && /^(?:of|for)$/.test(key(first + 1));
  if (office) return !endsInHead(context, and + 1);
  const begins = and - first === 1 || (and - first === 2 && key(first) === 'the');
  const led = key(first) === 'the' || (isJoined(context, first) && key(first - 1) === 'the');
  return begins && led && !isHead(key(and - 1)) && endsInHead(context, and + 1);
}

/** Nouns right before a name that say it is no person's. */
const thingNouns = new Set(
  `ship vessel boat tanker ferry freighter trawler tug tugboat yacht schooner liner barge submarine frigate destroyer cruiser corvette carrier lifeboat dredger icebreaker icebreakers trawlers rig platform aircraft plane jet airliner helicopter
  drone rocket satellite probe spacecraft spaceship rover missile tank train locomotive car truck bus company firm group bank chain retailer manufacturer maker giant subsidiary brand drug vaccine medicine pill treatment film movie novel
  book album song opera play series show musical game app software chatbot model band orchestra club team newspaper magazine website broadcaster charity party storm hurricane typhoon cyclone wildfire comet asteroid planet
  operation project programme program festival award horse racehorse dog cat ss ms mv mt hms uss rms`.split(/\s+/),
);

/** What may follow a name that an article leads in for its own sake; before a noun it only describes ("the Ann Roe case"). */
const goesOn =
  /^(?:is|was|are|were|has|had|will|would|can|could|did|does|ran|sank|in|on|at|off|near|from|to|of|by|with|for|and|or|but|which|that|who|as|after|before|when|while|said|says)$|\p{L}ed$/u;

/**
 * Names in the shape of a person's that the text shows to be something else's: led in by "the" or by a noun for a thing, with a last word
 * that the text also writes small, or called by the first word alone. A title, or the last word alone, speaks for a person.
 */
function findThings(context: Context, names: readonly FoundName[], small: ReadonlySet<string>): ReadonlySet<string> {
  const alone = new Set(names.flatMap(({ name }) => (name.includes(' ') ? [] : [name])));
  const titled = new Set(names.flatMap(({ name, title }) => (title === undefined ? [] : [name])));
  const indexes = new Map(context.words.map(({ start }, i) => [start, i]));
  const things = new Set<string>();
  for (const { name, start, end } of names) {
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length < 2 || titled.has(name) || alone.has(last)) continue;
    const first = indexes.get(start);
    const isLedIn = first !== undefined && leadsToThing(context, first, end);
    const shortened = alone.has(words[0] ?? '') && words.length === 2;
    if (isLedIn || shortened || small.has(last.toLowerCase())) things.add(name);
  }
  return things;
}

function leadsToThing(context: Context, first: number, end: number): boolean {
  if (!isJoined(context, first)) return false;
  const before = keyOf(context.words, first - 1);
  if (thingNouns.has(before)) return true;
  if (before !== 'the') return false;
  let after = first;
  while ((context.words[after]?.start ?? Infinity) < end) after++;
  return !isJoined(context, after) || goesOn.test(keyOf(context.words, after));
}
