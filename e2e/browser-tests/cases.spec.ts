import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { listPages, testSites } from '../sites.ts';

// Words of e2e/case-content.ts.
// cspell:ignore Zeitraum Verkehrsaufkommen

const pages = listPages(testSites.cases).filter((page) => !page.startsWith('embed/'));
for (const [part, paths] of Map.groupBy(pages, (path) => path.split('/', 1)[0])) {
  test(`nothing is wider than a phone, and nothing is refused by the policy: /${part ?? ''}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    for (const path of paths) {
      await page.setViewportSize({ width: 390, height: 700 });
      await page.goto(siteUrl('cases') + path);
      const details = page.locator('details');
      await details.evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      }
    }
    expect(complaints).toEqual([]);
  });
}

test('a wide table scrolls by itself, is named, and can be scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${siteUrl('cases')}method/`);
  const table = page.getByRole('region', { name: /^Table: Zeitraum, Verkehrsaufkommen/ });
  await expect(table).toHaveCount(1);
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

test('a table that fits is no stop on the way of the keyboard, also once there is room for it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${siteUrl('cases')}bridge/`);
  const boxes = page.locator('.table-scroll');
  const stops = () =>
    boxes.evaluateAll((all) => all.map((box) => `${box.role ?? ''} ${box.getAttribute('tabindex') ?? ''}`));
  await expect.poll(stops).toEqual(['region 0', ' ', 'region 0', ' ']);
  await page.setViewportSize({ width: 1440, height: 800 });
  await expect.poll(stops).toEqual([' ', ' ', ' ', ' ']);
});

test('the regions of a page have names of their own, and axe finds no barrier', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${siteUrl('cases')}bridge/`);
  await expect(page.getByRole('region', { name: 'Code' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('cells are aligned as the table says', async ({ page }) => {
  await page.goto(`${siteUrl('cases')}bridge/`);
  const aligned = page
    .locator('.table-scroll')
    .first()
    .locator('tbody td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign));
  expect(await aligned).toEqual(['start', 'right', 'center', 'left']);
});

test('lines of Chinese go on without a space: in the text, on the page of a statement, and in its title', async ({
  page,
}) => {
  await page.goto(`${siteUrl('cases')}qiao/`);
  const said = page.locator('.in-short p').first();
  const text = await said.evaluate((paragraph) => {
    const copy = paragraph.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('.marker').forEach((note) => note.remove());
    return copy.textContent;
  });
  expect(text.trim()).toBe('米尔桥已经对所有机动车辆封闭。检查人员没有发现坍塌的危险。');
  await page.goto(`${siteUrl('cases')}qiao/claims/a/`);
  await expect(page.locator('h1')).toHaveText('米尔桥已经对所有机动车辆封闭。');
  await expect(page).toHaveTitle(/米尔桥已经对所有机动车辆封闭。/);
});
