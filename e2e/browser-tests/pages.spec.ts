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

/** Layout shifts so far that no input caused, with what moved (https://web.dev/articles/cls). */
async function listShifts(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(async () => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was buffered, and what the next two frames bring, is queued by then.
    for (let frame = 0; frame < 2; frame++) await new Promise((settle) => requestAnimationFrame(settle));
    const entries = observer.takeRecords() as LayoutShift[];
    observer.disconnect();
    return entries
      .filter((entry) => !entry.hadRecentInput)
      .map(({ value, sources }) => ({
        value,
        moved: sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | '),
      }));
  });
  return shifts.filter(({ value }) => value >= leastShift).map(({ value, moved }) => `${value.toFixed(4)}: ${moved}`);
}

/** Opens all that can be opened, so that nothing of the page is left out. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
}

/** What hangs on colours and on sizes, and not on words or on what stands in what. */
const looks = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe finds: by all of its rules, by those of looks alone, or by all others, which take a third of the time. */
async function listBarriers(page: Page, rules: 'all' | 'looks' | 'structure'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules === 'looks') axe.withRules(looks);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  if (rules === 'structure') axe.disableRules(looks);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function expectToFit(page: Page): Promise<void> {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

for (const [kind, path] of listKinds(testSites.shipped)) {
  test(`shipped /${kind} has no barrier that axe finds and fits a phone, whatever its editors wrote`, async ({
    page,
  }) => {
    // Smooth scrolling moves what axe measures.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 844 });
    await page.goto(siteUrl('shipped') + path);
    await unfold(page);
    expect(await listBarriers(page, 'structure')).toEqual([]);
    await expectToFit(page);
  });
}

for (const [kind, path] of listKinds(testSites.fixture)) {
  test.describe(`/${kind}`, () => {
    test('says nothing in the console, stays on the site, does not shift and fits a phone', async ({ page }) => {
      const home = siteUrl('fixture');
      const { complaints, strangers } = watch(page, home);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(home + path, { waitUntil: 'networkidle' });
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        expect(await listShifts(page)).toEqual([]);
      }
      expect(await page.context().cookies()).toEqual([]);
      await unfold(page);
      await expectToFit(page);
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
    });

    // Which colours there are, and what stands beside what, does not hang on the words: each once is enough.
    for (const [colorScheme, width, rules] of [
      ['light', 1440, 'all'],
      ['dark', 390, 'looks'],
    ] as const) {
      test(`has no barrier that axe finds, ${colorScheme}, ${width} pixels`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 844 });
        await page.goto(siteUrl('fixture') + path);
        await unfold(page);
        expect(await listBarriers(page, rules)).toEqual([]);
      });
    }
  });
}

test('answers an unknown address with the page for it, whose links work', async ({ page }) => {
  for (const name of ['shipped', 'fixture'] as const) {
    const response = await page.goto(`${siteUrl(name)}no/such/page/`);
    expect(response?.status()).toBe(404);
    await page
      .locator(`a[href="${new URL(siteUrl(name)).pathname}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(siteUrl(name));
  }
});
