import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { identifyFolder } from '../disk/identify-folder.ts';
import { contentModuleIds } from './content-plugin.ts';
import type { ContentStore } from './content-store.ts';

/** Saving a file is often several events in a row. */
const settleMilliseconds = 30;
const folderMilliseconds = 400;

/**
 * During development, forgets the edition when anything in the content folder changes and has open pages reload:
 * they show what the checks now say, and mending a file clears its messages without a restart. A folder that goes away
 * (renamed, unmounted, another branch) is followed once it is back.
 */
export function watchContent(server: ViteDevServer, store: ContentStore): void {
  let timer: NodeJS.Timeout | undefined;
  const refresh = (): void => {
    // At once: a page that is asked for from now on must not get the old edition.
    store.forget();
    invalidate(server);
    clearTimeout(timer);
    timer = setTimeout(() => reload(server), settleMilliseconds);
  };
  server.watcher.add(store.folder);
  server.watcher.on('all', (_event, path) => {
    if (path === store.folder || path.startsWith(store.folder + sep)) refresh();
  });
  followFolder(server, store.folder, refresh);
}

/**
 * Looks now and then whether the folder is still the one that is watched: a watcher that lost its folder is not told
 * when another one takes its place.
 */
function followFolder(server: ViteDevServer, folder: string, refresh: () => void): void {
  let watched = identifyFolder(folder);
  let returned = false;
  const timer = setInterval(() => {
    // Files may have changed before the watcher had listed them all.
    if (returned) refresh();
    const present = identifyFolder(folder);
    returned = present !== undefined && present !== watched;
    if (present !== watched) refresh();
    if (returned) {
      // What the watcher knows of the former folder would keep it from looking at this one.
      server.watcher.unwatch(folder);
      server.watcher.add(folder);
    }
    watched = present;
  }, folderMilliseconds);
  timer.unref();
  server.httpServer?.once('close', () => clearInterval(timer));
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
