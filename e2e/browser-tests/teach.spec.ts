import { expect, test } from '@playwright/test';
import { readPdf } from '../read-pdf.ts';
import { siteUrl } from '../serve-sites.ts';
import { listPages, testSites } from '../sites.ts';
import { keepCopies } from './clipboard.ts';
import { ferryUrl } from './explainers.ts';

test('what is copied for the classroom is a link that opens and a citation, as plain text', async ({ page }) => {
  const copies = await keepCopies(page);
  await page.clock.setFixedTime('2025-09-03T10:00:00Z');
  await page.goto(`${ferryUrl()}teach/`);
  await page.getByRole('button', { name: 'Copy note 1 for classroom' }).click();
  await expect.poll(async () => (await copies()).length).toBe(1);
  const [link = '', citation = '', ...more] = (await copies())[0]?.split('\n') ?? [];
  expect(more).toEqual([]);
  expect(citation).toContain('Accessed 3 Sept. 2025.');
  expect(citation).toContain(link);
  expect(link.startsWith(siteUrl('fixture'))).toBe(true);
  expect((await page.goto(link))?.ok()).toBe(true);
});

/** The page for teachers of every explainer, whichever there are. */
const pages = (['shipped', 'fixture'] as const).flatMap((site) =>
  listPages(testSites[site]).flatMap((path) => (path.endsWith('/teach/') ? [{ site, path }] : [])),
);

for (const { site, path } of pages) {
  test(`the handout prints alone, on two sheets at most, with its address on each: ${site} ${path}`, async ({
    page,
  }) => {
    await page.goto(siteUrl(site) + path);
    const title = await page.locator('.handout-title').innerText();
    const sheets = readPdf(await page.pdf({ format: 'A4' })).map((runs) => runs.map(({ text }) => text).join(''));
    expect(sheets.length).toBeLessThanOrEqual(2);
    const plain = (text: string): string => text.replaceAll(/\s+/g, '');
    expect(plain(sheets[0] ?? '')).toContain(plain(title));
    for (const sheet of sheets) expect(plain(sheet)).toContain(plain(path));
    expect(plain(sheets.join(''))).not.toContain(plain(await page.locator('#page_copy').innerText()));
  });
}
