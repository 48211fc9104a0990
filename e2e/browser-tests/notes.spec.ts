import { expect, type Locator, type Page, test } from '@playwright/test';
import { ferryUrl } from './explainers.ts';

/** The first marker of the explainer and the note it opens. */
async function openExplainer(page: Page): Promise<{ marker: Locator; note: Locator }> {
  await page.goto(ferryUrl());
  const marker = page.locator('main button[popovertarget]:visible').first();
  const id = await marker.getAttribute('popovertarget');
  return { marker, note: page.locator(`[id="${id}"]`) };
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

  test('lies within the screen', async ({ page }) => {
    await page.goto(ferryUrl());
    const markers = page.locator('main button[popovertarget].marker:visible');
    for (const marker of (await markers.all()).slice(0, 12)) {
      await marker.tap();
      const note = page.locator(`[id="${await marker.getAttribute('popovertarget')}"]`);
      const box = await note.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
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
    const markers = page.locator('main button[popovertarget].marker:visible');
    for (const index of [0, 1]) {
      await markers.nth(index).focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.locator(':popover-open')).toHaveCount(1);
  });
});

test.describe('notes on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('stand in the margin without overlapping', async ({ page }) => {
    await page.goto(ferryUrl());
    const boxes = await page.locator('main [popover]:visible').evaluateAll((notes) =>
      notes.map((note) => {
        const { top, bottom, left, right } = note.getBoundingClientRect();
        return { top, bottom, left, right };
      }),
    );
    expect(boxes.length).toBeGreaterThan(0);
    const overlaps = boxes.filter((a, index) =>
      boxes
        .slice(index + 1)
        .some((b) => a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left < b.right - 1 && b.left < a.right - 1),
    );
    expect(overlaps).toEqual([]);
  });
});

test('without JavaScript a note opens, and every endnote is on the page with a link back', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const { marker, note } = await openExplainer(page);
  await marker.click();
  await expect(note).toBeVisible();
  const markers = await page.locator('main button[popovertarget].marker').count();
  const endnotes = page.locator('[id^="note-"]');
  await expect(endnotes).toHaveCount(markers);
  for (const endnote of await endnotes.all()) {
    await expect(endnote.locator('a[href^="#"]').first()).toBeAttached();
  }
  await context.close();
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
