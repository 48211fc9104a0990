import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { frames } from './stillness.ts';

/** The address of a frame with the timeline of an explainer. */
const embedUrl = (): string => `${siteUrl('fixture')}embed/island-ferry/timeline/`;

const sizes = [
  [300, 200],
  [390, 500],
  [1200, 800],
] as const;

/** The size in pixels on screen of the smallest words of the chart in view. */
async function smallestWords(page: Page): Promise<number> {
  const found = await page
    .locator('.timeline-chart:visible text:visible')
    .evaluateAll((texts) =>
      (texts as SVGTextElement[]).map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      ),
    );
  return Math.min(...found);
}

for (const [width, height] of sizes) {
  test(`a frame of ${width} × ${height} shows the chart as wide as it is`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(embedUrl(), { waitUntil: 'networkidle' });
    const chart = page.locator('.timeline-chart:visible').first();
    const box = await chart.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(width - 30);
    expect(box?.y).toBeLessThan(height / 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await smallestWords(page)).toBeGreaterThanOrEqual(width < 390 ? 10 : 12);
    await expect(page.locator('h1 a')).toBeInViewport({ ratio: 1 });
    expect(await page.locator('h1').evaluate((title) => title.scrollWidth - title.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test('a frame brings no fonts, and asks for a plain one by name', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto(embedUrl(), { waitUntil: 'networkidle' });
  expect(fonts).toEqual([]);
  for (const words of ['.chart-label', '.embed-credit'])
    await expect(page.locator(`${words}:visible`).first()).toHaveCSS('font-family', /^system-ui/);
});

test('the words behind the events open in the frame and look as they do on the site', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(embedUrl());
  await page.locator('.timeline-as-list > summary').click();
  await page.locator('.event-list summary').first().click();
  const mark = page.locator('.event-list mark').first();
  await expect(mark).toBeVisible();
  await expect(page.locator('.event-list .passage').first()).toHaveCSS('display', 'block');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a host that listens late asks for the height once, and what it echoes is not answered', async ({ page }) => {
  await page.goto(new URL('/robots.txt', embedUrl()).href);
  await page.evaluate(async (src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 400 });
    const loaded = new Promise((settle) => frame.addEventListener('load', settle));
    document.body.append(frame);
    await loaded;
  }, embedUrl());
  const [, inner] = page.frames();
  if (!inner) throw new Error('The page holds no frame.');
  /** What either had to say by now has been heard. */
  const hush = async (): Promise<void> => {
    await frames(inner);
    await frames(page);
  };
  await hush();
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data }: MessageEvent<{ height?: number }>) => {
      document.body.dataset['heard'] = `${document.body.dataset['heard'] ?? ''} ${data.height}`;
      frame?.contentWindow?.postMessage(data, '*');
    });
    for (const words of [null, 'verbatim:height', { type: 1 }, { type: 'verbatim:height' }])
      frame?.contentWindow?.postMessage(words, '*');
  });
  await expect(page.locator('body')).toHaveAttribute('data-heard', /^ \d+/);
  for (let turn = 0; turn < 3; turn++) await hush();
  await expect(page.locator('body')).toHaveAttribute('data-heard', /^ \d+$/);
});

test('the snippet to copy makes room for the frame on a page of another origin, whose links open a page of their own', async ({
  page,
  context,
}) => {
  await page.goto(`${siteUrl('fixture')}island-ferry/timeline/`);
  const snippet = (await page.locator('.chart-exports code').textContent()) ?? '';
  // The address of the fixture is nobody's, so that what is copied leads to where it was copied.
  const served = new URL(siteUrl('fixture')).origin;
  expect(snippet).toContain(served);
  const own = (await page.locator('html').getAttribute('data-site')) ?? '';
  await context.route(`${own}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'The site' }));
  // Another port is another origin.
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.end(`<!doctype html><h1>A host</h1>${snippet}`);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const host = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  for (const width of [390, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(host);
    const frame = page.locator('iframe');
    const inner = page.frameLocator('iframe');
    const hidden = async (): Promise<number> => {
      const whole = await inner.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      return Math.abs(((await frame.boundingBox())?.height ?? 0) - whole);
    };
    await expect(inner.locator('.timeline-bar')).toBeVisible();
    await expect.poll(hidden).toBeLessThanOrEqual(1);
    const closed = (await frame.boundingBox())?.height ?? 0;
    await inner.locator('.timeline-as-list > summary').click();
    await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(closed + 100);
    await expect.poll(hidden).toBeLessThanOrEqual(1);
  }
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.frameLocator('iframe').locator('.embed-credit a').click(),
  ]);
  await opened.waitForURL(`${own}/**`);
  expect(page.url()).toBe(host);
  expect(await context.cookies()).toEqual([]);
  server.close();
});
