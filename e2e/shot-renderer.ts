import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from '@playwright/test';
import { findPinnedBrowser } from './browser.ts';
import { root } from './sites.ts';

/** Where the pictures are kept. */
export const shotFolder = join(root, 'e2e/shots');

const { resolve } = createRequire(import.meta.url);
const typefaces = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  sans: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
};

/**
 * Says why pictures taken here could not be compared with those that are kept: another system, or a machine that
 * draws a small page of type, hatching, gradients and hairlines otherwise, be it by one shade in one pixel.
 *
 * @throws Error when the pictures were taken with another version of the browser: they have to be taken anew.
 */
export async function whyNotCompared(browser: Browser, renews: boolean): Promise<string | undefined> {
  const pinned = await findPinnedBrowser();
  if (!pinned) return `the pinned browser runs on Linux x64 alone, and this is ${process.platform} ${process.arch}`;
  const kept = join(shotFolder, `canary-${pinned.version}.png`);
  const drawn = await drawCanary(browser);
  if (renews) {
    mkdirSync(shotFolder, { recursive: true });
    writeFileSync(kept, drawn);
  }
  if (!existsSync(kept))
    throw new Error('The pictures were taken with another version of the browser. Run npm run renew:shots.');
  return readFileSync(kept).equals(drawn) ? undefined : 'this machine draws type and patterns otherwise';
}

// cspell:ignoreRegExp /[\u0600-\u06FF]+/g
async function drawCanary(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 360, height: 260 }, javaScriptEnabled: false });
  await page.setContent(canary());
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function canary(): string {
  const faces = Object.entries(typefaces).map(
    ([name, file]) =>
      `@font-face { font-family: ${name}; font-weight: 200 900; src: url(data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')}) }`,
  );
  return `<!doctype html><html lang="en"><style>
${faces.join('\n')}
body { margin: 12px; background: #fbf8f1; color: #1c1a17; font: 15px/1.4 sans }
p { margin: 0 0 4px }
</style>
<p style="font: 19px/1.4 serif">Found, character for character</p>
<p style="font-size: 13.3px">1 January 2000, “about” <b>October</b></p>
<p lang="ar" dir="rtl">أعلن المجلس عن الخطة</p>
<svg width="336" height="120" viewBox="0 0 300 107">
<defs>
<pattern id="h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="#1c1a17" stroke-width="3"/></pattern>
<linearGradient id="g"><stop stop-color="#1c1a17"/><stop offset="1" stop-color="#1c1a17" stop-opacity="0"/></linearGradient>
</defs>
<rect x="2" y="4" width="140" height="12" rx="5" fill="url(#h)" stroke="#1c1a17" stroke-dasharray="3 2.5"/>
<rect x="150" y="4" width="140" height="12" fill="url(#g)"/>
<path d="M2 30.3H290M20 40l7 7-7 7-7-7z" fill="none" stroke="#8b8374" stroke-width=".6"/>
<circle cx="60" cy="47" r="6.5" fill="#1c1a17" fill-opacity=".2" stroke="#0b4a72" stroke-dasharray="2.5 2.2"/>
<g style="filter: grayscale(1)"><rect x="90" y="40" width="60" height="14" fill="#fbe693" stroke="#7a2a12"/></g>
<text x="160" y="52" font-family="sans" font-size="13" paint-order="stroke" stroke="#fbf8f1" stroke-width="4">Words over a line</text>
</svg></html>`;
}
