import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { type Browser, findBrowser, findPinnedBrowser } from './e2e/browser.ts';

// Unpacks the browsers, where one has to be, before any worker starts.
const browser = await findBrowser();
const pinned = (await findPinnedBrowser()) ?? browser;
const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
const launchOptions = ({ executablePath, args, env }: Browser) => ({
  executablePath,
  args,
  env: { ...Object.fromEntries(inherited), ...env },
});

export default defineConfig({
  testDir: 'e2e/browser-tests',
  outputDir: '.cache/browser-tests',
  globalSetup: './e2e/serve-sites.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // Both only end what never would: no verdict hangs on how fast the machine is.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['./e2e/report-skipped.ts']],
  updateSnapshots: 'none',
  snapshotPathTemplate: 'e2e/shots/{arg}{ext}',
  use: { locale: 'en-US', timezoneId: 'UTC' },
  projects: [
    {
      name: 'behaviour',
      testMatch: '*.spec.ts',
      testIgnore: 'shots.spec.ts',
      use: { launchOptions: launchOptions(browser) },
    },
    { name: 'shots', testMatch: 'shots.spec.ts', use: { launchOptions: launchOptions(pinned) } },
  ],
});
