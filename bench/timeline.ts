/**
 * Our timeline page beside the best-known timeline libraries from npm, on the same events: `node bench/timeline.ts [visits]`.
 * Builds its own site, and needs npm for the libraries, which it installs into a temporary folder.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { serveSite } from '../src/cli/serve.ts';
import { benchCases, buildChartSite } from './chart-site.ts';
import { peers, type PeerEvent, writePeerPages } from './timeline-peers.ts';

const kibibyte = 1024;
const slow = 4;
const visitsEach = Number(process.argv[2] ?? 3);

interface Subject {
  readonly name: string;
  readonly set: string;
  readonly url: string;
  readonly item: string;
}

interface Row extends Record<string, string | number> {}

const sets = new Map((['days-12', 'days-500'] as const).map((name) => [name, toPeerEvents(name)]));
const folder = mkdtempSync(join(tmpdir(), 'verbatim-timeline-'));
try {
  writePeerPages(folder, sets);
  const ours = await serveSite({ folder: buildChartSite(), base: '/', port: 0 });
  const theirs = await serveSite({ folder: join(folder, 'site'), base: '/', port: 0 });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env },
  });
  const rows: Row[] = [];
  for (const set of sets.keys()) {
    const subjects: Subject[] = [
      { name: 'ours, whole page', set, url: `${ours.url}${set}/timeline/`, item: '.chart-event' },
      { name: 'ours, embedded', set, url: `${ours.url}embed/${set}/timeline/`, item: '.chart-event' },
      ...peers.map(({ name, item }) => ({ name, set, url: `${theirs.url}${name}/${set}/`, item })),
    ];
    for (const subject of subjects) {
      const row = await measure(browser, subject);
      console.log(JSON.stringify(row));
      rows.push(row);
    }
  }
  console.table(rows);
  await browser.close();
  await Promise.all([ours.close(), theirs.close()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The events of a case of our own test site, which are plain days that every library can show. */
function toPeerEvents(name: keyof typeof benchCases): readonly PeerEvent[] {
  return benchCases[name].events.map(({ date = '', label }, n) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return { id: `e${n}`, year, month, day, label };
  });
}

/** Medians of several visits with an empty cache on a processor slowed four times; bytes as a server would compress them. */
async function measure(browser: Browser, { name, set, url, item }: Subject): Promise<Row> {
  const visits = [];
  for (let n = 0; n < visitsEach; n++) visits.push(await visit(browser, url, item));
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const { requests, bytes } = visits[0] ?? { requests: 0, bytes: 0 };
  return {
    set,
    name,
    requests,
    KiB: Math.round((bytes / kibibyte) * 10) / 10,
    'first event seen, ms': Math.round(middle(visits.map(({ seen }) => seen))),
    'script, ms': Math.round(middle(visits.map(({ script }) => script))),
    'all work, ms': Math.round(middle(visits.map(({ task }) => task))),
    'events without script': await countWithout(browser, url, item),
    'events in print': await countPrinted(browser, url, item),
    'axe findings': await countFindings(browser, url, item),
  };
}

async function visit(browser: Browser, url: string, item: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await session.send('Performance.enable');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => sizes.push(compressedSize(response)));
  await page.addInitScript(watchFor, item);
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page
    .waitForFunction(() => (globalThis as { seen?: number }).seen)
    .then((handle) => handle.jsonValue());
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (key: string) => metrics.find((metric) => metric.name === key)?.value ?? 0;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return {
    requests: sizes.length,
    bytes,
    seen: seen ?? 0,
    script: seconds('ScriptDuration') * 1000,
    task: seconds('TaskDuration') * 1000,
  };
}

/** In the page: notes the first frame in which an event is visible, in milliseconds since the visit began. */
function watchFor(item: string): void {
  const look = () => {
    const found = [...document.querySelectorAll(item)].some((each) => each.checkVisibility());
    if (found) (globalThis as { seen?: number }).seen = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function compressedSize(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const packed = ['font', 'image'].includes(response.request().resourceType());
  return packed ? body.length : brotliCompressSync(body).length;
}

async function countVisible(page: Page, item: string): Promise<number> {
  return page.locator(item).evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
}

async function countWithout(browser: Browser, url: string, item: string): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const count = await countVisible(page, item);
  await context.close();
  return count;
}

/** Events whose words lie on the sheet: not clipped by a box that only scrolls on screen. */
async function countPrinted(browser: Browser, url: string, item: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 700, height: 990 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  const count = await page.locator(item).evaluateAll((all) => {
    const onSheet = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && right > 0 && left < innerWidth;
    };
    return all.filter(onSheet).length;
  });
  await page.close();
  return count;
}

async function countFindings(browser: Browser, url: string, item: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction((one) => [...document.querySelectorAll(one)].some((each) => each.checkVisibility()), item);
  const { violations } = await new AxeBuilder({ page }).analyze();
  await context.close();
  return violations.reduce((sum, { nodes }) => sum + nodes.length, 0);
}
