import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { listFiles, siteFolder, type TestSite } from '../sites.ts';

const linkAttributes = ['href', 'src', 'poster', 'action', 'cite', 'data'] as const;
const idAttributes = [
  'popovertarget',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
] as const;

interface Page {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses as written. */
  readonly links: readonly string[];
  /** Ids of the same page that its attributes name. */
  readonly references: readonly string[];
  /** The address the page says it has. */
  readonly canonical: string | undefined;
}

/**
 * Follows every link of every page, style sheet, sitemap and data file of a built site, and every address in full that
 * any of them holds (embed snippets, JSON-LD), and gives those that lead nowhere on it.
 *
 * @param neighbours addresses on the site's host that are meant to lead out of it
 */
export function findDeadLinks(site: TestSite, neighbours: readonly string[] = []): string[] {
  const files = listFiles(site);
  const present = new Set(files);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(site, file));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const origin = new URL(pages.find(({ canonical }) => canonical !== undefined)?.canonical ?? 'https://site.invalid/')
    .origin;
  const isDead = (from: string, link: string): boolean => {
    const target = URL.parse(link, `${origin}${site.base}${from.replace(/index\.html$/, '')}`);
    if (target === null) return true;
    if (target.origin !== origin || neighbours.includes(target.href)) return false;
    const file = fileOf(target, site);
    if (file === undefined || !present.has(file)) return true;
    const anchor = decodeURIComponent(target.hash.slice(1)).split(':~:')[0];
    return Boolean(anchor) && byFile.get(file)?.ids.has(anchor ?? '') !== true;
  };
  const dead = pages.flatMap((page) =>
    [
      ...page.links.filter((link) => isDead(page.file, link)),
      ...page.references.filter((id) => !page.ids.has(id)).map((id) => `id ${id}`),
    ].map((link) => `${page.file}: ${link}`),
  );
  const listed = files
    .filter((file) => /\.(html|xml|json|txt|csv|svg|js|css|webmanifest)$/.test(file))
    .flatMap((file) =>
      urlsIn(site, file, origin)
        .filter((url) => isDead(file, url))
        .map((url) => `${file}: ${url}`),
    );
  const styled = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(join(siteFolder(site), file), 'utf8').matchAll(/url\(["']?([^"')]+)/g)]
        .map(([, url = '']) => url)
        .filter((url) => !url.startsWith('data:') && isDead(file, url))
        .map((url) => `${file}: ${url}`),
    );
  return [...new Set([...dead, ...listed, ...styled])];
}

function readPage(site: TestSite, file: string): Page {
  const { document } = parseHTML(readFileSync(join(siteFolder(site), file), 'utf8'));
  const elements = [...document.querySelectorAll('*')];
  const values = (names: readonly string[]): string[] =>
    elements.flatMap((element) => names.flatMap((name) => element.getAttribute(name) ?? []));
  const meta = [...document.querySelectorAll('meta[property="og:url"], meta[property="og:image"]')];
  return {
    file,
    ids: new Set(values(['id'])),
    links: [
      ...values(linkAttributes),
      ...values(['srcset']).flatMap((set) => set.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')),
      ...meta.flatMap((element) => element.getAttribute('content') ?? []),
    ],
    references: values(idAttributes).flatMap((value) => value.split(/\s+/).filter(Boolean)),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
  };
}

/** The file that a plain file server would answer an address with. */
function fileOf(target: URL, site: TestSite): string | undefined {
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(site.base)) return undefined;
  const inside = path.slice(site.base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** Addresses of this site that a data file or sitemap names. */
function urlsIn(site: TestSite, file: string, origin: string): string[] {
  const text = readFileSync(join(siteFolder(site), file), 'utf8').replaceAll(/&(?:amp|#38|#x26);/gi, '&');
  const cell = file.endsWith('.csv') ? /,.*$/ : /$^/;
  return [...text.matchAll(/https?:\/\/[^\s"'<>\\)]+/g)]
    .map(([url]) => url.replace(cell, '').replace(/(?:&(?:quot|#34|lt|gt);.*|[.,…]+)$/, ''))
    .filter((url) => url.startsWith(`${origin}/`));
}
