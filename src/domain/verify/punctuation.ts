import { diffArrays } from 'diff';
import type { Span } from '../text/place.ts';
import type { FoldedText } from '../text/fold.ts';
import type { NearestWords, WordEdit } from './align-words.ts';
import type { IndexedSource } from './indexed-source.ts';
import type { Quotation } from './match-plain.ts';

const longestCompared = 4000;
const mostEdits = 60;

/** Finds the characters that differ where all words are the same; nothing where there are too many to list. */
export function findPunctuation(quotation: Quotation, nearest: NearestWords): readonly WordEdit[] | undefined {
  const quoted = quotation.folded.text;
  if (quoted.length > longestCompared || nearest.words.length > longestCompared) return undefined;
  const changes = diffArrays(quoted.split(''), nearest.words.split(''), { maxEditLength: mostEdits });
  if (changes === undefined) return undefined;
  const edits: WordEdit[] = [];
  let at = 0;
  let there = nearest.folded.start;
  for (const { added = false, removed = false, value } of changes) {
    const words = value.join('');
    const here = added ? 0 : words.length;
    const theirs = removed ? 0 : words.length;
    if (added || removed) {
      edits.push({
        here: added ? '' : words,
        there: removed ? '' : words,
        span: { start: at, end: at + here },
        source: { start: there, end: there + theirs },
      });
    }
    at += here;
    there += theirs;
  }
  return edits.length === 0 ? undefined : edits;
}

/** Signs that mean something of their own, unlike punctuation. */
const sign = /[%‰‱°+<>=≤≥±&\p{Sc}]/u;

/**
 * Says which character differs, the first of several, as it is written on either side: folding makes one character of
 * all quotation marks.
 */
export function describePunctuation(
  edits: readonly WordEdit[],
  [quotation, indexed]: readonly [Quotation, IndexedSource],
): string {
  const [first, second] = edits;
  if (first === undefined) return 'only the punctuation differs';
  const isPair = first.there === '' && second?.here === '' && second.span.start === first.span.end;
  const theirs = isPair ? second : first;
  const here = first.here === '' ? '' : written(quotation.exact, quotation.folded, first.span).trim();
  const there = theirs.there === '' ? '' : written(indexed.source.text, indexed.folded, theirs.source).trim();
  const what = sign.test(here + there) ? 'a sign differs' : 'only the punctuation differs';
  if (here !== '' && there !== '') return `${what}: “${here}” here, “${there}” there`;
  if (here !== '') return `${what}: “${here}” is added here`;
  return there === '' ? `${what}: a space` : `${what}: “${there}” is lost here`;
}

function written(raw: string, folded: FoldedText, span: Span): string {
  const { start, end } = folded.toRaw(span.start, span.end);
  return raw.slice(start, end);
}
