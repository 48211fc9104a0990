import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeFileAtomically } from '../disk/write-file.ts';
import { check } from './check.ts';
import { newExplainer } from './new.ts';
import { publish } from './publish.ts';
import { runCommand } from './run-command.ts';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-new-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const start = (content: string, ...words: string[]) =>
  runCommand(newExplainer, [...words, '--content', content], folder);

async function judge(content: string): Promise<string> {
  return (await runCommand(check, ['--content', content], folder)).output;
}

test('writes a site and an explainer that pass, where there is nothing at all', async () => {
  const { code, output } = await start('fresh', 'Why the bridge: “closed”?', '--date', '2025-03-12');
  assert.equal(code, 0);
  assert.match(output, /^Wrote fresh\/site\.yaml and fresh\/explainers\/why-the-bridge-closed\/index\.mdx\.\n/);
  assert.match(output, /add FILE/);
  assert.match(await judge('fresh'), /nothing is quoted yet\n0 errors, 0 warnings\n$/);
  assert.match(
    await readFile(join(folder, 'fresh/explainers/why-the-bridge-closed/index.mdx'), 'utf8'),
    /^---\ntitle: .*Why the bridge: “closed”\?.*\n[\s\S]*published: 2025-03-12\n/,
  );
});

test('quotes the first document where there is one, and the quotation is found', async () => {
  await mkdir(join(folder, 'quoting/sources'), { recursive: true });
  await writeFileAtomically(
    join(folder, 'quoting/sources/notice.txt'),
    'Notice\n\nThe council "will not" close *the* bridge before <June> 2025, said Ann Lee, {its} chair, on Monday.\n',
  );
  await start('quoting', 'The bridge', '--date', '2025-03-12');
  const output = await judge('quoting');
  assert.match(output, /every quotation matched \(1\)/);
  assert.doesNotMatch(output, /explainers\//);
});

test('quotes a sentence that says something, whatever short and long ones stand before it', async () => {
  await mkdir(join(folder, 'telling/sources'), { recursive: true });
  const long = `It ${'rained and '.repeat(60)}stopped.`;
  await writeFileAtomically(
    join(folder, 'telling/sources/notice.txt'),
    `Notice of the council\n\nIt rained.\n\n${long}\n\nThe pump broke at noon on Monday. Nobody came.\n`,
  );
  await start('telling', 'The pump', '--date', '2025-03-12');
  const text = await readFile(join(folder, 'telling/explainers/the-pump/index.mdx'), 'utf8');
  assert.match(text, /says: "The pump broke at noon on Monday\."\[\^first\]/);
});

test('begins a second explainer beside the first and leaves the site alone', async () => {
  await cp(new URL('../../docs/example/', import.meta.url), join(folder, 'second'), { recursive: true });
  const before = await readFile(join(folder, 'second/site.yaml'), 'utf8');
  const { output } = await start('second', 'The mill', '--date', '2025-03-12');
  assert.match(output, /^Wrote second\/explainers\/the-mill\/index\.mdx\.\n/);
  assert.equal(await readFile(join(folder, 'second/site.yaml'), 'utf8'), before);
  assert.match(await judge('second'), /0 errors, 0 warnings\n$/);
  await writeFileAtomically(join(folder, 'second/sources/zebra.txt'), 'The zebra crossing was painted anew in May.\n');
  await start('second', 'The zebra crossing', '--date', '2025-03-12');
  assert.match(await readFile(join(folder, 'second/explainers/the-zebra-crossing/index.mdx'), 'utf8'), /@zebra "The/);
});

test('refuses what would overwrite an explainer or has no address, and says how to go on', async () => {
  await start('taken', 'Bees', '--date', '2025-03-12');
  await assert.rejects(start('taken', 'bees!'), /already exists \(explainers\/bees\/\)\. .*--slug SLUG/);
  await assert.rejects(start('taken', 'Sources'), /which the site needs for itself.*--slug SLUG/);
  await assert.rejects(start('taken', '1984?'), /holds no letter.*--slug SLUG/);
  await assert.rejects(start('taken', 'X', '--slug', 'Bad Slug'), /expected lower-case letters/);
  for (const date of ['soon', '2025-02-30', '2025-03'])
    await assert.rejects(start('taken', 'X', '--date', date), /expected a full date/);
});

test('of several that begin one explainer at the same time, one writes and the others say so', async () => {
  const ran = await Promise.allSettled(
    Array.from({ length: 4 }, (_, index) => start('at-once', 'Bees', '--date', `2025-03-1${index}`)),
  );
  const refused = ran.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  assert.equal(refused.length, 3);
  for (const why of refused) assert.match(why, /^UsageError: The explainer bees already exists/);
  const index = ran.findIndex(({ status }) => status === 'fulfilled');
  const text = await readFile(join(folder, 'at-once/explainers/bees/index.mdx'), 'utf8');
  assert.match(text, new RegExp(`published: 2025-03-1${index}\n`));
  const others = await Promise.all(['Wasps', 'Ants'].map((title) => start('two-at-once', title)));
  const began = others.filter(({ output }) => output.startsWith('Wrote two-at-once/site.yaml and'));
  assert.equal(began.length, 1);
});

test('a site that is published under the address it began with is told so, until it has one of its own', async () => {
  await start('unnamed', 'Bees', '--date', '2025-03-12');
  const first = await runCommand(publish, ['--content', 'unnamed'], folder);
  assert.equal(first.code, 0);
  assert.match(first.errors, /^The site's address is still https:\/\/explainer\.example: write the real one/);
  const site = join(folder, 'unnamed/site.yaml');
  await writeFileAtomically(site, (await readFile(site, 'utf8')).replace('explainer.example\n', 'bees.news\n'));
  assert.equal((await runCommand(publish, ['--content', 'unnamed'], folder)).errors, '');
});

test('writes the workflow of a host on request, and never over one that is there', async () => {
  const first = await start('hosted', 'The bridge', '--date', '2025-03-12', '--workflow');
  assert.match(first.output, /index\.mdx and\s\.github\/workflows\/site\.yml\.\n/);
  const workflow = await readFile(join(folder, '.github/workflows/site.yml'), 'utf8');
  await assert.rejects(
    start('hosted', 'The ferry', '--date', '2025-03-12', '--workflow'),
    /is there already\. Leave out/,
  );
  assert.equal(await readFile(join(folder, '.github/workflows/site.yml'), 'utf8'), workflow);
  assert.deepEqual(await readdir(join(folder, 'hosted/explainers')), ['the-bridge']);
});
