import { expect, type Locator, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';

const address = (slug: string, query = ''): string => `${siteUrl('charts')}${slug}/timeline/${query}`;
const chart = (page: Page): Locator => page.locator('.timeline-chart:visible');
/** What is seen of the chart. */
const frame = (page: Page): Locator => page.locator('.timeline-variant:visible');
const events = (page: Page): Locator => chart(page).locator('.chart-event:visible');
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page): Locator => page.locator('.timeline-bar [role=status]');
const asked = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);

async function open(page: Page, slug: string, query = ''): Promise<void> {
  await page.goto(address(slug, query));
  await expect(page.locator('.timeline-bar')).toBeVisible();
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('zoom stretches time, keeps the size of words, lays them out again, and ends with Whole', async ({ page }) => {
    await open(page, 'sixty');
    const line = events(page).first().locator('tspan').first();
    const size = (await line.boundingBox())?.height;
    const height = (await frame(page).boundingBox())?.height ?? 0;
    for (let n = 0; n < 4; n++) await press(page, 'Zoom in');
    await expect.poll(() => events(page).count()).toBeLessThan(60);
    const zoomed = await events(page).first().locator('tspan').first().boundingBox();
    expect(Math.abs((zoomed?.height ?? 0) - (size ?? 0))).toBeLessThan(1);
    expect((await frame(page).boundingBox())?.height).toBeLessThan(height);
    const ticks = chart(page).locator('.chart-tick:visible');
    expect(await ticks.count()).toBeGreaterThan(2);
    await press(page, 'Whole timeline');
    await expect(events(page)).toHaveCount(60);
    await expect.poll(() => asked(page, 'view')).toBeNull();
    expect((await frame(page).boundingBox())?.height).toBe(height);
  });

  test('a view has an address, which shows the same to another reader and on another screen', async ({ page }) => {
    await open(page, 'sixty');
    await page.locator('.timeline-bar summary').click();
    await page.getByLabel('From', { exact: true }).selectOption('e20');
    await page.getByLabel('To', { exact: true }).selectOption('e30');
    await expect(status(page)).toHaveText(/Zoomed/);
    await expect.poll(() => asked(page, 'view')).toMatch(/^e\d+~e\d+~/);
    const inView = (): Promise<(string | null)[]> =>
      events(page).evaluateAll((all) => all.map((event) => event.getAttribute('data-event')));
    const before = await inView();
    await page.reload();
    await expect(chart(page)).toHaveClass(/is-zoomed/);
    await expect(chart(page).locator('[data-event=e25]')).toBeVisible();
    await expect.poll(inView).toEqual(before);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(chart(page)).toHaveClass(/timeline-vertical.*is-zoomed/);
  });

  test('the wheel scrolls the page; with Ctrl it zooms, sideways it moves', async ({ page }) => {
    await open(page, 'sixty');
    await chart(page).hover({ position: { x: 300, y: 200 } });
    await page.mouse.wheel(0, 120);
    await expect(chart(page)).not.toHaveClass(/is-zoomed/);
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect(chart(page)).toHaveClass(/is-zoomed/);
    const view = asked(page, 'view');
    await page.mouse.wheel(400, 0);
    await expect.poll(() => asked(page, 'view')).not.toBe(view);
  });

  test('the mouse drags what is zoomed, and a drag that ends on an event opens nothing', async ({ page }) => {
    await open(page, 'sixty');
    for (let n = 0; n < 4; n++) await press(page, 'Zoom in');
    await expect.poll(() => asked(page, 'view')).not.toBeNull();
    const [view, hash] = [asked(page, 'view'), new URL(page.url()).hash];
    const words = events(page).locator('.chart-words').nth(2);
    await words.hover();
    const box = await words.boundingBox();
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) - 200, box?.y ?? 0, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => asked(page, 'view')).not.toBe(view);
    expect(new URL(page.url()).hash).toBe(hash);
  });

  test('a click opens the words behind an event', async ({ page }) => {
    await open(page, 'twelve');
    await events(page).nth(3).locator('.chart-words').click();
    await expect(page.locator('.event-evidence:target mark').first()).toBeVisible();
  });

  test('filters hide events in chart and list, say how many are left, and stay in the address', async ({ page }) => {
    await open(page, 'twelve');
    await page.locator('.timeline-bar summary').click();
    await page.getByRole('checkbox', { name: 'Council' }).uncheck();
    await expect(status(page)).toHaveText('8 events shown');
    await expect(page.locator('.event-list > li:visible')).toHaveCount(8);
    await expect(events(page)).toHaveCount(8);
    await expect.poll(() => asked(page, 'hide')).toBe('lane:Council');
    await page.reload();
    await expect(page.locator('.event-list > li:visible')).toHaveCount(8);
    await expect(events(page)).toHaveCount(8);
  });

  test('when every event is filtered out, the page says so', async ({ page }) => {
    await open(page, 'twelve');
    const said = page.getByText('Nothing is left to show');
    await expect(said).toBeHidden();
    await page.locator('.timeline-bar summary').click();
    for (const lane of ['Council', 'Works', 'Residents']) await page.getByRole('checkbox', { name: lane }).uncheck();
    await expect(said).toBeVisible();
    await expect(status(page)).toHaveText('0 events shown');
    await expect(events(page)).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Works' }).check();
    await expect(said).toBeHidden();
    await expect(events(page)).toHaveCount(4);
  });

  test('time goes on where nothing happens: moving leads to the next event', async ({ page }) => {
    await open(page, 'ages');
    for (let n = 0; n < 8; n++) await press(page, 'Zoom in');
    await events(page).first().focus();
    const first = await events(page).first().getAttribute('data-event');
    await page.keyboard.press(first === 'e0' ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
    await expect.poll(() => events(page).first().getAttribute('data-event')).not.toBe(first);
  });
});

test.describe('by keyboard alone', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('steps, zooms and moves without ever losing the focus, and says where it is', async ({ page }) => {
    await open(page, 'sixty');
    const hasFocus = (): Promise<boolean> =>
      page.evaluate(
        () => document.activeElement !== document.body && document.activeElement?.checkVisibility() === true,
      );
    await page.getByRole('button', { name: 'Next event' }).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/^Event 1 of 60: /);
    for (const key of [
      'ArrowRight',
      'ArrowRight',
      '+',
      '+',
      '+',
      '+',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'ArrowLeft',
      '-',
      'ArrowRight',
    ]) {
      await page.keyboard.press(key);
      expect(await hasFocus(), `after ${key}`).toBe(true);
    }
    await expect.poll(() => asked(page, 'event')).toMatch(/^e\d+$/);
    await page.keyboard.press('Escape');
    await expect(chart(page)).not.toHaveClass(/is-zoomed/);
    await expect(status(page)).toHaveText('The whole timeline');
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Previous event' })).toBeFocused();
  });

  test('in a chart from right to left the arrow to the left leads onward', async ({ page }) => {
    await open(page, 'arabic');
    await events(page).first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(status(page)).toHaveText(/^Event 2 of 12: /);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens an event, and zoom cuts the chart between labels', async ({ page }) => {
    await open(page, 'sixty');
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await expect.poll(() => events(page).count()).toBeLessThan(60);
    const room = await frame(page).boundingBox();
    for (const label of await chart(page).locator('.chart-event:visible .chart-words').all()) {
      const box = await label.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual((room?.y ?? 0) - 1);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0) + 1);
    }
    await events(page).first().locator('.chart-words').tap();
    await expect(page.locator('.event-evidence:target')).toBeVisible();
  });

  test('two fingers zoom what is zoomed, and one drags it', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'touches are sent by the protocol of Chromium');
    await page.setViewportSize({ width: 820, height: 900 });
    await open(page, 'sixty');
    await press(page, 'Zoom in');
    await expect.poll(() => asked(page, 'view')).not.toBeNull();
    const view = asked(page, 'view');
    const box = await chart(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 250, (box?.y ?? 0) + 120];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[]): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((dx, id) => ({ x: x + dx, y, id })) });
    await touch('touchStart', 0, 60);
    for (const spread of [80, 110, 150, 200]) await touch('touchMove', 0, spread);
    await touch('touchEnd');
    await expect.poll(() => asked(page, 'view')).not.toBe(view);
    const closer = asked(page, 'view');
    await touch('touchStart', 200);
    for (const dx of [150, 80, 0, -100]) await touch('touchMove', dx);
    await touch('touchEnd');
    await expect.poll(() => asked(page, 'view')).not.toBe(closer);
  });
});

test('nothing scrolls smoothly for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    // It is called on each element below.
    // oxlint-disable-next-line typescript/unbound-method
    const scroll = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = function remember(how) {
      document.documentElement.dataset['how'] = typeof how === 'object' ? how.behavior : 'none';
      scroll.call(this, how);
    };
  });
  await open(page, 'sixty');
  await press(page, 'Next event');
  await expect(page.locator('html')).toHaveAttribute('data-how', 'instant');
});
