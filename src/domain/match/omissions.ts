import { shorten } from '../text/say.ts';
import { findAttributions, findSpeech } from '../language/speech/find-attributions.ts';
import { findHedges, findIntentions, findNegations, findRestrictions } from '../language/wording/find-wording.ts';
import { primaryLanguage } from '../language/words.ts';
import type { CheckId } from '../messages/checks.ts';
import type { Finding } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { type IndexedSource, languagesOf } from './indexed-source.ts';
import type { Match } from './match-plain.ts';
import type { PartsMatch, QuotationParts } from './match-parts.ts';

/** Words around a gap that a finder may need to see: "not | only", "said | Kim". */
const context = 200;

interface OmissionCheck {
  readonly rule: CheckId;
  readonly what: string;
  find(text: string, language: string): readonly Span[];
  /** Words that are left out together with all they are about do no harm. */
  readonly mayGoInAside?: boolean;
  /** Who speaks stands before or behind whatever is quoted: only inside it may it not be left out. */
  readonly isOfSpeaker?: boolean;
}

const omissionChecks: readonly OmissionCheck[] = [
  { rule: 'quote-omits-negation', what: 'a negation', find: findNegations },
  { rule: 'quote-omits-hedge', what: 'a hedge', find: findPlainHedges },
  { rule: 'quote-omits-hedge', what: 'a condition or an exception', find: findRestrictions },
  {
    rule: 'quote-omits-hedge',
    what: 'that it was only meant, tried or nearly done',
    find: findPlainIntentions,
    mayGoInAside: true,
  },
  {
    rule: 'quote-omits-speaker',
    what: 'who is speaking',
    find: (text, language) => [
      ...findAttributions(text, language).flatMap(({ verb, speaker }) => [speaker, verb]),
      ...findSpeech(text, language),
    ],
    isOfSpeaker: true,
  },
];

/** Intentions, but for those that negate ("failed to"), which are looked for by themselves. */
function findPlainIntentions(text: string, language: string): readonly Span[] {
  const negations = findNegations(text, language);
  return findIntentions(text, language).filter(
    (one) => !negations.some((negation) => negation.start < one.end && negation.end > one.start),
  );
}

/** Hedges, but for those that are how someone is said to speak ("according to"): the speaker is checked for itself. */
function findPlainHedges(text: string, language: string): readonly Span[] {
  const verbs = findAttributions(text, language).map(({ verb }) => verb);
  return findHedges(text, language).filter(
    (hedge) => !verbs.some((verb) => verb.start < hedge.end && verb.end > hedge.start),
  );
}

/** Looks through what the ellipses of a match leave out for words that a reader would have to know of. */
export function findOmissions(indexed: IndexedSource, match: PartsMatch, parts: QuotationParts): readonly Finding[] {
  const findings: Finding[] = [...findOmittedAtEdges(indexed, match, parts)];
  for (const gap of gapsOf(match, parts)) {
    for (const check of omissionChecks) {
      const word = firstOmitted(indexed, match, gap, check);
      if (word !== undefined) findings.push(describe(indexed, check, word));
    }
    const governor = findGovernor(indexed, gap);
    if (governor !== undefined) findings.push(describe(indexed, governed, governor));
    if (crossesSpeech(indexed, match, gap)) findings.push(describeSpeech(indexed, gap));
  }
  return findings.filter((finding, i) => findings.findIndex(({ rule }) => rule === finding.rule) === i);
}

function gapsOf(match: PartsMatch, parts: QuotationParts): Span[] {
  return match.spans.slice(1).flatMap((span, i) => {
    const before = match.spans[i];
    return parts.joints[i + 1]?.kind === 'ellipsis' && before !== undefined
      ? [{ start: before.end, end: span.start }]
      : [];
  });
}

/**
 * Looks at what stands right before and right behind quoted words where an ellipsis opens or closes them: of "We never hid it",
 * "... hid it" says the reverse. What stands further away the words were cut from, as every quotation is.
 */
export function findOmittedAtEdges(indexed: IndexedSource, match: Match, { joints }: QuotationParts): Finding[] {
  const findings: Finding[] = [];
  const cut = { start: joints[0]?.kind === 'ellipsis', end: joints.at(-1)?.kind === 'ellipsis' };
  if (!cut.start && !cut.end) return findings;
  for (const check of omissionChecks) {
    if (check.isOfSpeaker === true) continue;
    const word =
      (cut.start ? wordBefore(indexed, match, check) : undefined) ??
      (cut.end ? wordBehind(indexed, match, check) : undefined);
    if (word !== undefined) findings.push(describe(indexed, check, word));
  }
  return findings;
}

/** What bears on the first quoted words: right before them, or with an adverb or an auxiliary in between. */
const leadsIn =
  /^[\s"“„«‘’']*(?:(?:[\p{L}\p{M}’']+\s+){0,2}|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]{1,2})["“„«‘’']?$/u;
/** What stands behind a negation that ends its clause, as in "Wir verkaufen das Schiff nicht"; "without a stop" begins a phrase of its own. */
const endsClause = /^(?:\s*\p{L}+)?\s*(?:[\p{P}\p{S}]|$)/u;

function wordBefore(indexed: IndexedSource, { spans }: Match, check: OmissionCheck): Span | undefined {
  const start = spans[0]?.start ?? 0;
  return wordsAround(indexed, { start, end: start }, check).findLast(
    (found) => found.end <= start && leadsIn.test(indexed.source.text.slice(found.end, start)),
  );
}

function wordBehind(indexed: IndexedSource, { spans }: Match, check: OmissionCheck): Span | undefined {
  const { source } = indexed;
  const end = spans.at(-1)?.end ?? 0;
  return wordsAround(indexed, { start: end, end }, check).find(
    ({ start: from, end: to }) =>
      from >= end &&
      source.text.slice(end, from).trim() === '' &&
      (check.rule !== 'quote-omits-negation' || endsClause.test(source.text.slice(to, to + context))),
  );
}

/** What a check finds in the sentence around a place, in order. */
function wordsAround(indexed: IndexedSource, at: Span, check: OmissionCheck): Span[] {
  const { text } = indexed.source;
  const [number] = indexed.passagesIn({ start: Math.max(0, at.start - 1), end: at.end + 1 });
  const passage = indexed.source.passages[number ?? -1] ?? { start: at.start, end: at.end };
  const from = Math.max(passage.start, at.start - context);
  const words = text.slice(from, Math.min(passage.end, at.end + context));
  return languagesOf(indexed, { start: from, end: from + words.length })
    .flatMap((language) => check.find(words, language))
    .map((span) => ({ start: span.start + from, end: span.end + from }))
    .toSorted((a, b) => a.start - b.start);
}

function firstOmitted(indexed: IndexedSource, match: PartsMatch, gap: Span, check: OmissionCheck): Span | undefined {
  const { source } = indexed;
  const passage = source.passages[match.passage];
  const from = Math.max(passage?.start ?? 0, gap.start - context);
  const text = source.text.slice(from, Math.min(passage?.end ?? source.text.length, gap.end + context));
  for (const language of languagesOf(indexed, gap)) {
    for (const span of check.find(text, language)) {
      const found = { start: span.start + from, end: span.end + from };
      if (found.start >= gap.end || found.end <= gap.start) continue;
      if (check.mayGoInAside !== true || !isInAside(source.text, found, gap)) return found;
    }
  }
  return undefined;
}

/** Words that begin a clause about the word before them. */
const relative =
  'which|who|whom|whose|where|der|die|das|dem|den|deren|dessen|qui|dont|où|que|quien|quienes|cuyo|cuya|donde|che|cui|dove|quem|cujo|cuja|onde|dat|waar|wie|som|котор\\p{L}*|где|який|яка|яке|які|де|który|która|które|którzy|který|která|které|kteří|ktorý|ktorá|ktoré|care|aki|amely|joka|jotka';
const asideBefore = new RegExp(`,\\s(?:${relative})(?!\\p{L})[^,;:()–—]*$|[(–—][^,;:()–—]*$`, 'u');
const asideAfter = /^[^,;:()–—]*[,)–—]/;

/** Whether a gap leaves out the whole clause or aside that holds some words: ", who hopes to win in May,". */
function isInAside(text: string, words: Span, gap: Span): boolean {
  return asideBefore.test(text.slice(gap.start, words.start)) && asideAfter.test(text.slice(words.end, gap.end));
}

const governed = {
  rule: 'quote-omits-hedge',
  what: 'what an infinitive hangs on',
} as const;

/** The last words of a gap up to "to", and what may follow it for an infinitive. */
const leavesTo = /(?:\S+\s+){0,3}(?<=^|\s)to(?:\s+\p{Ll}+ly)?\s*$/u;
const infinitive =
  /^\s*(?!(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|some|all|both|each|every|any|one|two|three|it|him|them|us|me|you)\b)\p{Ll}{2,}(?=[\s,.;:!?”"’)]|$)/u;

/**
 * English infinitives look like verbs of many: of "The council was urged to ... stop the sale" the words left say that it
 * does. Gives the words of the gap that an infinitive behind it hangs on.
 */
function findGovernor(indexed: IndexedSource, gap: Span): Span | undefined {
  const { text } = indexed.source;
  const found = leavesTo.exec(text.slice(Math.max(gap.start, gap.end - context), gap.end));
  if (found === null || !infinitive.test(text.slice(gap.end, gap.end + context))) return undefined;
  if (!languagesOf(indexed, gap).some((language) => primaryLanguage(language) === 'en')) return undefined;
  const end = gap.end - (found[0].length - found[0].trimEnd().length);
  return { start: end - found[0].trim().length, end };
}

const doubleMarks = /["“”„«»「」]/g;

/**
 * Tells whether a gap leaves or enters what someone else is quoted as saying. In any language, as long as the marks
 * come in pairs; words quoted wholly inside the gap change no speaker.
 */
function crossesSpeech({ source }: IndexedSource, match: PartsMatch, gap: Span): boolean {
  const inside = source.text.slice(gap.start, gap.end).match(doubleMarks)?.length ?? 0;
  if (inside === 0) return false;
  const before = source.text.slice(match.block.start, gap.start).match(doubleMarks)?.length ?? 0;
  return inside % 2 === 1 || before % 2 === 1;
}

function describeSpeech({ source }: IndexedSource, gap: Span): Finding {
  const words = source.text.slice(gap.start, gap.end).replace(/\s+/g, ' ').trim();
  const shown = shorten(words, longestShown);
  return {
    rule: 'quote-omits-speaker',
    message: `Unexpected ellipsis that runs past a quotation mark of the source (${shown}), expected the words of one speaker`,
    mend: 'quote what each says in a citation of its own, or allow it here with a written reason',
    source: source.id,
  };
}

const longestShown = 60;

function describe(indexed: IndexedSource, check: Pick<OmissionCheck, 'rule' | 'what'>, word: Span): Finding {
  const words = indexed.source.text.slice(word.start, word.end).replace(/\s+/g, ' ');
  return {
    rule: check.rule,
    message: `Unexpected ellipsis that leaves out ${check.what} (“${words}”), expected the quotation to keep it`,
    mend: `quote “${words}” as well, or allow it here with a written reason`,
    source: indexed.source.id,
  };
}
