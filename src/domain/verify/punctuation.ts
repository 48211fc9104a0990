import { diffArrays } from 'diff';
import type { Quotation } from './match-plain.ts';
import type { NearestWords, WordEdit } from './align-words.ts';

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

/** Says which character differs: the first, of several. */
export function describePunctuation(edits: readonly WordEdit[]): string {
  const what = 'only the punctuation differs';
  const [first, second] = edits;
  if (first === undefined) return what;
  const here = first.here.trim();
  const there = (first.there === '' && second?.span.start === first.span.end ? second.there : first.there).trim();
  if (here !== '' && there !== '') return `${what}: “${here}” here, “${there}” there`;
  if (here !== '') return `${what}: “${here}” is added here`;
  return there === '' ? `${what}: a space` : `${what}: “${there}” is lost here`;
}
