import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Loaded } from '../disk/load-content.ts';
import { formatPretty } from '../domain/messages/pretty.ts';
import type { ContentStore } from './content-store.ts';

const editionModule = 'virtual:verbatim/edition';
const proseModule = 'virtual:verbatim/prose';

/** Ids of the modules that follow from the content, as Vite's module graph knows them. */
export const contentModuleIds: readonly string[] = [`\0${editionModule}`, `\0${proseModule}`];

/**
 * Hands pages the edition and the rendered MDX as modules. The content folder may lie anywhere: what its MDX
 * imports (the JSX runtime) is looked up from the project at `root`.
 */
export function contentPlugin(store: ContentStore, root: string): Plugin {
  const fromRoot = join(root, 'package.json');
  return {
    name: 'verbatim:content',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === editionModule || source === proseModule) return `\0${source}`;
      const isFromContent = importer?.startsWith(store.folder) === true && importer.endsWith('.mdx');
      if (!isFromContent || !/^[\w@]/.test(source)) return;
      return this.resolve(source, fromRoot, { skipSelf: true });
    },
    async load(id) {
      if (id === `\0${editionModule}`) return writeEditionModule(await store.load());
      if (id === `\0${proseModule}`) return writeProseModule(await store.load(), store.folder);
      return;
    },
  };
}

function writeEditionModule({ edition, messages, files }: Loaded): string {
  const printed = messages.map((message) =>
    formatPretty([message], { files, showPath: (file) => file, colour: false, width: 100 }).trimEnd(),
  );
  // A string for JSON.parse is read far faster than the same data as an object literal.
  const data = JSON.stringify(JSON.stringify({ edition, messages, printed }));
  return `export const { edition, messages, printed } = JSON.parse(${data});`;
}

function writeProseModule({ edition, messages }: Loaded, folder: string): string {
  const unreadable = new Set(messages.filter(({ rule }) => rule === 'mdx-syntax').map(({ file }) => file));
  const written = [
    ...edition.pages.map((page) => page.file),
    ...edition.explainers.flatMap(({ file, updates }) => [file, ...updates.map((update) => update.file)]),
  ].filter((file) => !unreadable.has(file));
  const loaders = written.map(
    (file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(join(folder, file))}),`,
  );
  return `export const prose = {\n${loaders.join('\n')}\n};`;
}
