import { expect, test } from '@playwright/test';
import { type PdfRun, readPdf } from '../read-pdf.ts';
import { siteUrl } from '../serve-sites.ts';

const squeeze = (text: string): string => text.replaceAll(/[\s\u2068\u2069]+/g, '');

const kinds = [
  ['sixty', 'A4', true],
  ['sixty', 'Letter', false],
] as const;
for (const [slug, format, javaScriptEnabled] of kinds)
  test(`${slug} events part on ${format} between events, with the dates on every sheet, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${siteUrl('charts')}${slug}/timeline/`);
    await page.emulateMedia({ media: 'print' });
    const labels = page.locator('.timeline-wide .timeline-chart .chart-label');
    const events = await labels.evaluateAll((all) => all.map(({ textContent }) => textContent));
    const ticks = await page.locator('.timeline-sheet-head .chart-tick').allTextContents();
    expect(ticks.length).toBeGreaterThan(1);
    const sheets = readPdf(await page.pdf({ format })).map((runs) => drawnOnce(runs));
    const withChart = sheets.filter((runs) => ticks.every((tick) => runs.some(({ text }) => text.trim() === tick)));
    expect(withChart.length).toBeGreaterThan(1);
    const drawn = withChart.map((runs) => squeeze(runs.map(({ text }) => text).join(''))).join('\n');
    for (const event of new Set(events.map(squeeze))) {
      const times = events.filter((other) => squeeze(other) === event).length;
      expect(drawn.split(event).length - 1, event).toBeGreaterThanOrEqual(times);
    }
    // What the end of a sheet cuts is drawn on both: then a sheet ends or begins with a line beyond its margins.
    const body = withChart.map((runs) => runs.filter(({ text }) => !/^[\d/ ]+$/.test(text)).map(({ down }) => down));
    const [top, foot] = [Math.min(...body.flat()), Math.max(...body.flat())];
    expect([top > 0.06, foot < 0.955]).toEqual([true, true]);
    await context.close();
  });

/** Words with paper around their letters are drawn twice in the same place. */
function drawnOnce(runs: readonly PdfRun[]): readonly PdfRun[] {
  return runs.filter(({ text, down }, n) => text !== runs[n - 1]?.text || down !== runs[n - 1]?.down);
}
