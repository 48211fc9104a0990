import { findAttributions, type Mentioned, type Attribution } from '../language/speech/find-attributions.ts';
import { type Interval, findQuantities, type Quantity } from '../language/numbers/find-quantities.ts';
import { englishSingular, isCommon, rootOf } from '../language/english-words.ts';
import { readDatelineLead, findOrigins, type Origin } from '../language/find-origins.ts';
import { findDates, type FoundDate } from '../language/dates/find-dates.ts';
import { findHedges, type Hedge, findNegations, type Negation } from '../language/wording/find-wording.ts';
import { languagesOfPassage } from '../language/passage-language.ts';
import { splitWords, type Word } from '../language/words.ts';
import type { Span } from '../text/place.ts';
import { unknown } from '../sources/metadata.ts';
import type { BlockKind, Source } from '../sources/source.ts';
import { tellsCorrection } from './corrections.ts';
import { findMentions, type Mention } from './mentions.ts';
import { reusableWords, shinglesOf } from './shingles.ts';
import { holder, takeOverlapping, takeWithin } from './span-cursor.ts';

/** Raised whenever facts change their shape or meaning, so that caches know. */
export const factsVersion = 9;

/** How many or how much, with what is counted. */
export interface QuantityFact extends Span {
  /** As written, its noun included. */
  readonly words: string;
  /** The number alone, with what bounds it. */
  readonly number: Span;
  readonly value: Interval;
  /** What is counted, as the table of units has it, a currency, `percentage`, or `unknown`; only like is compared with like. */
  readonly measure: string;
  /** The noun in the singular, where there is one. */
  readonly noun: string;
}

/** A date as a passage gives it. */
export interface DateFact extends Span {
  readonly words: string;
  /** Absent where the document's own date would be needed and is not known. */
  readonly edtf?: string;
  /** It leans on the document's date. */
  readonly relative: boolean;
  /** It dates what somebody says ("the ministry said on Monday") or the report, not what it is about. */
  readonly said?: true;
}

/** What one passage says, in forms that can be compared. All spans are in `Source.text`. */
export interface PassageFacts extends Span {
  /** Index into `Source.passages`. */
  readonly passage: number;
  readonly kind: BlockKind;
  /** Roots of its words, and its numbers behind `#`, each once; what is said in every sentence left out. */
  readonly terms: readonly string[];
  /** Who says it, as written. */
  readonly speaker?: string;
  /** The words that tell who says it. */
  readonly said: readonly Span[];
  readonly quantities: readonly QuantityFact[];
  readonly dates: readonly DateFact[];
  readonly negations: readonly Span[];
  /** What keeps it from being told as plain fact; bounds of numbers are not among it. */
  readonly hedges: readonly Span[];
}

/** What one source says, found once and cached by content hash and `factsVersion`. Plain data. */
export interface SourceFacts {
  readonly version: typeof factsVersion;
  readonly source: string;
  readonly sha256: string;
  /** What it is written in, by its words where they speak against what it says of itself. */
  readonly language: string;
  /** The document's own date, as EDTF, where it is known. */
  readonly published?: string;
  readonly mentions: readonly Mention[];
  readonly origins: readonly Origin[];
  /** Whom it says its information is from ("according to X"), by one name: an origin if another source shows what X is. */
  readonly cited: readonly Mentioned[];
  /** Only passages that can be compared: no navigation, no repeated headline, no correction. */
  readonly passages: readonly PassageFacts[];
  /** One number for every five words in a row; see `shinglesOf`. */
  readonly shingles: readonly number[];
}

/** Finds in one source everything that cross-referencing compares. Pure: the same source gives the same facts. Linear. */
export function findFacts(source: Source): SourceFacts {
  const { text, metadata } = source;
  const declared = metadata.language === unknown ? undefined : metadata.language;
  const language = languagesOfPassage(text, declared)[0] ?? 'en';
  const published = metadata.published === unknown ? undefined : metadata.published;
  const words = splitWords(text);
  const mentions = dropNavigation(source, findMentions(text, language, words));
  const attributions = findAttributions(text, language);
  const found: Found = {
    words,
    quantities: findQuantities(text, language),
    dates: findDates(text, { language, ...(published === undefined ? {} : { reference: published }) }),
    attributions,
    // A word with a negative ending ("unclear") has its own meaning, and the other passage another word for it.
    negations: findNegations(text, language).filter(({ kind }) => kind !== 'affix'),
    hedges: findHedges(text, language).filter(({ kind }) => kind !== 'bound' && kind !== 'part'),
  };
  return {
    version: factsVersion,
    source: source.id,
    sha256: source.sha256,
    language,
    ...(published === undefined ? {} : { published }),
    mentions,
    origins: dropNamesakes(findOrigins(text, language), mentions),
    cited: attributions.flatMap(({ form, speaker: { start, end, text: name } }) =>
      form === 'according-to' && /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u.test(name) ? [{ start, end, text: name }] : [],
    ),
    passages: readPassages(source, language, found),
    shingles: shinglesOf(reusableWords(source)),
  };
}

/** What menus and links name is not what the document is about. */
function dropNavigation({ blocks }: Source, mentions: readonly Mention[]): Mention[] {
  const menu = takeOverlapping(blocks.filter(({ kind }) => kind === 'navigation'));
  return mentions.filter((mention) => menu(mention) === undefined);
}

/** A person or place may bear an agency's name: Petra Roe is no Petra, and the Trend valley no Trend. */
function dropNamesakes(origins: readonly Origin[], mentions: readonly Mention[]): Origin[] {
  const longer = takeOverlapping(mentions.filter(({ kind }) => kind === 'person' || kind === 'place'));
  return origins.filter((origin) => {
    const mention = longer(origin);
    return mention === undefined || mention.end - mention.start <= origin.end - origin.start;
  });
}

interface Found {
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly FoundDate[];
  readonly attributions: readonly Attribution[];
  readonly negations: readonly Negation[];
  readonly hedges: readonly Hedge[];
}

function readPassages(source: Source, language: string, found: Found): PassageFacts[] {
  const take = {
    words: takeWithin(found.words),
    quantities: takeWithin(found.quantities),
    dates: takeWithin(found.dates),
    attributions: takeWithin(found.attributions),
    negations: takeWithin(found.negations),
    hedges: takeWithin(found.hedges),
  };
  return source.passages.flatMap((span, passage) => {
    const block = source.blocks[span.block];
    if (block === undefined || block.kind === 'navigation' || block.repeats !== undefined) return [];
    if (tellsCorrection(source.text, span)) return [];
    const here: Found = {
      words: take.words(span),
      quantities: take.quantities(span),
      dates: take.dates(span),
      attributions: take.attributions(span),
      negations: take.negations(span),
      hedges: take.hedges(span),
    };
    return [{ passage, kind: block.kind, ...readPassage(source.text, language, span, here) }];
  });
}

function readPassage(text: string, language: string, span: Span, here: Found): Omit<PassageFacts, 'passage' | 'kind'> {
  const quantities = here.quantities.flatMap((quantity) => readQuantity(text, quantity) ?? []);
  const numbers = quantities.flatMap(({ value }) => termOfValue(value) ?? []);
  const counted = holder(here.quantities);
  const own = here.words.filter((word) => !counted.holdsStart(word));
  const first = here.attributions[0];
  const speaker = first && (first.refersTo ?? first.speaker.text);
  return {
    start: span.start,
    end: span.end,
    terms: [...new Set([...own.flatMap(({ key }) => termOf(key, language) ?? []), ...numbers])],
    ...(speaker === undefined ? {} : { speaker }),
    said: here.attributions.map(({ start, end }) => ({ start, end })),
    quantities,
    dates: readDates(text, span, here),
    negations: here.negations.map(({ start, end }) => ({ start, end })),
    hedges: here.hedges.map(({ start, end }) => ({ start, end })),
  };
}

/** The form by which a word is looked up; undefined for what is said in every sentence. */
export function termOf(key: string, language: string): string | undefined {
  if (/^\p{N}/u.test(key)) return `#${key.replaceAll(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '')}`;
  if (isCommon(key, language) || (key.length < 2 && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(key)))
    return undefined;
  return rootOf(key, language);
}

function termOfValue({ min, max }: Interval): string | undefined {
  const value = min ?? max;
  return value === null ? undefined : `#${String(value)}`;
}

function readQuantity(text: string, quantity: Quantity): QuantityFact | undefined {
  const { kind, unit, value } = quantity;
  const own = unit ?? quantity;
  const span = { start: Math.min(quantity.start, own.start), end: Math.max(quantity.end, own.end) };
  return {
    ...span,
    words: text.slice(span.start, span.end),
    number: { start: quantity.start, end: quantity.end },
    value,
    measure: kind === 'percentage' || kind === 'fraction' ? 'percentage' : (unit?.kind ?? 'unknown'),
    noun: kind === 'money' || unit === undefined ? '' : englishSingular(unit.noun.toLowerCase()),
  };
}

function readDates(text: string, span: Span, { dates, attributions }: Found): DateFact[] {
  const opening = readDatelineLead(text, span.start)?.end ?? span.start;
  return dates.map(({ start, end, edtf, relative }) => ({
    start,
    end,
    words: text.slice(start, end),
    ...(edtf === undefined ? {} : { edtf }),
    relative,
    ...(end <= opening || isOfSaying(text, span, attributions, { start, end }) ? { said: true as const } : {}),
  }));
}

const leadsToDate = /^(?: (?:late|early|on|in|at|earlier|later|again))*,? ?$/;
const leadsToSpeaker = /^,? ?(?:the |an? )?$/;

/** Whether a date stands inside or right behind the words for who says something, or opens the sentence right before them. */
function isOfSaying(text: string, span: Span, attributions: readonly Span[], date: Span): boolean {
  return attributions.some(({ start, end }) => {
    if (date.start >= start && date.start < end) return true;
    if (date.start >= end) return date.start - end < 24 && leadsToDate.test(text.slice(end, date.start));
    const opens = /^(?:(?:late|early|on|in|at) )*$/i.test(text.slice(span.start, date.start).slice(0, 24));
    return opens && start - date.end < 8 && leadsToSpeaker.test(text.slice(date.end, start));
  });
}
