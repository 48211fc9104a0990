import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A content folder, built once for the tests. */
export interface TestSite {
  readonly name: string;
  readonly content: string;
  readonly base: string;
}

export const root = fileURLToPath(new URL('..', import.meta.url));

/** In the order they are built: two folders take turns, so that anything one leaves behind shows in the next. */
export const testSites = {
  // Whatever editors write there: tests may rely on none of its words.
  shipped: { name: 'shipped', content: 'content', base: '/' },
  // Written by e2e/fixture-content.ts and e2e/chart-content.ts before they are built.
  fixture: { name: 'fixture', content: '.cache/fixture-content', base: '/sub/' },
  charts: { name: 'charts', content: '.cache/chart-content', base: '/' },
  again: { name: 'again', content: '.cache/fixture-content', base: '/sub/' },
  // Written by e2e/record-content.ts before it is built.
  record: { name: 'record', content: '.cache/record-content', base: '/archive/' },
  // Written by e2e/case-content.ts before it is built.
  cases: { name: 'cases', content: '.cache/case-content', base: '/news/' },
} as const satisfies Record<string, TestSite>;

/** Where a test site is built. */
export function siteFolder({ name }: TestSite): string {
  return join(root, '.cache/sites', name);
}

/** POSIX paths of every file of a built site, sorted. */
export function listFiles(site: TestSite): string[] {
  const folder = siteFolder(site);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** Address paths of every page of a built site, without the base path: `bridge/index.html` is `bridge/`. */
export function listPages(site: TestSite): string[] {
  return listFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

/**
 * One page of each kind. Names that editors chose become `*`, so that pages made by the same route share a kind.
 * An explainer is told from a page of prose by the pages below it.
 */
export function listKinds(site: TestSite): ReadonlyMap<string, string> {
  const pages = listPages(site);
  const explainers = new Set(pages.flatMap((page) => /^([^/]+)\/claims\/$/.exec(page)?.[1] ?? []));
  const kinds = new Map<string, string>();
  for (const page of pages) {
    const kind = page
      .split('/')
      .map((segment, index, all) => (explainers.has(segment) || isChosen(all, index, pages) ? '*' : segment))
      .join('/');
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return kinds;
}

/** Whether a path segment is one of several under a folder that is itself a page: `sources/<id>/`. */
function isChosen(segments: readonly string[], index: number, pages: readonly string[]): boolean {
  if (index === 0 || segments[index] === '') return false;
  const last = segments.length - 2;
  const parent = segments.slice(0, index).join('/');
  return (
    index === last &&
    ['sources', 'claims', 'editions'].includes(segments[index - 1] ?? '') &&
    pages.includes(`${parent}/`)
  );
}
