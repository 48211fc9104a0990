/**
 * A pure function of a few strings that remembers its latest results: the lints ask the same of one sentence again and
 * again. Results are shared, so they have to be `readonly`; long texts are asked of once, and not kept.
 */
export function keepLatest<Words extends readonly string[], Result>(
  read: (...words: Words) => Result,
  { most = 500, longest = 2000 } = {},
): (...words: Words) => Result {
  let young = new Map<string, Result>();
  let old = young;
  return (...words) => {
    const key = words.join('\0');
    if (key.length > longest) return read(...words);
    const known = young.get(key) ?? old.get(key);
    const result = known ?? read(...words);
    if (young.size >= most) [old, young] = [young, new Map()];
    young.set(key, result);
    return result;
  };
}
