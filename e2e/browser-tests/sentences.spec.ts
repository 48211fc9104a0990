import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { ferryUrl } from './explainers.ts';

// What is copied, read aloud, searched or taken from an explainer is its sentences, with nothing of the notes in them.

const crowdUrl = (): string => `${siteUrl('cases')}crowd/`;
const widths = [390, 1440];

const squeeze = (text: string): string => text.replaceAll(/[\s\u2060]+/g, ' ').trim();

/** Paragraphs, or blocks of every kind, that have notes, as they are written: sentences and numbers. */
async function listBlocks(page: Page, kind = 'p'): Promise<string[]> {
  const texts = await page.locator(`.noted > ${kind}`).evaluateAll((all) => all.map((each) => each.textContent));
  return texts.map(squeeze);
}

/** What a reader has copied who selects from one paragraph with notes to another. */
async function copyFrom(page: Page, first: number, last: number): Promise<string> {
  await page.evaluate(
    ([from = 0, to = 0]) => {
      const paragraphs = document.querySelectorAll('.noted > p');
      const [start, end] = [paragraphs[from], paragraphs[to]];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [first, last],
  );
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const width of widths) {
  test(`copied paragraphs are their sentences and numbers: ${String(width)} pixels`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width, height: 900 });
    for (const address of [ferryUrl(), crowdUrl()]) {
      await page.goto(address);
      const paragraphs = Math.min(3, await page.locator('.noted > p').count());
      const alone: string[] = [];
      for (let index = 0; index < paragraphs; index++) alone.push(await copyFrom(page, index, index));
      const two = await copyFrom(page, 0, 1);
      const blocks = await listBlocks(page);
      expect(alone.map(squeeze)).toEqual(blocks.slice(0, paragraphs));
      const heading = squeeze(await page.locator('.prose > h2').first().innerText());
      expect(squeeze(two)).toBe(`${blocks[0] ?? ''} ${heading} ${blocks[1] ?? ''}`);
    }
  });

  test(`a search finds words that go on behind a marker: ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [ferryUrl(), crowdUrl()]) {
      await page.goto(address);
      const { spans, missed, cut } = await page.evaluate(() => {
        const paragraphs = [...document.querySelectorAll<HTMLElement>('.noted > p')];
        const spans = paragraphs.flatMap(({ innerText }) =>
          [...innerText.matchAll(/[\w’]+[.,;]\d+ [\w’]+/g)].map(([words]) => words),
        );
        // The browser's own search, which scripts can ask for by a name that no standard has; some browsers without a
        // window have none. It reads on through what is laid out in the line, and nowhere else.
        const { find } = window as unknown as { find: (words: string, ...options: boolean[]) => boolean };
        const finds = find('the', false, false, true);
        const parts = paragraphs.flatMap((paragraph) => [...paragraph.querySelectorAll('*')]);
        return {
          spans,
          missed: spans.filter((words) => finds && !find(words, false, false, true)),
          cut: parts.filter((part) => getComputedStyle(part).display !== 'inline').map(({ outerHTML }) => outerHTML),
        };
      });
      expect(spans.length).toBeGreaterThan(2);
      expect(missed).toEqual([]);
      expect(cut).toEqual([]);
    }
  });
}

interface AccessibleNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

/** Names and words of all that a screen reader meets, in order. */
async function listAccessible(session: CDPSession): Promise<readonly string[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AccessibleNode[] };
  return nodes
    .filter(
      ({ ignored, role, name }) => !ignored && role?.value !== 'InlineTextBox' && squeeze(name?.value ?? '') !== '',
    )
    .map(({ role, name }) => `${role?.value ?? ''}: ${name?.value ?? ''}`);
}

test('a screen reader meets the same words on a phone and on a wide screen, and each note once', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const heard: (readonly string[])[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(crowdUrl());
    heard.push(await listAccessible(session));
  }
  expect(heard[0]).toEqual(heard[1]);
  const words = heard[1] ?? [];
  expect(words.filter((said) => said.startsWith('note:'))).toEqual([]);
  const markers = await page.locator('a.marker').count();
  expect(words.filter((said) => said.startsWith('doc-noteref:'))).toHaveLength(markers);
  const spoken = squeeze(
    words
      .filter((said) => said.startsWith('StaticText:'))
      .join(' ')
      .replaceAll('StaticText: ', ''),
  );
  for (const note of await page.locator('.endnotes .note-words').allInnerTexts())
    expect(spoken.split(squeeze(note))).toHaveLength(2);
});

test('the prose of a page with charts is heard alike on a phone and on a wide screen', async ({ page }) => {
  const heard: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ferryUrl());
    const rows = await page.locator('.noted').all();
    heard.push((await Promise.all(rows.map((row) => row.ariaSnapshot()))).join('\n'));
  }
  expect(heard[0]).toBe(heard[1]);
  expect(heard[0]).not.toContain('Quoted from');
});

test('an open note is heard, and no longer once it is closed', async ({ page }) => {
  await page.goto(crowdUrl());
  const note = page.getByRole('note', { name: 'Note 3' });
  await expect(note).toHaveCount(0);
  await page.getByRole('link', { name: 'Note 3', exact: true }).press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});

test('without styles and scripts a page reads in order, and its notes once, at the end', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route('**/*.css', (route) => route.abort());
  for (const address of [ferryUrl(), crowdUrl()]) {
    await page.goto(address);
    await page.evaluate(() => document.querySelectorAll('style').forEach((style) => style.remove()));
    const text = squeeze(await page.locator('main').innerText());
    let end = 0;
    for (const block of await listBlocks(page, ':first-child')) {
      // A table is told cell by cell.
      for (const part of block.split(/(?<=\d) (?=[A-Z])/)) {
        const at = text.indexOf(part, end);
        expect(at, part).toBeGreaterThanOrEqual(end);
        end = at + part.length;
      }
    }
    const notes = (await page.locator('.endnotes .endnote-quotation').allInnerTexts()).map(squeeze);
    expect(notes.length).toBeGreaterThan(0);
    expect(text.indexOf(notes[0] ?? '')).toBeGreaterThan(end);
  }
  await context.close();
});
