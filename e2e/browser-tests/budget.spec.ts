import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { explainerUrl } from './explainers.ts';

const kibibyte = 1024;
const budget = { all: 100 * kibibyte, script: 8 * kibibyte };

test('a first visit to an explainer stays within its budget', async ({ page }) => {
  const bytes = new Map<string, number>();
  const sizes: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    sizes.push(
      response.body().then((body) => {
        // Fonts and pictures are compressed already; a server compresses the rest.
        const size = ['font', 'image'].includes(kind) ? body.length : brotliCompressSync(body).length;
        bytes.set(kind, (bytes.get(kind) ?? 0) + size);
      }),
    );
  });
  await page.goto(explainerUrl('shipped'), { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([src]):not([type*=json])').allTextContents();
  await Promise.all(sizes);
  const script = (bytes.get('script') ?? 0) + brotliCompressSync(inline.join('\n')).length;
  const all = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'bytes', description: JSON.stringify({ ...Object.fromEntries(bytes), all }) });
  expect(script).toBeLessThanOrEqual(budget.script);
  expect(all, JSON.stringify(Object.fromEntries(bytes))).toBeLessThanOrEqual(budget.all);
});
