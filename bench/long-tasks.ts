/**
 * The longest task of a timeline of 100 events on a processor slowed four times, for each thing a reader does to it:
 * `node bench/long-tasks.ts`. Builds its own site. Browsers call a task of 50 ms or more a long one.
 */
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { serveSite } from '../src/cli/serve.ts';
import { buildChartSite } from './chart-site.ts';

/** Garbage collection falls into some rounds and not into others, and a busy machine loses time with its caches. */
const rounds = 8;
/** Milliseconds, on a machine that takes `reference` of them for the loop below. */
const long = 50;
const reference = 30;

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
  await pause(500);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const pages = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pages.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
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
    await pause(20);
  }
  await page.mouse.up();
}

async function useChart(browser: Browser, page: Page, address: string): Promise<Record<string, number>> {
  await page.goto(address);
  await page.locator('.timeline-bar').waitFor();
  await slowDown(page);
  const times: Record<string, number> = { limit: await limitHere(browser, page) };
  for (const name of ['Zoom in', 'Next event', 'Zoom out', 'Zoom in', 'Whole timeline'])
    times[name] = Math.max(times[name] ?? 0, await quietest(browser, page, () => press(page, name)));
  for (let n = 0; n < 4; n++) await press(page, 'Zoom in');
  times['drag'] = await quietest(browser, page, () => drag(page));
  return times;
}

/** Until the chart has its controls: the page itself is there before its script is. */
async function openChart(browser: Browser, page: Page, address: string): Promise<number> {
  return quietest(browser, page, async () => {
    await browser.stopTracing();
    const released = Promise.withResolvers<void>();
    await page.route(/\/timeline\.[^/]*\.js$/, async (route) => {
      await released.promise;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'load' });
    await pause(1000);
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    released.resolve();
    await page.waitForFunction(() => document.querySelector('.timeline-bar') !== null, undefined, { polling: 100 });
    await page.unrouteAll();
  });
}

const server = await serveSite({ folder: buildChartSite(), base: '/', port: 0 });
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const address = `${server.url}hundred/timeline/`;
const { limit = long, ...times } = await useChart(browser, page, address);
times['open'] = await openChart(browser, page, address);
for (const [name, taken] of Object.entries(times))
  console.log(
    `${name.padEnd(16)}${taken.toFixed(0).padStart(5)} ms${taken < limit ? '' : `  ! more than ${limit.toFixed(0)}`}`,
  );
process.exitCode = Object.values(times).every((taken) => taken < limit) ? 0 : 1;
await browser.close();
await server.close();
