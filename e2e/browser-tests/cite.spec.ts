import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { keepCopies } from './clipboard.ts';
import { ferryUrl } from './explainers.ts';

test('every copied citation opens on the host it was copied from, with the day at hand', async ({ page }) => {
  const copies = await keepCopies(page);
  await page.clock.setFixedTime('2025-09-03T10:00:00Z');
  const address = `${ferryUrl()}claims/stopped/`;
  await page.goto(address);
  const cite = page.locator('.cite-this');
  for (const button of await cite.locator('button.copy').all()) await button.click();
  // Three styles, of which two have italics and so a second form, and three files.
  await expect.poll(async () => (await copies()).length).toBe(8);
  const all = await copies();
  expect(all.filter((text) => text.includes(address))).toHaveLength(8);
  expect(all.filter((text) => /https:\/\/[a-z]+\.example\//.test(text))).toEqual([]);
  expect(all[0]).toContain('Retrieved September 3, 2025, from');
  expect(all.find((text) => text.includes('Accessed 3 Sept. 2025.'))).toBeDefined();
  await expect(cite.locator('.preview-notice')).toBeVisible();
  await expect(page.locator('#page_announcer')).toContainText('do not cite');
});

test('a reference file is downloaded, and names the host it was read on', async ({ page }) => {
  await page.goto(`${ferryUrl()}claims/stopped/`);
  const files = page.locator('.cite-files a');
  for (const [index, start] of ['@online{', 'TY  - ', '['].entries()) {
    const [download] = await Promise.all([page.waitForEvent('download'), files.nth(index).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain(`${ferryUrl()}claims/stopped/`);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation leaves the day to its reader, and says that a placeholder is none to cite', async ({ page }) => {
    await page.goto(`${ferryUrl()}claims/stopped/`);
    const cite = page.locator('.cite-this');
    await expect(cite).toContainText('Accessed [the day you read it].');
    await expect(cite.locator('.preview-notice')).toBeVisible();
    await expect(cite.locator('button')).toHaveCount(6);
    for (const button of await cite.locator('button').all()) await expect(button).toBeHidden();
  });
});
