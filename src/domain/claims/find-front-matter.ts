import type { Span } from '../text/place.ts';

/** The front matter of a file: what stands between its two lines of `---`, and where the text behind the second begins. */
export interface FrontMatter extends Span {
  readonly bodyStart: number;
}

/** Finds the front matter at the start of a text, with any line endings and a byte order mark; undefined where there is none or it never ends. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const [head] = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/.exec(text) ?? [];
  if (head === undefined) return undefined;
  const fence = /(?:^|[\r\n])---[ \t]*(?:\r\n|\r|\n|$)/g;
  fence.lastIndex = head.length - 1;
  const found = fence.exec(text);
  if (found === null) return undefined;
  const end = Math.max(head.length, found.index + 1);
  return { start: head.length, end, bodyStart: found.index + found[0].length };
}
