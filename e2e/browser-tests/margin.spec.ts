import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { bridgeUrl, ferryUrl } from './explainers.ts';

/** A sidenote may begin this far below its marker, in pixels: about as high as four lines of text. */
const mostDrift = 120;

test.describe('notes in the margin', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('stay beside their sentences', async ({ page }) => {
    await page.goto(ferryUrl());
    const drifts = await page.locator('main .note').evaluateAll((notes) =>
      notes.map((note) => {
        const marker = note.previousElementSibling?.getBoundingClientRect().top ?? 0;
        return { note: note.id, drift: note.getBoundingClientRect().top - marker };
      }),
    );
    expect(drifts.filter(({ drift }) => drift > mostDrift)).toEqual([]);
  });

  test('cut no word, and name every further source', async ({ page }) => {
    await page.goto(ferryUrl());
    const faults = await page.locator('main .note').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const shown = (element: Element): boolean => element.getClientRects().length > 0;
        const quotations = [...note.querySelectorAll('.quotation')];
        const marks = [...note.querySelectorAll<HTMLElement>('mark')].filter(shown);
        const clipped = marks.filter((mark) => {
          const around = mark.closest('.passage');
          return around !== null && around.scrollHeight > around.clientHeight + 1 && around.clientHeight > 0;
        });
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
        return [...clipped, ...split, ...unnamed, ...hidden].map((element) => `${note.id}: ${element.outerHTML}`);
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

  test('put no stop of the tab key between two markers, and have their links once they are open', async ({ page }) => {
    await page.goto(ferryUrl());
    const markers = page.locator('main .in-short button.marker');
    await markers.first().focus();
    await page.keyboard.press('Tab');
    await expect(markers.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note') !== null)).toBe(true);
  });
});

/** Markers with nothing before them on their line. */
function listLonely(page: Page): Promise<string[]> {
  return page.locator('main .ref').evaluateAll((refs) =>
    refs
      .filter((ref) => {
        const marker = ref.querySelector('.marker')?.getBoundingClientRect();
        const before = document.createRange();
        before.setStart(ref.closest('p, li, td, h2, h3') ?? document.body, 0);
        before.setEndBefore(ref);
        return ![...before.getClientRects()].some(
          ({ width, top, bottom, left }) =>
            marker && width > 0.5 && bottom > marker.top && top < marker.bottom && left < marker.left,
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
