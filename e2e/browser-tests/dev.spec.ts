import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type DevServer, startDevServer } from '../dev-server.ts';
import { root } from '../sites.ts';

// One server for all: starting it costs more than every test here.
test.describe.configure({ mode: 'serial' });

const explainer = 'explainers/mill-bridge';
let server: DevServer;
let page: Page;

test.beforeAll(async ({ browser }) => {
  server = await startDevServer('docs/example');
  page = await browser.newPage();
  await visit('mill-bridge/');
  await expect(heading()).toBeVisible();
});
test.afterAll(async () => {
  await page?.close();
  await server?.close();
});
test.afterEach(async () => {
  // Vite draws its own words for what it could not run in an element of this name.
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});

/** Goes to a page of the server; one that is told to reload meanwhile breaks off the way to another. */
async function visit(path: string, options: Parameters<Page['goto']>[1] = {}, on = page): Promise<void> {
  await expect(() => on.goto(server.url + path, options)).toPass();
}

const heading = (): Locator => page.getByRole('heading', { level: 1 });
const messages = (): Locator => page.getByRole('complementary', { name: 'What the checks say' });
const errors = (): Locator => messages().locator('.dev-message-error');

/** The page says so, in view without a click or a turn of the wheel, and is still a page. */
async function expectError(rule: string, place: RegExp): Promise<void> {
  const error = errors().filter({ hasText: rule }).filter({ hasText: place }).first();
  await expect(error).toBeInViewport();
  await expect(heading()).toBeVisible();
}

async function expectSound(): Promise<void> {
  await expect(errors()).toHaveCount(0);
  await expect(heading()).toHaveText('Why Mill Bridge is closed');
}

test('an altered quotation is shown at its place, and goes when it is mended', async () => {
  const original = await readFile(join(server.folder, explainer, 'index.mdx'), 'utf8');
  const quoted = /@council-notice "([^"]{20,})"/.exec(original)?.[1] ?? '';
  await server.edit(`${explainer}/index.mdx`, (text) => text.replace(quoted, `${quoted} indeed`));
  await expectError('quote-missing', /index\.mdx:\d+:\d+/);
  await writeFile(join(server.folder, explainer, 'index.mdx'), original);
  await expectSound();
});

for (const [what, broken] of [
  ['that is not MDX', '\n\nA tag <b that never ends.\n'],
  ['with code that fails when it runs', '\n\nWords {missing.key} and more.\n'],
  ['with an import of what is not there', '\n\nimport x from "./nowhere.ts"\n\nWords.\n'],
] as const) {
  test(`text ${what} leaves the page standing`, async () => {
    const path = join(server.folder, explainer, 'index.mdx');
    const original = await readFile(path, 'utf8');
    await writeFile(path, original + broken);
    await expectError('', /index\.mdx:\d+:\d+/);
    await writeFile(path, original);
    await expectSound();
  });
}

test('a YAML file that cannot be read is said, and the rest of the page stays', async () => {
  const path = join(server.folder, explainer, 'timeline.yaml');
  const original = await readFile(path, 'utf8');
  await writeFile(path, `${original}\n  broken: [\n`);
  await expectError('yaml-', /timeline\.yaml/);
  await writeFile(path, original);
  await expectSound();
});

test('a changed source and a broken site.yaml are errors of every page that rests on them', async () => {
  const source = join(server.folder, 'sources/council-notice.txt');
  const site = join(server.folder, 'site.yaml');
  const [notice, settings] = await Promise.all([readFile(source, 'utf8'), readFile(site, 'utf8')]);
  await writeFile(source, notice.replaceAll('bridge', 'ferry'));
  await expectError('source-changed', /sources\/council-notice/);
  await expect(messages().locator('summary').first()).toHaveText(/errors? on this page$/);
  await writeFile(source, notice);
  await expectSound();
  await writeFile(site, settings.replace('name:', 'names:'));
  await expectError('yaml-invalid', /site\.yaml/);
  await writeFile(site, settings);
  await expectSound();
});

test('an error in another explainer stands open above the warnings of this page', async () => {
  const other = join(server.folder, 'explainers/second');
  await cp(join(server.folder, explainer), other, { recursive: true });
  await server.edit('explainers/second/index.mdx', (text) => `${text}\n\nNobody.[^nobody]\n`);
  await expectError('footnote-undefined', /explainers\/second\/index\.mdx/);
  await visit('second/');
  await expectError('footnote-undefined', /explainers\/second\/index\.mdx/);
  await rm(other, { recursive: true });
  await expect(heading()).toHaveText('There is no page here');
  await expect(messages().getByText('explainers/second/')).toHaveCount(0);
  await visit('mill-bridge/');
  await expectSound();
});

test('a deleted explainer says so at its address and is there again when it is brought back', async () => {
  const away = join(server.folder, '../away');
  await rename(join(server.folder, explainer), away);
  await expect(heading()).toHaveText('There is no page here');
  await expect(errors().first()).toBeInViewport();
  await rename(away, join(server.folder, explainer));
  await expectSound();
});

test('a page whose content changes before it can be told so is loaded again', async ({ browser }) => {
  // With no other page connected, Vite keeps the word for the one that comes.
  const other = await browser.newPage();
  await visit('glossary/', {}, other);
  const release = Promise.withResolvers<void>();
  await page.route('**/@vite/client', async (route) => {
    await release.promise;
    await route.continue();
  });
  await visit('mill-bridge/', { waitUntil: 'commit' });
  await expectSound();
  const original = await readFile(join(server.folder, explainer, 'index.mdx'), 'utf8');
  await server.edit(`${explainer}/index.mdx`, (text) => `${text}\n\nNobody.[^nobody]\n`);
  const drawn = async (): Promise<string> => (await fetch(`${server.url}mill-bridge/`)).text();
  await expect.poll(drawn).toContain('footnote-undefined');
  await expect(errors()).toHaveCount(0);
  release.resolve();
  await expectError('footnote-undefined', /index\.mdx/);
  await page.unrouteAll();
  await other.close();
  await writeFile(join(server.folder, explainer, 'index.mdx'), original);
  await expectSound();
});

test('a content folder that goes away is missed, and followed once it is back', async () => {
  const away = `${server.folder}-away`;
  await rename(server.folder, away);
  await expectError('file-missing', /cannot be read: it does not exist/);
  await rename(away, server.folder);
  await expectSound();
  await server.edit(`${explainer}/index.mdx`, (text) => `${text}\n\nNobody.[^nobody]\n`);
  await expectError('footnote-undefined', /index\.mdx/);
  await rm(server.folder, { recursive: true });
  await expectError('file-missing', /cannot be read/);
  await cp(join(root, 'docs/example'), server.folder, { recursive: true });
  await expectSound();
  await server.edit(`${explainer}/index.mdx`, (text) => `${text}\n\nNobody.[^nobody]\n`);
  await expectError('footnote-undefined', /index\.mdx/);
});
