import assert from 'node:assert/strict';
import { chmod, cp, lstat, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { accept } from './accept.ts';
import { check } from './check.ts';
import { ingest } from './ingest.ts';
import { publish } from './publish.ts';
import { runCommand } from './run-command.ts';

const example = new URL('../../docs/example/', import.meta.url);
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A copy of the example content that a test may change. */
async function copyExample(name: string): Promise<string> {
  await cp(example, join(folder, name), { recursive: true });
  return join(folder, name);
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

test('check is quiet and exits 0 when all is well', async () => {
  await copyExample('sound');
  const { code, output } = await runCommand(check, ['--content', 'sound'], folder);
  assert.equal(code, 0);
  assert.match(output, /every quotation matched \(\d+\)\n0 errors, 0 warnings\n$/);
});

test('check names the content it judged: the folder as it was called, and its site', async () => {
  const content = await copyExample('mine');
  await edit(join(content, 'site.yaml'), (text) => text.replace(/^name: .*$/m, 'name: Our own site'));
  const said = async (args: string[], cwd: string) => (await runCommand(check, args, cwd)).output.split('\n')[0];
  assert.equal(await said(['--content', 'mine'], folder), 'mine (Our own site)');
  assert.equal(await said(['--content', '.'], content), '. (Our own site)');
  assert.equal(await said(['--content', content], join(content, 'sources')), '.. (Our own site)');
  await copyExample('content');
  assert.equal(await said([], folder), 'content (The Lindow Explainer)');
});

test('check exits 1 on an altered quotation and points at its first word from the working directory', async () => {
  const content = await copyExample('altered');
  await edit(join(content, 'sources/council-notice.txt'), (text) => text.replaceAll('e ', 'a '));
  const pretty = await runCommand(check, ['--content', 'altered'], folder);
  assert.equal(pretty.code, 1);
  assert.match(pretty.output, /^altered\/explainers\/mill-bridge\/\S+:\d+:\d+ {2}error {2}quote-missing$/m);
  assert.match(pretty.output, /source-changed/);
  const { summary, messages } = JSON.parse(
    (await runCommand(check, ['--content', 'altered', '--format', 'json'], folder)).output,
  );
  assert.equal(summary.citations, summary.exact + summary.folded + summary.missing);
  assert.equal(summary.errors, messages.filter((message: { severity: string }) => message.severity === 'error').length);
  const missing = messages.find((message: { rule: string }) => message.rule === 'quote-missing');
  assert.deepEqual(
    Object.keys(missing).filter((key) =>
      ['file', 'line', 'column', 'endLine', 'endColumn', 'rule', 'severity', 'message', 'source'].includes(key),
    ).length,
    9,
  );
  const raw = await readFile(join(content, missing.file), 'utf8');
  const line = raw.split('\n')[missing.line - 1] ?? '';
  assert.match(line[missing.column - 2] ?? '', /["“]/);
});

const index = 'explainers/mill-bridge/index.mdx';

test('check marks the differing words in JSON and GitHub annotations alike', async () => {
  const content = await copyExample('marked');
  const raw = await readFile(join(content, index), 'utf8');
  const quoted = /@council-notice (?:\w+ )?"([^"]{20,})"/.exec(raw)?.[1] ?? '';
  const word = /\b\p{Ll}{5,}\b/u.exec(quoted)?.[0] ?? '';
  await edit(join(content, index), (text) => text.replace(quoted, quoted.replace(word, 'xylophone')));
  const { output } = await runCommand(check, ['--content', 'marked', '--format', 'json'], folder);
  const message = JSON.parse(output).messages.find(({ rule }: { rule: string }) => rule === 'quote-missing');
  const lines = (await readFile(join(content, index), 'utf8')).split('\n');
  const shown = message.marks.map((mark: { line: number; column: number; endColumn: number }) =>
    lines[mark.line - 1]?.slice(mark.column - 1, mark.endColumn - 1),
  );
  assert.deepEqual(shown, ['xylophone']);
  const github = await runCommand(check, ['--content', 'marked', '--format', 'github'], folder);
  assert.match(
    github.output,
    /^::error file=marked\/\S+quote-missing::Unexpected .*%0Anearest in .*%0A.*%0Amend: .*$/m,
  );
});

test('check --fix mends what has one safe mend, shows it, and changes nothing the second time', async () => {
  const content = await copyExample('fixed');
  const original = await readFile(join(content, index), 'utf8');
  await edit(
    join(content, index),
    (text) => `\uFEFF${text.replaceAll('@council-notice', '@council-notce').replaceAll('\n', '\r\n')}`,
  );
  const before = await runCommand(check, ['--content', 'fixed'], folder);
  assert.match(before.output, /check --fix` mends some of these/);
  const { code, output } = await runCommand(check, ['--content', 'fixed', '--fix'], folder);
  assert.equal(code, 0, output);
  assert.match(
    output,
    /^fixed\/explainers\/mill-bridge\/index\.mdx:\d+:\d+ {2}mended {2}source id\n {2}- .*@council-notce.*\n {2}\+ .*@council-notice/m,
  );
  assert.equal(await readFile(join(content, index), 'utf8'), `\uFEFF${original.replaceAll('\n', '\r\n')}`);
  const again = await runCommand(check, ['--content', 'fixed', '--fix'], folder);
  assert.doesNotMatch(again.output, /mended/);
});

test('check says once what cannot be read, and checks everything else', async () => {
  const content = await copyExample('broken');
  await edit(join(content, index), (text) => text.replace(/^## /m, '<Broken {\n\n## '));
  await writeFile(join(content, 'glossary.yaml'), '- id: [\n  {{{ : :\n');
  await writeFile(join(content, 'sources/council-notice.txt'), new Uint8Array([0, 1, 2, 0, 255]));
  await edit(join(content, 'explainers/mill-bridge/timeline.yaml'), (text) =>
    text.replace('@courier-report', '@courier-reprt'),
  );
  const { code, output } = await runCommand(check, ['--content', 'broken', '--format', 'json'], folder);
  assert.equal(code, 1);
  const counts: Record<string, number> = {};
  const { messages } = JSON.parse(output);
  for (const { rule, file } of messages) counts[`${rule} ${file}`] = (counts[`${rule} ${file}`] ?? 0) + 1;
  assert.equal(counts[`mdx-syntax ${index}`], 1);
  assert.equal(counts['yaml-syntax glossary.yaml'], 1);
  assert.equal(counts['source-unreadable sources/council-notice.txt'], 1);
  assert.ok(messages.some(({ source }: { source?: string }) => source === 'courier-reprt'));
});

test('one error is enough for check and ingest to say so, and for publish to record nothing', async () => {
  const content = await copyExample('single');
  await edit(join(content, index), (text) => `${text}\n\nNobody came to mend it.[^nobody]\n`);
  const before = await readFile(join(content, 'permalinks.json'), 'utf8');
  const checked = await runCommand(check, ['--content', 'single', '--format', 'json'], folder);
  assert.equal(JSON.parse(checked.output).summary.errors, 1);
  assert.equal(checked.code, 1);
  assert.equal((await runCommand(ingest, ['--content', 'single', '--format', 'json'], folder)).code, 1);
  const { code, errors } = await runCommand(publish, ['--content', 'single'], folder);
  assert.equal(code, 1);
  assert.match(errors, /^Nothing published: the content has 1 error\./);
  assert.equal(await readFile(join(content, 'permalinks.json'), 'utf8'), before);
});

test('check says what it cannot run on', async () => {
  await assert.rejects(runCommand(check, ['--content', 'nowhere'], folder), /content folder .*nowhere cannot be read/);
  await assert.rejects(runCommand(check, ['--format', 'xml'], folder), /expected one of: pretty, json, github/);
});

test('ingest gives the same bytes twice, also when there are errors', async () => {
  const content = await copyExample('ingested');
  await writeFile(join(content, 'glossary.yaml'), '- id: [\n');
  const first = await runCommand(ingest, ['--content', 'ingested', '--format', 'json'], folder);
  const second = await runCommand(ingest, ['--content', 'ingested', '--format', 'json'], folder);
  assert.equal(first.code, 1);
  assert.equal(first.output, second.output);
  const edition = JSON.parse(first.output);
  for (const source of edition.sources) {
    for (const passage of source.passages) {
      assert.ok(source.text.slice(passage.start, passage.end).trim() !== '');
    }
  }
});

test('accept keeps the mode of a sidecar, and a linked one a link', async () => {
  const content = await copyExample('moded');
  const sidecar = join(content, 'sources/council-notice.yaml');
  await rename(sidecar, join(folder, 'moded.yaml'));
  await symlink(join(folder, 'moded.yaml'), sidecar);
  await chmod(join(folder, 'moded.yaml'), 0o640);
  await edit(join(content, 'sources/council-notice.txt'), (text) => `${text}\nA line more.\n`);
  await runCommand(accept, ['council-notice', '--content', 'moded'], folder);
  assert.ok((await lstat(sidecar)).isSymbolicLink());
  if (process.platform !== 'win32') assert.equal((await stat(sidecar)).mode & 0o777, 0o640);
  assert.equal((await runCommand(check, ['--content', 'moded'], folder)).code, 0);
});

test('an id is the same in either way of writing a letter with its mark', async () => {
  const content = await copyExample('marks');
  await writeFile(join(content, 'sources/u\u0308nal.txt'), 'The pump broke at noon.\n');
  await writeFile(join(content, 'sources/u\u0308nal.yaml'), 'title: Pump\n');
  await runCommand(accept, ['\u00FCnal', '--content', 'marks'], folder);
  assert.match(await readFile(join(content, 'sources/u\u0308nal.yaml'), 'utf8'), /^title: Pump\n[^]*sha256: /);
  const { output } = await runCommand(check, ['--content', 'marks', '--format', 'json'], folder);
  assert.deepEqual(
    JSON.parse(output).messages.map(({ rule }: { rule: string }) => rule),
    [],
  );
});

test('accept records a changed document and says what no longer matches', async () => {
  const content = await copyExample('accepted');
  await edit(join(content, 'sources/council-notice.txt'), (text) => `${text}\nA line more.\n`);
  assert.equal((await runCommand(check, ['--content', 'accepted'], folder)).code, 1);
  const { code, output } = await runCommand(accept, ['council-notice', '--content', 'accepted'], folder);
  assert.equal(code, 0);
  assert.match(output, /Every quotation of it still matches/);
  assert.equal((await runCommand(check, ['--content', 'accepted'], folder)).code, 0);
  await edit(join(content, 'sources/council-notice.txt'), (text) => text.replaceAll('corrosion', 'rust'));
  const lost = await runCommand(accept, ['council-notice', '--content', 'accepted'], folder);
  assert.equal(lost.code, 1);
  assert.match(lost.output, /^ {2}accepted\/explainers\/mill-bridge\/index\.mdx: claim hangers\n {4}".*corrosion/m);
  // Whole, where it takes no more than a few lines.
  assert.match(
    lost.output.replaceAll(/\s+/g, ' '),
    /"An inspection on 27 February 2025 found corrosion in two of the eight hangers\."/,
  );
  await assert.rejects(
    runCommand(accept, ['council-notic', '--content', 'accepted'], folder),
    /Did you mean `council-notice`/,
  );
});

test('accept shows a few lines of a long quotation that is lost', async () => {
  const content = await copyExample('long');
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  await writeFile(join(content, 'sources/long.txt'), `${words}.\n`);
  await edit(join(content, index), (text) => `${text}\n\nIt said so.[^long]\n\n[^long]: @long "${words}"\n`);
  assert.match(
    (await runCommand(accept, ['long', '--content', 'long'], folder)).output,
    /Every quotation of it still matches \(1\)/,
  );
  await writeFile(join(content, 'sources/long.txt'), 'Nothing of the kind is here.\n');
  const { code, output } = await runCommand(accept, ['long', '--content', 'long'], folder);
  assert.equal(code, 1);
  const shown = /"(word0 [^"]*)"/.exec(output.replaceAll(/\s+/g, ' '))?.[1] ?? '';
  assert.equal(shown, `${words.slice(0, words.lastIndexOf(' ', 199))}…`);
});

test('publish records every address once, and check then refuses to lose one', async () => {
  const content = await copyExample('published');
  const first = await runCommand(publish, ['--content', 'published'], folder);
  assert.equal(first.code, 0);
  const ledger = await readFile(join(content, 'permalinks.json'), 'utf8');
  assert.match((await runCommand(publish, ['--content', 'published'], folder)).output, /already recorded/);
  assert.equal(await readFile(join(content, 'permalinks.json'), 'utf8'), ledger);
  await rm(join(content, 'explainers/mill-bridge/timeline.yaml'));
  const { output } = await runCommand(check, ['--content', 'published', '--format', 'json'], folder);
  const rules = JSON.parse(output).messages.map((message: { rule: string }) => message.rule);
  assert.ok(rules.includes('permalink-lost'));
});
