import type { Span } from '../../text/place.ts';
import type { Source } from '../../sources/source.ts';
import { foldTypography } from '../../text/fold.ts';

/** What a document is asked of here. */
type Document = Pick<Source, 'text' | 'passages' | 'metadata'>;

/**
 * Tells whether words of a document are among those that its correction or retraction concerns: their sentences touch.
 * Where nobody wrote which those are, it concerns all of them.
 */
export function isConcerned(spans: readonly Span[], source: Document): boolean {
  const { concerns } = source.metadata;
  if (concerns === undefined || spans.length === 0) return true;
  const concerned = concerns.flatMap((words) => findConcerned(words, source) ?? []);
  return spans.some((span) => concerned.some((other) => overlap(whole(span, source), whole(other, source))));
}

/** Where words stand in a document but for typography; nothing where it does not hold them. */
export function findConcerned(words: string, { text }: Pick<Document, 'text'>): Span | undefined {
  const folded = foldTypography(text);
  const wanted = foldTypography(words.trim()).text;
  const at = folded.text.indexOf(wanted);
  return at === -1 || wanted === '' ? undefined : folded.toRaw(at, at + wanted.length);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The sentences that a stretch touches. */
function whole(span: Span, { passages }: Pick<Document, 'passages'>): Span {
  const touched = passages.filter((passage) => overlap(passage, span));
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
}
