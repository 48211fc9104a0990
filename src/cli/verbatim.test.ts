import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Ran, runWords } from './run-command.ts';

const cli = fileURLToPath(new URL('verbatim.ts', import.meta.url));
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
  await cp(new URL('../../docs/example/', import.meta.url), join(folder, 'content'), { recursive: true });
});
after(() => rm(folder, { recursive: true, force: true }));

/** Runs the program as a person's shell does, but that no terminal is there. */
function run(...words: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { VERBATIM_CONTENT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('a command line that cannot be run ends with 2, one sentence on standard error, and what was meant', async () => {
  const wrong: readonly (readonly [words: string, said: RegExp])[] = [
    ['chek', /Did you mean `check`\?/],
    ['xyz', /Run `npm run -s verbatim -- help` for the list\./],
    ['constructor', /Unknown command constructor/],
    ['check --contnet x', /Unknown option '--contnet'\. Did you mean `--content`\?/],
    ['check --colour', /Unknown option '--colour'\. Usage: npm run -s verbatim -- check/],
    ['check --format', /--format <value>' argument missing\. Usage/],
    ['check --format yaml', /expected one of: pretty, json, github/],
    ['check --content nowhere', /nowhere cannot be read/],
    ['new Why closed', /Unexpected argument closed\. Put quotation marks around words that belong\s+together/],
    ['check content', /Unexpected argument content\. Usage/],
    ['accept', /Missing ID\. Usage/],
    ['start --port x', /Unexpected port x, expected a number/],
  ];
  for (const [words, said] of wrong) {
    const { code, output, errors } = await runWords(words.split(' '), folder);
    assert.deepEqual([code, output], [2, ''], words);
    assert.match(errors, said);
    assert.ok(errors.endsWith('\n') && !errors.includes('    at '), errors);
    for (const line of errors.split('\n')) assert.ok(line.length <= 80, line);
  }
});

test('the program ends as its command line does', () => {
  const { code, out, err } = run('chek');
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /Did you mean `check`\?\n$/);
});

test('whatever the disk refuses ends with 2 and one sentence that names it and the way on', async () => {
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('loop', join(folder, 'loop'));
  const refused: readonly (readonly [words: readonly string[], said: RegExp])[] = [
    [['check', '--content='], /The name of the content folder is empty\. Write --content DIR/],
    [['ingest', '--content', 'loop'], /loop cannot be read: it is\s+a link that leads back to itself\. Put/],
    [['new', 'A', '--content', 'file/content'], /cannot be read: it\s+is not a folder\. Name/],
    [['report', '--html', '.'], /cannot be\s+written: a folder of that name stands there\. Rename/],
    [['add', 'nowhere.txt'], /nowhere\.txt cannot be read: it does not\s+exist\. Look/],
  ];
  for (const [words, said] of refused) {
    const { code, errors } = await runWords(words, folder);
    assert.equal(code, 2, words.join(' '));
    assert.match(errors.replaceAll('\n', ' '), said);
    assert.doesNotMatch(errors, /defect|    at /);
  }
});

test('output that cannot be written ends with 2 and one sentence', { skip: process.platform !== 'linux' }, () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" ingest >/dev/full`], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.deepEqual(
    [status, stderr],
    [2, 'Standard output cannot be written: the disk is full. Make room, and run the command again.\n'],
  );
});

test('a working directory that was deleted is no stack', { skip: process.platform === 'win32' }, () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `mkdir gone; cd gone; rmdir ../gone; "${process.execPath}" "${cli}" check`],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  assert.equal(status, 2);
  assert.match(stderr.replaceAll('\n', ' '), /gone\/content cannot be read: it does not exist/);
});

test('no command is a mistake, and asking for help is none', async () => {
  const ask = (...words: string[]): Promise<Ran> => runWords(words, folder);
  const list = await ask('help');
  assert.equal(list.code, 0);
  assert.deepEqual(await ask('--help'), list);
  assert.deepEqual(await ask(), { ...list, code: 2 });
  const usage = await ask('check', '--help');
  assert.match(usage.output, /^npm run -s verbatim -- check /);
  assert.deepEqual(await ask('help', 'check'), usage);
});

test('data goes to standard output alone, and the exit code is the verdict', () => {
  const { code, out, err } = run('check', '--format', 'json');
  assert.deepEqual([code, err], [0, '']);
  assert.equal((JSON.parse(out) as { summary: { errors: number } }).summary.errors, 0);
  const pretty = run('check');
  assert.equal(pretty.code, 0);
  assert.ok(!pretty.out.includes('\u001B'), 'colour');
});
