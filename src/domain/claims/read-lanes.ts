/**
 * The names in `<Timeline lanes="Council, Works" />`. A name may hold commas itself: as many parts as make a name that
 * is known are one name. Parts that make none are names nobody knows.
 */
export function readLanes(written: string, known: Iterable<string>): readonly string[] {
  const names = new Map([...known].map((lane) => [partsOf(lane).join(), lane]));
  const longest = Math.max(1, ...[...names.values()].map((lane) => partsOf(lane).length));
  const parts = partsOf(written);
  const read: string[] = [];
  for (let at = 0; at < parts.length;) {
    let taken = Math.min(longest, parts.length - at);
    while (taken > 1 && !names.has(parts.slice(at, at + taken).join())) taken -= 1;
    const name = parts.slice(at, at + taken).join();
    read.push(names.get(name) ?? name);
    at += taken;
  }
  return read.filter((name) => name !== '');
}

function partsOf(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim());
}
