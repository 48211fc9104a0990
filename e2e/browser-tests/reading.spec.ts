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
    await expect(page.locator('.claim-page .cite-text').first()).toContainText(new URL(address).pathname);
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

test('on a phone “Who says what” is who says it, each a link, and all of the words where a reader asks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${ferryUrl()}who-says-what/`);
  const height = () => page.evaluate(() => document.body.scrollHeight);
  const [folded, links] = [await height(), page.locator('.matrix-says:visible')];
  await expect(page.locator('.matrix-says q:visible')).toHaveCount(0);
  const rows = await page.locator('.matrix tr:has(.matrix-says)').count();
  expect(await links.count()).toBeGreaterThanOrEqual(rows);
  await page.locator('.matrix-words input').check();
  await expect(page.locator('.matrix-says q:visible').first()).toBeVisible();
  expect(await height()).toBeGreaterThan(1.1 * folded);
});

test('“Who says what” shows six sources side by side on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${siteUrl('cases')}six/who-says-what/`);
  const columns = page.locator('.matrix thead th');
  await expect(columns).toHaveCount(7);
  for (const column of await columns.all()) {
    const box = await column.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);
    expect(box?.width).toBeGreaterThan(120);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
});

test('each disputed question has “Who says what” at an address of its own, with the sources that speak of it', async ({
  page,
}) => {
  await page.goto(`${ferryUrl()}who-says-what/cost/`);
  const columns = page.locator('.matrix thead th a');
  expect(await columns.count()).toBeGreaterThan(1);
  for (const [index] of (await columns.all()).entries())
    expect(
      await page.locator(`.matrix tr > td:nth-child(${String(index + 2)}):not(.is-empty)`).count(),
    ).toBeGreaterThan(0);
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

test('at 320 pixels all pages of an explainer are in view, and no label leaves its box', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${ferryUrl()}timeline/`);
  for (const link of await page.locator('.explainer-nav a').all()) await expect(link).toBeInViewport({ ratio: 1 });
  await page.locator('.timeline-bar summary').click();
  await expect(page.locator('.timeline-bar label').first()).toBeVisible();
  const apart = await page.locator('.timeline-bar label:has(input)').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const words = document.createRange();
      words.selectNodeContents(label.lastChild ?? label);
      const [box, first] = [label.querySelector('input')?.getBoundingClientRect(), words.getClientRects()[0]];
      const isBeside = box && first && first.left >= box.right && first.left < box.right + 16 && first.top < box.bottom;
      return isBeside ? [] : [label.textContent];
    }),
  );
  expect(apart).toEqual([]);
  for (const choice of await page.locator('.timeline-choice:has(button)').all()) {
    const [label, button] = [await choice.locator('label').boundingBox(), await choice.locator('button').boundingBox()];
    expect(Math.abs((label?.y ?? 0) - (button?.y ?? 99))).toBeLessThan(12);
  }
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

test('what nobody knows of a source is one line of its card, and the licence of the site stands on every page', async ({
  page,
}) => {
  await page.goto(`${siteUrl('fixture')}sources/`);
  const cards = await page.locator('.card').evaluateAll((all) =>
    all.map((card) => {
      const facts = [...card.querySelectorAll(':scope > .card-facts dd')].map(({ textContent }) => textContent.trim());
      return {
        unknown: facts.filter((fact) => /^(?:date )?unknown$/i.test(fact)),
        lines: card.textContent.split('Not known').length,
      };
    }),
  );
  expect(cards.length).toBeGreaterThan(0);
  for (const { unknown, lines } of cards) {
    expect(unknown).toEqual([]);
    expect(lines).toBeLessThanOrEqual(2);
  }
  await expect(page.locator('.foot a[rel=license]')).toHaveCount(1);
});
