import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

// Unpacks the browser, where one has to be, before any worker starts.
const { executablePath, args, env } = await findBrowser();
const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);

export default defineConfig({
  testDir: 'e2e/browser-tests',
  testMatch: '*.spec.ts',
  outputDir: '.cache/browser-tests',
  globalSetup: './e2e/serve-sites.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  reporter: 'list',
  use: {
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: { executablePath, args, env: { ...Object.fromEntries(inherited), ...env } },
  },
});
