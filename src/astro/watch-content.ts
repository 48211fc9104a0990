import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { fingerprintFolder } from '../disk/fingerprint-folder.ts';
import { contentModuleIds } from './content-plugin.ts';
import type { ContentStore } from './content-store.ts';

/** Saving a file is often several events in a row. */
const settleMilliseconds = 30;
const lookMilliseconds = 500;

/** What a page sends once it can be told to reload: the version of the content that it was drawn from. */
export const shownEvent = 'verbatim:shown';

/**
 * During development, forgets the edition when anything in the content folder changes and has open pages reload:
 * they show what the checks now say, and mending a file clears its messages without a restart. What Vite's watcher does
 * not see (a folder that went away and came back, another machine's disk) is found by looking now and then.
 */
export function watchContent(server: ViteDevServer, store: ContentStore): void {
  const forget = (): void => {
    store.forget();
    invalidate(server);
  };
  const look = lookForChange(store.folder, () => {
    forget();
    reload(server);
  });
  let settling: NodeJS.Timeout | undefined;
  server.watcher.add(store.folder);
  server.watcher.on('all', (_event, path) => {
    if (path !== store.folder && !path.startsWith(store.folder + sep)) return;
    // At once: a page that is asked for from now on must not get the old edition.
    forget();
    clearTimeout(settling);
    settling = setTimeout(() => void look(), settleMilliseconds);
  });
  server.environments['client']?.hot.on(shownEvent, (version: number) => {
    // Its content changed after the page was drawn and before it could be told so.
    if (version !== store.version) reload(server);
  });
  const stop = repeat(look);
  server.httpServer?.once('close', stop);
}

/** Gives what looks whether a folder is no longer as it was at the last look, one look after the other. */
function lookForChange(folder: string, onChange: () => void): () => Promise<void> {
  let known: string | undefined;
  let looking = Promise.resolve();
  const lookOnce = async (): Promise<void> => {
    const state = await fingerprintFolder(folder);
    if (known !== undefined && known !== state) onChange();
    known = state;
  };
  return () => (looking = looking.then(lookOnce));
}

/** Looks now and at intervals until the function it gives is called. */
function repeat(look: () => Promise<void>): () => void {
  let stopped = false;
  const lookAgain = async (): Promise<void> => {
    await look();
    if (!stopped) setTimeout(() => void lookAgain(), lookMilliseconds).unref();
  };
  void lookAgain();
  return () => {
    stopped = true;
  };
}

function invalidate(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const id of contentModuleIds) {
      const module = environment.moduleGraph.getModuleById(id);
      if (module) environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    }
  }
}

function reload(server: ViteDevServer): void {
  invalidate(server);
  for (const environment of Object.values(server.environments)) {
    if (environment.name === 'client') continue;
    // Whatever runs pages keeps the modules it has run until it is told otherwise.
    environment.hot.send({ type: 'full-reload', path: '*' });
    // Astro's own signal that routes may have come or gone (astro `vite-plugin-content-virtual-mod.js`).
    environment.hot.send('astro:content-changed', {});
  }
  server.environments['client']?.hot.send({ type: 'full-reload', path: '*' });
}
