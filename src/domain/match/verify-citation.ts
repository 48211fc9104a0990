import { listWords } from '../text/say.ts';
import type { Citation, QuoteSelector } from '../claims/citation/citation.ts';
import type { CheckId } from '../messages/checks.ts';
import type { Finding, Nearest } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import type { Block, BlockKind } from '../sources/source.ts';
import { suggestId } from '../text/suggest.ts';
import { explainMissing } from './explain/explain-missing.ts';
import type { IndexedSource, Library } from './indexed-source.ts';
import { readQuotation, type Quotation } from './match-plain.ts';
import { matchQuotation, type Outcome } from './match-quotation.ts';
import { isUnspaced } from './token-boundary.ts';

/** A finding in the file of the citation. */
export interface PlacedFinding extends Finding {
  /** Raw offsets in `citation.place.file`. */
  readonly span: Span;
}

/** The verdict on a citation, and all there is to say about it. */
interface VerifiedResult {
  readonly verification: Verification;
  readonly findings: readonly PlacedFinding[];
}

const missing: Verification = { verdict: 'missing', spans: [], passages: [], occurrences: 0 };

/**
 * Looks for a citation's words in its source: exact, or folded in typography alone, or missing; no score ever vouches
 * for a quotation. Never throws; the same citation and library give the same result.
 */
export function verifyCitation(citation: Citation, library: Library): VerifiedResult {
  const indexed = library.sources.get(citation.source);
  if (indexed === undefined) return { verification: missing, findings: [unknownSource(citation, library)] };
  const quotation = readQuotation(citation.exact);
  if (!/[\p{L}\p{N}]/u.test(quotation.folded.text))
    return { verification: missing, findings: [emptyQuotation(citation)] };
  if (citation.block !== undefined && !indexed.source.blocks.some(({ id }) => id === citation.block)) {
    return { verification: missing, findings: [unknownBlock(citation, indexed)] };
  }
  const outcome = matchQuotation(indexed, citation, quotation);
  if (outcome.match === undefined) return reportMissing(citation, library, indexed, quotation, outcome);
  const objections = outcome.objections.map(({ finding }) => ({ ...finding, span: citation.place }));
  if (outcome.objections.some(({ refuses }) => refuses)) return { verification: missing, findings: objections };
  return {
    verification: verificationOf(indexed, outcome, outcome.match),
    findings: [...objections, ...remarks(citation, indexed, outcome, outcome.match.block, quotation)],
  };
}

function verificationOf(indexed: IndexedSource, outcome: Outcome, match: NonNullable<Outcome['match']>): Verification {
  return {
    verdict: match.isExact ? 'exact' : 'folded',
    spans: match.spans,
    block: match.block.id,
    passages: listPassages(indexed, match.spans),
    occurrences: outcome.occurrences,
  };
}

function unknownSource(citation: Citation, library: Library): PlacedFinding {
  return {
    rule: 'source-unknown',
    message: `Unexpected source \`${citation.source}\`, expected the id of a document in sources/`,
    mend: fixSource(citation.source, library.ids),
    source: citation.source,
    span: citation.sourcePlace,
  };
}

/** An id, where editors wrote the name of its file. */
export function withoutEnding(id: string): string {
  return id.replace(/\.(?:txt|md|html?|xhtml|yaml)$/i, '');
}

function fixSource(id: string, ids: readonly string[]): string {
  const bare = withoutEnding(id);
  if (bare !== id && ids.includes(bare)) return `write @${bare}: an id is the name of the file without its ending`;
  const meant = suggestId(bare, ids);
  return meant === undefined
    ? 'add the document with `npm run -s verbatim -- add FILE`, or correct the id'
    : `write @${meant}, if that is the source you mean`;
}

function unknownBlock(citation: Citation, indexed: IndexedSource): PlacedFinding {
  const ids = indexed.source.blocks.map(({ id }) => id);
  const meant = suggestId(citation.block ?? '', ids);
  return {
    rule: 'block-unknown',
    message: `Unexpected block \`${citation.block}\`, expected a block of source \`${citation.source}\``,
    mend:
      meant === undefined
        ? 'leave the block out, or name one that the source has'
        : `write #${meant}, if that is the block you mean`,
    source: citation.source,
    span: citation.sourcePlace,
  };
}

function emptyQuotation(citation: Citation): PlacedFinding {
  return {
    rule: 'quote-empty',
    message: 'Unexpected quotation without a word or number, expected the words the claim leans on',
    mend: 'copy the words from the source into the quotation marks',
    source: citation.source,
    span: citation.place,
  };
}

function reportMissing(
  citation: Citation,
  library: Library,
  indexed: IndexedSource,
  quotation: Quotation,
  outcome: Outcome,
): VerifiedResult {
  if (outcome.occurrences > 0)
    return { verification: missing, findings: [standsElsewhere(citation, indexed, outcome)] };
  const { finding, nearest, marks } = explainMissing(library, indexed, quotation, outcome);
  const placed: PlacedFinding = { ...finding, span: citation.place };
  const inFile = marks.map((mark) => toFile(citation, quotation, mark));
  return {
    verification: { ...missing, ...(nearest === undefined ? {} : { nearest }) },
    findings: [inFile.length === 0 ? placed : { ...placed, marks: inFile }],
  };
}

/** The words stand in the source, but not where `#block`, `after` or `before` say. */
function standsElsewhere(citation: Citation, indexed: IndexedSource, { plain }: Outcome): PlacedFinding {
  const [first] = plain.matches;
  const where = first === undefined ? '' : `, as in its block \`${first.block.id}\``;
  const named = listWords([
    ...(citation.block === undefined ? [] : [`in block \`${citation.block}\``]),
    ...(citation.prefix === undefined ? [] : [`after “${citation.prefix}”`]),
    ...(citation.suffix === undefined ? [] : [`before “${citation.suffix}”`]),
  ]);
  return {
    rule: 'quote-missing',
    message: `Unexpected place for the quotation, expected it ${named}, while source \`${indexed.source.id}\` holds it elsewhere${where}`,
    mend: 'correct the block or the words before and after the quotation, or leave them out',
    source: indexed.source.id,
    span: citation.place,
  };
}

/** Where words of a folded quotation stand in the file. */
export function toFile(
  citation: Pick<Citation, 'exact' | 'rawOffsets' | 'place'>,
  quotation: Quotation,
  mark: Span,
): Span {
  const trimmed = citation.exact.length - citation.exact.trimStart().length;
  const { start, end } = quotation.folded.toRaw(mark.start, mark.end);
  const offset = (at: number): number =>
    citation.rawOffsets[Math.min(at + trimmed, citation.exact.length)] ?? citation.place.end;
  return { start: offset(start), end: Math.max(offset(start), offset(end)) };
}

const kindRules: Readonly<Partial<Record<BlockKind, CheckId>>> = {
  navigation: 'quote-from-navigation',
  title: 'quote-from-title',
  headline: 'quote-from-title',
  dek: 'quote-from-dek',
  summary: 'quote-from-summary',
};

/** What is to be said of a quotation that stands where it should. */
function remarks(
  citation: Citation,
  indexed: IndexedSource,
  outcome: Outcome,
  block: Block,
  quotation: Quotation,
): PlacedFinding[] {
  const found: Finding[] = [];
  const rule = kindRules[block.kind];
  if (rule !== undefined) found.push(fromBlock(rule, block));
  if (outcome.rivals > 0) found.push(ambiguous(outcome, block));
  if (isTooShort(quotation.folded.text)) found.push(tooShort);
  return found.map((finding) => ({ ...finding, source: indexed.source.id, span: citation.place }));
}

export function fromBlock(rule: CheckId, block: Block): Finding {
  if (rule === 'quote-from-navigation') {
    return {
      rule,
      message: 'Unexpected quotation from navigation, expected words of the article itself',
      mend: 'quote a paragraph of the article instead, or, if these words are a part of it, allow it here with a written reason',
    };
  }
  return {
    rule,
    message: `Unexpected quotation from a ${block.kind}, expected words from the body, since a ${block.kind} is often written by someone else`,
    mend: 'quote the paragraph that says so, or allow it here with a written reason',
  };
}

function ambiguous(outcome: Outcome, block: Block): Finding {
  const times = outcome.rivals + 1;
  return {
    rule: 'quote-ambiguous',
    message: `Unexpected quotation that stands ${times} times in the source, expected one place; it is bound to block \`${block.id}\``,
    mend: `quote more words, or pick a place with after "...", before "..." or #${block.id}`,
  };
}

const tooShort: Finding = {
  rule: 'quote-too-short',
  message: 'Unexpected quotation of next to nothing, expected enough words to show what the source says',
  mend: 'quote more of the sentence',
};

const fewestCharacters = 4;

function isTooShort(folded: string): boolean {
  const characters = folded.match(/[\p{L}\p{N}]/gu) ?? [];
  return characters.length < (characters.some(isUnspaced) ? 2 : fewestCharacters);
}

/** `exact`: the words stand there as they are; `folded`: but for typography; `missing`: they do not. */
type Verdict = 'exact' | 'folded' | 'missing';

/** The verdict on a citation. Plain data. */
export interface Verification {
  readonly verdict: Verdict;
  /** Where in `Source.text` the words stand: one span a fragment, in order; none when missing. */
  readonly spans: readonly Span[];
  /** Id of the block the first fragment stands in. */
  readonly block?: string;
  /** Indexes into `Source.passages` of every passage the words touch. */
  readonly passages: readonly number[];
  /** How often the source holds these words; the bound one included. */
  readonly occurrences: number;
  readonly nearest?: Nearest;
}

/** Where words stand in a source. */
interface FoundWords {
  /** One span a fragment, in order. */
  readonly spans: readonly Span[];
  /** Indexes into `Source.passages` of every passage the words touch. */
  readonly passages: readonly number[];
}

/**
 * Finds words that were quoted once in the source as it is now: where the selector says, else wherever they stand, since
 * the text around them may have changed. Nothing where the source no longer holds them.
 */
export function findWords(selector: QuoteSelector, indexed: IndexedSource): FoundWords | undefined {
  const quotation = readQuotation(selector.exact);
  const match =
    matchQuotation(indexed, selector, quotation).match ??
    matchQuotation(indexed, { exact: selector.exact }, quotation).match;
  if (match === undefined) return undefined;
  return { spans: match.spans, passages: listPassages(indexed, match.spans) };
}

/** Indexes of every passage that spans touch, in order. */
function listPassages(indexed: IndexedSource, spans: readonly Span[]): number[] {
  return [...new Set(spans.flatMap((span) => indexed.passagesIn(span)))].sort((a, b) => a - b);
}
