import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';

/** Has the page keep how each element was scrolled to; a browser scrolls smoothly only where it is told to. */
async function keepScrolls(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.addInitScript(() => {
    const kept: unknown[] = [];
    Object.assign(globalThis, { kept });
    for (const prototype of [HTMLElement.prototype, SVGElement.prototype]) {
      prototype.scrollIntoView = function (options) {
        kept.push(typeof options === 'object' ? options.behavior : options);
        Element.prototype.scrollIntoView.call(this, options);
      };
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { kept: readonly unknown[] }).kept);
}

for (const path of ['sixty/', 'sixty/timeline/', 'embed/sixty/timeline/']) {
  test(`who follows a link to an anchor arrives at once: /${path}`, async ({ page }) => {
    await page.goto(siteUrl('charts') + path);
    const smooth = await page
      .locator('*')
      .evaluateAll((all) => all.filter((element) => getComputedStyle(element).scrollBehavior === 'smooth').length);
    expect(smooth).toBe(0);
  });
}

test('a link to an anchor shows it, and what holds it opens', async ({ page }) => {
  await page.goto(`${siteUrl('charts')}sixty/timeline/#event-e58`);
  await expect(page.locator('#event-e58')).toBeInViewport();
});

test('who follows a link to an event arrives at once; who steps to the next sees the way', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const scrolls = await keepScrolls(page);
  await page.goto(`${siteUrl('charts')}sixty/timeline/?event=e40`);
  await expect(page.locator('.chart-event:focus')).toHaveAttribute('data-event', 'e40');
  expect(await scrolls()).toEqual(['instant']);
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect.poll(scrolls).toEqual(['instant', 'smooth']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect.poll(scrolls).toEqual(['instant', 'smooth', 'instant']);
});
