import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { frames, stopScrolling } from './stillness.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.skip(({ browserName }) => browserName !== 'chromium', 'fingers are moved by the protocol of Chromium');

const view = (page: Page): string | null => new URL(page.url()).searchParams.get('view');
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

/** A page with the chart zoomed so far that all of its cut fits on the screen, in the middle of which it stands. */
async function openZoomed(page: Page): Promise<CDPSession> {
  await open(page);
  for (let n = 0; n < 6; n++) await page.getByRole('button', { name: 'Zoom in' }).tap();
  await expect.poll(() => view(page)).not.toBeNull();
  await page
    .locator('.timeline-variant:visible')
    .evaluate((frame) => frame.scrollIntoView({ block: 'start', behavior: 'instant' }));
  return page.context().newCDPSession(page);
}

async function open(page: Page): Promise<void> {
  await page.goto(`${siteUrl('charts')}sixty/timeline/`);
  await expect(page.locator('.timeline-bar')).toBeVisible();
}

/** One finger drags by so many pixels down the screen, as on glass: the browser decides what that scrolls. */
async function swipe(session: CDPSession, page: Page, yDistance: number): Promise<void> {
  const box = await page.locator('.timeline-variant:visible').boundingBox();
  const y = Math.max(60, box?.y ?? 0) + 150;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((dy) => ({ x: 200, y: y + dy, id: 0 })) });
  await touch('touchStart', 0);
  for (let n = 1; n <= 10; n++) {
    await touch('touchMove', (yDistance * n) / 10);
    await frames(page);
  }
  await touch('touchEnd');
  await stopScrolling(page);
}

test('one finger scrolls the page over a chart that is not zoomed', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const before = await scrolled(page);
  await swipe(session, page, -120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  expect(view(page)).toBeNull();
});

test('one finger pans a zoomed chart while the page stays, and scrolls the page at the end of the chart', async ({
  page,
}) => {
  const session = await openZoomed(page);
  const [before, start] = [view(page), await scrolled(page)];
  await swipe(session, page, -100);
  await expect.poll(() => view(page)).not.toBe(before);
  expect(Math.abs((await scrolled(page)) - start)).toBeLessThan(2);
  const held = view(page);
  await swipe(session, page, 90);
  await expect.poll(() => view(page)).not.toBe(held);
  expect(Math.abs((await scrolled(page)) - start)).toBeLessThan(2);
  // To the last event, and on from there.
  await page.getByRole('button', { name: 'Previous event' }).evaluate((button: HTMLElement) => button.click());
  const end = await stopScrolling(page);
  for (let n = 0; n < 16 && Math.abs((await scrolled(page)) - end) < 2; n++) await swipe(session, page, -300);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(end);
  expect(view(page)).toMatch(/~1\.0000$/);
});

test('one finger scrolls the page over a zoomed chart that is higher than the screen', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  await expect.poll(() => view(page)).not.toBeNull();
  const [before, start] = [view(page), await scrolled(page)];
  await swipe(await page.context().newCDPSession(page), page, -150);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start);
  expect(view(page)).toBe(before);
});

test('two fingers zoom the chart and never the page', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizePinchGesture', {
    x: 200,
    y: 600,
    scaleFactor: 2.5,
    relativeSpeed: 500,
    gestureSourceType: 'touch',
  });
  await expect.poll(() => view(page)).not.toBeNull();
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await expect(page.locator('.timeline-chart:visible')).toHaveClass(/is-zoomed/);
});

test('what runs through a cut stays in view, with its words', async ({ page }) => {
  await open(page);
  for (let n = 0; n < 5; n++) await page.getByRole('button', { name: 'Zoom in' }).tap();
  await expect.poll(() => page.locator('.chart-event:visible').count()).toBeLessThan(40);
  const through = await page.locator('.timeline-chart:visible').evaluate((svg) => {
    const frame = svg.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const box = (event: Element, name: string): DOMRect =>
      event.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
    return [...svg.querySelectorAll('.chart-event')].flatMap((event) => {
      const [mark, words] = [box(event, '.chart-mark'), box(event, '.chart-words')];
      // The head of the foot is where the words of what only passes begin.
      if (mark.top > frame.top - 1 || mark.bottom < frame.top + 300) return [];
      const inside = words.top >= frame.top - 1 && words.bottom <= frame.bottom + 1;
      return [{ shown: getComputedStyle(event).visibility === 'visible', inside }];
    });
  });
  expect(through.length).toBeGreaterThan(1);
  for (const event of through) expect(event).toEqual({ shown: true, inside: true });
});
