import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentModuleIds } from './content-plugin.ts';
import type { ContentStore } from './content-store.ts';

/** Saving a file is often several events in a row. */
const settleMilliseconds = 30;

/**
 * During development, forgets the edition when anything in the content folder changes and has open pages reload:
 * they show what the checks now say, and mending a file clears its messages without a restart.
 */
export function watchContent(server: ViteDevServer, store: ContentStore): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(store.folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(store.folder + sep)) return;
    // At once: a page that is asked for from now on must not get the old edition.
    store.forget();
    invalidate(server);
    clearTimeout(timer);
    timer = setTimeout(() => reload(server), settleMilliseconds);
  });
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
