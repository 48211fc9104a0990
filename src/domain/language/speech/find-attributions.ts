import type { Span } from '../../text/place.ts';
import { keepLatest } from '../../text/keep-latest.ts';
import { isSpeakerNoun, nounLike, verbKind, type AttributionKind } from './verbs-of-saying.ts';
import {
  endsName,
  gapBefore,
  isCapital,
  isJoined,
  nounPhraseAfter,
  type Context,
  type WordRange,
  nounPhraseBefore,
} from '../noun-phrases.ts';
import { lexiconOf } from '../lexicon/shelf.ts';
import { compileByLanguage, findPhrases, phraseFinder } from '../phrases.ts';
import { keyOf, primaryLanguage, splitWords } from '../words.ts';
import { appositiveSubject, canSpeak, headOf, rangeIndexes, subjectOf } from './subjects.ts';

export { isSpeakerNoun, verbKind } from './verbs-of-saying.ts';

const phrasesFor = compileByLanguage<'according'>((language) => {
  const according = lexiconOf(language)?.accordingTo;
  return according === undefined ? undefined : { according };
});

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
  const phrases = phrasesFor(language);
  if (phrases === undefined) return [];
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

const longestName = 5;
const longestLine = 160;

const labels =
  /^(?:update|updated|updates|live|breaking|exclusive|watch|opinion|analysis|video|explainer|explained|latest|references|reference|read|also|note|warning|source|sources|photo|photos|image|caption|by|published|posted|date|time|place|who|what|when|where|why|how|summary|background|context|fact|facts|check|take|more|related|contact|email|phone|tel|fax|share|tags|topics|copyright|credit|question|answer|q|a|step|part|chapter|figure|table|review|recipe|report|study|survey|poll)$/;

/** "Minister: no deal" at the start of a short line that is no full sentence. */
function findHeadlineSpeakers(context: Context): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < context.words.length; i++) {
    if (i > 0 && !/[\n\r]/.test(gapBefore(context, i))) continue;
    const attribution = readLine(context, i);
    if (attribution !== undefined) found.push(attribution);
  }
  return found;
}

function readLine(context: Context, first: number): Attribution | undefined {
  const { text, words } = context;
  const start = words[first]?.start ?? 0;
  const line = text.slice(start, start + longestLine + 1).split(/[\n\r]/, 1)[0] ?? '';
  if (line.length > longestLine || /[.;]\s*$/.test(line)) return undefined;
  for (let last = first; last < first + longestName; last++) {
    const word = words[last];
    const next = words[last + 1];
    if (word === undefined || next === undefined || next.start >= start + line.length) return undefined;
    const gap = text.slice(word.end, next.start);
    if (!/^:\s/.test(gap)) {
      if (!/^[\s\-‐‑]+$|^\.\s?$/.test(gap)) return undefined;
      continue;
    }
    const range = Array.from({ length: last - first + 1 }, (_, k) => first + k);
    if (range.some((k) => labels.test(keyOf(words, k))) || /^(?:what|how|why|who|when|where|the|a|an)$/.test(next.key))
      return undefined;
    const names = range.every((k) => isCapital(context, k));
    if (!names && !isSpeakerNoun(word.key)) return undefined;
    const colon = { start: word.end, end: word.end + 1 };
    return {
      start,
      end: colon.end,
      kind: 'says',
      form: 'headline',
      verb: colon,
      speaker: { start, end: word.end, text: text.slice(start, word.end) },
    };
  }
  return undefined;
}

/** Who says a thing. The span reaches from speaker to verb, and over the addressee where one is named. */
export interface Attribution extends Span {
  readonly kind: AttributionKind;
  /** How it is put: subject and verb, "said X", "by X", "according to X", or "X: ..." in a headline. */
  readonly form: 'plain' | 'inverted' | 'passive' | 'according-to' | 'headline';
  readonly verb: Span;
  readonly speaker: Mentioned;
  /** Whom a pronoun stands for: the last speaker named before it. */
  readonly refersTo?: string;
  /** Whom it was said to: an outlet, usually. */
  readonly addressee?: Mentioned;
}

/** A noun phrase that names someone, with its words as written. */
export interface Mentioned extends Span {
  readonly text: string;
}

function mention({ text, words }: Context, range: WordRange): Mentioned {
  const start = words[range.first]?.start ?? 0;
  const end = words[range.last]?.end ?? start;
  const written = text.slice(start, end);
  const possessive = /['’]s$/.exec(written);
  return possessive === null ? { start, end, text: written } : { start, end: end - 2, text: written.slice(0, -2) };
}

const addresseeReach = 14;

/** "told X", "in a statement to X", "in an X statement", "in an interview with X", "to X." after the speaker. */
function findAddressee(context: Context, from: number): Mentioned | undefined {
  const { words } = context;
  if (/^(?:tell|tells|told|telling|inform|informs|informed)$/.test(keyOf(words, from))) {
    const range = isJoined(context, from + 1)
      ? nounPhraseAfter(context, /^(?:the|a|an)$/.test(keyOf(words, from + 1)) ? from + 2 : from + 1)
      : undefined;
    return range === undefined ? undefined : mention(context, range);
  }
  for (let i = from + 1; i <= from + addresseeReach && i < words.length; i++) {
    if (/[.!?;\n\r]/.test(gapBefore(context, i)) && !isJoined(context, i) && words[i]?.gap !== 'none') return undefined;
    const key = keyOf(words, i);
    if (!/^(?:statement|statements|interview|interviews|comment|comments|remarks|briefing|commentary)$/.test(key)) {
      const toName = key === 'to' && i > from + 1 && /,\s*$/.test(gapBefore(context, i)) && isCapital(context, i + 1);
      if (toName) return named(context, i + 1);
      continue;
    }
    if (/^(?:to|with|for|from)$/.test(keyOf(words, i + 1)) && isJoined(context, i + 1)) {
      return named(context, /^(?:the|a|an)$/.test(keyOf(words, i + 2)) ? i + 3 : i + 2);
    }
    return outletOf(context, i - 1);
  }
  return undefined;
}

/** "in an Example News interview": the outlet before the word, where "in" or an article leads. */
function outletOf(context: Context, last: number): Mentioned | undefined {
  const before = nounPhraseBefore(context, last);
  const start = context.words[before?.first ?? -1]?.start ?? 0;
  const leads = /\b(?:in|an?)\s+$/i.test(context.text.slice(Math.max(0, start - 4), start));
  return before !== undefined && leads && isCapital(context, before.first) ? mention(context, before) : undefined;
}

function named(context: Context, from: number): Mentioned | undefined {
  const range = nounPhraseAfter(context, from);
  return range === undefined ? undefined : mention(context, range);
}

/** Words that say how many sources say a thing. */
interface PluralSources extends Span {
  /** How many at least. */
  readonly count: number;
}

const counts: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, index + 2]),
);

const nouns =
  'sources|reports|agencies|outlets|newspapers|papers|broadcasters|media|accounts|articles|publications|news organi[sz]ations|news sites|journalists|reporters|correspondents|studies';
const phrase = new RegExp(
  `\\b(?:(both|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|various|numerous|a number of)(?: (?:independent|separate|different|other|unrelated|news|wire|press))*|(?:independent|separate|unrelated)(?: (?:news|wire|press))?) (?:${nouns})\\b`,
  'gi',
);
const plural = new RegExp(`\\b(?:${nouns})\\b`, 'i');
const independently =
  /\bindependently (?:confirmed|verified|corroborated|reported)\b|\b(?:confirmed|verified|corroborated|reported) independently\b/gi;

/**
 * Finds where a text says that several sources say something ("two agencies reported", "according to independent reports",
 * "independently confirmed"). Two agencies that sign a deal say nothing. English only; empty for other languages.
 */
export function findPluralSources(text: string, language: string): PluralSources[] {
  if (primaryLanguage(language) !== 'en') return [];
  const said = [...text.matchAll(phrase)].map(({ 0: words, 1: count = '', index }): PluralSources => ({
    start: index,
    end: index + words.length,
    count: counts.get(count.toLowerCase()) ?? 2,
  }));
  const adverbs = [...text.matchAll(independently)].map(({ 0: words, index }): PluralSources => ({
    start: index,
    end: index + words.length,
    count: 2,
  }));
  return [...said.filter((span) => speaks(text, language, span)), ...adverbs].sort((a, b) => a.start - b.start);
}

/** Whether a text mentions sources in the plural at all, so that the plural may be its own. */
export function mentionsPluralSources(text: string): boolean {
  return plural.test(text);
}

const saying =
  /^[,;]?(?: \w+ly| also| both| all| have| had)* (?:say|said|report|reported|put|give|gave|confirm|confirmed|agree that|agreed that|describe|described|claim|claimed|suggest|suggested|indicate|indicated|show|state|stated|write|wrote|speak of|spoke of|quote|quoted|cite|cited|count|counted)\b/i;
const reported =
  /\b(?:reported|confirmed|published|given|told|described|verified|corroborated|seen) (?:by|in|to) (?:the )?$/i;

/** The sources are those who say it, not those it is about. */
function speaks(text: string, language: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  if (saying.test(text.slice(span.end, span.end + 60)) || reported.test(before)) return true;
  return (
    /\b(?:according to|citing) (?:the )?$/i.test(before) ||
    findAttributions(text, language).some(({ speaker }) => speaker.start < span.end && span.start < speaker.end)
  );
}
