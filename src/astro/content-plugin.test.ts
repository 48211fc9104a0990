import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { contentPlugin } from './content-plugin.ts';
import { createContentStore } from './content-store.ts';

const folder = resolve('/news/content');
/** What is used here of the plugin, called as Vite does. */
interface Hooks {
  readonly resolveId: (this: object, source: string, importer?: string) => Promise<unknown>;
  readonly hotUpdate: (options: { readonly file: string }) => unknown;
}
const plugin = contentPlugin(createContentStore(folder), resolve('/project')) as unknown as Hooks;
const context = { resolve: async (source: string, importer: string) => `${source} from ${importer}` };
const find = (source: string, importer?: string) => plugin.resolveId.call(context, source, importer);

describe('contentPlugin', () => {
  it('looks up what the content imports from the project, and nothing else', async () => {
    const fromProject = `astro/jsx-runtime from ${join(resolve('/project'), 'package.json')}`;
    assert.equal(await find('astro/jsx-runtime', '/news/content/pages/a.mdx'), fromProject);
    for (const importer of ['/news/content-old/pages/a.mdx', '/news/a.mdx', '/news/content/a.ts', undefined])
      assert.equal(await find('astro/jsx-runtime', importer), undefined, importer);
    assert.equal(await find('./picture.png', '/news/content/pages/a.mdx'), undefined);
  });

  it('takes text of the content where it lies there, whatever links lead to it', async () => {
    assert.equal(
      await find('/news/content/explainers/a/index.mdx', '\0virtual:verbatim/prose'),
      '/news/content/explainers/a/index.mdx',
    );
    assert.equal(await find('/@fs/news/content/pages/a.mdx'), '/news/content/pages/a.mdx');
    assert.equal(await find('/@fs/news/content-old/pages/a.mdx'), undefined);
    assert.equal(await find('/news/content/picture.png'), undefined);
  });

  it('keeps the reload of content to itself, and leaves that of other files to others', () => {
    assert.deepEqual(plugin.hotUpdate({ file: '/news/content/site.yaml' }), []);
    assert.equal(plugin.hotUpdate({ file: '/news/content-old/site.yaml' }), undefined);
    assert.equal(plugin.hotUpdate({ file: '/project/src/a.ts' }), undefined);
  });
});
