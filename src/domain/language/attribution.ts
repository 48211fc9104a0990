import type { Span } from '../messages/place.ts';
import { keepLatest } from '../text/keep-latest.ts';
import { accordingTo, isSpeakerNoun, nounLike, verbKind, type AttributionKind } from './attribution-words.ts';
import type { Attribution } from './found-attribution.ts';
import { findHeadlineSpeakers } from './headline-speakers.ts';
import {
  endsName,
  gapBefore,
  isCapital,
  isJoined,
  nounPhraseAfter,
  type Context,
  type WordRange,
} from './noun-phrases.ts';
import { lexiconOf } from './lexicon/shelf.ts';
import { compilePhrases, findPhrases, phraseFinder, type Phrases } from './phrases.ts';
import { keyOf, primaryLanguage, splitWords } from './words.ts';
import { appositiveSubject, canSpeak, headOf, rangeIndexes, subjectOf } from './subjects.ts';
import { findAddressee, mention, type Mentioned } from './addressees.ts';

const phrasesByLanguage = new Map<string, Phrases<'according'>>();

const findVerbs = phraseFinder<'says'>((language) => {
  const speech = lexiconOf(language)?.speech;
  return speech === undefined ? undefined : { says: speech };
});

/** Finds verbs of saying in languages other than English, whoever it is that speaks. */
export function findSpeech(text: string, language: string): readonly Span[] {
  return findVerbs(text, primaryLanguage(language));
}

/**
 * Finds who says what in a text, sorted and apart: "X said", "said X", "was confirmed by X", "according to X",
 * "X told Y", "X: ..." in headlines. Verbs are known in English only; "according to" in the main languages.
 */
export function findAttributions(text: string, language: string): readonly Attribution[] {
  return readAttributions(text, language);
}

const readAttributions = keepLatest((text: string, language: string): readonly Attribution[] => {
  const primary = primaryLanguage(language);
  const context: Context = { text, words: splitWords(text) };
  const found = findAccordingTo(context, primary);
  if (primary === 'en') {
    for (let i = 0; i < context.words.length; i++) {
      const attribution = readVerb(context, i);
      if (attribution !== undefined) found.push(attribution);
    }
    found.push(...findHeadlineSpeakers(context));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return resolvePronouns(apart(found));
});

/** Where two readings overlap, the first stands, unless it only repeats the other's speaker at greater length. */
function apart(sorted: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = [];
  for (const attribution of sorted) {
    if (attribution.start >= (result.at(-1)?.end ?? 0)) result.push(attribution);
  }
  return result;
}

function resolvePronouns(found: readonly Attribution[]): Attribution[] {
  let named: string | undefined;
  return found.map((attribution) => {
    if (!/^(?:he|she|they|it|we|i)$/i.test(attribution.speaker.text)) {
      named = attribution.speaker.text;
      return attribution;
    }
    return named === undefined ? attribution : { ...attribution, refersTo: named };
  });
}

function findAccordingTo(context: Context, language: string): Attribution[] {
  const list = Object.hasOwn(accordingTo, language) ? accordingTo[language] : undefined;
  if (list === undefined) return [];
  const phrases = phrasesByLanguage.get(language) ?? compilePhrases({ according: list });
  phrasesByLanguage.set(language, phrases);
  return findPhrases(context.words, phrases).flatMap(({ last, start, end }) => {
    const from = /^(?:both|the|a|an|to)$/.test(keyOf(context.words, last + 1)) ? last + 2 : last + 1;
    if (!isJoined(context, last + 1)) return [];
    const phrase = nounPhraseAfter(context, from);
    const range = phrase === undefined || language === 'en' ? phrase : upToName(context, phrase);
    if (
      range === undefined ||
      /^(?:plan|plans|schedule|law|custom|tradition|need|size|age|preference|which)$/.test(
        keyOf(context.words, range.last),
      )
    )
      return [];
    const speaker = mention(context, range);
    return [build(context, { kind: 'says', form: 'according-to', verb: { start, end }, speaker, from: range.last })];
  });
}

/** Without the language's grammar, the speaker ends with its first name. */
function upToName(context: Context, range: WordRange): WordRange {
  let last = range.first;
  while (last < range.last && !isCapital(context, last)) last++;
  while (last < range.last && isCapital(context, last + 1)) last++;
  return { first: range.first, last };
}

interface Parts {
  readonly kind: AttributionKind;
  readonly form: Attribution['form'];
  readonly verb: Span;
  readonly speaker: Mentioned;
  /** Index of the last word taken so far, after which an addressee may be named. */
  readonly from: number;
}

function build(context: Context, { from, ...found }: Parts): Attribution {
  const parts = { ...found, verb: { start: found.verb.start, end: found.verb.end } };
  const start = Math.min(parts.verb.start, parts.speaker.start);
  const end = Math.max(parts.verb.end, parts.speaker.end);
  const addressee = findAddressee(context, from);
  return addressee === undefined
    ? { start, end, ...parts }
    : { start, end: Math.max(end, addressee.end), ...parts, addressee };
}

function readVerb(context: Context, i: number): Attribution | undefined {
  const { words } = context;
  const verb = words[i];
  const kind = verb === undefined ? undefined : verbKind(verb.key);
  if (verb === undefined || kind === undefined) return undefined;
  const passive = readPassive(context, i, kind);
  if (passive !== undefined) return passive;
  const inverted = invertedSpeaker(context, i);
  if (inverted !== undefined)
    return build(context, { kind, form: 'inverted', verb, speaker: mention(context, inverted), from: inverted.last });
  if (isNoun(context, i)) return undefined;
  const subject = subjectOf(context, i);
  if (subject === undefined || !canSpeak(context, subject, verb.key)) return undefined;
  return build(context, { kind, form: 'plain', verb, speaker: mention(context, subject), from: i });
}

/** "was confirmed by both X and Y", "a report published by X". */
function readPassive(context: Context, i: number, kind: AttributionKind): Attribution | undefined {
  const { words } = context;
  const verb = words[i];
  if (verb === undefined || words[i + 1]?.key !== 'by' || !isJoined(context, i + 1)) return undefined;
  const from = /^(?:both|the)$/.test(keyOf(words, i + 2)) ? i + 3 : i + 2;
  const range = nounPhraseAfter(context, from);
  if (range === undefined || keyOf(words, range.first).endsWith('ing')) return undefined;
  if (!rangeIndexes(range).some((k) => isCapital(context, k) || isSpeakerNoun(keyOf(words, k)))) return undefined;
  return build(context, { kind, form: 'passive', verb, speaker: mention(context, range), from: range.last });
}

/** `", said the mayor`, `claims X, researcher at Y`: the speaker follows, and nothing is said after. */
function invertedSpeaker(context: Context, i: number): WordRange | undefined {
  const { words } = context;
  const lead = gapBefore(context, i);
  const quoted = /["”’'»]\s*$/.test(lead) || /[?!]["”’'»]?\s*$/.test(lead);
  if (i === 0 || !(quoted || /^["”’']?,["”’'»]?\s*$|[–—]\s*$/.test(lead)) || !isJoined(context, i + 1))
    return undefined;
  const from = /^(?:the|a|an)$/.test(keyOf(words, i + 1)) ? i + 2 : i + 1;
  const range = nounPhraseAfter(context, from);
  if (range === undefined || /['’]s?$/.test(keyOf(words, range.last))) return undefined;
  const speaks = endsName(context, range.last) || isSpeakerNoun(headOf(context, range));
  if (!speaks || !endsThere(context, range.last + 1)) return undefined;
  // "Ann Roe, a chemist, says Oslo, ..." has its subject before the verb; without a quotation that one is meant.
  return !quoted && lead.startsWith(',') && appositiveSubject(context, i) !== undefined ? undefined : range;
}

/** Whether punctuation, or a word that says where or when, stands at a word's place. */
function endsThere(context: Context, i: number): boolean {
  const gap = context.words[i] === undefined ? '.' : gapBefore(context, i);
  if (/[,.;:!?…"”’)–—\n\r]/.test(gap)) return true;
  const key = keyOf(context.words, i);
  return /^(?:in|on|at|during|after|when|as|of|from|told|who|adding|speaking|last|this|earlier)$/.test(key);
}

/** "An estimated 3,000", "the alleged plot": a participle before what it describes. */
function isDescribing(context: Context, i: number): boolean {
  return (
    keyOf(context.words, i).endsWith('ed') &&
    isJoined(context, i) &&
    /^(?:an?|the|its|his|her|their|our)$/.test(keyOf(context.words, i - 1))
  );
}

/** "Claimed responsibility", "claimed 40 lives": taking, not saying. */
function takesAnother(context: Context, i: number): boolean {
  if (!/^claim(?:s|ed|ing)?$/.test(keyOf(context.words, i))) return false;
  for (let k = i + 1; k <= i + 4 && isJoined(context, k); k++) {
    if (
      /^(?:responsibility|victory|credit|lives|life|asylum|benefits?|compensation|damages|expenses)$/.test(
        keyOf(context.words, k),
      )
    )
      return !/^that$/.test(keyOf(context.words, i + 1));
  }
  return false;
}

/** "Russia's claims", "some reports", "the United States": a noun, not someone saying. */
function isNoun(context: Context, i: number): boolean {
  const { words } = context;
  const key = keyOf(words, i);
  if (isDescribing(context, i) || takesAnother(context, i)) return true;
  if (!nounLike.has(key)) return false;
  const before = isJoined(context, i) ? keyOf(words, i - 1) : '';
  if (
    /(?:'s|s')$/.test(before) ||
    /^(?:the|a|an|this|that|these|those|some|any|no|its|his|her|their|our|my|your|of|to|in|on|by|for|with|from|such|many|several|united|conflicting|recent|new|all|media|press|news|other)$/.test(
      before,
    )
  )
    return true;
  if (words[i]?.key === 'states' && before === 'united') return true;
  const after = isJoined(context, i + 1) ? keyOf(words, i + 1) : '';
  if (/^(?:of|on|about|from|by|for|vary|varied|were|are|is|was|against|and|or|to|in)$/.test(after)) return true;
  return isCapital(context, i) && isCapital(context, i - 1) && isCapital(context, i + 1) && !key.endsWith('s');
}
