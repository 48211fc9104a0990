import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { frames, stopScrolling } from './stillness.ts';

async function open(page: Page, width: number, slug = 'sixty'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${siteUrl('charts')}${slug}/timeline/`);
  await expect(page.locator('.timeline-bar')).toBeVisible();
}

/** Scrolls so far into the chart, and says where what holds the dates is then. */
async function scrollInto(page: Page, share: number, dates: string): Promise<{ y: number; height: number }> {
  await page.locator('.timeline-variant:visible').evaluate((frame, by) => {
    const { top, height } = frame.getBoundingClientRect();
    scrollBy({ top: top + height * by, behavior: 'instant' });
  }, share);
  await frames(page);
  return (await page.locator(dates).boundingBox()) ?? { y: NaN, height: NaN };
}

for (const width of [820, 1440]) {
  test(`the axis of a tall chart stays in view at ${width} px, and covers nothing at rest`, async ({ page }) => {
    await open(page, width);
    const head = '.timeline-variant:visible .timeline-head';
    const [rest, chart] = await Promise.all(
      [head, '.timeline-chart:visible'].map((at) => page.locator(at).boundingBox()),
    );
    expect(rest?.y).toBe(chart?.y);
    const lane = await page.locator('.timeline-chart:visible .chart-lane').first().boundingBox();
    expect((rest?.y ?? 0) + (rest?.height ?? 0)).toBeLessThanOrEqual(lane?.y ?? 0);
    for (const share of [0.3, 0.7]) expect((await scrollInto(page, share, head)).y).toBe(0);
    // Past its end the chart takes it along.
    expect((await scrollInto(page, 1.05, head)).y).toBeLessThan(0);
  });
}

test('the date beside a vertical chart stays in view, whole, and follows the scrolling', async ({ page }) => {
  await open(page, 390);
  const date = page.locator('.timeline-date');
  await expect(date).toBeHidden();
  const height = (await page.locator('.timeline-variant:visible').boundingBox())?.height;
  const said: number[] = [];
  for (const share of [0.1, 0.5, 0.9]) {
    expect((await scrollInto(page, share, '.timeline-date')).y).toBe(0);
    await expect(date).toHaveText(/\d{4}/);
    said.push(Number(/\d{4}/.exec((await date.textContent()) ?? '')?.[0]));
  }
  expect(said).toEqual(said.toSorted((a, b) => a - b));
  expect(new Set(said).size).toBe(3);
  expect((await page.locator('.timeline-variant:visible').boundingBox())?.height).toBe(height);
});

test('what the keyboard reaches is not hidden under the axis', async ({ page }) => {
  await open(page, 1440);
  await scrollInto(page, 0.9, '.timeline-head >> visible=true');
  for (let n = 0; n < 12; n++) await page.getByRole('button', { name: 'Previous event' }).press('Enter');
  await expect(page.locator('.chart-event:focus')).toBeVisible();
  await stopScrolling(page);
  const event = await page.locator('.chart-event:focus .chart-mark').boundingBox();
  const head = await page.locator('.timeline-head >> visible=true').boundingBox();
  expect(event?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the axis stays in view too, and on paper it stands where it belongs', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${siteUrl('charts')}sixty/timeline/`);
    const head = page.locator('.timeline-head >> visible=true');
    const chart = page.locator('.timeline-chart:visible');
    await page.mouse.wheel(0, 1500);
    await expect.poll(async () => (await head.boundingBox())?.y).toBe(0);
    await page.emulateMedia({ media: 'print' });
    // A chart of several sheets has its dates at the top of each.
    await expect(head).toHaveCount(1);
    await expect(page.locator('.timeline-sheet-head .chart-tick').first()).toBeVisible();
    await page.goto(`${siteUrl('charts')}twelve/timeline/`);
    await expect(head).toHaveCount(0);
    await expect(chart.locator('.chart-head .chart-tick').first()).toBeVisible();
  });
});

test('in the reader’s own colours the axis still hides what passes under it', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 1440);
  const color = await page
    .locator('.timeline-head >> visible=true')
    .evaluate((head) => getComputedStyle(head).backgroundColor);
  expect(color).toMatch(/^rgb\(/);
});
