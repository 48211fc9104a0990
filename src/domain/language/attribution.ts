import type { Span } from '../messages/place.ts';
import {
  accordingTo,
  isSpeakerNoun,
  nounLike,
  softVerbs,
  verbKind,
  type AttributionKind,
} from './attribution-words.ts';
import { findHeadlineSpeakers } from './headline-speakers.ts';
import {
  endsName,
  gapBefore,
  isCapital,
  isJoined,
  nounPhraseAfter,
  nounPhraseBefore,
  type Context,
  type WordRange,
} from './noun-phrases.ts';
import { compilePhrases, findPhrases, type Phrases } from './phrases.ts';
import { primaryLanguage, splitWords } from './words.ts';

/** A noun phrase that names someone, with its words as written. */
export interface Mentioned extends Span {
  readonly text: string;
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

const phrasesByLanguage = new Map<string, Phrases<'according'>>();

/**
 * Finds who says what in a text, sorted and apart: "X said", "said X", "was confirmed by X", "according to X",
 * "X told Y", "X: ..." in headlines. Verbs are known in English only; "according to" in the main languages.
 */
export function findAttributions(text: string, language: string): Attribution[] {
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
}

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
    const from = /^(?:both|the|a|an|to)$/.test(context.words[last + 1]?.key ?? '') ? last + 2 : last + 1;
    if (!isJoined(context, last + 1)) return [];
    const phrase = nounPhraseAfter(context, from);
    const range = phrase === undefined || language === 'en' ? phrase : upToName(context, phrase);
    if (
      range === undefined ||
      /^(?:plan|plans|schedule|law|custom|tradition|need|size|age|preference|which)$/.test(
        context.words[range.last]?.key ?? '',
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

function mention({ text, words }: Context, range: WordRange): Mentioned {
  const start = words[range.first]?.start ?? 0;
  const end = words[range.last]?.end ?? start;
  const written = text.slice(start, end);
  const possessive = /['’]s$/.exec(written);
  return possessive === null ? { start, end, text: written } : { start, end: end - 2, text: written.slice(0, -2) };
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
  const from = /^(?:both|the)$/.test(words[i + 2]?.key ?? '') ? i + 3 : i + 2;
  const range = nounPhraseAfter(context, from);
  if (range === undefined || /ing$/.test(words[range.first]?.key ?? '')) return undefined;
  if (!rangeIndexes(range).some((k) => isCapital(context, k) || isSpeakerNoun(words[k]?.key ?? ''))) return undefined;
  return build(context, { kind, form: 'passive', verb, speaker: mention(context, range), from: range.last });
}

/** `", said the mayor`, `claims X, researcher at Y`: the speaker follows, and nothing is said after. */
function invertedSpeaker(context: Context, i: number): WordRange | undefined {
  const { text, words } = context;
  const lead = gapBefore(context, i);
  const quoted = /["”’'»]\s*$/.test(lead) || /[?!]["”’'»]?\s*$/.test(lead);
  if (i === 0 || !(quoted || /^["”’']?,["”’'»]?\s*$|[–—]\s*$/.test(lead)) || !isJoined(context, i + 1))
    return undefined;
  const from = /^(?:the|a|an)$/.test(words[i + 1]?.key ?? '') ? i + 2 : i + 1;
  const range = nounPhraseAfter(context, from);
  if (range === undefined || /['’]s?$/.test(words[range.last]?.key ?? '')) return undefined;
  const speaks = endsName(context, range.last) || isSpeakerNoun(headOf(context, range));
  const after = words[range.last + 1];
  const rest = text.slice(words[range.last]?.end ?? 0, after?.start ?? text.length);
  const ends =
    /^\s*(?:[,.;:!?…"”’)–—]|[\n\r]|$)/.test(rest) ||
    /^(?:in|on|at|during|after|when|as|of|from|told|who|adding|speaking|last|this|earlier)$/.test(after?.key ?? '');
  if (!speaks || !ends) return undefined;
  // "Ann Roe, a chemist, says Oslo, ..." has its subject before the verb; without a quotation that one is meant.
  return !quoted && /^,/.test(lead) && appositiveSubject(context, i) !== undefined ? undefined : range;
}

/** "Russia's claims", "some reports", "the United States": a noun, not someone saying. */
function isNoun(context: Context, i: number): boolean {
  const { words } = context;
  const key = words[i]?.key ?? '';
  if (!nounLike.has(key)) return false;
  const before = isJoined(context, i) ? (words[i - 1]?.key ?? '') : '';
  if (
    /(?:'s|s')$/.test(before) ||
    /^(?:the|a|an|this|that|these|those|some|any|no|its|his|her|their|our|my|your|of|to|in|on|by|for|with|from|such|many|several|united|conflicting|recent|new|all|media|press|news|other)$/.test(
      before,
    )
  )
    return true;
  if (words[i]?.key === 'states' && before === 'united') return true;
  const after = isJoined(context, i + 1) ? (words[i + 1]?.key ?? '') : '';
  if (/^(?:of|on|about|from|by|for|vary|varied|were|are|is|was|against|and|or|to|in)$/.test(after)) return true;
  return isCapital(context, i) && isCapital(context, i - 1) && isCapital(context, i + 1) && /s$/.test(key) === false;
}

const helpers =
  /^(?:has|have|had|also|however|later|previously|then|recently|repeatedly|never|not|once|first|again|already|now|still|yet|would|will|did|does|do|earlier|further|today|yesterday|always|often|even|since|just|both|all|instead|meanwhile|too)$/;

/** The subject of the verb at `i`: over helping words, parentheses between commas, and what explains the name. */
function subjectOf(context: Context, i: number): WordRange | undefined {
  const { words } = context;
  let at = i;
  while (
    at > 0 &&
    (isJoined(context, at) || isAside(context, at)) &&
    (helpers.test(words[at - 1]?.key ?? '') ||
      /ly$/.test(words[at - 1]?.key ?? '') ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(words[at - 1]?.key ?? ''))
  ) {
    at--;
    if (words[at - 1]?.key === 'on' && /day$/.test(words[at]?.key ?? '')) at--;
  }
  if (at === 0) return undefined;
  if (isJoined(context, at)) return relativeSubject(context, at - 1) ?? nounPhraseBefore(context, at - 1);
  const gap = gapBefore(context, at);
  if (!/^\s*[,–—)]\s*$/.test(gap)) return undefined;
  return at < i ? nounPhraseBefore(context, at - 1) : appositiveSubject(context, at);
}

/** "X, however, has indicated": a comma beside a word that only connects. */
function isAside(context: Context, at: number): boolean {
  return (
    /^\s*,\s*$/.test(gapBefore(context, at)) &&
    /^(?:however|meanwhile|too|also|instead|though|therefore|then|later|earlier)$/.test(
      context.words[at - 1]?.key ?? '',
    )
  );
}

/** "the officer who said": the subject stands before the relative word. */
function relativeSubject(context: Context, last: number): WordRange | undefined {
  if (context.words[last]?.key !== 'who') return undefined;
  return nounPhraseBefore(context, last - 1);
}

const appositiveReach = 24;

/** "X, a researcher from Y, says": what stands before the pair of commas, where the explanation begins like one. */
function appositiveSubject(context: Context, at: number): WordRange | undefined {
  const { words } = context;
  for (let i = at - 1; i > 0 && at - i < appositiveReach; i--) {
    const gap = gapBefore(context, i);
    if (/[.!?;\n\r]/.test(gap) && !isJoined(context, i)) return undefined;
    if (!/[,–—(]/.test(gap)) continue;
    const name = { first: i, last: at - 1 };
    if (i > at - 5 && rangeIndexes(name).every((k) => isCapital(context, k)) && isTitled(context, i - 1)) return name;
    const opens =
      /^(?:a|an|the|who|whose|which|one|his|her|its|their|now|then|chief|senior|former|head|director|professor|co|vice|deputy|founder|author|minister|president|speaking|citing|quoting|writing|referring|aged|himself|herself)$/.test(
        words[i]?.key ?? '',
      );
    const explains = opens || isSpeakerNoun(words[i]?.key ?? '') || /^\p{Nd}+$/u.test(words[i]?.key ?? '');
    const subject = explains ? nounPhraseBefore(context, i - 1) : undefined;
    if (subject !== undefined && (endsName(context, subject.last) || isSpeakerNoun(headOf(context, subject))))
      return subject;
  }
  return undefined;
}

/** "the bank's chief economist, Jane Roe, said": the name follows what the person is. */
function isTitled(context: Context, last: number): boolean {
  const title = nounPhraseBefore(context, last);
  return title !== undefined && isSpeakerNoun(headOf(context, title));
}

function rangeIndexes({ first, last }: WordRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Subjects of "suggests", "shows" or "tells" that nobody can be asked about. */
const thingsThatTell =
  /^(?:time|history|reality|evidence|data|figures?|results?|records?|numbers?|images?|footage|photos?|videos?|rumou?rs?|signs?|findings|experience|facts?|nothing|everything|something|analysis|research|estimates?|move|moves|deployment|decision|text|term|map|maps|chart|table)$/;

/** Whether a subject is someone: a name, a pronoun or a noun for people; verbs that also take things are strict. */
function canSpeak(context: Context, range: WordRange, verb: string): boolean {
  const { text, words } = context;
  const last = words[range.last];
  if (last === undefined) return false;
  if (/^(?:this|these|those|there|what|which|it|one|that)$/.test(last.key))
    return last.key === 'it' && !softVerbs.has(verb);
  if (/^(?:he|she|they|we|i|you)$/.test(last.key)) return true;
  const head = headOf(context, range);
  if (isSpeakerNoun(head)) return true;
  if (thingsThatTell.test(head)) return false;
  const startsText =
    range.first === 0 ||
    /[.!?\n\r]\s*["“‘'(]*$/.test(
      text.slice(Math.max(0, (words[range.first]?.start ?? 0) - 4), words[range.first]?.start ?? 0),
    );
  const named = rangeIndexes(range).some(
    (k) => isCapital(context, k) && !(k === range.first && startsText && range.first !== range.last),
  );
  const lowerHead = !isCapital(context, range.last) && !named;
  if (lowerHead) return !softVerbs.has(verb) && /^(?:say|says|said|told|tells)$/.test(verb);
  return (
    isCapital(context, range.last) ||
    /^(?:say|says|said|told|tells|claim|claims|claimed|insist|insists|insisted)$/.test(verb)
  );
}

/** The noun a phrase is about: the last before "of", "for", "from", "in". */
function headOf(context: Context, range: WordRange): string {
  for (let k = range.first + 1; k <= range.last; k++) {
    if (/^(?:of|for|from|in|at)$/.test(context.words[k]?.key ?? '')) return context.words[k - 1]?.key ?? '';
  }
  return context.words[range.last]?.key ?? '';
}

const addresseeReach = 14;

/** "told X", "in a statement to X", "in an X statement", "in an interview with X", "to X." after the speaker. */
function findAddressee(context: Context, from: number): Mentioned | undefined {
  const { text, words } = context;
  if (/^(?:tell|tells|told|telling|inform|informs|informed)$/.test(words[from]?.key ?? '')) {
    const range = isJoined(context, from + 1)
      ? nounPhraseAfter(context, /^(?:the|a|an)$/.test(words[from + 1]?.key ?? '') ? from + 2 : from + 1)
      : undefined;
    return range === undefined ? undefined : mention(context, range);
  }
  for (let i = from + 1; i <= from + addresseeReach && i < words.length; i++) {
    if (/[.!?;\n\r]/.test(gapBefore(context, i)) && !isJoined(context, i) && words[i]?.gap !== 'none') return undefined;
    const key = words[i]?.key ?? '';
    if (!/^(?:statement|statements|interview|interviews|comment|comments|remarks|briefing|commentary)$/.test(key)) {
      const toName = key === 'to' && i > from + 1 && /,\s*$/.test(gapBefore(context, i)) && isCapital(context, i + 1);
      if (toName) return named(context, i + 1);
      continue;
    }
    if (/^(?:to|with|for|from)$/.test(words[i + 1]?.key ?? '') && isJoined(context, i + 1)) {
      return named(context, /^(?:the|a|an)$/.test(words[i + 2]?.key ?? '') ? i + 3 : i + 2);
    }
    const before = nounPhraseBefore(context, i - 1);
    const inIt =
      before !== undefined &&
      isCapital(context, before.first) &&
      /\b(?:in|an?)\s+$/i.test(
        text.slice(Math.max(0, (words[before.first]?.start ?? 0) - 4), words[before.first]?.start ?? 0),
      );
    return inIt ? mention(context, before) : undefined;
  }
  return undefined;
}

function named(context: Context, from: number): Mentioned | undefined {
  const range = nounPhraseAfter(context, from);
  return range === undefined ? undefined : mention(context, range);
}
