import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { toBasePath, urls } from '../domain/edition/urls.ts';
import { cacheFolder, cacheHome } from './cache-folder.ts';
import { contentPlugin } from './content-plugin.ts';
import { createContentStore, loadSound } from './content-store.ts';
import { prepareFonts } from './fonts.ts';
import { footnotePlugin } from './footnote-plugin.ts';
import { plainImports } from './plain-imports.ts';
import { shownEvent, watchContent } from './watch-content.ts';

export interface VerbatimOptions {
  /** The content folder; relative paths count from the working directory. */
  readonly content: string;
  /** The path the site stands under, such as `/news/`; slashes at its ends may be left out. */
  readonly base: string;
}

/** Runs in pages during development: a page drawn from content that has changed since is loaded again. */
const tellVersion = `
  const version = document.querySelector('meta[name="verbatim-version"]')?.content;
  if (version !== undefined) import.meta.hot?.send('${shownEvent}', Number(version));
`;

/**
 * Makes an Astro project of a content folder: reads and checks it once a build, stops with every error in one
 * message, and hands pages the edition and the rendered MDX.
 */
export function verbatim(options: VerbatimOptions): AstroIntegration {
  const store = createContentStore(resolve(options.content));
  const base = toBasePath(options.base);
  const embeds = base + urls.embeds().slice(1);
  const showPath = (file: string): string => relative(process.cwd(), resolve(store.folder, file)).replaceAll('\\', '/');
  return {
    name: 'verbatim',
    hooks: {
      'astro:config:setup': async ({ command, config, injectScript, updateConfig }) => {
        const loaded = command === 'build' ? await loadSound(store, showPath) : await store.load();
        const root = fileURLToPath(config.root);
        if (command === 'dev') injectScript('page', tellVersion);
        updateConfig({
          site: loaded.edition.site.url,
          base,
          cacheDir: pathToFileURL(`${cacheFolder(root, store.folder)}/`),
          fonts: await prepareFonts(join(cacheHome(root), 'fonts')),
          markdown: {
            processor: satteri({
              mdastPlugins: [footnotePlugin({ content: store.folder, base })],
              features: { smartPunctuation: false },
            }),
          },
          integrations: [mdx(), sitemap({ filter: (page) => !new URL(page).pathname.startsWith(embeds) })],
          vite: {
            plugins: [contentPlugin(store, root), plainImports()],
            server: { fs: { allow: [root, store.folder] } },
          },
        });
      },
      'astro:server:setup': ({ server }) => watchContent(server, store),
    },
  };
}
