import type { AbbreviationKind } from './lexicon/lexicon.ts';
import { readOnce, wordsOf } from './lexicon/shelf.ts';
import { primaryLanguage } from './words.ts';
import type { Span } from '../text/place.ts';

/** How far a decision looks to either side, so that its cost does not depend on the text's length. */
const reach = 120;

/**
 * Splits a text into sentences: Unicode's rules (UAX #29, by `Intl.Segmenter`), then a pass of our own that joins what they
 * cut at titles, initials, abbreviations, list markers, quotations and brackets, and cuts what they join.
 * Spans are in order, do not overlap, start and end at visible characters, and together hold every visible character.
 * A single line break is white space, as in Markdown; a blank line always ends a sentence. Runs in linear time.
 *
 * @param language BCP 47; an unknown tag is read as English.
 */
export function segmentSentences(text: string, language: string): Span[] {
  const candidates = findCandidates(text, language);
  const enclosures = findEnclosures(text);
  const spans: Span[] = [];
  let start = 0;
  let enclosure = 0;
  let enclosedTo = 0;
  let read: Read = { to: 0, visibleTo: 0, breaks: 0 };
  for (const { at, certain } of candidates) {
    read = readOn(text, read, at);
    for (; enclosure < enclosures.length && (enclosures[enclosure] as Span).start < at; enclosure++) {
      enclosedTo = Math.max(enclosedTo, (enclosures[enclosure] as Span).end);
    }
    if (at <= start || read.visibleTo <= start) continue;
    const blank = read.breaks + (text[at] === '\n' ? 1 : 0) > 1;
    const inside = read.visibleTo < enclosedTo;
    if (!certain && !blank && (inside || !endsSentence(text, { start, end: read.visibleTo }, at, language))) continue;
    const next = blank ? at : skipReferences(text, at);
    pushTrimmed(spans, text, start, next);
    start = next;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/** How far a text was read: the end of its last visible character, and the line breaks since. */
interface Read {
  readonly to: number;
  readonly visibleTo: number;
  readonly breaks: number;
}

function readOn(text: string, { to, visibleTo, breaks }: Read, at: number): Read {
  let last = visibleTo;
  let count = breaks;
  for (let i = to; i < at; i++) {
    if (text[i] === '\n') count += 1;
    else if (!isSpace(text, i)) {
      last = i + 1;
      count = 0;
    }
  }
  return { to: Math.max(to, at), visibleTo: last, breaks: count };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code >= 0x80 && /\s/u.test(text[at] as string));
}

interface Candidate {
  readonly at: number;
  /** Whether the place is a break whatever stands around it. */
  readonly certain: boolean;
}

/** Unicode's rules take an opening quotation mark right behind a full stop for a closing one, and join what it opens. */
const stopBeforeQuote = /[。！？．｡][」』）】》〉”’]{0,4}(?=[「『（【《〈“‘])/gu;

function findCandidates(text: string, language: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { index } of segmenterFor(language).segment(text)) candidates.push({ at: index, certain: false });
  for (const { index, 0: stop } of text.matchAll(stopBeforeQuote))
    candidates.push({ at: index + stop.length, certain: false });
  for (const at of findGluedBreaks(text)) candidates.push({ at, certain: true });
  for (const at of findReferenceBreaks(text)) candidates.push({ at, certain: true });
  for (const at of findListBreaks(text)) candidates.push({ at, certain: true });
  return candidates.sort((a, b) => a.at - b.at || Number(b.certain) - Number(a.certain));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** For a language it does not know, the platform would take that of the machine, and sentences would end elsewhere there. */
function segmenterFor(language: string): Intl.Segmenter {
  const tag = /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? 'en';
  const known = segmenters.get(tag) ?? new Intl.Segmenter([tag, 'en'], { granularity: 'sentence' });
  segmenters.set(tag, known);
  return known;
}

function endsSentence(text: string, { start, end }: Span, at: number, language: string): boolean {
  const before = text.slice(Math.max(start, end - reach), end);
  const after = text.slice(at, at + reach).trimStart();
  if (before === '' || after === '') return before !== '';
  const tail = /([.!?…。！？．｡؟۔।]+)[\s"'’”»)\]}」』】`]*$/u.exec(before);
  if (tail === null || /^[.!?…,;]/u.test(after) || isListMarker(text.slice(start, end))) return false;
  if (/^["'“‘«([]*\p{Ll}/u.test(after) && !/[。！？]/u.test(before)) return false;
  // 「…。」と述べた: the particle hangs what was quoted on its verb.
  if (/^(?:と|って)/u.test(after) && /[」』]$/u.test(before)) return false;
  if (tail[1] !== '.') return true;
  const closed = tail[0].length > 1;
  return closed || !joinsWithNext(before.slice(0, -1), after, start >= end - reach, language);
}

/** Languages that write "3. Mai" for the third of May. */
const dottedOrdinals = /^(?:de|da|nb|nn|no|fi|cs|sk|sl|hr|sr|hu|et|lv|is|pl)\b/i;

/** Whether the full stop after `before` belongs to an abbreviation whose sentence goes on in `after`. */
function joinsWithNext(before: string, after: string, fromStart: boolean, language: string): boolean {
  const [previous, word] = lastWords(before);
  const next = /^["'“‘([]*([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u.exec(after)?.[1] ?? '';
  const number = /^\p{N}/u.test(next);
  if (/^\d{1,2}$/.test(word) && dottedOrdinals.test(language)) return !opensSentences(next) && !number;
  if (/^\p{L}$/u.test(word)) return joinsInitial(word, previous, next);
  const kind = classifyAbbreviation(word, language);
  if (kind === 'leading') return !/^\p{N}/u.test(previous) || number;
  if (kind === 'numbered') return number;
  if (kind === 'time') return joinsTime(before, previous, next, fromStart);
  if (kind === 'trailing') return !opensSentences(next) && /^\p{Lu}/u.test(next) && /^\p{Lu}/u.test(word);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !opensSentences(next);
  return false;
}

/** The last two words; dots inside a word are part of it. */
function lastWords(before: string): [previous: string, last: string] {
  const parts = before.trimEnd().split(/\s+/u);
  const strip = (word: string) => word.replace(/^[("'“‘«[{<]+/u, '');
  const last = strip(parts.at(-1) ?? '');
  const previous = strip(parts.at(-2) ?? '');
  // "5 a. m." is written with a space too.
  if (/^m$/iu.test(last) && /^[ap]\.$/iu.test(previous)) return [strip(parts.at(-3) ?? ''), `${previous}${last}`];
  return [previous, last];
}

function joinsInitial(letter: string, previous: string, next: string): boolean {
  if (!/\p{Lu}/u.test(letter)) return /^\p{N}/u.test(next) && classifyAbbreviation(letter, 'en') === 'numbered';
  if (/^(?:\p{Lu}\.?)+$/u.test(previous) && previous.endsWith('.')) return !opensSentences(next);
  if (letter === 'I') return /^\p{Lu}/u.test(previous) && !opensSentences(next);
  return /^\p{Lu}/u.test(next) && !opensSentences(next);
}

function joinsTime(before: string, previous: string, next: string, fromStart: boolean): boolean {
  if (/^\p{N}/u.test(next) && !/\p{N}/u.test(previous)) return true;
  if (/^(?:[A-Z]\.?){2,4}$/u.test(next)) return true;
  if (!fromStart || opensSentences(next)) return false;
  const clause = /(?:^|[:;]\s+)(\p{L}+)\b((?:[^:;]|:\d)*)$/u.exec(before);
  const wordCount = clause?.[2]?.trim().split(/\s+/u).length ?? 0;
  return clause !== null && opensAdverbial(clause[1] ?? '') && wordCount <= 9;
}

/** Moves a break behind footnote marks such as " [1][2]". */
function skipReferences(text: string, at: number): number {
  const marks = /^\s*(?:\[\d{1,3}\]\s*)+/u.exec(text.slice(at, at + reach));
  return marks === null ? at : at + marks[0].length;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let first = start;
  let last = end;
  while (first < end && isSpace(text, first)) first += 1;
  while (last > first && isSpace(text, last - 1)) last -= 1;
  if (last > first) spans.push({ start: first, end: last });
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['【', '】'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);
const closers = new Set(pairs.values());

/** A quotation or bracket longer than this is text of its own, whose sentences count. */
const longest = 240;

/**
 * Finds quotations and brackets that open and close within one paragraph and a few lines, so that a full stop
 * inside one does not end the sentence around it. An opening mark that is never closed encloses nothing.
 * Spans hold the inside only; they may nest.
 */
function findEnclosures(text: string): Span[] {
  const found: Span[] = [];
  let open: { mark: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string;
    if (mark === '\n' && text[i + 1] === '\n') open = [];
    else if (mark === '"') toggle(open, found, i, '"');
    else if (mark === "'" || mark === '‘' || mark === '’' || mark === '`') single(open, found, text, i);
    else if (closers.has(mark) && closeNearest(open, found, i, mark)) continue;
    else if (pairs.has(mark)) open.push({ mark, at: i });
    if (open.length > 32) open.shift();
  }
  return found.sort((a, b) => a.start - b.start);
}

function toggle(open: { mark: string; at: number }[], found: Span[], at: number, mark: string): void {
  const from = open.findLastIndex((each) => each.mark === mark);
  if (from < 0) open.push({ mark, at });
  else take(open, found, from, at);
}

function closeNearest(open: { mark: string; at: number }[], found: Span[], at: number, closer: string): boolean {
  const from = open.findLastIndex((each) => pairs.get(each.mark) === closer);
  if (from < 0) return false;
  take(open, found, from, at);
  return true;
}

/** A single mark opens a quotation at the start of a word and closes one after punctuation; otherwise it is an apostrophe. */
function single(open: { mark: string; at: number }[], found: Span[], text: string, at: number): void {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const from = open.findLastIndex((each) => each.mark === "'");
  const startsWord = /[\s(\u2014]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (startsWord && /^(?:\d0s|tis|twas|em|til|cause)\b/iu.test(text.slice(at + 1, at + 7))) return;
  if (startsWord && from < 0) open.push({ mark: "'", at });
  else if (from >= 0 && /[\p{P}\p{L}]/u.test(before) && /[\s\p{P}]/u.test(after)) take(open, found, from, at);
}

function take(open: { mark: string; at: number }[], found: Span[], from: number, at: number): void {
  const start = (open[from]?.at ?? at) + 1;
  open.length = from;
  if (at - start <= longest) found.push({ start, end: at });
}

/** Whether a text is nothing but the marker of a list item: "1.", "2.)", "a)", "•", "iv.". */
function isListMarker(text: string): boolean {
  return text.length < 12 && /^\s*(?:[•⁃▪◦*–-]\s*)?(?:\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]{1,2})?\s*$/iu.test(text);
}

/**
 * Finds where a sentence ends with no space before the next, as scraped pages have it: "world.Today". Addresses,
 * file names and other tokens with more than one dot, a slash or an at sign are left alone.
 */
function findGluedBreaks(text: string): number[] {
  const found: number[] = [];
  const glued = /(?<=[\p{Ll}\p{N})"”’]{2}[.!?])["”’)]?(?=\p{Lu}\p{Ll}+(?:[\s,]|\.(?:\s|$)))/gu;
  for (const match of text.matchAll(glued)) {
    const at = match.index + match[0].length;
    if (!isAddress(text, at)) found.push(at);
  }
  return found;
}

/** Finds where footnote marks stand between a sentence's end and the next sentence: "The dam held.[1][2] The road". */
function findReferenceBreaks(text: string): number[] {
  return [...text.matchAll(/(?<=[.!?])(?:\[\d{1,3}\]){1,9}\s(?=\p{Lu})/gu)].map(
    (match) => match.index + match[0].length,
  );
}

/** Looks at the token around `at`, up to a bound on either side. */
function isAddress(text: string, at: number): boolean {
  const left = /\S*$/u.exec(text.slice(Math.max(0, at - 60), at - 1))?.[0] ?? '';
  const right = /^\S*/u.exec(text.slice(at, at + 60))?.[0] ?? '';
  return /[@/:\\_=#]|www|\p{L}\.\p{L}/u.test(left) || /[@/\\_=#]/u.test(right);
}

interface Marker {
  readonly at: number;
  readonly style: string;
  readonly rank: number;
}

/**
 * Finds the starts of list items that run on in one line ("1. Rain 2. Wind"). Only a series that starts with its
 * first number or letter at the start of a line, or behind a colon, and goes up by one, is a list.
 */
function findListBreaks(text: string): number[] {
  const found: number[] = [];
  let last: Marker | undefined;
  const markers = /(?<=^|[\n:.!?]\s{0,3}|\s)(?:([•⁃▪◦])\s?)?(\d{1,3}|[a-z])([.)]{1,2})\s+(?=\p{Lu})/gu;
  for (const match of text.matchAll(markers)) {
    const [, bullet = '', number = '', end = ''] = match;
    const rank = /\d/u.test(number) ? Number(number) : number.charCodeAt(0) - 96;
    const style = `${bullet}${/\d/u.test(number) ? '1' : 'a'}${end}`;
    const first = match.index === 0 || text[match.index - 1] === '\n';
    if (first && (rank === 1 || bullet !== '')) last = { at: match.index, style, rank };
    else if (last !== undefined && style === last.style && rank === last.rank + 1) {
      found.push(match.index);
      last = { at: match.index, style, rank };
    }
  }
  return found;
}

const words = (list: string): readonly string[] => list.split(' ');

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
function classifyAbbreviation(word: string, language: string): AbbreviationKind | undefined {
  const folded = word.toLowerCase();
  const own = abbreviationsOf(primaryLanguage(language));
  const english = abbreviationsOf('en');
  return kinds.find((kind) => own?.[kind].has(folded) === true || english?.[kind].has(folded) === true);
}

const kinds = ['time', 'leading', 'numbered', 'trailing'] as const;

const abbreviationsOf = readOnce(({ abbreviations: lists }) =>
  lists === undefined
    ? undefined
    : {
        time: new Set(wordsOf(lists.time)),
        leading: new Set(wordsOf(lists.leading)),
        numbered: new Set(wordsOf(lists.numbered)),
        trailing: new Set(wordsOf(lists.trailing)),
      },
);

/** Whether a word is one that sentences open with, rather than part of a name. */
function opensSentences(word: string): boolean {
  const stem = /^(\p{L}+)['’]/u.exec(word)?.[1] ?? word;
  return openers.has(stem.toLowerCase());
}

/** Whether a word is a preposition that opens an adverbial phrase. */
function opensAdverbial(word: string): boolean {
  return openingPrepositions.has(word.toLowerCase());
}
