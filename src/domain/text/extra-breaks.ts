/** Whether a text is nothing but the marker of a list item: "1.", "2.)", "a)", "•", "iv.". */
export function isListMarker(text: string): boolean {
  return text.length < 12 && /^\s*(?:[•⁃▪◦*–-]\s*)?(?:\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]{1,2})?\s*$/iu.test(text);
}

/**
 * Finds where a sentence ends with no space before the next, as scraped pages have it: "world.Today". Addresses,
 * file names and other tokens with more than one dot, a slash or an at sign are left alone.
 */
export function findGluedBreaks(text: string): number[] {
  const found: number[] = [];
  const glued = /(?<=[\p{Ll}\p{N})"”’]{2}[.!?])["”’)]?(?=\p{Lu}\p{Ll}+(?:[\s,]|\.(?:\s|$)))/gu;
  for (const match of text.matchAll(glued)) {
    const at = match.index + match[0].length;
    if (!isAddress(text, at)) found.push(at);
  }
  return found;
}

/** Finds where footnote marks stand between a sentence's end and the next sentence: "The dam held.[1][2] The road". */
export function findReferenceBreaks(text: string): number[] {
  return [...text.matchAll(/(?<=[.!?])(?:\[\d{1,3}\]){1,9}\s(?=\p{Lu})/gu)].map(
    (match) => match.index + match[0].length,
  );
}

/** Looks at the token around `at`, up to a bound on either side. */
function isAddress(text: string, at: number): boolean {
  const left = /\S*$/u.exec(text.slice(Math.max(0, at - 60), at - 1))?.[0] ?? '';
  const right = /^\S*/u.exec(text.slice(at, at + 60))?.[0] ?? '';
  return /[@/:\\_=#]|www|\p{L}\.\p{L}/u.test(left) || /[@/\\_=#]/u.test(right);
}

interface Marker {
  readonly at: number;
  readonly style: string;
  readonly rank: number;
}

/**
 * Finds the starts of list items that run on in one line ("1. Rain 2. Wind"). Only a series that starts with its
 * first number or letter at the start of a line, or behind a colon, and goes up by one, is a list.
 */
export function findListBreaks(text: string): number[] {
  const found: number[] = [];
  let last: Marker | undefined;
  const markers = /(?<=^|[\n:.!?]\s{0,3}|\s)(?:([•⁃▪◦])\s?)?(\d{1,3}|[a-z])([.)]{1,2})\s+(?=\p{Lu})/gu;
  for (const match of text.matchAll(markers)) {
    const [, bullet = '', number = '', end = ''] = match;
    const rank = /\d/u.test(number) ? Number(number) : number.charCodeAt(0) - 96;
    const style = `${bullet}${/\d/u.test(number) ? '1' : 'a'}${end}`;
    const first = match.index === 0 || text[match.index - 1] === '\n';
    if (first && (rank === 1 || bullet !== '')) last = { at: match.index, style, rank };
    else if (last !== undefined && style === last.style && rank === last.rank + 1) {
      found.push(match.index);
      last = { at: match.index, style, rank };
    }
  }
  return found;
}
