import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chartCases } from '../chart-content.ts';
import { siteUrl } from '../serve-sites.ts';

// cspell:ignoreRegExp /[\u0600-\u06FF]+/g
const widths = [320, 390, 820, 1440];
const timelinePage = (slug: string): string => `${siteUrl('charts')}${slug}/timeline/`;

/** Words of the chart in view that meet other words or leave the chart, as the browser's own fonts set them. */
async function listFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chart = [...document.querySelectorAll('.timeline-chart')].find((each) => each.checkVisibility());
    if (!chart) return ['no chart is visible'];
    const room = chart.getBoundingClientRect();
    const texts = [...chart.querySelectorAll('text.chart-label')].filter((text) => text.checkVisibility());
    const boxes = texts
      .map((text) => ({ text, box: text.getBoundingClientRect() }))
      .toSorted((a, b) => a.box.top - b.box.top);
    const faults: string[] = [];
    for (const [index, { text, box }] of boxes.entries()) {
      if (box.left < room.left - 1 || box.right > room.right + 1) faults.push(`leaves the chart: ${text.textContent}`);
      for (const other of boxes.slice(index + 1)) {
        if (other.box.top >= box.bottom - 3) break;
        if (other.box.left < box.right - 1 && box.left < other.box.right - 1)
          faults.push(`overlap: ${text.textContent} | ${other.text.textContent}`);
      }
    }
    return faults;
  });
}

// Properties of the layout hold this for any events, in widths that are reckoned; here the browser's own fonts say it.
for (const slug of ['sixty', 'forms', 'deep', 'odd', 'arabic'] as const) {
  const events = chartCases[slug]?.events ?? [];
  test(`${slug}: every event is drawn, and no words overlap or leave the chart at any width`, async ({ page }) => {
    await page.goto(timelinePage(slug));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('.timeline-chart:visible .chart-event')).toHaveCount(events.length);
      expect(await listFaults(page), `${width} pixels`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('words keep to the chart at 200 % zoom and with text of a width of their own', async ({ browser }) => {
  // A window of 1280 pixels zoomed to 200 % is laid out at 640 with twice the pixels.
  const page = await browser.newPage({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  await page.goto(timelinePage('twelve'));
  await page.addStyleTag({ content: ':root { --sans: monospace }' }).catch(() => undefined);
  expect(await listFaults(page)).toEqual([]);
  const heights = await page
    .locator('.timeline-chart:visible text.chart-label tspan')
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
  await page.close();
});

test('a screen reader hears each event as a link, with its date and who gives it', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto(timelinePage('two'));
  await expect(page.locator('.timeline-chart:visible')).toMatchAriaSnapshot(`
    - group /Timeline of 2 events/:
      - link "3 May 2019, date by the editors plan is announced"
      - link "2021, date by the editors survey of the northern pier begins"
  `);
  await expect(page.locator('.event-list')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - paragraph: 3 May 2019, date by the editors Works
        - heading "plan is announced" [level=2]
        - group: The words behind it
      - listitem:
        - paragraph: 2021, date by the editors Works
        - heading "survey of the northern pier begins" [level=2]
        - group: The words behind it
  `);
});

test('a screen reader hears each mark of the evidence by what it stands for', async ({ page }) => {
  await page.goto(`${siteUrl('charts')}disputed/timeline/`);
  await expect(page.locator('.evidence-figure')).toMatchAriaSnapshot(`
    - figure:
      - list:
        - listitem:
          - text: /1 \\w+ quoted from one source/
          - list:
            - listitem:
              - link "The record of the bridge holds what happened."
        - listitem:
          - text: 3 questions on which accounts differ
          - list:
            - listitem:
              - link "How long is the bridge?"
            - listitem:
              - link "When did the bridge open?"
            - listitem:
              - link "What closed the bridge?"
  `);
});

test('a screen reader hears a chart in Arabic in its own words and in the order of time', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto(timelinePage('arabic'));
  const chart = page.locator('.timeline-chart:visible').first();
  const language = chart
    .locator('.chart-label')
    .first()
    .evaluate((label) => label.closest('[lang]')?.getAttribute('lang'));
  expect(await language).toBe('ar');
  await expect(chart).toMatchAriaSnapshot(`
    - group /Timeline of 12 events/:
      - link /1 January 2000.* أعلن المجلس عن الخطة/
      - link /23 March 2000.* أرسل السكان رسالة إلى المجلس/
      - link /August 2000.* بدأت أعمال الجسر/
      - link /About October 2000.* صوت المجلس على الميزانية/
  `);
  await expect(page.locator('.event-list > li').first()).toMatchAriaSnapshot(`
    - listitem:
      - paragraph: 1 January 2000, date by the editors المجلس
      - heading "أعلن المجلس عن الخطة" [level=2]
      - group: The words behind it
  `);
});

test('without JavaScript the chart, the list and the evidence are there, and no control that does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(timelinePage('twelve'));
  await expect(page.locator('.timeline-chart:visible')).toHaveCount(1);
  await expect(page.locator('.event-list > li')).toHaveCount(12);
  await expect(page.locator('.timeline-bar, .event-list button:visible')).toHaveCount(0);
  await page.locator('.event-list summary').first().click();
  await expect(page.locator('.event-evidence mark').first()).toBeVisible();
  await context.close();
});

for (const setting of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds no barrier in a chart from right to left, open and zoomed: ${JSON.stringify(setting)}`, async ({
    page,
  }) => {
    await page.emulateMedia(setting);
    await page.goto(timelinePage('arabic'));
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.locator('.timeline-bar summary').click();
    const { violations } = await new AxeBuilder({ page }).include('.timeline').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}

test('print shows one chart as wide as the sheet, the list with its words open, and nothing to press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(timelinePage('twelve'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.timeline-chart:visible')).toHaveCount(1);
  await expect(page.locator('.event-evidence').first()).toBeVisible();
  await expect(
    page.locator('.timeline-controls:visible, .timeline button:visible, .chart-exports:visible'),
  ).toHaveCount(0);
});

for (const slug of ['twelve', 'five-hundred']) {
  test(`${slug}: words of the chart can be read on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 665, height: 1017 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(timelinePage(slug));
    // A chart in pieces shows its events through them.
    const label = page.locator('.timeline-chart text.chart-label:visible, .timeline-piece use:visible').first();
    const scale = await label.evaluate((shown) => (shown as SVGGraphicsElement).getScreenCTM()?.a ?? 0);
    expect(scale).toBeGreaterThan(0.45);
  });
}

test('a frame tells its host how high it is, and has its links open a page of their own', async ({ page }) => {
  const address = `${siteUrl('charts')}embed/twelve/timeline/`;
  await page.goto(`${siteUrl('charts')}robots.txt`);
  const height = await page.evaluate(
    (src) =>
      new Promise<number>((settle) => {
        addEventListener('message', ({ data }: MessageEvent<{ type?: string; height?: number }>) => {
          if (data.type === 'verbatim:height') settle(data.height ?? 0);
        });
        document.body.append(Object.assign(document.createElement('iframe'), { src, width: 400 }));
      }),
    address,
  );
  expect(height).toBeGreaterThan(400);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.chart-event:visible').first()).toHaveAttribute('href', /\/twelve\/timeline\/#event-e0$/);
  await expect(frame.locator('base')).toHaveAttribute('target', '_blank');
});
