import { defineConfig } from 'astro/config';
import { siteConfig } from './src/astro/site-config.ts';

export default defineConfig(
  siteConfig({
    content: process.env['VERBATIM_CONTENT'] ?? 'content',
    base: process.env['VERBATIM_BASE'] ?? '/',
  }),
);
