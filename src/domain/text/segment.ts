import type { Span } from '../messages/place.ts';
import { classifyAbbreviation, opensAdverbial, opensSentences } from './abbreviations.ts';
import { findEnclosures } from './enclosures.ts';
import { findGluedBreaks, findListBreaks, findReferenceBreaks, isListMarker } from './extra-breaks.ts';

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
