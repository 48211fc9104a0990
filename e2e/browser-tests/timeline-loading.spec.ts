import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** Holds a script back, by the beginning of its name, until it is let go. */
async function holdScript(page: Page, name: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((settle) => {
    letGo = settle;
  });
  await page.route(new RegExp(String.raw`/_astro/${name}\.[^/]*js$`), async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Turns the wheel with Ctrl over the chart, and tells whether the browser was kept from zooming the page. */
async function turnWheel(page: Page): Promise<boolean> {
  // The browser sends a page its wheel only where it knows of a listener, which it does two frames after it was added.
  const listening = await page.evaluateHandle(async () => {
    const turned = new Promise<boolean>((settle) => {
      addEventListener('wheel', (event) => settle(event.defaultPrevented), { once: true });
    });
    for (let frame = 0; frame < 2; frame++) await new Promise((settle) => requestAnimationFrame(settle));
    return { turned };
  });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  return listening.evaluate(({ turned }) => turned);
}

test('Ctrl and the wheel zoom the chart also while what zooms it is on its way', async ({ page }) => {
  const letGo = await holdScript(page, 'timeline-hands');
  await page.goto(`${siteUrl('charts')}sixty/timeline/`);
  await expect(page.locator('.timeline-bar')).toBeVisible();
  const chart = page.locator('.timeline-chart:visible');
  await chart.hover({ position: { x: 300, y: 200 } });
  expect(await turnWheel(page)).toBe(true);
  await expect(chart).not.toHaveClass(/is-zoomed/);
  letGo();
  await expect(chart).toHaveClass(/is-zoomed/);
});

test('Ctrl and the wheel never zoom the page over a chart whose script is on its way, and do beside it', async ({
  page,
}) => {
  const asked = page.waitForRequest(/\/_astro\/timeline\.[^/]*js$/);
  const letGo = await holdScript(page, 'timeline');
  await page.goto(`${siteUrl('charts')}sixty/timeline/`, { waitUntil: 'commit' });
  await asked;
  await page.locator('.timeline-chart:visible').hover({ position: { x: 300, y: 200 } });
  expect(await turnWheel(page)).toBe(true);
  await page.locator('h1').hover();
  expect(await turnWheel(page)).toBe(false);
  letGo();
  await expect(page.locator('.timeline-bar')).toBeVisible();
});

test('the wheel alone scrolls the page while the scripts are on their way', async ({ page }) => {
  const letGo = await holdScript(page, 'timeline-hands');
  await page.goto(`${siteUrl('charts')}sixty/timeline/`);
  await expect(page.locator('.timeline-bar')).toBeVisible();
  await page.locator('.timeline-chart:visible').hover({ position: { x: 300, y: 200 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  letGo();
});
