import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Loaded } from '../disk/load-content.ts';
import { keepOldFiles } from '../disk/keep-old-files.ts';
import { toSlashes } from '../disk/paths.ts';
import { cacheHome } from '../disk/records.ts';
import { resolveContentFolder } from '../disk/read-folder.ts';
import type { WrittenHeading } from '../domain/claims/explainer.ts';
import { findHeadings } from '../domain/edition/addresses.ts';
import { toBasePath, urls } from '../domain/edition/urls.ts';
import { toOrigin } from '../domain/text/web-address.ts';
import { cacheFolder } from './cache-folder.ts';
import { contentPlugin } from './content-plugin.ts';
import { ContentError, createContentStore, loadSound } from './content-store.ts';
import { prepareFonts } from './fonts.ts';
import { footnotePlugin } from './footnote-plugin.ts';
import { plainImports } from './plain-imports.ts';
import { searchIndex } from './search-index.ts';
import { tablePlugin } from './table-plugin.ts';
import { shownEvent, watchContent } from './watch-content.ts';
import { writeCards } from './write-cards.ts';

export interface VerbatimOptions {
  /** The content folder; relative paths count from the working directory. */
  readonly content: string;
  /** The path the site stands under, such as `/news/`; slashes at its ends may be left out. */
  readonly base: string;
  /** The address of the host the site stands on, instead of that in `site.yaml`. */
  readonly url?: string | undefined;
  /** The compiled content, where it was read already. */
  readonly loaded?: Loaded;
}

/** What a timeline needs as soon as it is seen comes in one piece; what it is used with is fetched when it is used. */
const timelineScripts =
  /[\\/]scripts[\\/]timeline(?:-(?:address|controls|follow|input|pointers|range|stage|steps|view))?\.ts$/;
/** What fetches scripts stands apart, or it would be found only in what it is to fetch. */
const fetching = { name: 'fetch', test: /vite[\\/]preload-helper/, priority: 1 };
const codeSplitting = { groups: [fetching, { name: 'timeline', test: timelineScripts }] };
const timelineInOnePiece = { client: { build: { rolldownOptions: { output: { codeSplitting } } } } };

/** Runs in pages during development: a page drawn from content that has changed since is loaded again. */
const tellVersion = `
  const version = document.querySelector('meta[name="verbatim-version"]')?.content;
  if (version !== undefined) import.meta.hot?.send('${shownEvent}', Number(version));
`;

/**
 * Ends a build that is refused for what editors wrote: Astro would head it as an unhandled error, and hang hints on it
 * that are meant for programmers.
 */
function stopBuild(error: unknown): never {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}

/** @throws ContentError when it is no address of a host. */
function readAddress(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const origin = toOrigin(given);
  if (origin !== undefined) return origin;
  throw new ContentError(
    `Unexpected address ${given} for the site, expected one without a path, such as https://news.example.`,
  );
}

function headingsIn({ edition, editions }: Loaded, file: string): readonly WrittenHeading[] {
  if (!file.startsWith('editions/')) return findHeadings(edition, file);
  const published = [...editions.values()].flat().find(({ folder }) => file === `${folder}prose.mdx`);
  return published?.explainer.headings ?? [];
}

/** Whether search engines are told of a page: not of frames, of editions, nor of what moved or went. */
function isListed(path: string, { past }: Loaded, base: string): boolean {
  const address = path.slice(base.length - 1);
  const isPast = past.moved.some(({ from }) => from === address) || past.gone.some(({ url }) => url === address);
  return !isPast && !address.startsWith(urls.embeds()) && !/^\/[^/]+\/editions\/[^/]+\/$/.test(address);
}

/** Adds what is no page: pictures for links to the site, and the files that stood at other addresses. */
async function finishBuild({ edition, past }: Loaded, out: string, base: string): Promise<void> {
  await writeCards(edition, out, join(cacheHome(process.cwd()), 'fonts'));
  await keepOldFiles(out, past, base);
}

/** The integrations that a site needs beside this one. */
function listIntegrations(loaded: Loaded, base: string): AstroIntegration[] {
  const listed = sitemap({ filter: (page) => isListed(new URL(page).pathname, loaded, base) });
  return [mdx(), listed, searchIndex(loaded.edition)];
}

/**
 * Makes an Astro project of a content folder: reads and checks it once a build, stops where there are errors, hands
 * pages the edition and the rendered MDX, and cleans what comes of them.
 */
export function verbatim(options: VerbatimOptions): AstroIntegration {
  const base = toBasePath(options.base);
  const url = readAddress(options.url);
  const store = createContentStore(resolveContentFolder(options.content, process.cwd()), base, options.loaded);
  const showPath = (file: string): string => toSlashes(relative(process.cwd(), resolve(store.folder, file)));
  const headingsOf = async (file: string) => headingsIn(await store.loadReadable(), file);
  return {
    name: 'verbatim',
    hooks: {
      'astro:config:setup': async ({ command, config, addMiddleware, injectScript, updateConfig }) => {
        const loaded = await (command === 'build' ? loadSound(store, showPath).catch(stopBuild) : store.load());
        const root = fileURLToPath(config.root);
        addMiddleware({ entrypoint: new URL('clean-pages.ts', import.meta.url), order: 'pre' });
        addMiddleware({ entrypoint: new URL('old-anchors.ts', import.meta.url), order: 'post' });
        if (command === 'dev') injectScript('page', tellVersion);
        updateConfig({
          site: url ?? loaded.edition.site.url,
          base,
          cacheDir: pathToFileURL(`${cacheFolder(root, store.folder)}/`),
          fonts: await prepareFonts(join(cacheHome(root), 'fonts')),
          markdown: {
            processor: satteri({
              mdastPlugins: [footnotePlugin({ content: store.folder, base, headingsOf })],
              hastPlugins: [tablePlugin],
              features: { smartPunctuation: false },
            }),
          },
          integrations: listIntegrations(loaded, base),
          vite: {
            environments: timelineInOnePiece,
            plugins: [contentPlugin(store, root, url), plainImports()],
            server: { fs: { allow: [root, store.folder] } },
          },
        });
      },
      'astro:build:done': async ({ dir }) => finishBuild(await store.load(), fileURLToPath(dir), base),
      'astro:server:setup': ({ server }) => watchContent(server, store),
    },
  };
}
