import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Loaded } from '../disk/load-content.ts';
import { isInside, toSlashes } from '../disk/paths.ts';
import { drawFrame, type FrameLine } from '../domain/messages/render/code-frame.ts';
import { causesFirst, describeNearest } from '../domain/messages/render/pretty.ts';
import type { MarkedText } from '../domain/messages/render/marked-text.ts';
import type { Message } from '../domain/messages/message.ts';
import type { ContentStore } from './content-store.ts';

const editionModule = 'virtual:verbatim/edition';
const proseModule = 'virtual:verbatim/prose';
const pastModule = 'virtual:verbatim/past';
const picturesModule = 'virtual:verbatim/pictures';
const virtualModules: readonly string[] = [editionModule, proseModule, pastModule, picturesModule];

/** Ids of the modules that follow from the content, as Vite's module graph knows them. */
export const contentModuleIds: readonly string[] = virtualModules.map((id) => `\0${id}`);

/** A message with what a page shows of its files. */
export interface ShownMessage {
  readonly message: Message;
  readonly frame: readonly FrameLine[];
  readonly nearest?: MarkedText;
}

/**
 * Hands pages the edition and the rendered MDX as modules. The content folder may lie anywhere: what its MDX
 * imports (the JSX runtime) is looked up from the project at `root`.
 *
 * @param url the address that pages give the site instead of that in `site.yaml`
 */
export function contentPlugin(store: ContentStore, root: string, url?: string): Plugin {
  const fromRoot = join(root, 'package.json');
  const isProse = (id: string): boolean => id.endsWith('.mdx') && isInside(store.folder, id);
  return {
    name: 'verbatim:content',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (virtualModules.includes(source)) return `\0${source}`;
      // As it lies in the content, wherever links lead from there: the folder says which explainer it is.
      if (isProse(withoutPrefix(source))) return withoutPrefix(source);
      if (importer === undefined || !isProse(importer) || !/^[\w@]/.test(source)) return;
      return this.resolve(source, fromRoot, { skipSelf: true });
    },
    hotUpdate({ file }) {
      // `watchContent` has pages reload, once the edition is forgotten; Vite would have them reload before.
      return isInside(store.folder, file) ? [] : undefined;
    },
    async load(id) {
      if (id === `\0${editionModule}`) {
        // Of before the content is read: what changes meanwhile makes another version.
        const { version } = store;
        return `${writeEditionModule(await store.loadReadable(), url)}\nexport const version = ${version};`;
      }
      if (id === `\0${pastModule}`) return writePastModule(await store.loadReadable());
      if (id === `\0${picturesModule}`) return writePicturesModule(await store.loadReadable(), store.folder);
      if (id === `\0${proseModule}`) return writeProseModule(await store.loadReadable(), store.folder);
      return;
    },
  };
}

/** Vite's own way of writing the path of a file outside the project: `/@fs/news/a.mdx`, or `/@fs/C:/news/a.mdx`. */
function withoutPrefix(source: string): string {
  return source.replace(/^\/@fs(?=\/(?![a-z]:))|^\/@fs\/(?=[a-z]:)/i, '');
}

/** Browsers wrap long lines themselves; lines are cut only where no page could show them. */
const frameWidth = 400;

function writeEditionModule({ edition: read, messages, files }: Loaded, url: string | undefined): string {
  const edition = url === undefined ? read : { ...read, site: { ...read.site, url } };
  const shown = causesFirst(messages).map((message): ShownMessage => {
    const file = files.get(message.file);
    const nearest = describeNearest(message);
    return {
      message,
      frame: file === undefined || file.text === '' ? [] : drawFrame(file, message, frameWidth),
      ...(nearest === undefined ? {} : { nearest }),
    };
  });
  // A string for JSON.parse is read far faster than the same data as an object literal.
  const data = JSON.stringify(JSON.stringify({ edition, messages: shown }));
  return `export const { edition, messages } = JSON.parse(${data});`;
}

/** What was published, and what became of its addresses. */
function writePastModule({ editions, past }: Loaded): string {
  const data = JSON.stringify(JSON.stringify({ editions: Object.fromEntries(editions), past }));
  return `export const { editions, past } = JSON.parse(${data});`;
}

/** Those that prose shows: each is read and measured where a page asks for it. */
function writePicturesModule({ edition }: Loaded, folder: string): string {
  const loaders = edition.pictures.map(
    (file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(toSlashes(join(folder, file)))}),`,
  );
  return `export const pictures = {\n${loaders.join('\n')}\n};`;
}

function writeProseModule({ edition, editions, messages }: Loaded, folder: string): string {
  const unreadable = new Set(messages.filter(({ rule }) => rule === 'mdx-syntax').map(({ file }) => file));
  const written = [
    ...edition.pages.map((page) => page.file),
    ...edition.explainers.flatMap(({ slug, file, updates }) => [
      file,
      ...updates.map((update) => update.file),
      ...(editions.get(slug) ?? []).map((published) => `${published.folder}prose.mdx`),
    ]),
  ].filter((file) => file !== '' && !unreadable.has(file));
  const loaders = [...new Set(written)].map(
    (file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(toSlashes(join(folder, file)))}),`,
  );
  return `export const prose = {\n${loaders.join('\n')}\n};`;
}
