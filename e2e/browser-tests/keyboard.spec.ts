import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { ferryUrl } from './explainers.ts';

/** What the tab key stops at within an element of a page. */
const countStops = (page: Page, within: string): Promise<number> =>
  page
    .locator(`${within} a[href]:visible`)
    .evaluateAll((all) => all.filter((link) => (link as HTMLElement).tabIndex >= 0).length);

test('pictures are one stop of the tab key each, and arrow keys lead on in the order of the list', async ({ page }) => {
  await page.goto(`${siteUrl('charts')}sixty/timeline/`);
  await expect.poll(() => countStops(page, '.timeline-charts')).toBe(1);
  expect(await countStops(page, '.evidence-figure')).toBeLessThanOrEqual(1);
  await page.goto(`${ferryUrl()}timeline/`);
  await expect.poll(() => countStops(page, '.evidence-figure')).toBe(1);
  const marks = page.locator('.evidence-figure a');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  expect(await countStops(page, '.evidence-figure')).toBe(1);
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  const listed = await page.locator('.event-list > li').evaluateAll((all) => all.map((item) => item.dataset['event']));
  for (const variant of ['narrow', 'medium', 'wide']) {
    const drawn = page.locator(`.timeline-${variant} a.chart-event`);
    expect(await drawn.evaluateAll((all) => all.map((link) => (link as SVGElement).dataset['event']))).toEqual(listed);
  }
});

test('without a script every mark of a picture is a stop', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${ferryUrl()}timeline/`);
  expect(await countStops(page, '.evidence-figure')).toBe(await page.locator('.evidence-figure a').count());
  await context.close();
});

test('each event and each dispute is a heading, and what opens its words is named after it', async ({ page }) => {
  await page.goto(`${ferryUrl()}timeline/`);
  const labels = await page.locator('.event-list .event-label').allInnerTexts();
  expect(labels.length).toBeGreaterThan(5);
  for (const label of labels) await expect(page.getByRole('heading', { name: label, exact: true })).toHaveCount(1);
  const names = await page
    .locator('.event-list summary')
    .evaluateAll((all) => all.map((summary) => summary.getAttribute('aria-label') ?? ''));
  expect(new Set(names).size).toBe(labels.length);
  await page.goto(ferryUrl());
  const questions = await page.locator('.dispute-question').allInnerTexts();
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) await expect(page.getByRole('heading', { name: question })).toHaveCount(1);
});
