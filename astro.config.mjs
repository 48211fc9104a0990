import { defineConfig } from 'astro/config';
import { siteConfig } from './src/astro/site-config.ts';

export default defineConfig(
  siteConfig({
    content: process.env['VERBATIM_CONTENT'] ?? 'content',
    url: process.env['VERBATIM_URL'],
    base: process.env['VERBATIM_BASE'] ?? '/',
  }),
);
