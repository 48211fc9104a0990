import { lexiconOf } from '../../language/lexicon/shelf.ts';
import { isCloseToAnother } from '../../language/english-words.ts';
import { primaryLanguage } from '../../language/words.ts';
import { diffArrays } from 'diff';
import { findAttributions, findSpeech } from '../../language/speech/find-attributions.ts';
import { findHedges, findIntentions, findNegations } from '../../language/wording/find-wording.ts';
import { findNames } from '../../language/names/find-names.ts';
import { findNumbers } from '../../language/numbers/find-quantities.ts';
import type { Span } from '../../text/place.ts';
import { foldTypography } from '../../text/fold.ts';
import type { Citation } from '../../claims/citation/citation.ts';
import type { ClaimStatus } from '../../claims/explainer.ts';

/** A stretch of words that two texts share, or that only one of them has. */
interface WordPiece {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

/** Above this, a list of differences helps nobody. */
const mostEdits = 400;

/** What differs between two texts, word by word, in order: what went stands before what came. */
function diffWords(before: string, after: string, language: string): WordPiece[] {
  const changes = diffArrays(cutWords(before, language), cutWords(after, language), { maxEditLength: mostEdits });
  if (changes === undefined)
    return [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ];
  return changes.map(({ value, added, removed }) => ({
    text: value.join(''),
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
}

/** Words, and what stands between them; a space belongs to the word before it. */
function cutWords(text: string, language: string): string[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const words: string[] = [];
  for (const { segment } of segments) {
    const last = words.at(-1);
    if (last !== undefined && /^\s+$/.test(segment) && !/\s$/.test(last)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** The difference in one line, as plain text: `[-what went-]{+what came+}`, as programs for differences show words. */
export function describeWords(pieces: readonly WordPiece[]): string {
  return pieces
    .map(({ text, in: where }) => {
      if (where === 'both') return text;
      const [, inner = '', space = ''] = /^(.*?)(\s*)$/s.exec(text) ?? [];
      return (where === 'before' ? `[-${inner}-]` : `{+${inner}+}`) + space;
    })
    .join('');
}

/** What a change of words is: none, of typography alone, of spelling alone, or of what they say. */
export type Rewording = 'none' | 'typography' | 'spelling' | 'words';

/** How a change is judged. */
interface Judging {
  readonly language: string;
  /** Tells whether something that was written so is a word elsewhere, and so no slip of the pen. */
  readonly isWord: (word: string) => boolean;
}

/** Tells of words whether documents, or statements, hold them: what somebody else writes so is no slip of the pen. */
export function knowWords(
  sources: readonly { readonly text: string }[],
  claims: readonly { readonly text: string }[],
): Judging['isWord'] {
  return (word) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu');
    return [...sources, ...claims].some(({ text }) => pattern.test(text));
  };
}

/**
 * Judges what a change of words does. Spelling alone is what changes no number, name, negation, hedge, intention or
 * speaker, and only what was no word before: the same letters but for one that was left out, doubled or swapped inside the
 * word. In doubt, the words changed: to say so costs an editor a line, and to hide it a reader the truth.
 */
export function judgeRewording(before: string, after: string, judging: Judging): Rewording {
  if (before === after) return 'none';
  const [a, b] = [foldAll(before), foldAll(after)];
  if (a === b) return 'typography';
  return hasSameFacts(a, b, judging.language) && isSpelling(diffWords(a, b, judging.language), judging, a)
    ? 'spelling'
    : 'words';
}

function foldAll(text: string): string {
  return foldTypography(text).text.replaceAll(/\s+/g, ' ').trim();
}

/** Tells whether two texts name the same numbers and people, and deny, hedge, intend and attribute with the same words. */
export function hasSameFacts(a: string, b: string, language: string): boolean {
  return listFacts(a, language) === listFacts(b, language);
}

function listFacts(text: string, language: string): string {
  const wordsOf = (spans: readonly Span[]): string[] =>
    spans.map(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .replaceAll(/[-\s]+/g, ' '),
    );
  return JSON.stringify([
    findNumbers(text, language).map(({ value }) => value),
    text.match(/\p{N}+/gu) ?? [],
    findNames(text, language).map(({ name }) => name),
    wordsOf(findNegations(text, language)),
    wordsOf(findHedges(text, language)),
    wordsOf(findIntentions(text, language)),
    findAttributions(text, language).length,
  ]);
}

function isSpelling(pieces: readonly WordPiece[], judging: Judging, before: string): boolean {
  const hunks: { before: string; after: string }[] = [];
  let open: { before: string; after: string } | undefined;
  for (const { text, in: where } of pieces) {
    if (where === 'both') open = undefined;
    else {
      if (open === undefined) hunks.push((open = { before: '', after: '' }));
      open[where] += text;
    }
  }
  return hunks.every((hunk) => isSlip(hunk, judging, before));
}

/** Marks that may come and go; where something is denied or somebody speaks, a comma may turn it round. */
const lightMarks = /[,;]/g;

function isSlip(
  hunk: { readonly before: string; readonly after: string },
  { isWord, language }: Judging,
  whole: string,
): boolean {
  const [a, b] = [hunk.before.trim(), hunk.after.trim()];
  if (a.replaceAll(lightMarks, '') === b.replaceAll(lightMarks, ''))
    return !mayDeny(whole, language) && !isSaid(whole, language);
  const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);
  const [from, to] = [split(a), split(b)];
  const letters = (text: string): string => text.replaceAll(/[-\s]+/g, '');
  if (letters(a) === letters(b) && a !== '' && /^[\p{L}\p{M}\s-]+$/u.test(a)) return !isDoneAgain(a) && !isDoneAgain(b);
  return (
    from.length === to.length &&
    from.every((word, index) => word === to[index] || isMistyped(word, to[index] ?? '', isWord, language))
  );
}

/** "They re-signed" is not "they resigned". */
function isDoneAgain(words: string): boolean {
  return /(?:^|\s)re[-\s]/i.test(words);
}

/** "Brandt, said the mayor, is guilty" and "Brandt said the mayor is guilty" have two speakers. */
function isSaid(text: string, language: string): boolean {
  return findAttributions(text, language).length > 0 || findSpeech(text, language).length > 0;
}

/** English denials count in every language, since a text may be in another than it says; so does not to know how a language denies. */
function mayDeny(text: string, language: string): boolean {
  return (
    /\b(?:no|not|never|nobody|none|nothing)\b|n['’]t\b/i.test(text) ||
    lexiconOf(primaryLanguage(language))?.negations === undefined ||
    findNegations(text, language).length > 0
  );
}

function isMistyped(before: string, after: string, isWord: (word: string) => boolean, language: string): boolean {
  if (!/^\p{L}+$/u.test(before) || !/^\p{L}+$/u.test(after)) return false;
  // What is written in capitals inside a sentence is a name, whether or not it is known as one.
  if (/^\p{Lu}/u.test(before) !== /^\p{Lu}/u.test(after) || /\p{Lu}/u.test(before.slice(1) + after.slice(1)))
    return false;
  const [a, b] = [before.toLowerCase(), after.toLowerCase()];
  const plain = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const isEnglish = primaryLanguage(language) === 'en';
  if (isWord(before) || (isEnglish && isCloseToAnother(a))) return false;
  // English has its accents from elsewhere; in other languages they tell words apart.
  if (plain(a) === plain(b)) return isEnglish || a.normalize('NFC') === b.normalize('NFC');
  return isSwapped(a, b) || isSpeltOtherwise(a, b) || hasLetterMore(a, b) || hasLetterMore(b, a);
}

/** Two neighbours changed round, as "ei" for "ie". */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** -ise and -ize, -ce and -se, and another vowel well inside a long word. */
function isSpeltOtherwise(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6) return false;
  const different = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [at, ...others] = different;
  if (at === undefined || others.length > 0) return false;
  const pair = `${a[at] ?? ''}${b[at] ?? ''}`;
  if (pair === 'sz' || pair === 'zs') return true;
  if ((pair === 'cs' || pair === 'sc') && at === a.length - 2) return a.endsWith('e');
  return /^(?:a|e|i|o|u){2}$/.test(pair) && a.length >= 8 && at > 0 && at < a.length - 3;
}

/** One letter was left out inside a word of five or more. An ending would be another form of the word. */
function hasLetterMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1 || shorter.length < 5) return false;
  const at = [...shorter].findIndex((letter, index) => letter !== longer[index]);
  return at > 0 && longer.slice(at + 1) === shorter.slice(at);
}

type ComparedCitation = Pick<Citation, 'source' | 'stance' | 'exact'>;

/** What is compared of a claim, as it is or as it was published. */
export interface ComparedClaim {
  readonly id: string;
  readonly text: string;
  readonly sentence?: string | undefined;
  readonly note: string;
  readonly status: ClaimStatus;
  readonly statusReason?: string | undefined;
  readonly update?: string | undefined;
  readonly citations: readonly ComparedCitation[];
}

/** What became of one claim between two editions. Plain data. */
export interface ClaimChange {
  /** Its id in the later one; of a claim that went, in the earlier one. */
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: ComparedClaim;
  readonly after?: ComparedClaim;
  /** What changed of its words, or of the sentence around them, or of the editors' note. */
  readonly words?: readonly WordPiece[];
  readonly rewording: Rewording;
  /** Quotations that came and went. */
  readonly evidence?: { readonly added: readonly ComparedCitation[]; readonly removed: readonly ComparedCitation[] };
  readonly status?: { readonly from: ClaimStatus; readonly to: ClaimStatus; readonly reason?: string };
  /** Whether nothing changed that a reader must be told of. */
  readonly isMinor: boolean;
}

interface Comparing extends Judging {
  /** The id that a claim of the earlier edition has in the later one. */
  readonly follow: (id: string) => string;
  /** The same of a source. */
  readonly followSource: (id: string) => string;
}

/** The differences between two editions, claim by claim: in the order of the later one, with what went at the end. */
export function compareEditions(
  before: readonly ComparedClaim[],
  after: readonly ComparedClaim[],
  comparing: Comparing,
): ClaimChange[] {
  const once = new Map(before.map((claim) => [comparing.follow(claim.id), claim]));
  const now = new Map(after.map((claim) => [claim.id, claim]));
  const reworded = new Set(
    after.flatMap(({ id, text }) => {
      const earlier = once.get(id);
      return earlier === undefined || fold(earlier.text) === fold(text) ? [] : [earlier.sentence ?? earlier.text];
    }),
  );
  const there = after.flatMap((claim): ClaimChange[] => {
    const earlier = once.get(claim.id);
    if (earlier === undefined)
      return [{ id: claim.id, kind: 'added', after: claim, rewording: 'none', isMinor: false }];
    return compareClaims(earlier, claim, comparing, reworded.has(earlier.sentence ?? earlier.text));
  });
  const gone = before.flatMap((claim): ClaimChange[] =>
    now.has(comparing.follow(claim.id))
      ? []
      : [{ id: claim.id, kind: 'removed', before: claim, rewording: 'none', isMinor: false }],
  );
  return [...there, ...gone];
}

/** @param isTold whether a claim of the same sentence has other words, which is where a change of the sentence is told */
function compareClaims(
  before: ComparedClaim,
  after: ComparedClaim,
  comparing: Comparing,
  isTold: boolean,
): ClaimChange[] {
  const { rewording, words } = compareWords(before, after, comparing, isTold);
  const named = before.citations.map((one) => ({ ...one, source: comparing.followSource(one.source) }));
  const evidence = compareEvidence(named, after.citations);
  const isSameStatus = before.status === after.status && before.statusReason === after.statusReason;
  if (rewording === 'none' && evidence === undefined && isSameStatus) return [];
  return [
    {
      id: after.id,
      kind: 'changed',
      before,
      after,
      rewording,
      ...(words === undefined ? {} : { words }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(isSameStatus
        ? {}
        : {
            status: {
              from: before.status,
              to: after.status,
              ...(after.statusReason === undefined ? {} : { reason: after.statusReason }),
            },
          }),
      isMinor: rewording !== 'words' && evidence === undefined && isSameStatus,
    },
  ];
}

/** The greatest change among the claim's own words, the rest of its sentence and the editors' note. */
function compareWords(
  before: ComparedClaim,
  after: ComparedClaim,
  comparing: Comparing,
  isTold: boolean,
): Pick<ClaimChange, 'rewording' | 'words'> {
  const around = (claim: ComparedClaim): string => claim.sentence ?? claim.text;
  const parts = [
    [before.text, after.text],
    ...(isTold ? [] : [[around(before), around(after)]]),
    [before.note, after.note],
  ];
  const judged = parts.map(([a = '', b = '']) => ({ a, b, rewording: judgeRewording(a, b, comparing) }));
  const most = judged.toSorted((a, b) => weight[b.rewording] - weight[a.rewording])[0];
  if (most === undefined || most.rewording === 'none') return { rewording: 'none' };
  return { rewording: most.rewording, words: diffWords(most.a, most.b, comparing.language) };
}

const weight: Readonly<Record<Rewording, number>> = { none: 0, typography: 1, spelling: 2, words: 3 };

function compareEvidence(
  before: readonly ComparedCitation[],
  after: readonly ComparedCitation[],
): ClaimChange['evidence'] | undefined {
  const key = ({ source, stance, exact }: ComparedCitation): string => `${source} ${stance} ${fold(exact)}`;
  const [once, now] = [new Set(before.map(key)), new Set(after.map(key))];
  const added = after.filter((citation) => !once.has(key(citation)));
  const removed = before.filter((citation) => !now.has(key(citation)));
  return added.length + removed.length === 0 ? undefined : { added, removed };
}

function fold(text: string): string {
  return foldTypography(text).text;
}
