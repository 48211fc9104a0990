import type { Stance } from '../../claims/citation.ts';
import type { Name } from '../../claims/site.ts';
import { isStopWord, primaryLanguage, splitWords } from '../../language/words.ts';
import type { Span } from '../../messages/place.ts';
import { unknown } from '../../sources/metadata.ts';
import type { BlockKind, Source } from '../../sources/source.ts';
import type { Verification } from '../verification.ts';

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
  /** What the source itself goes by: title, publisher, author, origins. */
  readonly known: readonly string[];
}

/** All that a stretch of the editors' words is compared with. */
export interface Evidence {
  readonly cited: readonly Cited[];
  /** Where editors mark additions of their own: the footnote's note, if it says that it speaks for them, or `''`. */
  readonly editors: string;
  readonly names: readonly Name[];
}

/** A citation with its verdict. */
export interface JudgedCitation {
  readonly source: string;
  readonly stance: Stance;
  readonly exact: string;
  readonly verification: Verification;
}

/** Gathers what a citation lets editors say. */
export function readCited(citation: JudgedCitation, source: Source | undefined): Cited {
  const { stance, exact, verification } = citation;
  const known = source === undefined ? [] : namesOfSource(source);
  const language = source?.metadata.language ?? unknown;
  const base = { source: citation.source, stance, language, published: source?.metadata.published ?? unknown, known };
  const spans = source === undefined ? undefined : passageSpan(verification, source);
  if (source === undefined || spans === undefined)
    return { ...base, text: exact, quoted: [{ start: 0, end: exact.length }], around: '' };
  const kind = source.blocks[source.passages[verification.passages[0] ?? 0]?.block ?? -1]?.kind;
  return {
    ...base,
    text: source.text.slice(spans.start, spans.end),
    quoted: verification.spans.map(({ start, end }) => ({ start: start - spans.start, end: end - spans.start })),
    around: paragraphsOf(verification, source),
    ...(kind === undefined ? {} : { kind }),
  };
}

function passageSpan(verification: Verification, source: Source): Span | undefined {
  const passages = verification.passages.flatMap((index) => source.passages[index] ?? []);
  const [first, last] = [passages[0], passages.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function paragraphsOf(verification: Verification, source: Source): string {
  const blocks = verification.passages.flatMap((index) => source.passages[index]?.block ?? []);
  const first = source.blocks[Math.max(0, Math.min(...blocks) - 1)];
  const last = source.blocks[Math.max(...blocks)];
  return source.text.slice(first?.start ?? 0, last?.end ?? 0);
}

function namesOfSource({ metadata }: Source): string[] {
  const { title, publisher, author, origins, found } = metadata;
  return [title, publisher, author, ...origins, found.title, found.publisher].filter(
    (name): name is string => name !== undefined && name !== unknown,
  );
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

/** Remembers what was read of each citation's passages, since many claims lean on the same ones. */
export function once<T>(read: (cited: Cited) => T): (cited: Cited) => T {
  const known = new WeakMap<Cited, { readonly value: T }>();
  return (cited) => {
    const found = known.get(cited) ?? { value: read(cited) };
    known.set(cited, found);
    return found.value;
  };
}
