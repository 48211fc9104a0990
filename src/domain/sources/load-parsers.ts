import { createRequire } from 'node:module';
import type * as Rehype from 'rehype-parse';
import type * as Frontmatter from 'remark-frontmatter';
import type * as Gfm from 'remark-gfm';
import type * as Remark from 'remark-parse';
import type * as Unified from 'unified';

/** The parsers take 80 ms to load, which a site of plain texts need not pay; `require` keeps reading synchronous. */
const require = createRequire(import.meta.url);

const unified = (): Unified.Processor => (require('unified') as typeof Unified).unified();

/** A parser of HTML into hast, with offsets. */
export function openHtmlParser() {
  return unified().use((require('rehype-parse') as typeof Rehype).default);
}

/** A parser of CommonMark with GFM into mdast. */
export function openMarkdownParser() {
  return unified()
    .use((require('remark-parse') as typeof Remark).default)
    .use((require('remark-gfm') as typeof Gfm).default);
}

/** The same for the beginning of a file, which may hold front matter. */
export function openFrontMatterParser() {
  return openMarkdownParser().use((require('remark-frontmatter') as typeof Frontmatter).default, ['yaml', 'toml']);
}
