import { type Browser, expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';

test.use({ viewport: { width: 1280, height: 900 } });
test.describe.configure({ mode: 'serial' });

/** Garbage collection falls into some rounds and not into others, and a busy machine loses time with its caches. */
const rounds = 8;
/** Milliseconds, on a machine that takes `reference` of them for the loop below. */
const long = 50;
const reference = 30;

const address = (slug: string): string => `${siteUrl('charts')}${slug}/timeline/`;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. cspell:ignore tdur */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The longest task of a page in milliseconds, with everything the browser does in it: script, style, layout, paint. It is
 * counted in processor time, so that it does not matter what else the machine is busy with.
 */
async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await work();
  // For what follows a step: frames, timers, and what is fetched.
  await page.waitForTimeout(500);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const pages = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pages.has(`${pid} ${tid}`));
  expect(tasks.length).toBeGreaterThan(0);
  return Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000);
}

async function quietest(browser: Browser, page: Page, work: () => Promise<void>, enough = long): Promise<number> {
  let least = Infinity;
  for (let n = 0; n < rounds && least >= enough; n++) least = Math.min(least, await longestTask(browser, page, work));
  return least;
}

/** The limit on this machine: one with a slower processor may take longer by as much, and none has to be faster. */
async function limitHere(browser: Browser, page: Page): Promise<number> {
  const loop = (): Promise<void> =>
    page.evaluate(() => {
      for (let sum = 0, n = 0; n < 3e6; n++) sum += Math.sqrt(n);
    });
  const taken = await quietest(browser, page, loop, reference);
  return long * Math.max(1, taken / reference);
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Without the test's own search for the button, which has the whole page laid out again and again. */
const press = (page: Page, name: string): Promise<void> =>
  page.evaluate((label) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click(), name);

/** Drags the chart by a quarter of its width in small steps, and lets go. */
async function drag(page: Page): Promise<void> {
  const [x, y] = [700, 450];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let n = 1; n <= 15; n++) {
    await page.mouse.move(x - n * 15, y);
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
}

function judge(times: Readonly<Record<string, number>>, limit: number): void {
  test.info().annotations.push({ type: 'milliseconds', description: JSON.stringify({ ...times, limit }) });
  expect(Math.max(...Object.values(times)), JSON.stringify(times)).toBeLessThan(limit);
}

test('no long task with 100 events on a processor slowed four times', async ({ browser, page }) => {
  test.slow();
  await page.goto(address('hundred'));
  await expect(page.locator('.timeline-bar')).toBeVisible();
  await slowDown(page);
  const limit = await limitHere(browser, page);
  const times: Record<string, number> = {};
  for (const name of ['Zoom in', 'Next event', 'Zoom out', 'Zoom in', 'Whole timeline'])
    times[name] = Math.max(times[name] ?? 0, await quietest(browser, page, () => press(page, name)));
  for (let n = 0; n < 4; n++) await press(page, 'Zoom in');
  times['drag'] = await quietest(browser, page, () => drag(page));
  judge(times, limit);
});

test('a chart of 100 events gets its controls without a long task', async ({ browser, page }) => {
  test.slow();
  await slowDown(page);
  await page.goto(address('two'));
  const limit = await limitHere(browser, page);
  const opening = await quietest(browser, page, async () => {
    await browser.stopTracing();
    // The page itself is there before its script is.
    let release: () => void = () => undefined;
    const held = new Promise<void>((settle) => (release = settle));
    await page.route(/\/timeline\.[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address('hundred'), { waitUntil: 'load' });
    await page.waitForTimeout(1000);
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    release();
    await page.waitForFunction(() => document.querySelector('.timeline-bar') !== null, undefined, { polling: 100 });
    await page.unrouteAll();
  });
  judge({ opening }, limit);
});
