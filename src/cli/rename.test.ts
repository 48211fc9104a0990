import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { loadContent } from '../disk/load-content.ts';
import { rename } from './rename.ts';
import { retire } from './retire.ts';
import { runCommand } from './run-command.ts';

const example = new URL('../../docs/example/', import.meta.url);
let folder = '';
let content = '';
let count = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-rename-'));
});
after(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  content = join(folder, String(count++));
  await cp(example, content, { recursive: true });
});

const run = (command: typeof rename, ...words: string[]) =>
  runCommand(command, [...words, '--content', content], folder);
const edit = async (path: string, change: (text: string) => string): Promise<void> =>
  writeFile(join(content, path), change(await readFile(join(content, path), 'utf8')));

async function findErrors(): Promise<string[]> {
  const { messages } = await loadContent(content);
  return messages.filter(({ severity }) => severity === 'error').map(({ rule, mend }) => `${rule}: ${mend ?? ''}`);
}

test('everything with an address can be renamed, one after the other, and no address is lost', async () => {
  const renamings = [
    ['claim', 'closed', 'shut'],
    ['source', 'council-notice', 'notice'],
    ['dispute', 'cost', 'price'],
    ['event', 'closure', 'closing'],
    ['explainer', 'mill-bridge', 'bridge'],
    ['update', '2025-03-14-bus-route', '2025-03-14-bus'],
    ['claim', 'shut', 'barred'],
    ['page', 'method', 'about'],
  ] as const;
  for (const words of renamings) {
    const { code } = await run(rename, ...words);
    assert.equal(code, 0);
    assert.deepEqual(await findErrors(), [], words.join(' '));
  }
  const { past, edition } = await loadContent(content);
  const moved = new Map(past.moved.map(({ from, to }) => [from, to]));
  assert.equal(moved.get('/mill-bridge/claims/closed/'), '/bridge/claims/barred/');
  assert.equal(moved.get('/sources/council-notice/'), '/sources/notice/');
  assert.equal(moved.get('/mill-bridge/timeline.csv'), '/bridge/timeline.csv');
  assert.equal(moved.get('/method/'), '/about/');
  assert.ok(past.anchors['/bridge/']?.some(({ now, once }) => now === 'dispute-price' && once === 'dispute-cost'));
  assert.ok(
    past.anchors['/bridge/timeline/']?.some(({ now, once }) => now === 'event-closing' && once === 'event-closure'),
  );
  assert.ok(edition.sources.some(({ id, anchors }) => id === 'notice' && anchors.length > 0));
});

test('what was renamed by hand is recorded; a name that was published stays its own', async () => {
  await edit('explainers/mill-bridge/index.mdx', (text) => text.replaceAll('[^closed]', '[^shut]'));
  assert.equal((await findErrors()).length, 1);
  assert.equal((await run(rename, 'claim', 'closed', 'shut')).code, 0);
  assert.deepEqual(await findErrors(), []);
  await assert.rejects(run(rename, 'claim', 'hangers', 'closed'), /was published before/);
  await assert.rejects(run(rename, 'claim', 'hangers', 'corrosion'), /already/);
  await assert.rejects(run(rename, 'claim', 'hanger', 'x'), /Did you mean `hangers`/);
  await assert.rejects(run(rename, 'claim', 'hangers', 'Two Words'), /expected lower-case/);
});

test('what went is retired with a reason, and the mend of a lost address says how', async () => {
  const index = 'explainers/mill-bridge/index.mdx';
  await edit(index, (text) => text.replaceAll(/^\[\^buses\]: .*\n(?: {4}.*\n)*\n?/gm, '').replaceAll('[^buses]', ''));
  const [lost = '', ...others] = await findErrors();
  assert.deepEqual(others, []);
  const [, id = ''] = /retire (\S+) --because/.exec(lost) ?? [];
  assert.equal(id, 'claim:mill-bridge/buses');
  await assert.rejects(run(retire, id), /Missing --because/);
  await assert.rejects(run(retire, 'hangers', '--because', 'No.'), /still there/);
  assert.equal((await run(retire, id, '--because', 'Buses were never meant.')).code, 0);
  assert.deepEqual(await findErrors(), []);
  const { past } = await loadContent(content);
  const [page] = past.gone;
  assert.equal(page?.url, '/mill-bridge/claims/buses/');
  assert.equal(page?.retired.because, 'Buses were never meant.');
  assert.equal(page?.retired.last?.edition, '2025-03-14');
  assert.deepEqual(past.retired['/mill-bridge/']?.[0]?.anchors, ['buses', 'note-buses']);
});

test('of a whole explainer that was retired, every page and file says why', async () => {
  await rm(join(content, 'explainers/mill-bridge'), { recursive: true });
  assert.equal((await run(retire, 'mill-bridge', '--because', 'It is another site’s now.')).code, 0);
  assert.deepEqual(
    (await findErrors()).filter((error) => error.startsWith('permalink')),
    [],
  );
  const { past } = await loadContent(content);
  assert.ok(past.gone.some(({ url }) => url === '/mill-bridge/claims/closed/'));
  assert.ok(past.gone.some(({ url }) => url === '/mill-bridge/editions/2025-03-14/'));
});
