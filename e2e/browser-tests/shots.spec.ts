import { readdirSync } from 'node:fs';
import process from 'node:process';
import { expect, type Locator, type Page, type Route, test as base } from '@playwright/test';
import { explainerUrl } from './explainers.ts';
import { siteUrl } from '../serve-sites.ts';
import { mediaOf, type Shot, shots } from '../shot-list.ts';
import { shotFolder, whyNotCompared } from '../shot-renderer.ts';

/** Of a figure taller than both together, only its top and its foot are kept. */
const topHeight = 900;
const footHeight = 300;

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

test.setTimeout(40_000);
// What JavaScript adds comes when it likes, and is looked at in the tests of the controls.
test.use({ javaScriptEnabled: false, bypassCSP: true, deviceScaleFactor: 1 });

for (const shot of shots) {
  test(`looks as it did: ${shot.name}`, async ({ page, obstacle }) => {
    test.skip(obstacle !== undefined, `Not compared: ${obstacle}`);
    const figure = await openFigure(page, shot);
    for (const [part, picture] of (await takePictures(page, figure, shot)).entries()) {
      const name = part === 0 ? `${shot.name}.png` : `${shot.name}-foot.png`;
      // Where the canary is the same to the last pixel, so is everything else; what is left is rounding in gradients.
      expect.soft(picture).toMatchSnapshot(name, { threshold: 0.04, maxDiffPixels: 8 });
    }
  });
}

test('no picture is kept of what is no longer taken', ({ obstacle }) => {
  test.skip(obstacle !== undefined, `Not compared: ${obstacle}`);
  const names = new Set(shots.flatMap(({ name }) => [`${name}.png`, `${name}-foot.png`]));
  const left = readdirSync(shotFolder).filter((file) => !names.has(file) && !file.startsWith('canary-'));
  expect(left).toEqual([]);
});

async function openFigure(page: Page, { site, path, selector, width, setting }: Shot): Promise<Locator> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia(mediaOf(setting));
  await page.route('**/*/', waitForTypefaces);
  await page.goto((site === 'shipped' ? explainerUrl(site) : siteUrl(site)) + path);
  await page.evaluate(async () => {
    for (const closed of document.querySelectorAll('.dispute > details')) closed.setAttribute('open', '');
    await document.fonts.ready;
  });
  return page.locator(selector).filter({ visible: true }).first();
}

/** A visitor on a slow line reads in another typeface; a picture waits. */
async function waitForTypefaces(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll(/font-display:\s*(?:optional|swap)/g, 'font-display:block');
  await route.fulfill({ response, body });
}

async function takePictures(page: Page, figure: Locator, { setting, selector }: Shot): Promise<Buffer[]> {
  const box = await figure.boundingBox();
  if (!box) throw new Error(`Nothing to see at ${selector}`);
  // Some words stand a little outside, as a ring of focus would; whole pixels keep edges sharp.
  const [x, y] = [Math.max(0, Math.floor(box.x) - 8), Math.floor(box.y)];
  const [width, height] = [Math.ceil(box.width) + 16, Math.ceil(box.height)];
  const foot = [height - footHeight, footHeight];
  const parts = height > topHeight + footHeight ? [[0, topHeight], foot] : [[0, height]];
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
