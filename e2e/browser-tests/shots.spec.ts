import { readdirSync } from 'node:fs';
import process from 'node:process';
import { expect, type Locator, type Page, type Route, test as base } from '@playwright/test';
import { explainerUrl } from './explainers.ts';
import { siteUrl } from '../serve-sites.ts';
import { keptHeights, mediaOf, pictureName, type ShotSetting, type Sight, sights } from '../shot-list.ts';
import { shotFolder, whyNotCompared } from '../shot-renderer.ts';

const test = base.extend<object, { readonly obstacle: string | undefined }>({
  obstacle: [
    async ({ browser }, use, { config }) => {
      const renews = ['all', 'changed'].includes(config.updateSnapshots);
      if (renews && process.env['CI']) throw new Error('Pictures are taken by people, and never written in CI.');
      await use(await whyNotCompared(browser, renews));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.setTimeout(60_000);
test.use({ bypassCSP: true, deviceScaleFactor: 1 });

test.describe('as the build draws it', () => {
  // What JavaScript adds comes when it likes, and is looked at in the tests of the controls.
  test.use({ javaScriptEnabled: false });
  for (const sight of sights.filter(({ view }) => view === undefined)) looksAsItDid(sight);
});

test.describe('zoomed', () => {
  for (const sight of sights.filter(({ view }) => view !== undefined)) looksAsItDid(sight);
});

function looksAsItDid(sight: Sight): void {
  test(`looks as it did: ${sight.name} at ${sight.width} px, ${sight.settings.join(', ')}`, async ({
    page,
    obstacle,
  }) => {
    test.skip(obstacle !== undefined, `Not compared: ${obstacle}`);
    const figure = await openFigure(page, sight);
    for (const setting of sight.settings) {
      await page.emulateMedia({ ...mediaOf('light'), forcedColors: 'none', media: 'screen', ...mediaOf(setting) });
      for (const [part, picture] of (await takePictures(page, figure, sight, setting)).entries()) {
        const name = pictureName(sight, setting) + (part === 0 ? '.png' : '-foot.png');
        // Where the canary is the same to the last pixel, so is everything else; what is left is rounding in gradients.
        expect.soft(picture).toMatchSnapshot(name, { threshold: 0.04, maxDiffPixels: 8 });
      }
    }
  });
}

test('no picture is kept of what is no longer taken', ({ obstacle }) => {
  test.skip(obstacle !== undefined, `Not compared: ${obstacle}`);
  const taken = sights.flatMap((sight) => sight.settings.map((setting) => pictureName(sight, setting)));
  const names = new Set(taken.flatMap((name) => [`${name}.png`, `${name}-foot.png`]));
  const left = readdirSync(shotFolder).filter((file) => !names.has(file) && !file.startsWith('canary-'));
  expect(left).toEqual([]);
});

async function openFigure(page: Page, { site, path, selector, width, settings, view = '' }: Sight): Promise<Locator> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia(mediaOf(settings[0] ?? 'light'));
  await page.route(/\/(?:\?.*)?$/, waitForTypefaces);
  await page.goto(`${(site === 'shipped' ? explainerUrl(site) : siteUrl(site)) + path}${view && `?${view}`}`);
  await page.evaluate(async () => {
    for (const closed of document.querySelectorAll('.dispute > details')) closed.setAttribute('open', '');
    await document.fonts.ready;
  });
  const figure = page.locator(selector).filter({ visible: true }).first();
  if (view !== '')
    await expect(figure.locator('.timeline-chart.is-zoomed:visible .chart-event.is-away').first()).toBeAttached();
  return figure;
}

/** A visitor on a slow line reads in another typeface; a picture waits. */
async function waitForTypefaces(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll(/font-display:\s*(?:optional|swap)/g, 'font-display:block');
  await route.fulfill({ response, body });
}

async function takePictures(page: Page, figure: Locator, sight: Sight, setting: ShotSetting): Promise<Buffer[]> {
  const { selector } = sight;
  const { top, foot } = keptHeights(sight, setting);
  const box = await figure.boundingBox();
  if (!box) throw new Error(`Nothing to see at ${selector}`);
  // Some words stand a little outside, as a ring of focus would; whole pixels keep edges sharp.
  const [x, y] = [Math.max(0, Math.floor(box.x) - 8), Math.floor(box.y)];
  const [width, height] = [Math.ceil(box.width) + 16, Math.ceil(box.height)];
  const ends = [[0, top], ...(foot > 0 ? [[height - foot, foot]] : [])];
  const parts = height > top + foot ? ends : [[0, height]];
  const pictures: Buffer[] = [];
  for (const [from = 0, tall = 0] of parts) {
    pictures.push(
      await page.screenshot({
        fullPage: true,
        clip: { x, y: y + from, width, height: tall },
        animations: 'disabled',
        caret: 'hide',
        // As most printers will print it: what only colour tells is lost.
        ...(setting === 'print' && { style: `${selector} { filter: grayscale(1) }` }),
      }),
    );
  }
  return pictures;
}
