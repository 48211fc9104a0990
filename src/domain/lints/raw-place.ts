import type { Span } from '../text/place.ts';

/**
 * Finds where words of a visible text stand in the raw text it was read from: the same occurrence of the same words, over line breaks
 * and indentation, inside the stretch. The whole stretch where markup or escapes hide them.
 */
export function placeWords(raw: string, stretch: Span, visible: string, words: Span): Span {
  const wanted = visible.slice(words.start, words.end).trim();
  if (wanted === '' || (words.start === 0 && words.end >= visible.length)) return stretch;
  let occurrence = countBefore(visible, wanted, words.start);
  for (
    let at = raw.indexOf(wanted[0] ?? '', stretch.start);
    at !== -1 && at < stretch.end;
    at = raw.indexOf(wanted[0] ?? '', at + 1)
  ) {
    const end = matchAt(raw, at, wanted);
    if (end === undefined || end > stretch.end) continue;
    if (occurrence === 0) return { start: at, end };
    occurrence--;
  }
  return stretch;
}

function countBefore(text: string, words: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && at < before; at = text.indexOf(words, at + 1)) count++;
  return count;
}

/** The end of `wanted` in the raw text, white space matching any white space (and `>` of a block quotation), `''` a quote of YAML. */
function matchAt(raw: string, from: number, wanted: string): number | undefined {
  let at = from;
  for (let i = 0; i < wanted.length; i++) {
    const char = wanted[i];
    if (char === ' ') {
      const start = at;
      while (/[\s>]/.test(raw[at] ?? '')) at++;
      if (at === start) return undefined;
      continue;
    }
    if (raw[at] !== char) return undefined;
    at += char === "'" && raw[at + 1] === "'" ? 2 : 1;
  }
  return at;
}
