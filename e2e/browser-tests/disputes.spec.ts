import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';

async function openDispute(page: Page, id: string, slug = 'disputed'): Promise<Locator> {
  await page.goto(`${siteUrl('charts')}${slug}/`);
  await page.locator(`#dispute-${id} summary`).first().click();
  return page.locator(`#dispute-${id}`);
}

test('a closed dispute says in one line how many accounts there are and what they answer', async ({ page }) => {
  await page.goto(`${siteUrl('charts')}disputed/`);
  await expect(page.locator('#dispute-length .dispute-spread')).toHaveText(
    '6 accounts: more than 400; 420; about 435 metres; 2 other figures; 1 gives no figure',
  );
  await expect(page.locator('#dispute-opening .dispute-spread')).toHaveText(
    '3 accounts: May 2019; summer 2019; either April or May 2019',
  );
  await expect(page.locator('#dispute-reason .dispute-spread')).toHaveText('3 accounts');
});

test('a screen reader hears what each account says, and how the accounts fit together', async ({ page }) => {
  const dispute = await openDispute(page, 'length');
  await expect(dispute.locator('.range')).toMatchAriaSnapshot(`
    - figure /^The four accounts that give a definite figure cannot all be right. no figure fits all of them\\. The account that says .about. is left out/:
      - img /How long is the bridge\\? The four accounts .* A table of the accounts follows\\./
      - table "How long is the bridge?":
        - caption: How long is the bridge?
        - rowgroup:
          - row "Account Says"
        - rowgroup:
          - row "The council More than 400 metres":
            - rowheader "The council"
            - cell "More than 400 metres"
          - row "The builders 420 metres"
          - row "A survey that the council paid for About 435 metres"
          - row "The old map 380 to 410 metres"
          - row "A newspaper, which does not say who told it Up to 450 metres"
          - row "The owner Gives no figure"
  `);
});

test('a screen reader hears dates in words, and which accounts cannot be compared', async ({ page }) => {
  const dispute = await openDispute(page, 'opening');
  await expect(dispute.locator('.range')).toMatchAriaSnapshot(`
    - figure /Both accounts that give a definite date leave room for May 2019\\..* names a season is left out/:
      - img /When did the bridge open\\?/
      - table "When did the bridge open?":
        - rowgroup
        - rowgroup:
          - row "The council May 2019"
          - row "Residents Summer 2019"
          - row "The builders Either April or May 2019"
  `);
});

test('statements have no chart: each account stands with its words', async ({ page }) => {
  const dispute = await openDispute(page, 'reason');
  await expect(dispute.locator('svg, table')).toHaveCount(0);
  await expect(dispute.locator('.positions')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - paragraph: The frost The court
        - paragraph:
          - link /The record of the bridge/
          - mark: the frost closed the bridge
      - listitem:
        - paragraph: The lorries Residents
        - paragraph:
          - link /The record of the bridge/
          - mark: the lorries did
      - listitem:
        - paragraph: Neither alone The engineer
        - paragraph:
          - link /The record of the bridge/
          - mark: neither the frost nor the lorries alone would have done it
  `);
});

for (const width of [820, 1440]) {
  test(`accounts side by side leave no holes between them at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const dispute = await openDispute(page, 'reason');
    const boxes = await dispute
      .locator('.positions > li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect));
    const columns = [...Map.groupBy(boxes, ({ left }) => Math.round(left)).values()];
    expect(columns).toHaveLength(2);
    for (const column of columns)
      for (const [index, box] of column.entries())
        if (index > 0) expect(box.top - (column[index - 1]?.bottom ?? 0)).toBeLessThan(2);
  });
}

for (const slug of ['disputed', 'arabic']) {
  test(`${slug}: words of the chart stay within it, and the page within the screen, at any width`, async ({ page }) => {
    await openDispute(page, 'length', slug);
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const faults = await page.locator('#dispute-length .range-chart:visible').evaluate((chart) => {
        const room = chart.getBoundingClientRect();
        return [...chart.querySelectorAll('text')]
          .filter((text) => {
            const { left, right } = text.getBoundingClientRect();
            return left < room.left - 1 || right > room.right + 1;
          })
          .map((text) => text.textContent);
      });
      expect(faults, `${width} pixels`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('from right to left a figure still stands before what it counts', async ({ page }) => {
  await openDispute(page, 'length', 'arabic');
  const says = page.locator('#dispute-length .range-chart:visible .range-says').nth(1);
  await expect(says).toContainText('420 metres');
  const [figure, noun] = await says.evaluate((element) => {
    const text = element as SVGTextElement;
    const at = (part: string): number => text.getStartPositionOfChar((text.textContent ?? '').indexOf(part)).x;
    return [at('420'), at('metres')];
  });
  expect(figure).toBeLessThan(noun ?? 0);
});

test('without JavaScript a dispute opens, with its chart and the words of each account', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const dispute = await openDispute(page, 'length');
  await expect(dispute.locator('.range-chart:visible')).toHaveCount(1);
  await expect(dispute.locator('.positions > li:visible')).toHaveCount(6);
  await context.close();
});

test('print opens every dispute and shows its table', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${siteUrl('charts')}disputed/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.range-chart:visible')).toHaveCount(2);
  await expect(page.locator('.range-table table:visible')).toHaveCount(2);
  const [table] = await page
    .locator('.range-table')
    .evaluateAll((tables) => tables.map((each) => each.getBoundingClientRect().height));
  expect(table).toBeGreaterThan(100);
  await expect(page.locator('.positions > li:visible')).toHaveCount(12);
});

// Those that run from left to right stand open on the pages of the fixtures, which axe looks at in light and dark.
for (const setting of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds no barrier in opened disputes from right to left: ${JSON.stringify(setting)}`, async ({ page }) => {
    await page.emulateMedia(setting);
    await page.goto(`${siteUrl('charts')}arabic/`);
    for (const summary of await page.locator('.dispute summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).include('.dispute').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}
