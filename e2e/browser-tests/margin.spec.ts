import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { listPages, testSites } from '../sites.ts';
import { bridgeUrl, ferryUrl } from './explainers.ts';

/** Paths of the front pages of the explainers of a test site. */
function listExplainers(site: keyof typeof testSites): readonly string[] {
  return listPages(testSites[site]).flatMap((page) => /^([^/]+\/)claims\/$/.exec(page)?.[1] ?? []);
}

test.describe('notes in the margin', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const site of ['fixture', 'cases', 'shipped'] as const) {
    test(`begin beside their paragraph and never overlap: ${site}`, async ({ page }) => {
      let seen = 0;
      for (const path of listExplainers(site)) {
        await page.goto(siteUrl(site) + path);
        for (const width of [1110, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          const { faults, notes } = await page.evaluate(() => {
            const boxes = [...document.querySelectorAll('.note')].map((note) => note.getBoundingClientRect());
            const overlaps = boxes.filter((a, index) =>
              boxes.slice(index + 1).some((b) => a.top < b.bottom - 1 && b.top < a.bottom - 1),
            );
            const adrift = [...document.querySelectorAll('.noted')].filter((row) => {
              const [block, first] = [row.firstElementChild, row.querySelector('.note')];
              if (!block || !first) return true;
              const [own, note] = [block.getBoundingClientRect(), first.getBoundingClientRect()];
              return Math.abs(note.top - own.top) > 12 || note.left < own.right;
            });
            return { faults: [...overlaps, ...adrift.map(({ textContent }) => textContent)], notes: boxes.length };
          });
          expect(faults, `${path}, ${String(width)} pixels`).toEqual([]);
          seen += notes;
        }
      }
      expect(seen).toBeGreaterThan(0);
    });
  }

  test('of a paragraph with eight markers take hardly more room than the paragraph', async ({ page }) => {
    await page.goto(`${siteUrl('cases')}crowd/`);
    const heights = await page.evaluate(() => {
      const row = [...document.querySelectorAll('.noted')].find((each) => each.querySelectorAll('.note').length === 8);
      return { text: row?.firstElementChild?.clientHeight ?? 0, row: row?.clientHeight ?? Infinity };
    });
    expect(heights.row).toBeLessThan(1.5 * heights.text);
  });

  test('cut no word, and name every further source', async ({ page }) => {
    await page.goto(ferryUrl());
    const faults = await page.locator('main .note').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const shown = (element: Element): boolean => element.getClientRects().length > 0;
        const quotations = [...note.querySelectorAll('.quotation')];
        const marks = [...note.querySelectorAll<HTMLElement>('mark')].filter(shown);
        const split = marks.filter((mark) => {
          const [seen, whole] = [mark.innerText.trim(), mark.textContent.trim()];
          return seen.length < whole.length && /^\p{L}/u.test(whole.slice(seen.length));
        });
        const named = [...note.querySelectorAll('cite')].filter(shown).map((cite) => cite.textContent);
        // Once its source is named a second time, a further quotation of it has nothing to add.
        const unnamed = quotations.filter((quotation) => {
          const cites = [...quotation.querySelectorAll('cite')];
          const told = cites.filter((cite) => named.filter((title) => title === cite.textContent).length > 1);
          return !cites.some(shown) && told.length === 0;
        });
        const dissent = note.querySelectorAll(':is(.stance-disputes, .stance-qualifies) .passage');
        const hidden = [...dissent].filter((passage) => !shown(passage));
        return [...split, ...unnamed, ...hidden].map((element) => `${note.id}: ${element.outerHTML}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test('show what says otherwise', async ({ page }) => {
    await page.goto(bridgeUrl());
    const dissent = page.locator('main .note .stance-disputes');
    expect(await dissent.count()).toBeGreaterThan(0);
    for (const quotation of await dissent.all()) await expect(quotation.locator('mark').first()).toBeVisible();
  });

  test('show what words of another language say', async ({ page }) => {
    await page.goto(`${siteUrl('cases')}pont/`);
    const translations = page.locator('main .note .quotation-translation');
    expect(await translations.count()).toBeGreaterThan(1);
    for (const translation of await translations.all()) await expect(translation).toBeVisible();
  });

  test('put no stop of the tab key between two markers, and have their links once they are open', async ({ page }) => {
    await page.goto(ferryUrl());
    const markers = page.locator('main .in-short a.marker');
    await markers.first().focus();
    await page.keyboard.press('Tab');
    await expect(markers.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note') !== null)).toBe(true);
  });
});

/** Markers with nothing before them on their line. */
function listLonely(page: Page): Promise<string[]> {
  return page.locator('main .marker').evaluateAll((refs) =>
    refs
      .filter((ref) => {
        const marker = ref.getBoundingClientRect();
        const before = document.createRange();
        before.setStart(ref.closest('p, li, td, h2, h3') ?? document.body, 0);
        before.setEndBefore(ref);
        return ![...before.getClientRects()].some(
          ({ width, top, bottom, left }) =>
            width > 0.5 && bottom > marker.top && top < marker.bottom && left < marker.left,
        );
      })
      .map(({ id }) => id),
  );
}

test('a marker never begins a line', async ({ page }) => {
  await page.goto(ferryUrl());
  for (const width of [320, 360, 390, 412, 430, 600, 820, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await listLonely(page), `${width} pixels`).toEqual([]);
  }
});

test('links of an explainer that lead to different places have different names', async ({ page }) => {
  await page.goto(ferryUrl());
  const links = await page.locator('main :is(.note, .endnotes) a[href]').evaluateAll((all) =>
    all.map((link) => ({
      name: link.getAttribute('aria-label') ?? link.textContent.trim(),
      href: link.getAttribute('href') ?? '',
    })),
  );
  const shared = [...Map.groupBy(links, ({ name }) => name)].filter(
    ([, own]) => new Set(own.map(({ href }) => href)).size > 1,
  );
  expect(shared.map(([name]) => name)).toEqual([]);
});

test('on a page of another language the interface says which language it speaks', async ({ page }) => {
  for (const path of ['', 'claims/', 'claims/record/', 'timeline/', 'updates/', 'who-says-what/']) {
    await page.goto(`${siteUrl('charts')}arabic/${path}`);
    const unmarked = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      // What the editors of the test site write in English for all its languages.
      const written = /The record|happened|^When$|Nobody|timeline of this shape/;
      const byEditors =
        '.dispute-question, .dispute-summary, .position-holder, .positions-beside .position-value, .matrix-group a, .contents a, .matrix th[scope=row] > span, .range-table :is(caption, th[scope=row])';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !/[a-z]{3}/i.test(node.nodeValue ?? '') || parent.closest('svg, script, style')) continue;
        if (parent.closest('[lang]')?.getAttribute('lang') !== 'ar' || parent.closest(byEditors)) continue;
        if (!written.test(node.nodeValue?.trim() ?? ''))
          found.push(`${parent.className || parent.tagName}: ${node.nodeValue?.trim()}`);
      }
      return found;
    });
    expect(unmarked, path).toEqual([]);
  }
});
