import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { explainerUrl } from './explainers.ts';

const kibibyte = 1024;
const budget = { all: 100 * kibibyte, script: 8 * kibibyte, chart: 6 * kibibyte, everyPart: 9 * kibibyte };

test('a first visit to an explainer stays within its budget', async ({ page }) => {
  const bytes = new Map<string, number>();
  const sizes: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    sizes.push(
      response.body().then((body) => {
        // Fonts and pictures are compressed already; a server compresses the rest.
        const size = ['font', 'image'].includes(kind) ? body.length : brotliCompressSync(body).length;
        bytes.set(kind, (bytes.get(kind) ?? 0) + size);
      }),
    );
  });
  await page.goto(explainerUrl('shipped'), { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([src]):not([type*=json])').allTextContents();
  await Promise.all(sizes);
  const script = (bytes.get('script') ?? 0) + brotliCompressSync(inline.join('\n')).length;
  const all = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'bytes', description: JSON.stringify({ ...Object.fromEntries(bytes), all }) });
  expect(script).toBeLessThanOrEqual(budget.script);
  expect(all, JSON.stringify(Object.fromEntries(bytes))).toBeLessThanOrEqual(budget.all);
});

for (const width of [390, 1280]) {
  test(`the script of a timeline comes with it into view, within its budget, and the rest when it is used: ${width} pixels`, async ({
    page,
  }) => {
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/\/timeline[^/]*\.js$/i.test(pathname))
        sizes.set(
          pathname,
          response.body().then((body) => brotliCompressSync(body).length),
        );
    });
    const sum = async (): Promise<number> => (await Promise.all(sizes.values())).reduce((all, size) => all + size, 0);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${siteUrl('charts')}sixty/timeline/`, { waitUntil: 'networkidle' });
    const seen = await sum();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.locator('.timeline-bar summary').click();
    await page.locator('.timeline-chart:visible').hover();
    await page.waitForLoadState('networkidle');
    const used = await sum();
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify({ seen, used }) });
    expect(seen).toBeGreaterThan(kibibyte);
    expect(seen).toBeLessThanOrEqual(budget.chart);
    expect(used).toBeGreaterThan(seen);
    expect(used).toBeLessThanOrEqual(budget.everyPart);
  });
}
