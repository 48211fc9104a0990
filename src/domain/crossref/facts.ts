import { findAttributions } from '../language/attribution.ts';
import type { Mentioned } from '../language/addressees.ts';
import type { Attribution } from '../language/found-attribution.ts';
import { findDates } from '../language/dates.ts';
import type { FoundDate } from '../language/found-date.ts';
import { findNegations, type Negation } from '../language/negations.ts';
import { findOrigins, type Origin } from '../language/origins.ts';
import { findQuantities, type Quantity } from '../language/quantities.ts';
import { readsEnglish } from '../language/reads-english.ts';
import { primaryLanguage, splitWords, type Word } from '../language/words.ts';
import type { Span } from '../messages/place.ts';
import { unknown } from '../sources/metadata.ts';
import type { BlockKind, Source } from '../sources/source.ts';
import { tellsCorrection } from './corrections.ts';
import { readDates, type DateFact } from './date-facts.ts';
import { readDenials, type Denial } from './denials.ts';
import { readDocuments, type DocumentFact } from './documents.ts';
import { findMentions, type Mention } from './mentions.ts';
import { readMotives, type MotiveFact } from './motives.ts';
import { readQuantities, type QuantityFact } from './quantity-facts.ts';
import { reusableWords, shinglesOf } from './shingles.ts';
import { holder, takeOverlapping, takeWithin } from './span-cursor.ts';
import { readStates, type StateFact } from './states.ts';
import { readStrengths, type StrengthFact } from './strengths.ts';
import { termOf } from './subject-terms.ts';

/** Raised whenever facts change their shape or meaning, so that caches know. */
export const factsVersion = 8;

/** What one passage says, in forms that can be compared. All spans are in `Source.text`. */
export interface PassageFacts extends Span {
  /** Index into `Source.passages`. */
  readonly passage: number;
  readonly kind: BlockKind;
  /** What the passage is about, as base forms, without names, numbers and whoever says it. */
  readonly terms: readonly string[];
  /** Keys of what it names, whoever says it left out. */
  readonly names: readonly string[];
  /** Keys of whoever says it, and to whom. */
  readonly speakerNames: readonly string[];
  /** Who says it, as written. */
  readonly speaker?: string;
  readonly quantities: readonly QuantityFact[];
  readonly dates: readonly DateFact[];
  readonly denials: readonly Denial[];
  readonly states: readonly StateFact[];
  readonly motives: readonly MotiveFact[];
  readonly documents: readonly DocumentFact[];
  readonly strengths: readonly StrengthFact[];
}

/** What one source says, found once and cached by content hash and `factsVersion`. Plain data. */
export interface SourceFacts {
  readonly version: typeof factsVersion;
  readonly source: string;
  readonly sha256: string;
  /** The document's own date, as EDTF, where it is known. */
  readonly published?: string;
  readonly mentions: readonly Mention[];
  readonly origins: readonly Origin[];
  /** Whom it says its information is from ("according to X"), by one name: an origin if another source shows what X is. */
  readonly cited: readonly Mentioned[];
  /** Only passages that can be compared: no navigation, no repeated headline, no correction; none in languages but English. */
  readonly passages: readonly PassageFacts[];
  /** One number for every five words in a row; see `shinglesOf`. */
  readonly shingles: readonly number[];
}

/** Finds in one source everything that cross-referencing compares. Pure: the same source gives the same facts. Linear. */
export function findFacts(source: Source): SourceFacts {
  const { text } = source;
  const language = source.metadata.language === unknown ? 'en' : source.metadata.language;
  const published = source.metadata.published === unknown ? undefined : source.metadata.published;
  const words = splitWords(text);
  const mentions = dropNavigation(source, findMentions(text, language, words));
  const found: Found = {
    words,
    mentions,
    quantities: findQuantities(text, language),
    dates: findDates(text, { language, ...(published === undefined ? {} : { reference: published }) }),
    attributions: findAttributions(text, language),
    negations: findNegations(text, language),
  };
  return {
    version: factsVersion,
    source: source.id,
    sha256: source.sha256,
    ...(published === undefined ? {} : { published }),
    mentions,
    origins: dropNamesakes(findOrigins(text, language), mentions),
    cited: found.attributions.flatMap(({ form, speaker: { start, end, text: name } }) =>
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
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly FoundDate[];
  readonly attributions: readonly Attribution[];
  readonly negations: readonly Negation[];
}

function readPassages(source: Source, language: string, found: Found): PassageFacts[] {
  const take = {
    words: takeWithin(found.words),
    mentions: takeWithin(found.mentions),
    quantities: takeWithin(found.quantities),
    dates: takeWithin(found.dates),
    attributions: takeWithin(found.attributions),
    negations: takeWithin(found.negations),
  };
  // What words deny, count or give as a reason is known in English only; elsewhere we compare names, origins and text.
  const isUnknown = source.metadata.language === unknown;
  if (primaryLanguage(language) !== 'en' || (isUnknown && !readsEnglish(found.words))) return [];
  return source.passages.flatMap((span, passage) => {
    const block = source.blocks[span.block];
    if (block === undefined || block.kind === 'navigation' || block.repeats !== undefined) return [];
    if (tellsCorrection(source.text, span)) return [];
    const here: Found = {
      words: take.words(span),
      mentions: take.mentions(span),
      quantities: take.quantities(span),
      dates: take.dates(span),
      attributions: take.attributions(span),
      negations: take.negations(span),
    };
    return [{ passage, kind: block.kind, ...readPassage(source.text, language, span, here) }];
  });
}

function readPassage(text: string, language: string, span: Span, here: Found): Omit<PassageFacts, 'passage' | 'kind'> {
  const { words, mentions, quantities, attributions, negations } = here;
  const said = attributions.flatMap(({ speaker, verb, addressee }) => [
    speaker,
    verb,
    ...(addressee === undefined ? [] : [addressee]),
  ]);
  const inSaid = holder(said);
  const bySpeaker = mentions.filter((mention) => inSaid.holds(mention));
  const about = mentions.filter((mention) => !inSaid.holds(mention));
  const covered = holder([...said, ...mentions, ...here.dates]);
  const own = words.filter((word) => !covered.holdsStart(word));
  const named = holder(mentions);
  const first = attributions[0];
  const speaker = first && (first.refersTo ?? first.speaker.text);
  return {
    start: span.start,
    end: span.end,
    terms: [...new Set(own.flatMap(({ key }) => termOf(key, language) ?? []))],
    names: unique(about),
    speakerNames: unique(bySpeaker),
    ...(speaker === undefined ? {} : { speaker }),
    quantities: readQuantities({ text, language, span, words, quantities, mentions: about }),
    dates: readDates({ text, language, span, words: own, attributions }, here.dates),
    denials: readDenials(words, negations, language),
    states: readStates(text, words, negations).filter((state) => !named.holdsStart(state)),
    motives: readMotives(text, language, words),
    documents: readDocuments(text, words),
    strengths: readStrengths(text, words),
  };
}

function unique(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ key }) => key))];
}
