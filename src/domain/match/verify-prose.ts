import type { ProseQuotation, QuotedPart } from '../claims/prose-quotations.ts';
import { writeCitation } from '../claims/citation/citation.ts';
import type { CheckId } from '../messages/checks.ts';
import type { Span } from '../text/place.ts';
import { countWords } from '../text/count-words.ts';
import { foldTypography } from '../text/fold.ts';
import { explainMissing, findNearest } from './explain/explain-missing.ts';
import { eachOccurrence, matchPlain, type Quotation, readQuotation, standsAlone } from './match-plain.ts';
import { type IndexedSource, type Library, wordsOf } from './indexed-source.ts';
import { matchQuotation, type Outcome } from './match-quotation.ts';
import { readParts } from './match-parts.ts';
import { fromBlock, type PlacedFinding, toFile } from './verify-citation.ts';

/** Where quoted words are looked for. */
export interface Shelf {
  readonly library: Library;
  /** What the explainer cites, in order. */
  readonly cited: readonly string[];
  /** Whether words are a term, a name or a title that the editors list. */
  isKnown(words: string): boolean;
}

/** Words of this number or fewer may be a term or a word used with reserve as well as a quotation. */
const fewWords = 2;

function isShort({ kind, parts, language }: ProseQuotation): boolean {
  return kind === 'marks' && parts.reduce((sum, { exact }) => sum + countWords(exact, language), 0) <= fewWords;
}

/**
 * Looks for words that the prose quotes: first in what is cited around them, then in what the explainer cites, then in every
 * source, by the rules for citations. Gives what is to be said of them; nothing where all is well.
 */
export function verifyProse(quotation: ProseQuotation, shelf: Shelf): PlacedFinding[] {
  const { library } = shelf;
  const readings = readingsOf(quotation);
  const [whole] = readings;
  if (whole === undefined || quotation.parts.every(({ exact }) => shelf.isKnown(exact))) return [];
  const around = [...new Set(quotation.around.citations.map(({ source }) => source))];
  // Of words whose document is not there nobody can say whether it holds them; that is told where it is cited.
  if (around.some((id) => !library.sources.has(id))) return [];
  if (quotation.around.citations.some(({ translation }) => isTranslated(translation, readings, quotation))) return [];
  const near = inLibrary(library, around);
  const wide = inLibrary(library, shelf.cited);
  const found = findFirst(near, quotation, readings) ?? findFirst(wide, quotation, readings);
  const holder = found ?? findFirst(candidates(library, readings), quotation, readings);
  if (holder !== undefined) return judgeHolder(quotation, holder, around, shelf);
  // A title may hold a term before the first document is there.
  if (library.ids.length === 0 && isShort(quotation)) return [];
  return [explain(quotation, readings, near.length > 0 ? [near, wide] : [wide], library)];
}

interface Holder {
  readonly indexed: IndexedSource;
  readonly outcome: Outcome;
  readonly words: string;
}

function inLibrary({ sources }: Library, ids: readonly string[]): IndexedSource[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}

/** The first source that holds the words with nothing to be said against it, else the first that holds them at all. */
function findFirst(
  sources: readonly IndexedSource[],
  quotation: ProseQuotation,
  readings: readonly Reading[],
): Holder | undefined {
  let contested: Holder | undefined;
  for (const indexed of sources) {
    const holder = findIn(indexed, quotation, readings);
    if (holder === undefined) continue;
    if (isHonest(holder)) return holder;
    contested ??= holder;
  }
  return contested;
}

function isHonest({ outcome }: Holder): boolean {
  return outcome.objections.length === 0 && outcome.match?.block.kind !== 'navigation';
}

function findIn(indexed: IndexedSource, quotation: ProseQuotation, readings: readonly Reading[]): Holder | undefined {
  let contested: Holder | undefined;
  for (const { part, quoted } of readings) {
    const outcome = matchQuotation(indexed, part, quoted);
    const { match, objections } = outcome;
    if (match === undefined || objections.some(({ refuses }) => refuses)) continue;
    const words = match.spans.map(({ start, end }) => indexed.source.text.slice(start, end)).join(' ... ');
    const holder = { indexed, outcome, words: objections.length === 0 ? words : part.exact };
    if (isHonest(holder)) return holder;
    contested ??= holder;
  }
  return contested ?? findBroken(indexed, quotation);
}

/** One way to read quoted words. */
interface Reading {
  readonly part: QuotedPart;
  readonly quoted: Quotation;
}

/** A comma or full stop that typography puts inside the marks. */
const edge = /\s?[,.،。、，．]$/u;

/**
 * The words as they stand; without the comma or full stop at their end; and with a small letter in the place of the
 * capital that a sentence of the editors' begins with, whoever wrote the words.
 */
function readingsOf({ parts, opensSentence }: ProseQuotation): Reading[] {
  const wholes = parts.length === 1 ? parts : [joinParts(parts, true), joinParts(parts, false)];
  const readings = wholes.flatMap((part) => [part, trimmed(part)]);
  const lower = opensSentence ? readings.map(lowered) : [];
  const known = new Set<string>();
  return [...readings, ...lower].flatMap((part) => {
    if (known.has(part.exact) || !/[\p{L}\p{N}]/u.test(part.exact)) return [];
    known.add(part.exact);
    return [{ part, quoted: readQuotation(part.exact) }];
  });
}

function trimmed(part: QuotedPart): QuotedPart {
  const length = edge.exec(part.exact)?.index ?? part.exact.length;
  if (part.exact.endsWith('..')) return part;
  return { ...part, exact: part.exact.slice(0, length), rawOffsets: part.rawOffsets.slice(0, length + 1) };
}

function lowered(part: QuotedPart): QuotedPart {
  const [letter = ''] = /\p{L}/u.exec(part.exact) ?? [];
  const at = part.exact.indexOf(letter);
  const small = letter.toLowerCase();
  if (letter === '' || small.length !== letter.length || /[\p{N}[]/u.test(part.exact.slice(0, at))) return part;
  return { ...part, exact: part.exact.slice(0, at) + small + part.exact.slice(at + letter.length) };
}

/** The parts of a statement as it would stand unbroken, with or without the commas around what breaks it. */
function joinParts(parts: readonly QuotedPart[], dropsCommas: boolean): QuotedPart {
  const [first] = parts as readonly [QuotedPart, ...QuotedPart[]];
  const last = parts.at(-1) ?? first;
  const pieces = parts.map((part) => (dropsCommas && part !== last ? trimmed(part) : part));
  return {
    exact: pieces.map(({ exact }) => exact).join(' '),
    place: { ...first.place, end: last.place.end },
    // The end of a part stands for the space behind it.
    rawOffsets: pieces.flatMap(({ rawOffsets }) => rawOffsets),
  };
}

/** What a source says between two parts of a statement: a mark, a few words, a mark. */
const aside = /^\s?[,.،、—–-]?\s?["'’”»«“]+[^"”“«»„]{1,200}["'‘“„«»”]+\s?[.…]*\s?$/u;

/** Finds a statement that the source breaks too: its parts in order, with nothing but who says it between them. */
function findBroken(indexed: IndexedSource, { parts }: ProseQuotation): Holder | undefined {
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const outcomes = [first, second].map(({ exact }) => matchPlain(indexed, readQuotation(exact)));
  const bare = matchPlain(indexed, readQuotation(trimmed(first).exact));
  const heads = [...(outcomes[0]?.matches ?? []), ...bare.matches].flatMap(({ spans }) => spans);
  const short = matchPlain(indexed, readQuotation(trimmed(second).exact));
  const tails = [...(outcomes[1]?.matches ?? []), ...short.matches];
  for (const tail of tails) {
    const [at] = tail.spans;
    if (at === undefined) continue;
    const head = heads.findLast(
      ({ start, end }) =>
        start >= tail.block.start &&
        end <= at.start &&
        at.start - end <= 220 &&
        aside.test(indexed.source.text.slice(end, at.start)),
    );
    if (head === undefined) continue;
    const plain = { matches: [tail], count: 1 };
    const outcome = { match: tail, occurrences: 1, rivals: 0, objections: [], plain };
    return { indexed, outcome, words: indexed.source.text.slice(head.start, head.end) };
  }
  return undefined;
}

function isTranslated(
  translation: string | undefined,
  readings: readonly Reading[],
  { language }: ProseQuotation,
): boolean {
  if (translation === undefined) return false;
  const folded = foldTypography(translation);
  return readings.some(({ quoted }) => {
    let holds = false;
    eachOccurrence(folded.text, quoted.folded.text.trim(), (start) => {
      holds = standsAlone(translation, folded.toRaw(start, start + quoted.folded.text.trim().length), language);
      return !holds;
    });
    return holds;
  });
}

/** Sources that are searched for words that nothing cited holds. */
const mostCandidates = 50;

function candidates(library: Library, readings: readonly Reading[]): readonly IndexedSource[] {
  const shortest = readings.reduce((best, one) => (one.part.exact.length < best.part.exact.length ? one : best));
  const { pieces } = readParts(shortest.quoted.folded.text);
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  return library.holders.candidates(
    wordsOf(longest).map(({ word }) => word.toLowerCase()),
    mostCandidates,
  );
}

/** What is to be said of words that a source holds. */
function judgeHolder(
  quotation: ProseQuotation,
  holder: Holder,
  around: readonly string[],
  shelf: Shelf,
): PlacedFinding[] {
  const { indexed, outcome } = holder;
  const span = placeOf(quotation);
  const { id } = indexed.source;
  if (outcome.objections.length > 0) return outcome.objections.map(({ finding }) => ({ ...finding, span }));
  if (outcome.match?.block.kind === 'navigation') {
    return [{ ...fromBlock('quote-from-navigation', outcome.match.block), source: id, span }];
  }
  const { citesIn } = quotation.around;
  const isCited = around.includes(id) || (citesIn === undefined && shelf.cited.includes(id));
  return isCited ? [] : [uncited(quotation, holder, span)];
}

const placesToCite = {
  footnote: ['the footnote here does not cite', 'add a line `CITATION` to the footnote'],
  'new footnote': ['no footnote here cites', 'put a marker `[^label]` behind it, and below `[^label]: CITATION`'],
  cite: ['this entry does not cite', 'add `CITATION` to `cite`'],
  none: ['nothing here cites', 'cite it where the text comes to it, with `CITATION`'],
} as const;

function uncited({ around }: ProseQuotation, { indexed, words }: Holder, span: Span): PlacedFinding {
  const { id } = indexed.source;
  const [lacks, mend] = placesToCite[around.citesIn ?? 'none'];
  return {
    rule: 'prose-quote-uncited',
    message: `Unexpected quotation from source \`${id}\`, which ${lacks}, expected its words to be cited where they are quoted`,
    mend: mend.replace('CITATION', () => writeCitation(id, words)),
    source: id,
    span,
  };
}

function placeOf({ parts }: ProseQuotation): Span {
  return { start: parts[0]?.place.start ?? 0, end: parts.at(-1)?.place.end ?? 0 };
}

function explain(
  quotation: ProseQuotation,
  readings: readonly Reading[],
  shelves: readonly (readonly IndexedSource[])[],
  library: Library,
): PlacedFinding {
  const base = isShort(quotation) ? shortFinding : longFinding(quotation);
  const { part, quoted } = bestReading(readings);
  const closest = shelves.reduce<IndexedSource | undefined>(
    (known, shelf) => known ?? findClosest(shelf, quoted),
    undefined,
  );
  const span = placeOf(quotation);
  if (closest === undefined) return { ...base, span };
  const { finding, marks } = explainMissing(library, closest, quoted, matchQuotation(closest, part, quoted));
  if (finding.nearest === undefined) return { ...base, span };
  const isNear = base !== shortFinding && finding.mend !== undefined && sharesMost(quoted, finding.nearest.exact);
  const mend = isNear ? `${finding.mend}; ${orAllow}` : base.mend;
  return {
    ...base,
    mend,
    source: closest.source.id,
    nearest: finding.nearest,
    marks: marks.map((mark) => toFile(part, quoted, mark)),
    span,
  };
}

/** Whether a passage has most words of a quotation: to quote any other in its place would put words into the editors' mouth. */
function sharesMost(quoted: Quotation, passage: string): boolean {
  const keysOf = (text: string): string[] => wordsOf(text).map(({ word }) => word.toLowerCase());
  const there = new Set(keysOf(foldTypography(passage).text));
  const here = keysOf(quoted.folded.text);
  return here.filter((key) => there.has(key)).length * 2 > here.length;
}

/** Without the punctuation that is the editors' own, which would be told of as a difference. */
function bestReading(readings: readonly Reading[]): Reading {
  return readings.find(({ part }) => !edge.test(part.exact)) ?? (readings[0] as Reading);
}

const orAllow = 'for a term, a title or a word used with reserve, allow it here with a reason';

const shortFinding: { readonly rule: CheckId; readonly message: string; readonly mend: string } = {
  rule: 'prose-word-missing',
  message: 'Unexpected words in quotation marks that no source holds, expected those of a source, a term or a name',
  mend: 'quote a source, take the quotation marks off, add the term to glossary.yaml or the name to names.yaml, or allow it here with a reason',
};

function longFinding({ kind }: ProseQuotation): typeof shortFinding {
  const what = kind === 'block' ? 'block quote' : 'quotation';
  return {
    rule: 'prose-quote-missing',
    message: `Unexpected ${what} that no source holds, expected the exact words of one`,
    mend:
      kind === 'block'
        ? `quote the words of a source as they stand there, or take the \`>\` off; ${orAllow}`
        : `quote the words of a source as they stand there, or take the quotation marks off; ${orAllow}`,
  };
}

/** Of many sources, those with most of the words are compared. */
const mostCompared = 5;

/** The source with the passage nearest to a quotation. */
function findClosest(sources: readonly IndexedSource[], quoted: Quotation): IndexedSource | undefined {
  const keys = [...new Set(wordsOf(quoted.folded.text).map(({ word }) => word.toLowerCase()))];
  const share = ({ words }: IndexedSource): number =>
    keys.reduce((sum, key) => sum + 1 / Math.sqrt(words.positions(key).length || Infinity), 0);
  const few =
    sources.length <= mostCompared
      ? sources
      : sources
          .map((indexed) => ({ indexed, share: share(indexed) }))
          .toSorted((a, b) => b.share - a.share)
          .slice(0, mostCompared)
          .map(({ indexed }) => indexed);
  let best: { readonly indexed: IndexedSource; readonly apart: number } | undefined;
  for (const indexed of few) {
    const nearest = findNearest(indexed, quoted);
    if (nearest === undefined) continue;
    const apart = nearest.edits?.reduce((sum, { here, there }) => sum + here.length + there.length, 0) ?? Infinity;
    if (best === undefined || apart < best.apart) best = { indexed, apart };
  }
  return best?.indexed;
}
