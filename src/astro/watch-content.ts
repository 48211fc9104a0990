import type { ViteDevServer } from 'vite';
import { followFolder } from '../disk/follow-folder.ts';
import { contentModuleIds } from './content-plugin.ts';
import type { ContentStore } from './content-store.ts';

/** What a page sends once it can be told to reload: the version of the content that it was drawn from. */
export const shownEvent = 'verbatim:shown';

/**
 * During development, forgets the edition when anything in the content folder changes and has open pages reload:
 * they show what the checks now say, and mending a file clears its messages without a restart.
 */
export function watchContent(server: ViteDevServer, store: ContentStore): void {
  const forget = (): void => {
    store.forget();
    invalidate(server);
  };
  const stop = followFolder(store.folder, {
    watcher: server.watcher,
    // At once: a page that is asked for from now on must not get the old edition.
    onTouch: forget,
    onChange: () => {
      forget();
      reload(server);
    },
  });
  server.environments['client']?.hot.on(shownEvent, (version: number) => {
    // Its content changed after the page was drawn and before it could be told so.
    if (version !== store.version) reload(server);
  });
  server.httpServer?.once('close', stop);
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
