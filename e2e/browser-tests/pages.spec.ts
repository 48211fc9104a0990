import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { listKinds, testSites } from '../sites.ts';

// A web font that replaces its fallback moves words by a pixel or two; scores are given to three decimals.
const leastShift = 0.0005;

interface Watch {
  /** What the browser complained of: console messages, page errors, failed requests, CSP violations. */
  readonly complaints: string[];
  /** Requests that left the site. */
  readonly strangers: string[];
}

function watch(page: Page, home: string): Watch {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) strangers.push(request.url());
  });
  return { complaints, strangers };
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Layout shifts that no input caused, with what moved (https://web.dev/articles/cls). */
async function listShifts(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(
    () =>
      new Promise<{ value: number; moved: string }[]>((settle) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          const entries = (list.getEntries() as LayoutShift[]).filter((entry) => !entry.hadRecentInput);
          settle(
            entries.map(({ value, sources }) => ({
              value,
              moved: sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | '),
            })),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => settle([]), 200);
      }),
  );
  return shifts.filter(({ value }) => value >= leastShift).map(({ value, moved }) => `${value.toFixed(4)}: ${moved}`);
}

for (const name of ['shipped', 'sub'] as const) {
  for (const [kind, path] of listKinds(testSites[name])) {
    test.describe(`${name} /${kind}`, () => {
      test('says nothing in the console, stays on the site and does not shift', async ({ page }) => {
        const home = siteUrl(name);
        const { complaints, strangers } = watch(page, home);
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 844 });
          await page.goto(home + path, { waitUntil: 'networkidle' });
          await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
          expect(await listShifts(page)).toEqual([]);
        }
        expect(complaints).toEqual([]);
        expect(strangers).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
      });

      // The base path changes addresses, not what a page looks like.
      if (name === 'sub') return;

      for (const colorScheme of ['light', 'dark'] as const) {
        test(`has no barrier that axe finds, ${colorScheme}`, async ({ page }) => {
          // Every rule on every element of the longest page, twice, while another worker takes its share.
          test.slow();
          // Smooth scrolling moves what axe measures.
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          for (const width of [390, 1440]) {
            await page.setViewportSize({ width, height: 844 });
            await page.goto(siteUrl(name) + path);
            const details = page.locator('details');
            await details.evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
            const { violations } = await new AxeBuilder({ page })
              .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
              .analyze();
            const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
            expect(found).toEqual([]);
          }
        });
      }

      test('fits phones of 390 and 320 pixels', async ({ page }) => {
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 700 });
          await page.goto(siteUrl(name) + path);
          const details = page.locator('details');
          await details.evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });

      test('has its content, one main heading and a title without JavaScript', async ({ browser }) => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const page = await context.newPage();
        await page.goto(siteUrl(name) + path);
        await expect(page.locator('main h1')).toHaveCount(1);
        await expect(page).toHaveTitle(/\S/);
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
        await context.close();
      });
    });
  }
}

test('answers an unknown address with the page for it, whose links work', async ({ page }) => {
  for (const name of ['shipped', 'sub'] as const) {
    const response = await page.goto(`${siteUrl(name)}no/such/page/`);
    expect(response?.status()).toBe(404);
    await page
      .locator(`a[href="${new URL(siteUrl(name)).pathname}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(siteUrl(name));
  }
});
