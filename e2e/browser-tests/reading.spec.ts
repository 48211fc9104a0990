import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { ferryUrl } from './explainers.ts';

/** Addresses of the pages of an explainer's statements, in the order of their list. */
async function listClaimPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${ferryUrl()}claims/`);
  const links = page.locator('.claim-list li > a');
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}

test('every statement in a list is read from the start of its sentence', async ({ page }) => {
  for (const [path, links] of [
    ['claims/', '.claim-list li > a'],
    ['who-says-what/', '.matrix th[scope=row] > a'],
  ] as const) {
    await page.goto(ferryUrl() + path);
    const texts = await page.locator(links).allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/^[“‘"']?[\p{Lu}\p{N}]/u.test(text.trim()))).toEqual([]);
  }
});

test('the page of a statement leads to the questions on which accounts of its words differ', async ({ page }) => {
  const asked = new Set<string>();
  for (const address of await listClaimPages(page)) {
    await page.goto(address);
    await expect(page.locator('.claim-page .cite-text')).toContainText(new URL(address).pathname);
    for (const link of await page.locator('[aria-labelledby=page_asked] a').all())
      asked.add((await link.getAttribute('href')) ?? '');
  }
  expect(asked.size).toBeGreaterThan(0);
  await page.goto(ferryUrl());
  for (const href of asked) await expect(page.locator(`[id="${href.split('#')[1] ?? ''}"].dispute`)).toHaveCount(1);
});

test('the page of a corrected statement says so first, and leads to the update that tells of it', async ({ page }) => {
  await page.goto(`${ferryUrl()}claims/`);
  await page.locator('.claim-list li:has(.status) > a').first().click();
  await expect(page.locator('.claim-standing .status-line').first()).toBeVisible();
  await page.locator('.claim-links time + a').first().click();
  await expect(page.locator('.update:target, :target .update, .update:has(:target)').first()).toBeInViewport();
});

test('a source folds what its passages are quoted for, and paper unfolds it', async ({ page }) => {
  await page.goto(`${siteUrl('fixture')}sources/`);
  await page.locator('.card-title a').first().click();
  const list = page.locator('.uses .use-list').first();
  await expect(list).toBeHidden();
  await page.locator('.uses > summary').first().click();
  await expect(list).toBeVisible();
  await page.locator('.uses > summary').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(list).toBeVisible();
});

test('on a phone “Who says what” shows a line of each quotation, and all of its words where a reader asks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${ferryUrl()}who-says-what/`);
  const tallest = () =>
    page
      .locator('.matrix-says q')
      .evaluateAll((all) => Math.max(...all.map((words) => words.getBoundingClientRect().height)));
  const folded = await tallest();
  await page.locator('.matrix-words input').check();
  expect(await tallest()).toBeGreaterThan(2 * folded);
});

test('a page that runs from right to left keeps a number before its unit in the words of the interface', async ({
  page,
}) => {
  await page.goto(`${siteUrl('charts')}arabic/who-says-what/`);
  const places = await page
    .locator('.matrix th[scope=row] > [lang=en]')
    .filter({ hasText: /^\d+ \p{L}+$/u })
    .evaluateAll((all) =>
      all.map((told) => {
        const words = told.firstChild;
        if (!words) return [];
        return [0, (words.textContent?.length ?? 1) - 1].map((at) => {
          const range = document.createRange();
          range.setStart(words, at);
          range.setEnd(words, at + 1);
          return range.getBoundingClientRect().x;
        });
      }),
    );
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter(([number = 0, unit = 0]) => number >= unit)).toEqual([]);
});

test('at 320 pixels the line of pages shows the one that is open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${ferryUrl()}updates/`);
  await expect(page.locator('.explainer-nav [aria-current]')).toBeInViewport({ ratio: 1 });
});

test('on a phone what can be pressed outside of running text is 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['names/', 'glossary/', 'sources/']) {
    await page.goto(siteUrl('fixture') + path);
    await expectRoomForThumbs(page);
  }
  const [first = ''] = await listClaimPages(page);
  for (const address of [first, `${ferryUrl()}who-says-what/`, `${ferryUrl()}updates/`]) {
    await page.goto(address);
    await expectRoomForThumbs(page);
  }
});

async function expectRoomForThumbs(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
  const small = await page.locator('main :is(a[href], button, summary):visible').evaluateAll((all) =>
    all.flatMap((element) => {
      const { display } = getComputedStyle(element);
      const after = getComputedStyle(element, '::after');
      const reach = after.position === 'absolute' ? -Number.parseFloat(after.top) - Number.parseFloat(after.bottom) : 0;
      const { height } = element.getBoundingClientRect();
      return display === 'inline' || height + reach >= 43.5 ? [] : [`${element.outerHTML.slice(0, 120)}: ${height}`];
    }),
  );
  expect(small, page.url()).toEqual([]);
}
