import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { hasControls } from '../domain/text/control-characters.ts';
import { accept } from './accept.ts';
import { add } from './add.ts';
import { check } from './check.ts';
import { type Command, seal } from './command.ts';
import { ingest } from './ingest.ts';
import { newExplainer } from './new.ts';
import { report } from './report.ts';
import { runCommand } from './run-command.ts';

/** Words whose control characters would colour what follows, ring, clear the screen and turn the line round. */
const hostile = 'Trucks\u001b[31m waited\u0007 on\u009b2J the\u202e old\u2066 quay';
const filler = '\nThe quay lies where the river bends, and 40 lorries stood there on 5 March 2025.\n'.repeat(40);
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-controls-'));
  const content = join(folder, 'content');
  await cp(new URL('../../docs/example/', import.meta.url), content, { recursive: true });
  const index = join(content, 'explainers/mill-bridge/index.mdx');
  const text = await readFile(index, 'utf8');
  const site = join(content, 'site.yaml');
  await writeFile(join(content, 'sources/quay.txt'), `${hostile} for 40 hours.\n${filler}`);
  await writeFile(join(content, 'sources/quay.yaml'), 'title: "Trucks\\e[31m waited"\npublished: 2025-03-05\n');
  await writeFile(site, (await readFile(site, 'utf8')).replace(/^name:.*$/m, 'name: "Lindow\\e[31m\\u202e"'));
  await writeFile(
    index,
    `${text}\n## What ${hostile}\n\n${hostile}, they say.[^quay] See [${hostile}](/no\u001b[31m/).\n\n[^quay]: @quay "${hostile} for 41 hours"\n`,
  );
  await writeFile(
    join(folder, 'more.txt'),
    `${hostile} for 42 hours and more.\n\n${hostile}.\n${filler.replace('40', '43')}`,
  );
});
after(() => rm(folder, { recursive: true, force: true }));

const commands: readonly (readonly [Command, ...string[]])[] = [
  [check],
  [check, '--format', 'json'],
  [check, '--format', 'github'],
  [ingest],
  [report],
  [report, '--format', 'json'],
  [report, '--source', 'quay'],
  [report, '--source', 'quay', '--html', 'report.html'],
  [newExplainer, `Why ${hostile}`, '--slug', 'why'],
  [add, 'more.txt', '--id', 'more'],
  [accept, 'quay'],
  [check, '--fix'],
];

test('no command lets content drive a terminal, with colour or without', async () => {
  for (const [command, ...words] of commands) {
    const { output, errors } = await runCommand(command, words, folder);
    const plain = output + errors;
    assert.ok(plain.length > 10, words.join(' '));
    assert.ok(!hasControls(plain), `${command.usage.split('\n')[0]} ${words.join(' ')}: ${JSON.stringify(plain)}`);
  }
  for (const [command, ...words] of [[check], [report], [report, '--source', 'quay']] as const) {
    const { output } = await runCommand(command, words, folder, { colour: true });
    assert.ok(output.includes('\u001b['));
    for (const driven of [
      'Trucks\u001b[31m waited',
      'Lindow\u001b[31m\u202e',
      'no\u001b[31m/',
      'waited\u0007',
      'on\u009b',
      'the\u202e',
      'old\u2066',
    ])
      assert.ok(!output.includes(driven), `${words.join(' ')}: ${JSON.stringify(driven)}`);
  }
  assert.ok(!hasControls(await readFile(join(folder, 'report.html'), 'utf8')));
});

test('a check shows control characters as what they are', async () => {
  const { output } = await runCommand(check, [], folder);
  assert.match(output, /Trucks␛\[31m waited␇ on<U\+009B>2J the<U\+202E>\s+old<U\+2066> quay for 40 hours/);
});

test('JSON holds them as escapes and loses none; offsets count in the text as it is', async () => {
  const { output } = await runCommand(ingest, [], folder);
  const { sources } = JSON.parse(output) as {
    sources: { id: string; text: string; passages: { start: number; end: number }[] }[];
  };
  const quay = sources.find(({ id }) => id === 'quay');
  const [first] = quay?.passages ?? [];
  assert.equal(quay?.text.slice(first?.start, first?.end), `${hostile} for 40 hours.`);
});

test('what passes the wall before a terminal is our own styles and lines written anew', () => {
  const own = '\u001b[1mbold\u001b[22m\r\u001b[K';
  assert.equal(seal(`${own}\u001b[2J\u009b\tend\n`, true), `${own}␛[2J<U+009B>\tend\n`);
  assert.equal(seal('\u001b[1mbold', false), '␛[1mbold');
});
