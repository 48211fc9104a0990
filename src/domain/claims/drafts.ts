import * as z from 'zod/mini';
import type { TextFile } from '../messages/message.ts';
import { described } from './schema.ts';

/** Keeps an explainer, an update or a page out of what is built for readers. */
export const draft = described(
  z.enum(['true', 'false'], { error: '`true` or `false`' }),
  'Whether it is a draft: shown while you write, and left out of the built site.',
);

/** What is not for readers yet. */
export interface Drafts {
  /** Tells whether a file of the content belongs to a draft. */
  readonly holds: (path: string) => boolean;
  /** The pages and anchors of drafts, from the site's root: whatever begins so is one. */
  readonly addresses: readonly string[];
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Tells whether a text's front matter says that it is a draft. */
export function isDraft(text: string): boolean {
  const [, head = ''] = frontMatter.exec(text.slice(0, 10_000)) ?? [];
  return /^draft[ \t]*:[ \t]*["']?true["']?[ \t]*(?:#.*)?$/m.test(head);
}

/** Finds the drafts among the files of a content folder. Of an explainer, all that lies in its folder is one. */
export function findDrafts(files: Iterable<TextFile>): Drafts {
  const paths = new Set<string>();
  const folders: string[] = [];
  const addresses: string[] = [];
  for (const { path, text } of files) {
    if (!path.endsWith('.mdx') || !isDraft(text)) continue;
    const [, slug] = /^explainers\/([^/]+)\/index\.mdx$/.exec(path) ?? [];
    const [, explainer, update] = /^explainers\/([^/]+)\/updates\/([^/]+)\.mdx$/.exec(path) ?? [];
    const [, page] = /^pages\/([^/]+)\.mdx$/.exec(path) ?? [];
    if (slug !== undefined) folders.push(`explainers/${slug}/`);
    else paths.add(path);
    const own = slug ?? page;
    if (own !== undefined) addresses.push(`/${own}/`, `/embed/${own}/`);
    if (update !== undefined) addresses.push(`/${explainer ?? ''}/updates/#update-${update}`);
  }
  return { holds: (path) => paths.has(path) || folders.some((folder) => path.startsWith(folder)), addresses };
}
