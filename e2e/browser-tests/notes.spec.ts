import { expect, type Locator, type Page, test } from '@playwright/test';
import { ferryUrl } from './explainers.ts';

/** The first marker of the explainer and the note it opens. */
async function openExplainer(page: Page): Promise<{ marker: Locator; note: Locator }> {
  await page.goto(ferryUrl());
  const marker = page.locator('main a.marker').first();
  return { marker, note: noteOf(page, (await marker.getAttribute('id')) ?? '') };
}

const noteOf = (page: Page, claim: string): Locator => page.locator(`.note:has(.note-foot a[href$="/${claim}/"])`);

async function openBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('.note:popover-open').boundingBox();
  if (!box) throw new Error('No note is open.');
  return box;
}

const isOpen = (note: Locator): Promise<boolean> => note.evaluate((element) => element.matches(':popover-open'));

test.describe('a note on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('opens at a tap, holds the quoted words and closes at a tap outside', async ({ page }) => {
    const { marker, note } = await openExplainer(page);
    await expect(note).toBeHidden();
    await marker.tap();
    await expect(note).toBeVisible();
    await expect(note.locator('mark').first()).toBeVisible();
    await expect(note.locator('a[href*="/sources/"]').first()).toBeVisible();
    await page.touchscreen.tap(5, 5);
    await expect(note).toBeHidden();
  });

  test('lies within the screen, and never over the marker that opened it', async ({ page }) => {
    await page.goto(ferryUrl());
    const markers = page.locator('main a.marker');
    expect(await markers.count()).toBeGreaterThan(20);
    for (const [index, marker] of (await markers.all()).entries()) {
      if (index % 3 > 0) continue;
      // At the foot of the screen a sheet would cover it.
      await marker.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
      await marker.tap();
      const [note, own] = [await openBox(page), await marker.boundingBox()];
      expect(note.x).toBeGreaterThanOrEqual(0);
      expect(note.x + note.width).toBeLessThanOrEqual(390);
      const y = own?.y ?? 0;
      expect(y, 'marker on screen').toBeGreaterThanOrEqual(0);
      expect(y + (own?.height ?? 0) <= note.y || y >= note.y + note.height, 'marker free').toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  test('has a marker whose target is 24 pixels wide and high', async ({ page }) => {
    const { marker } = await openExplainer(page);
    await marker.scrollIntoViewIfNeeded();
    const missed = await marker.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const around = [
        [0, 0],
        [-11, 0],
        [11, 0],
        [0, -11],
        [0, 11],
      ] as const;
      return around.filter(
        ([dx, dy]) => document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy) !== element,
      );
    });
    expect(missed).toEqual([]);
  });
});

test.describe('a note by keyboard', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('opens with Enter, closes with Escape, and gives the focus back', async ({ page }) => {
    const { marker, note } = await openExplainer(page);
    await marker.focus();
    await page.keyboard.press('Enter');
    expect(await isOpen(note)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen(note)).toBe(false);
    await expect(marker).toBeFocused();
  });

  test('opens one at a time', async ({ page }) => {
    await page.goto(ferryUrl());
    const markers = page.locator('main a.marker');
    for (const index of [0, 1]) {
      await markers.nth(index).focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.locator(':popover-open')).toHaveCount(1);
  });
});

test.describe('notes on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('an open note leaves the sentences free, moves nothing, and closes at its marker', async ({ page }) => {
    await page.goto(ferryUrl());
    const places = () =>
      page.locator('main .noted').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
    const before = await places();
    for (const index of [0, 3, 9]) {
      const marker = page.locator('main a.marker').nth(index);
      await marker.scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      await marker.click();
      const prose = await page.locator('.prose > .noted > p').first().boundingBox();
      expect((await openBox(page)).x).toBeGreaterThan((prose?.x ?? 0) + (prose?.width ?? 0));
      const moved = (await places()).map((top, row) => top + scrolled - (before[row] ?? 0));
      expect(moved.filter((by) => Math.abs(by) > 0.5)).toEqual([]);
      await marker.click();
      await expect(page.locator('.note:popover-open')).toHaveCount(0);
    }
  });

  test('a press on what the margin shows opens the whole note', async ({ page }) => {
    const { note } = await openExplainer(page);
    await note.locator('mark').first().click();
    expect(await isOpen(note)).toBe(true);
    await expect(note.locator('.note-foot')).toBeVisible();
  });
});

test('without JavaScript a marker leads to its note, which leads back', async ({ browser }) => {
  for (const width of [390, 1440]) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 844 } });
    const page = await context.newPage();
    await page.goto(ferryUrl());
    const markers = page.locator('main a.marker');
    await expect(page.locator('.endnotes > li')).toHaveCount(await markers.count());
    await markers.nth(4).click();
    const endnote = page.locator('.endnotes > li:target');
    await expect(endnote).toBeInViewport();
    await endnote.locator('a[href^="#"]').first().click();
    await expect(markers.nth(4)).toBeInViewport();
    await context.close();
  }
});

test('print shows every note at the foot and no popover', async ({ page }) => {
  await page.goto(ferryUrl());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main [popover]:visible')).toHaveCount(0);
  const endnotes = page.locator('[id^="note-"]');
  expect(await endnotes.count()).toBeGreaterThan(0);
  for (const endnote of await endnotes.all()) await expect(endnote).toBeVisible();
});

test('an opened dispute shows one row for each account with its words', async ({ page }) => {
  await page.goto(ferryUrl());
  const disputes = page.locator('.dispute details');
  expect(await disputes.count()).toBeGreaterThan(0);
  const first = disputes.first();
  await expect(first).not.toHaveAttribute('open');
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('open', '');
  for (const row of await first.locator('.positions > li').all())
    await expect(row.locator('mark').first()).toBeVisible();
});
