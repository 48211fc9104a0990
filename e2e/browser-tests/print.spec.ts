import { type Browser, expect, type Page, test } from '@playwright/test';
import { type PdfRun, readPdf } from '../read-pdf.ts';
import { siteUrl } from '../serve-sites.ts';
import { listKinds, testSites } from '../sites.ts';
import { bridgeUrl, ferryUrl } from './explainers.ts';

const formats = ['A4', 'Letter'] as const;
type Sheet = readonly PdfRun[];

async function print(page: Page, format: (typeof formats)[number]): Promise<readonly Sheet[]> {
  return readPdf(await page.pdf({ format }));
}

const textOf = (sheets: readonly Sheet[]): string => sheets.flatMap((runs) => runs.map(({ text }) => text)).join(' ');

/** Words in one line, however runs and lines cut them. */
const squeeze = (text: string): string => text.replaceAll(/[\s\u00AD‐-]+/g, '');

/** The line with the page's address at the foot of a sheet. */
function footOf(sheet: Sheet, address: string): PdfRun | undefined {
  return sheet
    .filter(({ text }) => text.startsWith(address))
    .toSorted((a, b) => a.down - b.down)
    .at(-1);
}

for (const format of formats) {
  test(`an explainer takes at most 8 sheets of ${format}, none of them nearly empty`, async ({ page }) => {
    await page.goto(ferryUrl());
    const sheets = await print(page, format);
    expect(sheets.length).toBeLessThanOrEqual(8);
    const ends = sheets.slice(0, -1).map((runs) => Math.max(...runs.filter(isBody).map(({ down }) => down)));
    // The chart takes a sheet of its own, and may leave some of the one before it.
    expect(ends.filter((end) => end < 0.2)).toEqual([]);
    expect(ends.filter((end) => end < 0.6).length).toBeLessThanOrEqual(1);
  });

  // The foot is laid out alike on every page; what stands above it is tried on one size of paper.
  const paths = format === 'A4' ? [...listKinds(testSites.fixture).values()] : ['island-ferry/'];
  test(`pages say on each sheet of ${format} where they are from, and nothing runs into that`, async ({ page }) => {
    for (const path of paths.filter((each) => !each.startsWith('embed/') && each !== '404.html')) {
      await page.goto(siteUrl('fixture') + path);
      // On another host than its own, a page names itself by where it is read; an edition, by its own address.
      const { pathname, origin } = new URL(page.url());
      const isInPlace = (await page.locator('link[rel=canonical]').getAttribute('href'))?.endsWith(pathname) === true;
      const own = (await page.locator('html').getAttribute('data-site')) ?? '';
      const address = (isInPlace ? origin : own) + pathname;
      for (const [index, sheet] of (await print(page, format)).entries()) {
        const where = `${path}, sheet ${String(index + 1)}`;
        const foot = footOf(sheet, address);
        expect(foot, where).toBeDefined();
        expect(sheet.map(({ text }) => text).join(' '), where).toMatch(/Edition of .*\d{4}/);
        const under = sheet.filter(({ text, down }) => down > (foot?.down ?? 0) + 0.002 && !/^[\d/ ]+$/.test(text));
        expect(under, where).toEqual([]);
      }
    }
  });
}

const isBody = ({ down }: PdfRun): boolean => down < 0.93;

test('paper holds every note with its words, and the addresses that links lead to', async ({ page }) => {
  await page.goto(bridgeUrl());
  const quoted = await page.locator('.endnotes mark').allTextContents();
  const sources = await page.locator('.source-lines cite').allTextContents();
  const originals = await page
    .locator('.endnotes a[data-address]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-address') ?? ''));
  const text = squeeze(textOf(await print(page, 'A4')));
  expect(quoted.length).toBeGreaterThan(0);
  expect(originals.length).toBeGreaterThan(0);
  for (const words of [...quoted, ...sources, ...originals]) expect(text).toContain(squeeze(words));
});

test('paper says the same without JavaScript', async ({ page, browser }) => {
  await page.goto(ferryUrl());
  const own = (await page.locator('html').getAttribute('data-site')) ?? '';
  const script = textOf(await print(page, 'A4')).replaceAll(new URL(page.url()).origin, own);
  // Without a script, readers fill in the day themselves.
  const undated = (text: string): string =>
    squeeze(text).replaceAll(
      /(?<=Retrieved|Accessed)(?:\[[a-z]+\]|[A-Z][a-z]+\.?\d{1,2},\d{4}|\d{1,2}[A-Z][a-z]+\.?\d{4})/g,
      '',
    );
  expect(undated(textOf(await printWithoutScript(browser)))).toBe(undated(script));
});

async function printWithoutScript(browser: Browser): Promise<readonly Sheet[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ferryUrl());
  const sheets = await print(page, 'A4');
  await context.close();
  return sheets;
}

// What lies between the margins of either sheet, in pixels of 1/96 inch.
const areas = [
  ['A4', 665, 1017],
  ['Letter', 687, 950],
] as const;
for (const [format, width, height] of areas) {
  test(`charts on ${format} are as wide as the sheet or as high as it can hold, and whole`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: 'print' });
    const home = ferryUrl();
    for (const address of [home, `${home}timeline/`]) {
      await page.goto(address);
      const figures = page.locator('figure:visible:has(svg)');
      expect(await figures.count()).toBeGreaterThan(0);
      for (const figure of await figures.all()) {
        await expect(figure).toHaveCSS('break-inside', 'avoid');
        const box = await figure.boundingBox();
        expect(box?.height).toBeLessThanOrEqual(height);
        expect(box?.width).toBeGreaterThan(width * 0.97);
      }
    }
  });
}

test('on paper all that is said by colour is said by a line or a word too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(ferryUrl());
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  for (const mark of await page.locator('main mark:visible').all())
    await expect(mark).toHaveCSS('border-bottom-style', 'solid');
});

test('the number of a note on paper stands within its column', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(ferryUrl());
  const outside = await page.locator('.endnotes > li').evaluateAll((notes) =>
    notes.flatMap((note) => {
      const reach = -parseFloat(getComputedStyle(note, '::before').marginInlineStart);
      return reach > parseFloat(getComputedStyle(note).paddingInlineStart) + 0.01 ? [note.id] : [];
    }),
  );
  expect(outside).toEqual([]);
});
