import { expect, test } from '@playwright/test';
import { ferryUrl } from './explainers.ts';

test('an address whose fragment is not well formed leaves the page whole', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${ferryUrl()}#50%`);
  const closed = page.locator('details:not([open])');
  expect(await closed.count()).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(closed).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a refused copy is said, a copy is said each time, and the button offers it again', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    let refused = 0;
    const writeText = (): Promise<void> =>
      refused++ === 0 ? Promise.reject(new Error('NotAllowed')) : Promise.resolve();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  // The words of a button come and go by a clock that stands still until it is told to run.
  await page.clock.install({ time: '2025-01-01T08:00:00Z' });
  await page.goto(`${ferryUrl()}claims/stopped/`);
  await page.clock.pauseAt('2025-01-01T10:00:00Z');
  const button = page.locator('button[data-copy]').first();
  const announcer = page.locator('#page_announcer');
  const offer = await button.innerText();
  await button.click();
  await expect(button).toHaveText('Not copied');
  await page.clock.runFor(1000);
  await expect(announcer).toContainText('Not copied');
  await button.click();
  await expect(button).toHaveText('Copied');
  await page.clock.runFor(1000);
  await expect(announcer).toHaveText(/^Copied/);
  await button.click();
  await expect(announcer).toHaveText('');
  await page.clock.runFor(1000);
  await expect(announcer).toHaveText(/^Copied/);
  await page.clock.runFor(10_000);
  await expect(button).toHaveText(offer);
  expect(errors).toEqual([]);
});
