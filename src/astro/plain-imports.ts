import type { Plugin } from 'vite';

/**
 * Lets `import()` stand for itself. Vite wraps each in code that fetches the style sheets and chunks it depends on
 * first; no script here has any, and the wrapper is larger than some of what it fetches.
 */
export function plainImports(): Plugin {
  return {
    name: 'verbatim:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
