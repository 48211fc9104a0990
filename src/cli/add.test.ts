import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { add } from './add.ts';
import { check } from './check.ts';
import { newExplainer } from './new.ts';
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

test('add copies the bytes, writes the sidecar and prints passages that match when pasted', async () => {
  const content = await copyExample('added');
  const document = join(folder, 'Ferry plan.txt');
  await writeFile(document, 'Ferry plan\n\nThe council said the ferry *may* run "by June". It costs <5 million>.\n');
  const { code, output } = await runCommand(
    add,
    [document, '--content', 'added', '--id', 'ferry', '--set', 'publisher=Council'],
    folder,
  );
  assert.equal(code, 0);
  assert.deepEqual(await readFile(join(content, 'sources/ferry.txt')), await readFile(document));
  assert.match(
    await readFile(join(content, 'sources/ferry.yaml'), 'utf8'),
    /publisher: Council\n[\s\S]*sha256: [0-9a-f]{64}\n/,
  );
  const pasted = [...output.matchAll(/^ {2}(@ferry "(?:[^"\\]|\\.)*")/gms)].map((match) => match[1] ?? '');
  assert.ok(pasted.length >= 2, output);
  await edit(
    join(content, 'explainers/mill-bridge/index.mdx'),
    (text) => `${text}\n\nIt was said.[^ferry-said]\n\n[^ferry-said]:\n    ${pasted.join('\n    ')}\n`,
  );
  const checked = await runCommand(check, ['--content', 'added', '--format', 'json'], folder);
  const { messages } = JSON.parse(checked.output);
  assert.deepEqual(
    messages.filter((message: { severity: string }) => message.severity === 'error'),
    [],
  );
});

test('add begins a content folder where there is none, and says which', async () => {
  const document = join(folder, 'note.txt');
  await writeFile(document, 'The pump broke at noon.\n');
  const { code, output } = await runCommand(add, [document, '--content', 'begun'], folder);
  assert.equal(code, 0);
  await writeFile(document, 'The pump was mended at one.\n');
  assert.match(output, /^The content folder \S+begun is new\.\nAdded begun\/sources\/note\.txt and its sidecar\s/);
  assert.doesNotMatch((await runCommand(add, [document, '--content', 'begun', '--id', 'b'], folder)).output, /is new/);
});

test('add refuses a document that is there already, whatever it is called', async () => {
  const content = await copyExample('twin');
  // No source, though it has the same bytes.
  await writeFile(join(content, 'notes.txt'), 'The ferry sank.\n');
  await writeFile(join(folder, 'ferry.txt'), 'The ferry sank.\n');
  assert.equal((await runCommand(add, ['ferry.txt', '--content', 'twin'], folder)).code, 0);
  const document = join(folder, 'copy.txt');
  await writeFile(document, await readFile(join(content, 'sources/council-notice.txt')));
  await assert.rejects(
    runCommand(add, [document, '--content', 'twin', '--id', 'copy'], folder),
    /already, as council-notice \(sources\/council-notice\.txt\)/,
  );
});

test('of several that add under one id at the same time, one adds and the others say so', async () => {
  await copyExample('at-once');
  const names = ['one.txt', 'two.md', 'three.html', 'four.txt'];
  await Promise.all(names.map((name) => writeFile(join(folder, name), `The ferry runs again, says ${name}.\n`)));
  const ran = await Promise.allSettled(
    names.map((name) => runCommand(add, [name, '--content', 'at-once', '--id', 'ferry'], folder)),
  );
  const refused = ran.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  assert.equal(refused.length, names.length - 1);
  for (const why of refused) assert.match(why, /^UsageError: The source ferry already exists \(sources\/ferry\.\w+\)/);
  const written = (await readdir(join(folder, 'at-once/sources'))).filter((name) => name.includes('ferry'));
  assert.equal(written.length, 2);
  const added = names[ran.findIndex(({ status }) => status === 'fulfilled')] ?? '';
  const ending = added.slice(added.indexOf('.'));
  assert.deepEqual(written.toSorted(), [`ferry${ending}`, 'ferry.yaml'].toSorted());
  assert.equal(
    await readFile(join(folder, 'at-once/sources', `ferry${ending}`), 'utf8'),
    `The ferry runs again, says ${added}.\n`,
  );
  const { output } = await runCommand(check, ['--content', 'at-once', '--format', 'json'], folder);
  const { messages } = JSON.parse(output);
  assert.deepEqual(
    messages.filter(({ rule }: { rule: string }) => /changed|unrecorded/.test(rule)),
    [],
  );
});

test('add refuses an id that is taken, and says how to go on', async () => {
  await copyExample('taken');
  const document = join(folder, 'other.txt');
  await writeFile(document, 'Some words.\n');
  await assert.rejects(
    runCommand(add, [document, '--content', 'taken', '--id', 'council-notice'], folder),
    /accept council-notice/,
  );
});

test('add names an untitled document after its file, and leaves whom it relies on to the editor', async () => {
  const content = await copyExample('untitled');
  for (const name of ['Fire log', 'second note']) {
    const document = join(folder, `${name}.txt`);
    await writeFile(document, `the pump broke at noon, Reuters reported, and nobody came to mend it: ${name}.\n`);
    assert.equal((await runCommand(add, [document, '--content', 'untitled'], folder)).code, 0);
  }
  const sidecar = await readFile(join(content, 'sources/fire-log.yaml'), 'utf8');
  assert.match(sidecar, /^# origins:\n# {3}- Reuters\ndisplay: excerpts\n/m);
  assert.doesNotMatch(sidecar, /^origins/m);
  assert.match(await readFile(join(content, 'sources/second-note.yaml'), 'utf8'), /^title: unknown$/m);
});

test('add refuses what it cannot read or record, by name and with the mend', async () => {
  await copyExample('refused');
  const refuse = async (name: string, ...more: readonly string[]) => {
    await writeFile(join(folder, name), name.startsWith('empty') ? '' : 'Some words.\n');
    return runCommand(add, [name, '--content', 'refused', ...more], folder);
  };
  const empty = await refuse('empty.txt');
  assert.equal(empty.code, 1);
  assert.match(empty.errors, /^Unexpected empty file in `empty\.txt`/);
  await assert.rejects(refuse('a.pdf'), /Save or export it as HTML or as plain text/);
  await assert.rejects(refuse('a.PNG'), /Write down the words it shows/);
  await assert.rejects(
    refuse('a.txt', '--set', 'published=last-week'),
    /for `published`, expected an EDTF date such as/,
  );
  await assert.rejects(refuse('a.txt', '--set', 'url=example.org'), /expected an address that begins with https/);
  await assert.rejects(refuse('a.txt', '--set', 'title'), /Unexpected --set title, expected KEY=VALUE/);
  await assert.rejects(refuse('a.txt', '--set', 'colour=red'), /expected KEY=VALUE with a key out of title, /);
  await assert.rejects(refuse('a.txt', '--set', 'kind=blog'), /for `kind`, expected `state media`, /);
  await assert.rejects(readFile(join(folder, 'refused/sources/a.txt')));
});

test('add says of what is no document what it is', async () => {
  await copyExample('no-document');
  const sources = join(folder, 'no-document/sources');
  const before = await readdir(sources);
  await mkdir(join(folder, 'folder.txt'));
  await writeFile(join(folder, 'huge.txt'), '');
  await truncate(join(folder, 'huge.txt'), 3 * 1024 ** 3);
  spawnSync('sh', ['-c', 'mkfifo pipe.txt'], { cwd: folder });
  await symlink('loop.txt', join(folder, 'loop.txt'));
  const refused: Readonly<Record<string, RegExp>> = {
    'folder.txt': /folder\.txt cannot be read: it is a folder\. Name a file in it\.$/,
    'huge.txt': /it has 3,072 MB, and no file of more than 64 MB is read\. Save the words/,
    ...(process.platform === 'win32' ? {} : { 'pipe.txt': /it is a pipe and no file\. Put a file in its place\.$/ }),
    'loop.txt': /it is a link that leads back to itself\. Put/,
    'nowhere.txt': /it does not exist\. Look at its name\.$/,
    [`${'x'.repeat(300)}.txt`]: /its name is too long\. Give it a shorter one\.$/,
  };
  for (const [name, said] of Object.entries(refused))
    await assert.rejects(runCommand(add, [name, '--content', 'no-document'], folder), said);
  assert.deepEqual(await readdir(sources), before);
});

test('add and new follow a linked folder, and begin nothing beside a folder that cannot be read', async () => {
  const content = await copyExample('linked');
  await rename(join(content, 'sources'), join(folder, 'kept-elsewhere'));
  await symlink(join(folder, 'kept-elsewhere'), join(content, 'sources'));
  assert.equal((await runCommand(check, ['--content', 'linked'], folder)).code, 0);
  await writeFile(join(folder, 'pump.txt'), 'The pump broke at noon.\n');
  assert.equal((await runCommand(add, ['pump.txt', '--content', 'linked'], folder)).code, 0);
  assert.equal(await readFile(join(folder, 'kept-elsewhere/pump.txt'), 'utf8'), 'The pump broke at noon.\n');
  await writeFile(join(folder, 'no-folder'), '');
  for (const named of ['', 'no-folder']) {
    await assert.rejects(
      runCommand(add, ['pump.txt', '--content', named], folder),
      /name of the content folder is empty|it is not a folder/,
    );
    await assert.rejects(
      runCommand(newExplainer, ['Bees', '--content', named], folder),
      /name of the content folder is empty|it is not a folder/,
    );
  }
});
