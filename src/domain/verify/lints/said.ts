import type { Finding } from '../../messages/message.ts';
import type { Span } from '../../text/place.ts';
import { splitWords } from '../../language/words.ts';
import { findMarkedQuotations } from '../../text/quotation-marks.ts';

/** Words of the editors that citations vouch for: a claim, a label, a note, a title. */
export interface Said {
  readonly text: string;
  /** What stands around `text` and may name a speaker for it: the whole sentence, and who holds a position. */
  readonly context: string;
  /** BCP 47. */
  readonly language: string;
}

/** A finding at some words of `Said.text`. */
export interface SaidFinding extends Finding {
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
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}
