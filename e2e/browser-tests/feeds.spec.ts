import { expect, test } from '@playwright/test';
import { siteUrl } from '../serve-sites.ts';
import { listFiles, testSites } from '../sites.ts';

/** What RFC 4287 asks of a feed and this one breaks; the browser's own XML parser is the judge of its form. */
function judgeFeed(xml: string): readonly string[] {
  const { documentElement: feed } = new DOMParser().parseFromString(xml, 'application/xml');
  const faults: string[] = [];
  const atom = 'http://www.w3.org/2005/Atom';
  if (feed.localName !== 'feed' || feed.namespaceURI !== atom) return [`no Atom feed: ${feed.textContent}`];
  const own = (element: Element, name: string): Element[] =>
    [...element.children].filter((child) => child.localName === name && child.namespaceURI === atom);
  const ids = [feed, ...own(feed, 'entry')].map((element) => {
    for (const name of ['id', 'title', 'updated'])
      if (own(element, name).length !== 1)
        faults.push(`${String(own(element, name).length)} ${name} in ${element.localName}`);
    const updated = own(element, 'updated')[0]?.textContent ?? '';
    if (
      !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(updated) ||
      Number.isNaN(Date.parse(updated))
    )
      faults.push(`no date of RFC 3339: ${updated}`);
    for (const link of own(element, 'link'))
      if (!URL.canParse(link.getAttribute('href') ?? '')) faults.push(`no address: ${link.outerHTML}`);
    for (const author of own(element, 'author'))
      if (own(author, 'name').length !== 1) faults.push('an author without a name');
    const id = own(element, 'id')[0]?.textContent ?? '';
    if (!URL.canParse(id)) faults.push(`no IRI: ${id}`);
    return id;
  });
  if (new Set(ids).size !== ids.length) faults.push('an id that names two');
  if (own(feed, 'author').length === 0) faults.push('no author');
  const alternates = own(feed, 'link').map((link) => link.getAttribute('rel'));
  if (!alternates.includes('self') || !alternates.includes('alternate'))
    faults.push('no address of its own, or of its page');
  for (const entry of own(feed, 'entry'))
    if (own(entry, 'content').length !== 1) faults.push(`an entry without content: ${entry.textContent}`);
  return faults;
}

for (const name of ['shipped', 'fixture', 'cases'] as const) {
  test(`every feed is valid Atom: ${name}`, async ({ page, request }) => {
    const feeds = listFiles(testSites[name]).filter((file) => file.endsWith('feed.xml'));
    expect(feeds.length).toBeGreaterThan(2);
    await page.goto(siteUrl(name));
    for (const feed of feeds) {
      const xml = await (await request.get(siteUrl(name) + feed)).text();
      expect(await page.evaluate(judgeFeed, xml), feed).toEqual([]);
    }
  });
}

test('a page leads to the feed of its site, and to that of its explainer', async ({ page }) => {
  await page.goto(`${siteUrl('fixture')}island-ferry/`);
  const feeds = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  const paths = await feeds.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths).toEqual(['/sub/feed.xml', '/sub/island-ferry/feed.xml']);
  for (const path of paths) expect((await page.request.get(new URL(path ?? '', page.url()).href)).ok()).toBe(true);
});
