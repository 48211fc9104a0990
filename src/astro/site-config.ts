import type { AstroUserConfig } from 'astro';
import { verbatim, type VerbatimOptions } from './integration.ts';

/** The Astro project of a site, wherever it is built or served from. */
export function siteConfig(options: VerbatimOptions): AstroUserConfig {
  return {
    output: 'static',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
    devToolbar: { enabled: false },
    prefetch: false,
    markdown: { syntaxHighlight: false },
    security: {
      csp: {
        directives: [
          "default-src 'none'",
          "connect-src 'self'",
          "font-src 'self'",
          "frame-src 'self'",
          "img-src 'self'",
          "manifest-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
        ],
      },
    },
    integrations: [verbatim(options)],
  };
}
