import { defineConfig } from 'astro/config';
import { verbatim } from './src/astro/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
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
  integrations: [
    verbatim({
      content: process.env['VERBATIM_CONTENT'] ?? 'content',
      base: process.env['VERBATIM_BASE'] ?? '/',
    }),
  ],
});
