import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { mapBounded } from '../disk/map-bounded.ts';
import { fillFolder } from '../disk/write-file.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { compareText } from '../domain/text/compare-text.ts';
import { listSearchRecords, searchKinds } from '../domain/export/search-records.ts';
import { dropControls } from '../domain/text/control-characters.ts';

/** What pages need of what Pagefind brings: its other files are interfaces that this site does not use. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|(?:fragment|index)\/.+|pagefind\..+\.pf_meta)$/;

const recordsAtOnce = 500;

/** Writes the search's index beside the pages, once they are built; where that cannot be, the build says so and goes on. */
export function searchIndex(edition: Edition): AstroIntegration {
  return {
    name: 'verbatim:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await writeSearchIndex(edition, fileURLToPath(dir)).catch((error: unknown) => {
          logger.warn(`The site has no search: ${error instanceof Error ? error.message : String(error)}`);
        });
      },
    },
  };
}

/**
 * Writes the index that the search page asks, into the folder of a built site. The words of all languages are in one
 * index, read by the rules of the site's own: a reader's question has no language.
 *
 * @throws Error when Pagefind's program cannot be run on this machine.
 */
async function writeSearchIndex(edition: Edition, folder: string): Promise<void> {
  const { createIndex, close } = await import('pagefind');
  try {
    const language = edition.site.language.split('-')[0] ?? 'en';
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('; '));
    // Pagefind takes them in the order they are sent, whether or not its answers are waited for.
    await mapBounded(listSearchRecords(edition), recordsAtOnce, async ({ url, kind, title, context, content }) => {
      const added = await index.addCustomRecord({
        url,
        language,
        content: dropControls(content),
        meta: { title: dropControls(title), kind, context: dropControls(context) },
      });
      if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    });
    const { files } = await index.getFiles();
    const wanted = files.filter((file) => needed.test(file.path.replaceAll('\\', '/')));
    const kinds = { path: 'kinds.json', content: JSON.stringify(listKinds(wanted)) };
    await fillFolder(join(folder, 'pagefind'), [...wanted, kinds]);
  } finally {
    await close();
  }
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The results of each kind, by the ids that Pagefind gives them. Its own filters write their values in an order of the
 * moment, and a site is to have the same bytes each time.
 */
function listKinds(files: readonly IndexFile[]): Readonly<Record<string, readonly string[]>> {
  const fragments = files.flatMap(({ path, content }) => {
    const id = /([^\\/]+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) return [];
    const text = gunzipSync(content).toString('utf8');
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly meta: { readonly kind: string } };
    return [{ id, kind: meta.kind }];
  });
  const groups = Map.groupBy(
    fragments.toSorted((a, b) => compareText(a.id, b.id)),
    ({ kind }) => kind,
  );
  return Object.fromEntries(searchKinds.map((kind) => [kind, (groups.get(kind) ?? []).map(({ id }) => id)]));
}
