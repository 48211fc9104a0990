/**
 * Which of the keys there are (`lane:NAME`, `certainty:NAME`) an address asks to hide. Each has a value of its own; links
 * of another time join them with `|`, which names may hold as well, so the longest names are looked for first.
 */
export function readHidden(asked: readonly string[], keys: Iterable<string>): ReadonlySet<string> {
  const known = new Set(keys);
  const found = new Set(asked.filter((value) => known.has(value)));
  let joined = asked.flatMap((value) => (known.has(value) ? [] : `|${value.replaceAll('|', '||')}|`)).join('');
  for (const key of [...known].toSorted((a, b) => b.length - a.length)) {
    const rest = joined.replaceAll(`|${key.replaceAll('|', '||')}|`, '');
    if (rest !== joined) found.add(key);
    joined = rest;
  }
  return found;
}
