import process from 'node:process';
import { expect, type Locator, type Page, type Route, test as base } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { mediaOf, type Shot, shots } from '../shot-list.ts';
import { whyNotCompared } from '../shot-renderer.ts';

const test = base.extend<object, { readonly obstacle: string | undefined }>({
  obstacle: [
    async ({ browser }, use, { config }) => {
      const renews = ['all', 'changed'].includes(config.updateSnapshots);
      if (renews && process.env['CI']) throw new Error('Pictures are taken by people, and never written in CI.');
      await use(await whyNotCompared(browser, renews));
    },
    { scope: 'worker' },
  ],
});

test.use({ bypassCSP: true, deviceScaleFactor: 1 });

/** Of a figure taller than both together only its top is kept, and its foot where that is asked for. */
const tallest = { top: 760, foot: 300 };

const [still, zoomed] = [
  [...shots].filter(([, [shot]]) => !shot?.figure.view),
  [...shots].filter(([, [shot]]) => shot?.figure.view),
];
test.describe('as the build draws it', () => {
  // What JavaScript adds comes when it likes, and is looked at in the tests of the controls.
  test.use({ javaScriptEnabled: false });
  for (const [name, all] of still) looksAsItDid(name, all);
});
test.describe('zoomed', () => {
  for (const [name, all] of zoomed) looksAsItDid(name, all);
});

function looksAsItDid(figure: string, all: readonly Shot[]): void {
  test(`looks as it did: ${figure}`, async ({ page, obstacle }) => {
    test.skip(obstacle !== undefined, `Not compared: ${obstacle}`);
    await page.route(/\/(?:\?.*)?$/, waitForTypefaces);
    for (const shot of all) {
      const seen = await openFigure(page, shot);
      for (const [part, picture] of (await takePictures(page, seen, shot)).entries())
        // Where the canary is the same to the last pixel, so is everything else; what is left is rounding in gradients.
        expect
          .soft(picture)
          .toMatchSnapshot(shot.name + (part === 0 ? '.png' : '-foot.png'), { threshold: 0.04, maxDiffPixels: 8 });
    }
  });
}

async function openFigure(page: Page, { figure, width, setting }: Shot): Promise<Locator> {
  const { site, path, selector, view } = figure;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ ...mediaOf('light'), forcedColors: 'none', media: 'screen', ...mediaOf(setting) });
  await page.goto(`${siteUrl(site)}${path}${view === undefined ? '' : `?${view}`}`);
  await page.evaluate(async () => {
    for (const closed of document.querySelectorAll('.dispute > details')) closed.setAttribute('open', '');
    await document.fonts.ready;
  });
  const seen = page.locator(selector).filter({ visible: true }).first();
  if (view !== undefined)
    await expect(seen.locator('.timeline-chart.is-zoomed:visible .chart-event.is-away').first()).toBeAttached();
  return seen;
}

/** A visitor on a slow line reads in another typeface; a picture waits. */
async function waitForTypefaces(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll(/font-display:\s*(?:optional|swap)/g, 'font-display:block');
  await route.fulfill({ response, body });
}

async function takePictures(page: Page, seen: Locator, { figure, setting, foot }: Shot): Promise<Buffer[]> {
  const box = await seen.boundingBox();
  if (!box) throw new Error(`Nothing to see at ${figure.selector}`);
  // Some words stand a little outside, as a ring of focus would; whole pixels keep edges sharp.
  const [x, y] = [Math.max(0, Math.floor(box.x) - 8), Math.floor(box.y)];
  const [width, height] = [Math.ceil(box.width) + 16, Math.ceil(box.height)];
  const ends = [[0, tallest.top], ...(foot ? [[height - tallest.foot, tallest.foot]] : [])];
  const parts = height > tallest.top + tallest.foot ? ends : [[0, height]];
  const pictures: Buffer[] = [];
  for (const [from = 0, tall = 0] of parts) {
    pictures.push(
      await page.screenshot({
        fullPage: true,
        clip: { x, y: y + from, width, height: tall },
        animations: 'disabled',
        caret: 'hide',
        // As most printers will print it: what only colour tells is lost.
        ...(setting === 'print' && { style: `${figure.selector} { filter: grayscale(1) }` }),
      }),
    );
  }
  return pictures;
}
