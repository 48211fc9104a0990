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
  const pieces = changes.map(({ value, added, removed }): WordPiece => ({
    text: value.join(''),
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
  return joinSpaces(pieces);
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

/** Single words that stay between two changes make a difference hard to read: they are told as changed too. */
function joinSpaces(pieces: readonly WordPiece[]): WordPiece[] {
  const joined: { text: string; in: WordPiece['in'] }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.in === piece.in) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
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
