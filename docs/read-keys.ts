/**
 * Reads which keys a page of the docs names: by the page's `##` heading and the head of the table's first column, the
 * words between backticks in that column.
 */
export function readKeys(markdown: string): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = markdown.split(/^## /m).flatMap((section) => {
    const heading = section.split('\n')[0] ?? '';
    return section
      .split(/\n\n(?=\| key)/)
      .slice(1)
      .map((table) => {
        const [head = '', , ...rows] = table.split('\n').map((row) => row.split('|')[1] ?? '');
        const keys = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key));
        return [`${heading}: ${head.trim()}`, new Set(keys)] as const;
      });
  });
  return new Map(tables);
}

/** The keys that objects have, as JSON, and a page does not name. */
export function findUndocumented(objects: readonly object[], keys: ReadonlySet<string> = new Set()): string[] {
  const present = objects.flatMap((value) => Object.keys(JSON.parse(JSON.stringify(value)) as object));
  return [...new Set(present)].filter((key) => !keys.has(key));
}
