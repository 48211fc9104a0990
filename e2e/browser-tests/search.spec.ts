import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { listFiles, siteFolder, testSites } from '../sites.ts';
import { ferryUrl } from './explainers.ts';

const results = '.search-results li a';

test('a word leads to the statement, the source and the term that hold it, by kind', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  await page.goto(`${siteUrl('fixture')}search/`);
  await page.getByRole('searchbox').fill('waterline');
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Statements' }).check();
  await expect(page.locator('.search-about').first()).toContainText('Statement');
  await expect(page).toHaveURL(/\?q=waterline&kind=Statement$/);
  await page.locator(results).first().click();
  await expect(page).toHaveURL(/\/sub\/[a-z-]+\/(?:updates\/)?#[a-z-]+$/);
  const { hash } = new URL(page.url());
  await expect(page.locator(hash)).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('every address that a search finds is there', async ({ page }) => {
  await page.goto(`${siteUrl('fixture')}search/?q=the`);
  await expect(page.locator(results).first()).toBeVisible();
  const more = page.getByRole('button', { name: 'More results' });
  while (await more.isVisible()) {
    const before = await page.locator(results).count();
    await more.click();
    await expect.poll(() => page.locator(results).count()).toBeGreaterThan(before);
  }
  const links = await page.locator(results).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(30);
  for (const [path, own] of Map.groupBy(links, (link) => link.split('#')[0] ?? '')) {
    await page.goto(path);
    for (const link of own) {
      const anchor = new URL(link).hash.slice(1);
      if (anchor !== '') expect(await page.locator(`[id="${anchor}"]`).count(), link).toBe(1);
    }
  }
});

test('what nothing holds is told, and so are words that no page may run', async ({ page }) => {
  await page.goto(`${siteUrl('fixture')}search/`);
  await page.getByRole('searchbox').fill('<nowhere-at-all>');
  await expect(page.locator('.search-told')).toContainText('Nothing holds');
  await expect(page.locator('main nowhere-at-all')).toHaveCount(0);
});

test('Ctrl and K lead to the search from any page, and nothing of it is loaded before a word is written', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => void (/pagefind/.test(request.url()) && asked.push(request.url())));
  await page.goto(ferryUrl());
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(asked).toEqual([]);
  await page.keyboard.type('ferry');
  await expect(page.locator(results).first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});

test('WebAssembly is allowed on the search page alone', () => {
  const allowing = listFiles(testSites.fixture).filter(
    (file) =>
      file.endsWith('.html') &&
      readFileSync(join(siteFolder(testSites.fixture), file), 'utf8').includes('wasm-unsafe-eval'),
  );
  expect(allowing).toEqual(['search/index.html']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every statement is listed by topic, and the search is not offered', async ({ page }) => {
    await page.goto(`${siteUrl('fixture')}search/`);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.locator('.search-topic summary').first().click();
    await expect(page.locator('.search-topic li a').first()).toBeVisible();
  });
});
