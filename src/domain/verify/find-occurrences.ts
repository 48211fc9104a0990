/** Above this many comparisons at worst, the engine's own search is left for one that is linear on any input. */
const riskyWork = 2 ** 26;

/**
 * Calls back for each place where a needle stands in a text, overlapping ones included, in order, until the callback
 * returns false. Linear in the text's length, but for short work where the worst case is bounded and rare.
 */
export function eachOccurrence(text: string, needle: string, visit: (start: number) => boolean): void {
  if (needle === '' || needle.length > text.length) return;
  if (text.length * needle.length > riskyWork && needle.length > 32) {
    searchLinear(text, needle, visit);
    return;
  }
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!visit(at)) return;
  }
}

/** Knuth, Morris and Pratt, SIAM Journal on Computing 6 (1977). */
function searchLinear(text: string, needle: string, visit: (start: number) => boolean): void {
  const borders = bordersOf(needle);
  let matched = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    while (matched > 0 && needle.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === code) matched += 1;
    if (matched < needle.length) continue;
    if (!visit(i - needle.length + 1)) return;
    matched = borders[matched - 1] ?? 0;
  }
}

function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length);
  let length = 0;
  for (let i = 1; i < needle.length; i++) {
    const code = needle.charCodeAt(i);
    while (length > 0 && needle.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
    if (needle.charCodeAt(length) === code) length += 1;
    borders[i] = length;
  }
  return borders;
}
