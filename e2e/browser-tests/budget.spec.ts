import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { listPages, testSites } from '../sites.ts';

const kibibyte = 1024;
const budget = {
  all: 85 * kibibyte,
  html: 24 * kibibyte,
  fonts: 45 * kibibyte,
  script: 8 * kibibyte,
  chart: 6 * kibibyte,
  everyPart: 9 * kibibyte,
};

/** Paths of the front pages of all explainers of the shipped site, whichever there are. */
const explainers = listPages(testSites.shipped).flatMap((page) => /^([^/]+\/)claims\/$/.exec(page)?.[1] ?? []);

/** The bytes of a response as a server would send it: fonts and pictures are compressed already. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  return ['font', 'image'].includes(response.request().resourceType()) ? body.length : brotliCompressSync(body).length;
}

/** Gathers what is answered from now on, and says when nothing is under way any longer. */
function gather(page: Page): { readonly arrived: () => Promise<readonly Response[]> } {
  const responses: Response[] = [];
  let underWay = 0;
  page.on('request', () => void underWay++);
  page.on('requestfinished', () => void underWay--);
  page.on('requestfailed', () => void underWay--);
  page.on('response', (response) => void responses.push(response));
  const arrived = async (): Promise<readonly Response[]> => {
    await page.waitForLoadState('networkidle');
    await expect.poll(() => underWay).toBe(0);
    return responses;
  };
  return { arrived };
}

async function sum(responses: readonly Response[]): Promise<number> {
  return (await Promise.all(responses.map(sizeOf))).reduce((all, size) => all + size, 0);
}

for (const path of explainers) {
  test(`a first visit to an explainer stays within its budget: ${path}`, async ({ page }) => {
    const { arrived } = gather(page);
    await page.goto(siteUrl('shipped') + path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const responses = await arrived();
    const inline = await page.locator('script:not([src]):not([type*=json])').allTextContents();
    const sumOf = (type: string) => sum(responses.filter((response) => response.request().resourceType() === type));
    const script = (await sumOf('script')) + brotliCompressSync(inline.join('\n')).length;
    const [html, fonts, all] = [await sumOf('document'), await sumOf('font'), await sum(responses)];
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify({ html, fonts, script, all }) });
    expect(fonts).toBeGreaterThan(kibibyte);
    expect(html).toBeLessThanOrEqual(budget.html);
    expect(fonts).toBeLessThanOrEqual(budget.fonts);
    expect(script).toBeLessThanOrEqual(budget.script);
    expect(all).toBeLessThanOrEqual(budget.all);
  });
}

for (const width of [390, 1280]) {
  test(`the script of a timeline comes with it into view, within its budget, and the rest when it is used: ${width} pixels`, async ({
    page,
  }) => {
    const { arrived } = gather(page);
    const parts = async (): Promise<readonly Response[]> =>
      (await arrived()).filter((response) => /\/timeline[^/]*\.js$/i.test(new URL(response.url()).pathname));
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${siteUrl('charts')}sixty/timeline/`);
    // It is drawn by the script that is weighed.
    await expect(page.locator('.timeline-bar')).toBeVisible();
    const seen = await sum(await parts());
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.locator('.timeline-bar summary').click();
    await page.locator('.timeline-chart:visible').hover();
    await expect(page.locator('.timeline-chart:visible')).toHaveClass(/is-zoomed/);
    await expect(page.locator('.timeline-bar').getByRole('checkbox').first()).toBeVisible();
    await expect.poll(async () => sum(await parts())).toBeGreaterThan(seen);
    const used = await sum(await parts());
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify({ seen, used }) });
    expect(seen).toBeGreaterThan(kibibyte);
    expect(seen).toBeLessThanOrEqual(budget.chart);
    expect(used).toBeLessThanOrEqual(budget.everyPart);
  });
}
