import { diffArrays } from 'diff';

/** A stretch of words that two texts share, or that only one of them has. */
export interface WordPiece {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

/** Above this, a list of differences helps nobody. */
const mostEdits = 400;

/** What differs between two texts, word by word, in order: what went stands before what came. */
export function diffWords(before: string, after: string, language: string): WordPiece[] {
  const changes = diffArrays(cutWords(before, language), cutWords(after, language), { maxEditLength: mostEdits });
  if (changes === undefined)
    return [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ];
  return changes.map(({ value, added, removed }) => ({
    text: value.join(''),
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
}

/** Words, and what stands between them; a space belongs to the word before it. */
function cutWords(text: string, language: string): string[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const words: string[] = [];
  for (const { segment } of segments) {
    const last = words.at(-1);
    if (last !== undefined && /^\s+$/.test(segment) && !/\s$/.test(last)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** The difference in one line, as plain text: `[-what went-]{+what came+}`, as programs for differences show words. */
export function describeWords(pieces: readonly WordPiece[]): string {
  return pieces
    .map(({ text, in: where }) => {
      if (where === 'both') return text;
      const [, inner = '', space = ''] = /^(.*?)(\s*)$/s.exec(text) ?? [];
      return (where === 'before' ? `[-${inner}-]` : `{+${inner}+}`) + space;
    })
    .join('');
}
