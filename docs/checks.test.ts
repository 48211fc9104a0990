import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/disk/load-content.ts';
import { type CheckId, checks, isOffByDefault } from '../src/domain/messages/checks.ts';
import { type ExampleFile, readCheckPage } from './read-example.ts';

const docs = fileURLToPath(new URL('.', import.meta.url));

/** Lays files over a copy of the example content and gives what the checks say, as the terminal shows it. */
async function check(files: readonly ExampleFile[], isOnEditions = false): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-docs-'));
  try {
    await cp(join(docs, 'example'), folder, { recursive: true });
    // A page may rename or drop what the whole example has published; only a page on permalinks brings a ledger of its own.
    if (files.length > 0) await rm(join(folder, 'permalinks.json'));
    if (files.length > 0 && !isOnEditions) await rm(join(folder, 'editions'), { recursive: true });
    for (const { path, text, encoding } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text, encoding === 'utf-8' ? 'utf8' : 'latin1');
    }
    const { messages } = await loadContent(folder);
    return messages.map(({ file, line, column, severity, rule }) => `${file}:${line}:${column}  ${severity}  ${rule}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Checks that look at what was published; the pages of the others change what it says. */
const aboutEditions: ReadonlySet<CheckId> = new Set(['claim-changed-silently', 'edition-changed']);

const offMark = (id: CheckId): string => (isOffByDefault(id) ? ', off by default' : '');

describe('docs/example', () => {
  it('holds content that the checks have nothing to say about', async () => {
    assert.deepEqual(await check([]), []);
  });
});

describe('docs/checks', async () => {
  const pages = (await readdir(join(docs, 'checks')))
    .filter((file) => file !== 'README.md')
    .map((file) => file.replace('.md', ''));

  it('has one page for each check', () => {
    assert.deepEqual(pages.toSorted(), Object.keys(checks).toSorted());
  });

  it('lists every check', async () => {
    const list = await readFile(join(docs, 'checks/README.md'), 'utf8');
    const rows = Object.entries(checks).map(
      ([id, { severity, title }]) => `| [${id}](${id}.md) | ${severity}${offMark(id as CheckId)} | ${title} |`,
    );
    assert.deepEqual(
      list.split('\n').filter((line) => line.startsWith('| [')),
      rows,
    );
  });

  for (const [id, { severity, title }] of Object.entries(checks)) {
    if (!pages.includes(id)) continue;
    it(`shows ${id} and how to mend it`, async () => {
      const page = readCheckPage(await readFile(join(docs, 'checks', `${id}.md`), 'utf8'));
      assert.equal(page.title, title);
      assert.equal(page.lead, `\`${id}\` · ${severity}${offMark(id as CheckId)}`);
      assert.ok(
        page.messages.some((message) => message.endsWith(`  ${id}`)),
        'the example shows its check',
      );
      const isOnEditions = aboutEditions.has(id as CheckId);
      assert.deepEqual(await check(page.example, isOnEditions), page.messages, 'the example');
      assert.ok(page.mend.length > 0, 'the mend shows a file');
      assert.deepEqual(await check(page.mend, isOnEditions), [], 'the mend');
    });
  }
});
