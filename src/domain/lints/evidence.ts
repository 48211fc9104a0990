import { shorten } from '../text/say.ts';
import type { Stance } from '../claims/citation/citation.ts';
import type { Name } from '../claims/site.ts';
import { primaryLanguage, splitWords } from '../language/words.ts';
import { isStopWord } from '../language/english-words.ts';
import type { Span } from '../text/place.ts';
import { unknown } from '../sources/metadata.ts';
import { keepLatest } from '../text/keep-latest.ts';
import type { BlockKind, Source } from '../sources/source.ts';
import type { Verification } from '../match/verify-citation.ts';
import type { Finding } from '../messages/message.ts';
import { findMarkedQuotations } from '../text/quotation-marks.ts';

/** One citation, as far as a claim may lean on it. */
export interface Cited {
  readonly source: string;
  readonly stance: Stance;
  /** The sentences that the quoted words stand in; the quoted words alone where the source does not hold them. */
  readonly text: string;
  /** The quoted fragments in `text`, in order. */
  readonly quoted: readonly Span[];
  /** The paragraph of those sentences, and the paragraph before it: what a pronoun may look back to. */
  readonly around: string;
  /** What the quoted words are part of; absent where the source does not hold them. */
  readonly kind?: BlockKind;
  readonly language: string;
  /** When the source was published, as EDTF, or `unknown`. */
  readonly published: string;
  /** What the source itself goes by (title, publisher, author, origins), and the listed places that it names. */
  readonly known: readonly string[];
  /** The same object for the same passages, however often they are cited or read: what they are read into is kept under it. */
  readonly memory: object;
}

/** All that a stretch of the editors' words is compared with. */
export interface Evidence {
  readonly cited: readonly Cited[];
  /** Where editors mark additions of their own: the footnote's note, if it says that it speaks for them, or `''`. */
  readonly editors: string;
  readonly names: readonly Name[];
}

/** A citation with its verdict. */
interface JudgedCitation {
  readonly source: string;
  readonly stance: Stance;
  readonly exact: string;
  readonly verification: Verification;
}

/**
 * Gathers what a citation lets editors say.
 *
 * @param places those that the editors list and the source names, be it in another paragraph
 */
export function readCited(citation: JudgedCitation, source: Source | undefined, places: readonly string[] = []): Cited {
  const { stance, exact, verification } = citation;
  const base = {
    source: citation.source,
    stance,
    language: source?.metadata.language ?? unknown,
    published: source?.metadata.published ?? unknown,
    known: source === undefined ? [] : [...namesOfSource(source), ...places],
  };
  const found = source && locate(verification, source);
  if (found === undefined || source === undefined) {
    const quoted = [{ start: 0, end: exact.length }];
    return { ...base, text: exact, quoted, around: '', memory: {} };
  }
  const { passages, paragraphs, kind } = found;
  const text = source.text.slice(passages.start, passages.end);
  const around = source.text.slice(paragraphs.start, paragraphs.end);
  return {
    ...base,
    text,
    quoted: verification.spans.map(({ start, end }) => ({ start: start - passages.start, end: end - passages.start })),
    around,
    memory: memoryOf(citation.source, base.language, base.published, kind ?? '', text, around, ...base.known),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** Goes by the words, not by the source they stand in: where another paragraph of a document changes, they are the same still. */
const memoryOf = keepLatest((..._words: string[]): object => ({}), { most: 5000, longest: 20_000 });

/** How far around the quoted words anything is read: a sentence may be as long as a document on one line. */
const reach = 5000;

function locate(
  { passages, spans }: Verification,
  { text, passages: all, blocks }: Source,
): { passages: Span; paragraphs: Span; kind?: BlockKind } | undefined {
  const [first, last] = [all[passages[0] ?? -1], all[passages.at(-1) ?? -1]];
  const [opening, closing] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || opening === undefined || closing === undefined) return undefined;
  const bounds = { start: opening.start - reach, end: closing.end + reach };
  const start = blocks[Math.max(0, first.block - 1)]?.start ?? first.start;
  const paragraphs = cut(text, { start, end: blocks[last.block]?.end ?? last.end }, bounds);
  return {
    passages: cut(text, { start: first.start, end: last.end }, bounds),
    paragraphs,
    kind: blocks[first.block]?.kind,
  };
}

const longestWord = 100;

/** A stretch within bounds, without the half words that cutting leaves. */
function cut(text: string, span: Span, bounds: Span): Span {
  let start = Math.max(span.start, bounds.start);
  let end = Math.min(span.end, bounds.end);
  for (let i = 0; start > span.start && i < longestWord && /\S/.test(text[start - 1] ?? ' '); i++) start++;
  for (let i = 0; end < span.end && i < longestWord && /\S/.test(text[end] ?? ' '); i++) end--;
  return { start, end };
}

function namesOfSource({ metadata }: Source): string[] {
  const { title, publisher, author, origins, found } = metadata;
  return [title, publisher, author, ...origins, found.title, found.publisher].filter(
    (name): name is string => name !== undefined && name !== unknown,
  );
}

/** The language to read the passages of a citation in. Nobody says of some; they are taken for English. */
export function languageOf({ language }: Cited): string {
  return language === unknown ? 'en' : language;
}

const englishShare = 0.2;

/** Whether the passages of a citation are known to be English. */
export const isEnglishCited = once(({ text, around, language }) => isEnglish(`${text}\n${around}`, language));

/** Whether a text is known to be English: by its tag or, where nobody knows, by its small words. */
function isEnglish(text: string, language: string): boolean {
  if (language !== unknown) return primaryLanguage(language) === 'en';
  const words = splitWords(text.slice(0, 2000));
  return words.filter(({ key }) => isStopWord(key, 'en')).length > words.length * englishShare;
}

const editorsWords = /\b(?:editors?|editors?['’]s?|we|us|our|ours)\b/i;

/** A footnote's note where it says that it speaks for the editors; `''` for any other. */
export function editorsPart(note: string): string {
  return editorsWords.test(note) ? note : '';
}

/** Remembers what was read of some passages, whoever cites them. The stretches quoted and the stance must play no part in it. */
export function once<T>(read: (cited: Cited) => T): (cited: Cited) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return (cited) => {
    const found = known.get(cited.memory) ?? { value: read(cited) };
    known.set(cited.memory, found);
    return found.value;
  };
}

/** Words of the editors that citations vouch for: a claim, a label, a note, a title. */
export interface Statement {
  readonly text: string;
  /** What stands around `text` and may name a speaker for it: the whole sentence, and who holds a position. */
  readonly context: string;
  /** BCP 47. */
  readonly language: string;
}

/** A finding at some words of `Said.text`. */
export interface StatementFinding extends Finding {
  readonly words: Span;
  /** Where this finding is surer than its check mostly is. */
  readonly severity?: 'error';
}

const documentNouns =
  /^(?:article|articles|account|accounts|source|sources|report|reports|version|versions|word|words|wording|wordings|sentence|sentences|paragraph|paragraphs|headline|headlines|summary|summaries|spelling|spellings|name|names|way|ways|form|forms|question|questions|answer|answers|footnote|footnotes|passage|passages|statement|statements|letter|letters|document|documents|notice|notices|text|texts|dispute|disputes|position|positions|claim|claims|figure|figures|number|numbers|date|dates|speaker|speakers|title|titles|place|places|term|terms|edition|editions|newspaper|newspapers|paper|papers|outlet|outlets|publication|publications|transcript|press|quotation|quotations|quote|quotes)$/;

/** Whether a word is one by which editors speak of what they cite ("two articles", "the letter says"). */
export function isDocumentNoun(key: string): boolean {
  return documentNouns.test(key);
}

/** Stretches in quotation marks, marks included: words shown as a source's own. Marks that stay open enclose nothing. */
export function findQuoted(text: string): Span[] {
  return findMarkedQuotations(text).quotations.map(({ outer }) => outer);
}

/** Whether one stretch touches any of a list. */
export function touches(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && span.end > start);
}

/** The keys of a text's words. */
export function keysOf(text: string): string[] {
  return splitWords(text).map(({ key }) => key);
}

/** A stretch as a message shows it: at most a few words. */
export function show(text: string, { start, end }: Span): string {
  return shorten(text.slice(start, end).replace(/\s+/g, ' ').trim(), 60);
}
