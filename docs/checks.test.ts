import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContentMemory } from '../src/disk/content-memory.ts';
import { type Loaded, loadFiles } from '../src/disk/load-content.ts';
import { readFolder } from '../src/disk/read-folder.ts';
import { type CheckId, checks, isOffByDefault } from '../src/domain/messages/checks.ts';
import { applyEdits } from '../src/domain/messages/edits.ts';
import { type ExampleFile, readCheckPage } from './read-example.ts';

const docs = fileURLToPath(new URL('.', import.meta.url));
const example = await readFolder(join(docs, 'example'));
const memory = createContentMemory();

/** What the checks say, as the terminal shows it, and what became of the content once every edit of a message was made. */
interface Checked {
  readonly told: readonly string[];
  readonly mended?: Mended;
}

/** The checks whose edits were made, what is told then, and the words of all quotations before and after. */
interface Mended {
  readonly rules: readonly string[];
  readonly left: readonly string[];
  readonly quoted: readonly [before: readonly string[], after: readonly string[]];
}

/** Lays files over a copy of the example content and gives what the checks say, as the terminal shows it. */
async function check(files: readonly ExampleFile[], isOnEditions = false): Promise<readonly string[]> {
  return (await checkAndMend(files, isOnEditions)).told;
}

async function checkAndMend(files: readonly ExampleFile[], isOnEditions = false): Promise<Checked> {
  const content = new Map(example.map(({ path, bytes }) => [path, bytes]));
  // A page may rename or drop what the whole example has published; only a page on permalinks brings a ledger of its own.
  if (files.length > 0) content.delete('permalinks.json');
  if (files.length > 0 && !isOnEditions)
    for (const path of content.keys()) if (path.startsWith('editions/')) content.delete(path);
  const index = files.find(({ path }) => path === 'explainers/mill-bridge/index.mdx');
  // A text that shows no picture leaves none behind that nothing shows.
  if (index !== undefined && !index.text.includes('bridge.svg')) content.delete('explainers/mill-bridge/bridge.svg');
  for (const { path, text, encoding } of files)
    content.set(path, Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1'));
  const loaded = await load(content);
  const told = loaded.messages.map(
    ({ file, line, column, severity, rule }) => `${file}:${line}:${column}  ${severity}  ${rule}`,
  );
  const edited = loaded.messages.filter(({ edits }) => edits !== undefined);
  if (edited.length === 0) return { told };
  for (const [path, own] of Map.groupBy(edited, ({ file }) => file)) {
    const text = loaded.files.get(path)?.text ?? '';
    content.set(
      path,
      Buffer.from(
        applyEdits(
          text,
          own.flatMap((message) => message.edits ?? []),
        ).text,
      ),
    );
  }
  const after = await load(content);
  return {
    told,
    mended: {
      rules: edited.map(({ rule }) => rule),
      left: after.messages.map(({ rule }) => rule),
      quoted: [quotedWords(loaded), quotedWords(after)],
    },
  };
}

/** As a content folder is loaded again and again while it is edited: what did not change is not read anew. */
function load(content: ReadonlyMap<string, Uint8Array>): Promise<Loaded> {
  const files = [...content].map(([path, bytes]) => ({ path, bytes }));
  return loadFiles(
    files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    memory,
  );
}

/** Checks that look at what was published; the pages of the others change what it says. */
const aboutEditions: ReadonlySet<CheckId> = new Set(['claim-changed-silently', 'edition-changed']);
/** The letters and digits of every quotation: of these a mend may change none, so that no negation, number, name or hedge does. */
function quotedWords({ edition }: Loaded): string[] {
  return edition.explainers
    .flatMap(({ claims, events, disputes }) => [
      ...[...claims, ...events].flatMap(({ citations }) => citations),
      ...disputes.flatMap(({ positions }) => positions.flatMap(({ citations }) => citations)),
    ])
    .map(({ exact }) => exact.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim())
    .toSorted();
}

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

  const edited = new Set<string>();
  after(() => {
    assert.ok(edited.has('quote-unescaped'), 'its page shows what --fix does');
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
      const { told, mended } = await checkAndMend(page.example, isOnEditions);
      assert.deepEqual(told, page.messages, 'the example');
      if (mended !== undefined) {
        assert.deepEqual(
          mended.left.filter((rule) => mended.rules.includes(rule)),
          [],
          'the edits mend what they stand beside',
        );
        assert.deepEqual(mended.quoted[1], mended.quoted[0], 'the edits change no word of a quotation');
        edited.add(id);
      }
      assert.ok(page.mend.length > 0, 'the mend shows a file');
      assert.deepEqual(await check(page.mend, isOnEditions), [], 'the mend');
    });
  }
});
