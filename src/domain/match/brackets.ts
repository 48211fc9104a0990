import { readOnce, wordsOf } from '../language/lexicon/shelf.ts';
import { findAttributions, type Attribution } from '../language/speech/find-attributions.ts';
import { findHedges, findIntentions, findNegations, findRestrictions } from '../language/wording/find-wording.ts';
import { isEnglishNumberWord } from '../language/number-words.ts';
import type { CheckId } from '../messages/checks.ts';
import type { Finding } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { type IndexedSource, languagesOf } from './indexed-source.ts';
import type { PartsMatch, Joint, QuotationParts } from './match-parts.ts';
import { primaryLanguage } from '../language/words.ts';

/** A bracket set against what the source has in its place. */
interface Bracket {
  readonly words: string;
  readonly isGlued: boolean;
  /** What the source has there: `''` where the bracket only adds. */
  readonly replaced: string;
  /** Offset of the place in `Source.text`. */
  readonly at: number;
  /** The quotation with the bracket's words written in, and where they stand in it. */
  readonly rendered: string;
  readonly span: Span;
  readonly passage: Span;
}

/** What is to be said against a match; `refuses` where the words are not the source's at all. */
export interface Objection {
  readonly finding: Finding;
  readonly refuses: boolean;
}

interface BracketProblem {
  readonly rule: CheckId;
  readonly what: string;
}

/** Judges every bracket of a match. */
export function judgeBrackets(indexed: IndexedSource, match: PartsMatch, parts: QuotationParts): readonly Objection[] {
  const findings: Objection[] = [];
  for (const bracket of bracketsOf(indexed, match, parts)) {
    for (const problem of findProblems(indexed, bracket)) {
      const refuses = problem.rule === 'quote-brackets-words' && bracket.replaced !== '';
      findings.push({ finding: describe(indexed, bracket, problem), refuses });
    }
  }
  return findings;
}

function bracketsOf(indexed: IndexedSource, match: PartsMatch, parts: QuotationParts): Bracket[] {
  const passage = indexed.source.passages[match.passage] ?? { start: 0, end: indexed.source.text.length };
  return parts.joints.flatMap((joint, i) => {
    if (joint?.kind !== 'brackets') return [];
    const replaced = replacedAt(indexed, match, passage, joint, i);
    return [{ words: joint.words, isGlued: joint.isGlued, passage, ...replaced, ...render(parts, i) }];
  });
}

/** The words that a bracket stands for: those between its neighbours, or beside the first or last piece. */
function replacedAt(
  indexed: IndexedSource,
  match: PartsMatch,
  passage: Span,
  joint: Joint & { kind: 'brackets' },
  i: number,
) {
  const { text } = indexed.source;
  const before = match.spans[i - 1];
  const after = match.spans[i];
  if (before !== undefined && after !== undefined) {
    return { at: before.end, replaced: bare(text.slice(before.end, after.start)).join(' ') };
  }
  const at = before?.end ?? after?.start ?? passage.start;
  const beside =
    before === undefined
      ? text.slice(Math.max(passage.start, at - 80), at)
      : text.slice(at, Math.min(passage.end, at + 80));
  const words = bare(beside);
  const nearest = (before === undefined ? words.at(-1) : words[0]) ?? '';
  const languages = languagesOf(indexed, passage);
  if (languages.some((language) => isPronoun(nearest, language))) return { at, replaced: nearest };
  const namesReplaced = languages.some((language) => isPronoun(joint.words, language)) || isName(joint.words);
  return { at, replaced: namesReplaced && isName(nearest) ? nearest : '' };
}

function render(parts: QuotationParts, number: number): { rendered: string; span: Span } {
  let rendered = '';
  let span: Span = { start: 0, end: 0 };
  for (const [i, joint] of parts.joints.entries()) {
    if (joint?.kind === 'brackets') {
      const start = rendered.length;
      rendered += `${joint.words} `;
      if (i === number) span = { start, end: start + joint.words.length };
    }
    const piece = parts.pieces[i];
    if (piece !== undefined) rendered += `${piece} `;
  }
  return { rendered, span };
}

function findProblems(indexed: IndexedSource, bracket: Bracket): BracketProblem[] {
  const { words, replaced } = bracket;
  const languages = languagesOf(indexed, bracket.passage);
  const touches = (find: Finder): boolean => languages.some((language) => touchesBracket(bracket, find, language));
  const isPronounHere = (text: string): boolean => languages.some((language) => isPronoun(text, language));
  const problems: BracketProblem[] = [];
  if (touches(findNegations)) problems.push({ rule: 'quote-brackets-negation', what: 'add or replace a negation' });
  if (holdsNumber(words) || holdsNumber(replaced))
    problems.push({ rule: 'quote-brackets-number', what: 'add or replace a number' });
  if (problems.length === 0 && touches(findHedges))
    problems.push({ rule: 'quote-brackets-hedge', what: 'add or replace a hedge' });
  if (problems.length === 0 && touches(findIntentions))
    problems.push({
      rule: 'quote-brackets-hedge',
      what: 'add or replace that it was only meant, tried or nearly done',
    });
  if (problems.length === 0 && touches(findRestrictions))
    problems.push({ rule: 'quote-brackets-hedge', what: 'add or replace a condition, an exception or a limit' });
  if (problems.length === 0 && changesSpeaker(indexed, bracket, isPronounHere)) {
    problems.push({ rule: 'quote-brackets-speaker', what: 'add or replace a speaker' });
  }
  const why = wordsProblem(indexed, bracket, isPronounHere);
  // A graver problem already says why the words may not be there.
  if (why !== undefined && problems.length === 0) problems.push({ rule: 'quote-brackets-words', what: why });
  return problems;
}

type Finder = (text: string, language: string) => readonly Span[];

function touchesBracket({ rendered, span, words, replaced }: Bracket, find: Finder, language: string): boolean {
  if (find(words, language).length > 0) return true;
  if (replaced !== '' && find(replaced, language).length > 0) return true;
  return find(rendered, language).some((found) => found.start < span.end && found.end > span.start);
}

function wordsProblem(
  indexed: IndexedSource,
  bracket: Bracket,
  isPronounHere: (text: string) => boolean,
): string | undefined {
  const { words, replaced, isGlued } = bracket;
  if (isGlued) return 'change letters inside a word';
  const why = whyNotPlain(words);
  if (why !== undefined) return `add ${why}`;
  const stranger = strangerIn(indexed, bracket, isPronounHere);
  if (stranger !== undefined) return `name “${stranger}”, whom the source has not named by then`;
  if (replaced === '' || isPronounHere(replaced)) return undefined;
  if (isName(replaced) && isPronounHere(words)) return undefined;
  return `replace “${replaced}”`;
}

const determiners = /^(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|My|Your)$/;

/**
 * A name that a bracket brings in, with the capitalised words beside it ("Kim [Jong Un]"), where the source has not
 * given that name before: its antecedent would be the editor's guess. A name in front of the quoted words, put for no
 * pronoun, makes someone their subject and has to stand nearby.
 */
function strangerIn(
  indexed: IndexedSource,
  bracket: Bracket,
  isPronounHere: (text: string) => boolean,
): string | undefined {
  const { rendered, span, words, at, replaced } = bracket;
  if (isPronounHere(words)) return undefined;
  const isLeading = span.start === 0 && replaced === '';
  const before = indexed.source.text.slice(isLeading ? Math.max(0, at - reach) : 0, at).replace(/\s+/g, ' ');
  for (const match of rendered.matchAll(/\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,8}/gu)) {
    if (match.index >= span.end || match.index + match[0].length <= span.start) continue;
    const name = match[0]
      .split(' ')
      .filter((word) => !determiners.test(word))
      .join(' ');
    const isKnown = name === '' || before.includes(name) || (name.length > 5 && before.includes(name.slice(0, -1)));
    if (!isKnown) return name;
  }
  return undefined;
}

function holdsNumber(words: string): boolean {
  return (
    /\p{N}/u.test(words) ||
    bare(words).some((word) => word.toLowerCase() !== 'one' && isEnglishNumberWord(word.toLowerCase()))
  );
}

/**
 * A bracket names a speaker where the quotation, read with it, says that someone says something and the bracket holds
 * who or that it is said. It may put a name for a pronoun, or complete one, where that name stands shortly before.
 */
function changesSpeaker(indexed: IndexedSource, bracket: Bracket, isPronounHere: (text: string) => boolean): boolean {
  for (const language of languagesOf(indexed, bracket.passage)) {
    for (const attribution of findAttributions(bracket.rendered, language)) {
      if (overlaps(attribution.verb, bracket.span)) return true;
      if (!overlaps(attribution.speaker, bracket.span)) continue;
      if (bracket.replaced !== '' && isPronounHere(bracket.words)) continue;
      const mayName = bracket.replaced === '' ? !isWholeSpeaker(attribution, bracket) : isPronounHere(bracket.replaced);
      if (!mayName || !isNamedBefore(indexed, bracket, attribution)) return true;
    }
  }
  return false;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function isWholeSpeaker(attribution: Attribution, bracket: Bracket): boolean {
  return attribution.speaker.start >= bracket.span.start && attribution.speaker.end <= bracket.span.end;
}

/** How far back a pronoun's name is looked for. */
const reach = 600;

function isNamedBefore(indexed: IndexedSource, bracket: Bracket, attribution: Attribution): boolean {
  const { text } = indexed.source;
  const before = text.slice(Math.max(0, bracket.at - reach), bracket.at).replace(/\s+/g, ' ');
  const isLowerCaseTitle = (word: string): boolean => !/^\p{Lu}/u.test(word);
  const words = bare(attribution.speaker.text).filter((word) => !isLowerCaseTitle(word));
  const name = words.join(' ');
  return (
    words.length > 0 && (before.includes(name) || (bracket.replaced !== '' && before.includes(words.at(-1) ?? name)))
  );
}

function describe(indexed: IndexedSource, bracket: Bracket, problem: BracketProblem): Finding {
  return {
    rule: problem.rule,
    message: `Unexpected square brackets “[${bracket.words}]” that ${problem.what}, expected them to clarify only`,
    mend:
      bracket.replaced === ''
        ? 'leave the bracket out, and say it in the claim or the note instead'
        : `quote the source’s own “${bracket.replaced}”, and say what it means in the claim or the note`,
    source: indexed.source.id,
  };
}

const pronounsOf = readOnce(({ pronouns }) => new Set(wordsOf(pronouns)));

/** Tells whether some words are one pronoun of a language; those of a language without a list never are. */
function isPronoun(words: string, language: string): boolean {
  return pronounsOf(primaryLanguage(language))?.has(words.toLowerCase().replace(/[.,;:!?]+$/, '')) ?? false;
}

const nameWord = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const particles = new Set("al and bin da de del der des di du el et ibn la le of the van von y 'the".split(' '));
const mostNameWords = 6;

/** Tells whether some words look like a name: few of them, capitalised but for particles. */
function isName(words: string): boolean {
  const list = bare(words);
  if (list.length === 0 || list.length > mostNameWords) return false;
  const capitalised = list.filter((word) => nameWord.test(word));
  return capitalised.length > 0 && list.every((word) => nameWord.test(word) || particles.has(word));
}

/** The words themselves: without punctuation at their ends and without a possessive ending. */
function bare(words: string): string[] {
  return words.split(/\s+/).flatMap((word) => {
    const kept = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/'s$/, '');
    return kept === '' ? [] : [kept];
  });
}

const mostWords = 6;
const joining = new Set('and or but nor than und oder aber et ou mais y o pero e ma и или но а та але і'.split(' '));

const extents = new Set(
  (
    'all both each every alone only even just already still always often soon again ever more most less least very quite too so such own once ' +
    'alle allein nur sogar bereits schon immer oft sehr tous toutes seul seule seuls même déjà toujours souvent très todos todas solo sólo incluso ya siempre muy ' +
    'tutti tutte anche già sempre molto все только даже уже всегда очень'
  ).split(' '),
);

/** Tells why words in brackets do more than make plain what is meant, if they do. */
function whyNotPlain(words: string): string | undefined {
  const list = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (list.length > mostWords || words.length > 80) return `more than ${mostWords} words`;
  if (joining.has((list[0] ?? '').toLowerCase())) return `a further “${list.slice(1).join(' ') || words}”`;
  if (list.join('-').toLowerCase() === 'at-once' || list.every((word) => extents.has(word.toLowerCase())))
    return 'a judgement of how much, how far or how often';
  if (
    list.some(
      (word) =>
        /^[a-z]{3,}ly$/.test(word) &&
        !/^(?:family|early|daily|weekly|monthly|yearly|only|ally|assembly|italy|july|supply|rally|army|elderly|hourly|quarterly|friendly)$/.test(
          word,
        ),
    )
  ) {
    return 'a judgement of how it was done';
  }
  return undefined;
}
