import { expect, type Locator, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const chart = (page: Page): Locator => page.locator('.timeline-chart:visible');
const events = (page: Page): Locator => chart(page).locator('.chart-event:visible');
const listed = (page: Page): Locator => page.locator('.event-list > li:visible');
const status = (page: Page): Locator => page.locator('.timeline-bar [role=status]');
const asked = (page: Page, key: string): string[] => new URL(page.url()).searchParams.getAll(key);

async function open(page: Page, slug: string, query: string): Promise<readonly string[]> {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  await page.goto(`${siteUrl('charts')}${slug}/timeline/${query}`);
  await expect(page.locator('.timeline-bar')).toBeVisible();
  return failures;
}

test('an address that asks for nothing there is shows the whole, and says so', async ({ page }) => {
  for (const view of [
    'x~y',
    '~~timeline-wide~NaN~NaN',
    '~~timeline-wide~0.5~0.50001',
    'a~b~timeline-wide~-1e300~1e300',
    '__proto__~constructor',
    '<b>~%00',
  ]) {
    const failures = await open(page, 'twelve', `?view=${view}`);
    await expect(status(page), view).toHaveText(/is not on the timeline/);
    await expect(chart(page), view).not.toHaveClass(/is-zoomed/);
    await expect(events(page), view).toHaveCount(12);
    await expect.poll(() => asked(page, 'view'), view).toEqual([]);
    expect(failures, view).toEqual([]);
  }
});

test('a view told before the content changed shows the events it names, not the numbers', async ({ page }) => {
  // Those numbers hold other events than these two.
  await open(page, 'sixty', '?view=e20~e22~timeline-wide~0.8000~0.9000');
  for (const id of ['e20', 'e22']) await expect(chart(page).locator(`[data-event=${id}]`)).toBeVisible();
  await expect(chart(page).locator('[data-event=e59]')).toBeHidden();
});

test('a view of which one event is gone shows what is left, and says so', async ({ page }) => {
  await open(page, 'sixty', '?view=gone~e22~timeline-wide~0.8000~0.9000');
  await expect(status(page)).toHaveText(/^Not all that this link asks for/);
  await expect(chart(page)).toHaveClass(/is-zoomed/);
  await expect(chart(page).locator('[data-event=e22]')).toBeVisible();
});

test('an event that the address hides is not gone to, nor counted', async ({ page }) => {
  await open(page, 'twelve', '?hide=lane:Council&event=e0');
  await expect(status(page)).toHaveText('8 events shown');
  await expect(listed(page)).toHaveCount(8);
  await open(page, 'twelve', '?hide=lane:Council&event=e1');
  await expect(status(page)).toHaveText(/^Event 1 of 8: |^Event 2 of 8: /);
  await expect(chart(page).locator('[data-event=e1]')).toBeFocused();
});

test('lanes of every name are hidden one by one, and by the address that is told', async ({ page }) => {
  const failures = await open(page, 'odd', '');
  await page.locator('.timeline-bar summary').click();
  const boxes = page.locator('.timeline-bar').getByRole('group', { name: 'Show' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(9);
  for (const index of [1, 2, 3, 4, 5, 6, 7, 8]) await boxes.nth(index).uncheck();
  await expect(status(page)).toHaveText('1 event shown');
  await expect.poll(() => asked(page, 'hide').length).toBe(8);
  await page.reload();
  await expect(listed(page)).toHaveCount(1);
  await expect(events(page)).toHaveCount(1);
  await page.locator('.timeline-bar summary').click();
  await expect(boxes.nth(0)).toBeChecked();
  for (const index of [1, 4, 8]) await expect(boxes.nth(index)).not.toBeChecked();
  expect(failures).toEqual([]);
});

test('back and forward bring back what the address told, filters and ticks included', async ({ page }) => {
  await open(page, 'twelve', '');
  await page.locator('.timeline-bar summary').click();
  await page.getByRole('checkbox', { name: 'Council' }).uncheck();
  await expect.poll(() => asked(page, 'hide')).toEqual(['lane:Council']);
  await events(page).first().locator('.chart-words').click();
  await expect(page).toHaveURL(/#event-/);
  await page.getByRole('checkbox', { name: 'Council' }).check();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => asked(page, 'hide')).toEqual([]);
  await expect.poll(() => asked(page, 'view')).not.toEqual([]);
  await page.goBack();
  await expect(listed(page)).toHaveCount(8);
  await expect(chart(page)).not.toHaveClass(/is-zoomed/);
  await expect(page.getByRole('checkbox', { name: 'Council' })).not.toBeChecked();
  await page.goForward();
  await expect(listed(page)).toHaveCount(12);
  await expect(chart(page)).toHaveClass(/is-zoomed/);
  await expect(page.getByRole('checkbox', { name: 'Council' })).toBeChecked();
});

test('zooming says how much is in view once it rests, and the whole', async ({ page }) => {
  await open(page, 'sixty', '');
  for (let n = 0; n < 3; n++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(status(page)).toHaveText(/^\d+ of 60 in view$/);
  await page.getByRole('button', { name: 'Whole timeline' }).click();
  await expect(status(page)).toHaveText('The whole timeline');
});

test('Home and End lead to the first and the last event, and a step goes on from one filtered out', async ({
  page,
}) => {
  await open(page, 'twelve', '');
  await events(page).nth(3).focus();
  await page.keyboard.press('End');
  await expect(status(page)).toHaveText(/^Event 12 of 12: /);
  await page.keyboard.press('Home');
  await expect(status(page)).toHaveText(/^Event 1 of 12: /);
  for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight');
  const lane = (await page.evaluate(() => document.activeElement?.getAttribute('data-lane'))) ?? '';
  await page.locator('.timeline-bar summary').click();
  await page.getByRole('checkbox', { name: lane }).uncheck();
  const before = await events(page).count();
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(status(page)).toHaveText(new RegExp(`^Event [345] of ${before}: `));
});

test('Escape closes what is open among the controls, and the focus stays with it', async ({ page }) => {
  await open(page, 'twelve', '');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.locator('.timeline-bar summary').click();
  await page.getByRole('checkbox', { name: 'Council' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.timeline-bar summary')).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Council' })).toBeHidden();
  await expect(chart(page)).toHaveClass(/is-zoomed/);
  await page.keyboard.press('Escape');
  await expect(chart(page)).not.toHaveClass(/is-zoomed/);
});

test('charts of one page have anchors of their own, and each shows the lanes it names', async ({ page }) => {
  await page.goto(`${siteUrl('charts')}odd/`);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const counts = await page
    .locator('.timeline')
    .evaluateAll((all) => all.map((each) => each.querySelectorAll('.event-list > li').length));
  expect(counts).toEqual([1, 1, 2, 9, 9]);
});

// What a browser puts into a document that is no XML.
// cspell:ignore parsererror
test('the picture is XML that any program opens, without scripts, and runs as its language does', async ({ page }) => {
  await page.goto(`${siteUrl('charts')}robots.txt`);
  for (const slug of ['odd', 'arabic', 'twelve']) {
    const read = await page.evaluate(
      async (url) => {
        const text = await (await fetch(url)).text();
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const events = parsed.querySelectorAll('.chart-event').length;
        const outside = parsed.querySelectorAll('parsererror, script, image, foreignObject, [onload]').length;
        return { events, outside, words: parsed.documentElement.firstElementChild?.textContent ?? '' };
      },
      `${siteUrl('charts')}${slug}/timeline.svg`,
    );
    expect(read.outside, slug).toBe(0);
    expect(read.events, slug).toBe(slug === 'odd' ? 9 : 12);
    expect(read.words, slug).not.toBe('');
  }
});

for (const slug of ['twelve', 'sixty']) {
  test(`a view told on a phone begins at the same event on a wide screen: ${slug}`, async ({ browser }) => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await open(phone, slug, '');
    for (let n = 0; n < 2; n++) await phone.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => asked(phone, 'view')).not.toEqual([]);
    const wide = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await open(wide, slug, new URL(phone.url()).search);
    await expect(chart(wide)).toHaveClass(/is-zoomed/);
    const [first = ''] = asked(phone, 'view')[0]?.split('~') ?? [];
    // What runs into the view from before it begins elsewhere.
    const begins = () =>
      chart(wide).evaluate((svg) => {
        const edge = svg.parentElement?.getBoundingClientRect().left ?? 0;
        const lefts = [...svg.querySelectorAll<SVGAElement>('.chart-event')]
          .filter((event) => getComputedStyle(event).visibility === 'visible')
          .map((event) => {
            const { left, width } = event.querySelector('.chart-mark')?.getBoundingClientRect() ?? new DOMRect();
            const isPoint = event.querySelector('.chart-stretch') === null;
            return { event: event.dataset['event'], at: isPoint ? left + width / 2 : left };
          });
        return lefts.filter(({ at }) => at >= edge).toSorted((a, b) => a.at - b.at)[0]?.event;
      });
    await expect.poll(begins).toBe(first);
    await phone.close();
    await wide.close();
  });
}
