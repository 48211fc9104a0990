import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { build } from '../../src/cli/build.ts';
import { check } from '../../src/cli/check.ts';
import { publish } from '../../src/cli/publish.ts';
import { addCorrection, copyPublished, rewordInSilence, runOn, words } from '../record-content.ts';
import { siteUrl } from '../serve-sites.ts';

const september = 'mill-bridge/editions/2025-03-14/';

test('who rewords a published statement in silence is refused, and told how to correct it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-record-'));
  try {
    copyPublished(folder);
    rewordInSilence(folder);
    const checked = await runOn(folder, check);
    expect(checked.code).toBe(0);
    expect(checked.output).toContain('claim-changed-silently');
    expect(checked.output).toContain('{+far+} higher');
    for (const [command, ...args] of [[publish], [build, '--outDir', `${folder}-dist`]] as const) {
      const { code, errors } = await runOn(folder, command, ...args);
      expect(code).toBe(1);
      expect(errors).toContain('claims: [cost-report]');
    }
    addCorrection(folder);
    const published = await runOn(folder, publish);
    expect(published.output).toContain('Froze editions/mill-bridge/2025-06-18/');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('who follows the link of September reads what it said then, and what changed since', async ({ page }) => {
  await page.goto(`${siteUrl('record')}${september}#cost-report`);
  await expect(page.locator('#cost-report')).toBeInViewport();
  await expect(page.locator('.prose')).toContainText(words.before);
  await expect(page.locator('.edition-note')).toContainText('changed since');
  const changes = page.locator('.edition-changes');
  await changes.locator('summary').click();
  await expect(changes.locator('ins', { hasText: 'far' })).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/archive\/mill-bridge\/$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('the statement’s own page, that of the updates and the list of editions say what it said before', async ({
  page,
}) => {
  await page.goto(`${siteUrl('record')}mill-bridge/claims/cost-report/`);
  await expect(page.locator('.claim-history blockquote')).toContainText(words.before);
  await page.locator('.claim-history').getByRole('link').first().click();
  await expect(page).toHaveURL(/editions\/2025-03-14\/#cost-report$/);
  for (const path of ['mill-bridge/updates/', 'mill-bridge/editions/']) {
    await page.goto(siteUrl('record') + path);
    await expect(page.locator('.claim-changes ins', { hasText: 'far' }).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});

test('an address under an earlier name leads on, anchor and all; one on a page is kept there', async ({ page }) => {
  await page.goto(`${siteUrl('record')}mill-bridge/claims/corrosion/#page_support`);
  await expect(page).toHaveURL(/\/archive\/mill-bridge\/claims\/rust\/#page_support$/);
  await page.goto(`${siteUrl('record')}mill-bridge/#corrosion`);
  await expect(page.locator('#corrosion')).toBeAttached();
  await expect(page.locator('#rust')).toBeInViewport();
});

test('where something was retired, its addresses say why', async ({ page }) => {
  await page.goto(`${siteUrl('record')}mill-bridge/claims/buses/`);
  await expect(page.locator('main')).toContainText(words.reason);
  await page.getByRole('link', { name: 'as it was published' }).click();
  await expect(page).toHaveURL(/editions\/2025-03-14\/#buses$/);
  await page.goto(`${siteUrl('record')}mill-bridge/#note-buses`);
  await expect(page.locator('#note-buses')).toBeInViewport();
  await expect(page.locator('.retired')).toContainText(words.reason);
});
