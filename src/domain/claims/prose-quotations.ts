import { findAttributions } from '../language/speech/find-attributions.ts';
import { primaryLanguage } from '../language/words.ts';
import { lastAtOrBefore, type Place, type Span } from '../text/place.ts';
import { findMarkedQuotations, holdsMark, type MarkedQuotation } from '../text/quotation-marks.ts';
import type { Citation } from './citation/citation.ts';

/** What stands around words of the editors, and so may vouch for words that they quote. */
export interface Around {
  readonly citations: readonly Pick<Citation, 'source' | 'translation'>[];
  /** Where a citation of quoted words would be written; absent where none can be, such as in a title. */
  readonly citesIn?: 'footnote' | 'new footnote' | 'cite';
  /** Addresses of the links that the words stand in: one that leads to a claim or a source shows where they are from. */
  readonly links?: readonly string[];
}

/** Words that editors wrote for readers: the paragraphs of one flow, or one value of a YAML file. */
export interface WrittenText {
  readonly file: string;
  /** Blank lines part its paragraphs. */
  readonly text: string;
  /** For each UTF-16 code unit of `text`, its offset in the file. */
  readonly offsets: readonly number[];
  /** `text` where quotation marks in code are blotted out; of the same length. */
  readonly marked?: string;
  /** Whether all of it is shown as a quotation: a paragraph of a block quote. */
  readonly isBlock?: boolean;
  /** What stands around a stretch of the file. */
  around(stretch: Span): Around;
}

/** Quoted words without a break, as a reader sees them. */
export interface QuotedPart {
  readonly exact: string;
  readonly place: Place;
  /** For each UTF-16 code unit of `exact`, and once more for its end, its offset in the file. */
  readonly rawOffsets: readonly number[];
}

/** Words that editors show as somebody's own, outside of citations. */
export interface ProseQuotation {
  readonly kind: 'marks' | 'block';
  /** More than one where "he said," breaks it. */
  readonly parts: readonly QuotedPart[];
  /** BCP 47. */
  readonly language: string;
  /** Whether it opens a sentence, so that its capital may be the sentence's. */
  readonly opensSentence: boolean;
  readonly around: Around;
}

/** What a text quotes. */
export interface Quoted {
  readonly quotations: readonly ProseQuotation[];
  /** Quotation marks whose partner is missing. */
  readonly unpaired: readonly Place[];
}

const word = /[\p{L}\p{N}]/u;

/** Finds everything that a text shows as quoted. Linear in its length. */
export function findQuotations(written: WrittenText, language: string): Quoted {
  if (written.isBlock !== true && !holdsMark(written.text)) return { quotations: [], unpaired: [] };
  const { quotations, unpaired } = findMarkedQuotations(written.marked ?? written.text);
  if (written.isBlock === true) return { quotations: quoteBlock(written, language, quotations), unpaired: [] };
  return {
    quotations: joinBroken(written, quotations, language).flatMap((parts) => {
      const [first] = parts;
      return first === undefined ? [] : quote(written, language, 'marks', parts, opensSentence(written.text, first));
    }),
    unpaired: unpaired.map((span) => placeOf(written, span)),
  };
}

function quote(
  written: WrittenText,
  language: string,
  kind: ProseQuotation['kind'],
  spans: readonly Span[],
  opens: boolean,
): ProseQuotation[] {
  const parts = spans.flatMap((span) => readPart(written, span));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const around = written.around({ start: first.place.start, end: last.place.end });
  return [{ kind, parts, language, opensSentence: opens, around }];
}

function readPart(written: WrittenText, { start, end }: Span): QuotedPart[] {
  const words = written.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const exact = words.trim();
  if (!word.test(exact)) return [];
  const place = placeOf(written, { start: from, end: from + exact.length });
  return [{ exact, place, rawOffsets: [...written.offsets.slice(from, from + exact.length), place.end] }];
}

function placeOf({ file, offsets }: WrittenText, { start, end }: Span): Place {
  const from = offsets[start] ?? 0;
  const last = offsets[end - 1] ?? from;
  const next = offsets[end] ?? last + 1;
  // The last character may be an escape or a reference; what is further away is a footnote's marker or another line.
  return { file, start: from, end: Math.max(from, next - last <= longestReference ? next : last + 1) };
}

const longestReference = 10;

const sentenceEnd = /(?:^|\n\n|[.!?…。！？؟][\])’”"'»]*)[\s\p{Ps}\p{Pi}\p{Pd}]*$/u;
const reach = 20;

/** Whether nothing of a sentence stands before a quotation. */
function opensSentence(text: string, { outer, continues }: MarkedQuotation): boolean {
  return continues || outer.start === 0 || sentenceEnd.test(text.slice(Math.max(0, outer.start - reach), outer.start));
}

const longestAside = 200;
const mostWords = 8;

/** Joins the quotations that are one statement, broken by who says it: "We will," she said, "look at it." */
function joinBroken(
  { text }: WrittenText,
  quotations: readonly MarkedQuotation[],
  language: string,
): (readonly MarkedQuotation[])[] {
  const joined: MarkedQuotation[][] = [];
  for (const one of quotations) {
    const before = joined.at(-1)?.at(-1);
    if (before !== undefined && goesOn(text, before, one, language)) joined.at(-1)?.push(one);
    else joined.push([one]);
  }
  return joined;
}

function goesOn(text: string, before: MarkedQuotation, one: MarkedQuotation, language: string): boolean {
  if (one.outer.start - before.outer.end > longestAside) return false;
  const aside = text.slice(before.outer.end, one.outer.start);
  const hasBreak = /[,،—–-]\s*$/u.test(text.slice(before.start, before.end)) || /^\s*[,،—–-]/u.test(aside);
  if (!hasBreak || !/[,،—–-]\s*$/u.test(aside) || /[.!?;:\n]\s|\n/u.test(aside)) return false;
  // A capital begins a statement of its own; what it says is looked for on its own.
  if (!/^[\s.…[]*\p{Ll}/u.test(text.slice(one.start, one.end))) return false;
  const words = aside.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (primaryLanguage(language) !== 'en') return words.length > 0 && words.length <= mostWords;
  const from = before.outer.end + aside.search(word);
  return findAttributions(text.slice(before.outer.start, one.outer.end), language).some(
    ({ start, end }) => start + before.outer.start === from && end + before.outer.start <= one.outer.start,
  );
}

const attribution = /\s(?:[—–―]|--)\s?(?=[^—–―]{1,160}$)/gu;

/** A paragraph of a block quote: all of it, but for marks around it and a last line that says who speaks. */
function quoteBlock(written: WrittenText, language: string, quotations: readonly MarkedQuotation[]): ProseQuotation[] {
  const { text } = written;
  const [only] = quotations;
  const isMarked =
    only !== undefined && !word.test(text.slice(0, only.outer.start)) && !word.test(text.slice(only.outer.end));
  const end = isMarked ? text.length : text.trimEnd().length;
  return quote(written, language, 'block', [isMarked && quotations.length === 1 ? only : { start: 0, end }], true);
}

/** Cuts off a last line that begins with a dash and says who speaks. */
export function withoutAttribution(text: string, isNewLine: (at: number) => boolean): string {
  const found = [...text.matchAll(attribution)].find(({ index }) => isNewLine(index));
  return found === undefined ? text : text.slice(0, found.index);
}

/** Finds what stands around stretches of a file: the claims that touch them. */
export function indexClaims<C extends { readonly stretch: Place }>(
  claims: readonly C[],
): (stretch: Span) => readonly C[] {
  const sorted = claims.toSorted((a, b) => a.stretch.start - b.stretch.start || a.stretch.end - b.stretch.end);
  return ({ start, end }) => {
    const found: C[] = [];
    for (let at = lastAtOrBefore(sorted.length, (i) => sorted[i]?.stretch.start, end - 1); at >= 0; at--) {
      const claim = sorted[at] as C;
      if (claim.stretch.end > start) found.push(claim);
      else if (claim.stretch.end > claim.stretch.start) break;
    }
    return found.reverse();
  };
}

/** Everything that several texts quote. */
export function joinQuoted(all: readonly Quoted[]): Quoted {
  return {
    quotations: all.flatMap(({ quotations }) => quotations),
    unpaired: all.flatMap(({ unpaired }) => unpaired),
  };
}
