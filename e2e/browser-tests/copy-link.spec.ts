import { expect, type Locator, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { listPages, testSites } from '../sites.ts';
import { keepCopies } from './clipboard.ts';
import { ferryUrl } from './explainers.ts';

const tool = (page: Page): Locator => page.locator('.copy-link button').first();

/** One block of each kind, and what the address copied for it ends with. */
const kinds: readonly {
  readonly what: string;
  readonly path: string;
  readonly block: (page: Page) => Locator;
  readonly ends: RegExp;
}[] = [
  {
    what: 'statement',
    path: 'island-ferry/',
    block: (page) => page.locator('.prose p:has(#stopped)').first(),
    ends: /\/#stopped$/,
  },
  {
    what: 'section',
    path: 'island-ferry/',
    block: (page) => page.locator('.prose h2[id] a').first(),
    ends: /\/#[a-z-]+$/,
  },
  {
    what: 'question',
    path: 'island-ferry/',
    block: (page) => page.locator('.dispute-question').first(),
    ends: /\/#dispute-[a-z-]+$/,
  },
  {
    what: 'event',
    path: 'island-ferry/timeline/',
    block: (page) => page.locator('.event-label').first(),
    ends: /\/#event-[a-z-]+$/,
  },
  {
    what: 'source',
    path: 'sources/',
    block: (page) => page.locator('.card-title').first(),
    ends: /\/sources\/#[a-z-]+$/,
  },
  {
    what: 'passage',
    path: 'sources/paper-ferry/',
    block: (page) => page.locator('.source-block mark').first(),
    ends: /\/#q-[a-z0-9-]+$/,
  },
  {
    what: 'entry',
    path: 'glossary/',
    block: (page) => page.locator('.glossary dt').first(),
    ends: /\/glossary\/#[a-z-]+$/,
  },
  {
    what: 'update',
    path: 'island-ferry/updates/',
    block: (page) => page.locator('.update header p').first(),
    ends: /\/#update-[\da-z-]+$/,
  },
  { what: 'page', path: 'island-ferry/', block: (page) => page.locator('h1'), ends: /\/island-ferry\/$/ },
];

for (const { what, path, block, ends } of kinds) {
  test(`a link is copied to the block under the mouse, and leads there: ${what}`, async ({ page }) => {
    const copies = await keepCopies(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    const from = siteUrl('fixture') + path;
    await page.goto(from);
    await block(page).hover();
    await expect(tool(page)).toHaveAccessibleName(`Copy link to this ${what}`);
    await tool(page).click();
    await expect(page.locator('#page_announcer')).toContainText('Copied');
    const [link = ''] = await copies();
    expect(link).toMatch(ends);
    expect(link.startsWith(siteUrl('fixture'))).toBe(true);
    const anchor = new URL(link).hash.slice(1);
    if (anchor !== '') await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
  });
}

test('the view of a timeline is copied as the address that shows it', async ({ page }) => {
  const copies = await keepCopies(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${ferryUrl()}timeline/`);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\?view=/);
  await page.locator('.timeline figure').hover();
  await expect(tool(page)).toHaveAccessibleName('Copy link to this view');
  await tool(page).click();
  expect(await copies()).toEqual([page.url()]);
});

test('the tab key comes to the link of the block it is in, without a mouse', async ({ page }) => {
  const copies = await keepCopies(page);
  await page.goto(ferryUrl());
  await page.locator('.prose h2[id] a').first().focus();
  await expect(tool(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(tool(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await copies()).length).toBe(1);
  await expect(tool(page)).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('a tap on a paragraph offers its link, within the screen', async ({ page }) => {
    const copies = await keepCopies(page);
    await page.goto(ferryUrl());
    const paragraph = page.locator('.prose p:has(#stopped)').first();
    await paragraph.tap({ position: { x: 5, y: 5 } });
    await expect(tool(page)).toBeVisible();
    const box = await tool(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390 && box.height >= 44 && box.width >= 44).toBe(true);
    await tool(page).tap();
    await expect.poll(async () => (await copies())[0]).toMatch(/\/#stopped$/);
  });
});

test('a paragraph is copied without the words of the button beside it', async ({ page }) => {
  await page.goto(ferryUrl());
  const paragraph = page.locator('.prose p:has(#stopped)').first();
  const copied = (): Promise<string> =>
    paragraph.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
  const before = await copied();
  await paragraph.hover();
  await expect(tool(page)).toBeVisible();
  expect((await copied()).trimEnd()).toBe(before.trimEnd());
  expect(await paragraph.evaluate((element) => element.textContent.includes('Copy'))).toBe(false);
});

test('nothing of it is loaded before it is used', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => void scripts.push(request.url()));
  await page.goto(`${siteUrl('fixture')}glossary/`);
  await page.waitForLoadState('networkidle');
  const before = scripts.filter((url) => /copy-link/.test(url));
  await page.locator('.glossary dt').first().hover();
  await expect(tool(page)).toBeVisible();
  expect([before.length, scripts.filter((url) => /copy-link/.test(url)).length]).toEqual([0, 1]);
});

/** The newest edition of an explainer that was published, and the explainer's page. */
const [, explainer = '', edition = ''] =
  listPages(testSites.record)
    .map((path) => /^([^/]+\/)(editions\/[^/]+\/)$/.exec(path))
    .findLast((found) => found !== null) ?? [];

test('a link to a statement as of the newest edition leads there', async ({ page }) => {
  const copies = await keepCopies(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(siteUrl('record') + explainer);
  await page.locator('.prose p:has(a.marker[id])').first().hover();
  await page.locator('.copy-link button').last().click();
  await expect.poll(async () => (await copies()).length).toBe(1);
  const [link = ''] = await copies();
  expect(link.startsWith(`${siteUrl('record')}${explainer}${edition}#`)).toBe(true);
  await page.goto(link);
  await expect(page.locator(`[id="${new URL(link).hash.slice(1)}"]`)).toHaveCount(1);
});

test('an edition is cited with its date and its own address', async ({ page }) => {
  await page.goto(siteUrl('record') + explainer + edition);
  const cited = page.locator('.cite-this .cite-text').first();
  await expect(cited).toContainText(`${explainer}${edition}`);
  await expect(cited).toContainText('Edition of');
});
