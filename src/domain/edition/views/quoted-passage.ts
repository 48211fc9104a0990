import type { VerifiedCitation } from '../edition.ts';
import type { Span } from '../../text/place.ts';
import { joinLines } from '../../text/segment-break.ts';
import type { Block, Source } from '../../sources/source.ts';

/** A stretch of a passage as a reader sees it; together the pieces are the words of the source, in order, in one line. */
export interface PassagePiece {
  readonly text: string;
  /** `quoted`: the words themselves; `sentence`: the rest of their sentences; `around`: their paragraph. */
  readonly role: 'quoted' | 'sentence' | 'around';
}

/** A quotation where it stands. */
export interface QuotedPassage {
  readonly pieces: readonly PassagePiece[];
  /** Whether the paragraph goes on before or after what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly block: Block | undefined;
}

/** About as much of a paragraph as a note can hold; longer ones are cut between sentences. */
const paragraphLength = 700;

/**
 * Cuts the paragraph around a matched quotation into the quoted words, their sentences and the rest.
 * Empty for a quotation that was not found.
 */
export function quotedPassage(citation: VerifiedCitation, source: Source): QuotedPassage {
  const { spans } = citation.verification;
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { pieces: [], cutBefore: false, cutAfter: false, block: undefined };
  const block = source.blocks.find((candidate) => candidate.start <= first.start && first.start < candidate.end);
  const whole = {
    start: Math.min(block?.start ?? first.start, first.start),
    end: Math.max(blockEnd(source, last), last.end),
  };
  const sentence = sentenceSpan(citation, source, { start: first.start, end: last.end });
  const shown = whole.end - whole.start <= paragraphLength ? whole : neighbours(source, whole, sentence);
  const quoted = spans.flatMap((span, index): [Span, PassagePiece['role']][] => [
    [span, 'quoted'],
    [{ start: span.end, end: spans[index + 1]?.start ?? span.end }, 'sentence'],
  ]);
  const cuts: [Span, PassagePiece['role']][] = [
    [{ start: shown.start, end: sentence.start }, 'around'],
    [{ start: sentence.start, end: first.start }, 'sentence'],
    ...quoted,
    [{ start: last.end, end: sentence.end }, 'sentence'],
    [{ start: sentence.end, end: shown.end }, 'around'],
  ];
  const texts = joinLines(cuts.map(([span]) => source.text.slice(span.start, span.end)));
  return {
    pieces: cuts.map(([, role], index) => ({ text: texts[index] ?? '', role })).filter((piece) => piece.text !== ''),
    cutBefore: shown.start > whole.start,
    cutAfter: shown.end < whole.end,
    block,
  };
}

function blockEnd(source: Source, span: Span): number {
  return source.blocks.find((block) => block.start < span.end && span.end <= block.end)?.end ?? span.end;
}

function sentenceSpan(citation: VerifiedCitation, source: Source, quoted: Span): Span {
  const touched = citation.verification.passages.flatMap((index) => source.passages[index] ?? []);
  return {
    start: Math.min(quoted.start, ...touched.slice(0, 1).map((passage) => passage.start)),
    end: Math.max(quoted.end, ...touched.slice(-1).map((passage) => passage.end)),
  };
}

/** The sentence before and the one after, where the whole paragraph would be too much. */
function neighbours(source: Source, whole: Span, sentence: Span): Span {
  const inside = source.passages.filter((passage) => whole.start <= passage.start && passage.end <= whole.end);
  const before = inside.findLast((passage) => passage.end <= sentence.start);
  const after = inside.find((passage) => passage.start >= sentence.end);
  return { start: before?.start ?? whole.start, end: after?.end ?? whole.end };
}
