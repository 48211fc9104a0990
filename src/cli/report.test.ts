import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { displayWidth } from '../domain/messages/render/marked-text.ts';
import { add } from './add.ts';
import { check } from './check.ts';
import { formatReportPage } from './report-html.ts';
import { formatReport } from './report-text.ts';
import { report } from './report.ts';
import { runCommand } from './run-command.ts';

const example = new URL('../../docs/example/', import.meta.url);
const radio = [
  'Town radio',
  'Mill Bridge was closed to all motor vehicles on 10 March 2025.',
  'Petra Voss of the Harbour Office counted 412 lorries on Station Road on 11 March 2025.',
].join('\n\n');
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await cp(example, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'radio.txt'), radio);
  await runCommand(
    add,
    ['radio.txt', '--id', 'radio', '--set', 'published=2025-04-02', '--set', 'publisher=Town radio'],
    folder,
  );
});
after(() => rm(folder, { recursive: true, force: true }));

async function json(words: readonly string[]): Promise<never> {
  return JSON.parse((await runCommand(report, [...words, '--format', 'json'], folder)).output) as never;
}

test('report --source tells what a new article contradicts, with words that match when pasted', async () => {
  const { code, output } = await runCommand(report, ['--source', 'radio'], folder);
  assert.equal(code, 0);
  assert.match(output, /newer than the\s+last\s+update\s+of `mill-bridge`\.\s+Nothing\s+quotes\s+it\s+yet\./);
  assert.match(output, /It contradicts\n[\s\S]*“10 March 2025”\n[\s\S]*“3 March 2025” in `council-notice`/);
  for (const line of output.split('\n')) assert.ok(displayWidth(line) <= 80, line);
  const [cite = ''] = /^ {2}@radio disputes "(?:[^"\\]|\\.)*"/m.exec(output) ?? [];
  const index = join(folder, 'content/explainers/mill-bridge/index.mdx');
  const text = await readFile(index, 'utf8');
  await writeFile(index, text.replace('[^closed]: ', `[^closed]:\n  ${cite}\n    `));
  const { summary, messages } = JSON.parse((await runCommand(check, ['--format', 'json'], folder)).output);
  await writeFile(index, text);
  assert.equal(summary.missing, 0);
  // What was published rests on other words, and readers are to be told.
  assert.deepEqual(
    messages.map(({ rule }: { rule: string }) => rule),
    ['claim-changed-silently'],
  );
});

test('report drafts a dispute that can be pasted as it stands, and is quiet about it from then on', async () => {
  const isOnClosure = (question: {
    readonly comparisons: readonly { readonly sides: readonly { readonly value?: string }[] }[];
  }) => question.comparisons.some(({ sides }) => sides.some(({ value }) => value === '10 March 2025'));
  const { questions } = (await json([])) as { questions: Parameters<typeof isOnClosure>[0][] };
  assert.ok(questions.some(isOnClosure));
  const { output } = await runCommand(report, [], folder);
  const draft = output.match(/^- id: [\s\S]*?\n(?=\n)/gm)?.find((entry) => /10\s+March\s+2025/.test(entry)) ?? '';
  const disputes = join(folder, 'content/explainers/mill-bridge/disputes.yaml');
  const text = await readFile(disputes, 'utf8');
  await writeFile(disputes, text + draft);
  const { messages } = JSON.parse((await runCommand(check, ['--format', 'json'], folder)).output);
  const after = (await json([])) as { questions: Parameters<typeof isOnClosure>[0][] };
  await writeFile(disputes, text);
  assert.deepEqual(
    messages.map(({ rule }: { rule: string }) => rule),
    [],
  );
  assert.ok(!after.questions.some(isOnClosure));
});

test('report lists names, sentences and dates that the content leaves out', async () => {
  const { names, uncited, singleOrigin, dates } = (await json([])) as {
    names: { unlisted: { name: string }[] };
    uncited: { source: string; cite: string }[];
    singleOrigin: { claim: string }[];
    dates: { events: { event: string }[] };
  };
  assert.ok(names.unlisted.some(({ name }) => name === 'Petra Voss'));
  assert.match(uncited[0]?.cite ?? '', /^@radio "Petra Voss of the Harbour Office counted 412 lorries/);
  assert.ok(singleOrigin.some(({ claim }) => claim === 'buses'));
  assert.deepEqual(
    dates.events.map(({ event }) => event),
    ['meeting'],
  );
});

test('report --html writes one page that asks for nothing', async () => {
  const { output } = await runCommand(report, ['--html', 'report.html'], folder);
  assert.equal(output, 'Wrote report.html.\n');
  const page = await readFile(join(folder, 'report.html'), 'utf8');
  assert.match(page, /^<!doctype html>\n<html lang="en">/);
  // Links to the site are for pressing; nothing is fetched.
  const link = /<a href="https:\/\/lindow\.example\/[^"]*">/g;
  assert.match(page, link);
  assert.doesNotMatch(page.replaceAll(link, '<a>'), /<script|<link|<img|https?:/);
  assert.match(page, /<pre>- id: /);
});

test('report --html leaves the output to programs that ask for data', async () => {
  const { output } = await runCommand(report, ['--html', 'data.html', '--format', 'json'], folder);
  assert.ok(Object.keys(JSON.parse(output) as object).length > 0);
  assert.match(await readFile(join(folder, 'data.html'), 'utf8'), /^<!doctype html>/);
});

test('no word of content becomes markup of the page', () => {
  const hostile = `<b onclick="x">&lt;`;
  const link = { id: hostile, words: hostile, url: '/a/', file: hostile };
  const item = { text: hostile, details: [hostile], links: [link], cite: hostile };
  const page = formatReportPage([{ title: hostile, lead: hostile, items: [item] }], {
    title: hostile,
    lead: hostile,
    language: 'en',
    site: 'https://a.example',
  });
  assert.doesNotMatch(page, /<b |onclick="/);
  assert.ok(page.includes('&lt;b onclick=&quot;x&quot;&gt;&amp;lt;'));
});

test('the report hangs long lines below the first word of an item', () => {
  const item = { text: 'one two three four five six seven eight nine ten eleven' };
  const text = formatReport([{ title: 'Title', lead: 'Lead', items: [item] }], { width: 40, colour: false });
  assert.equal(text, 'Title\nLead\n\n  - one two three four five six seven\n    eight nine ten eleven\n');
});

test('report names the source that may be meant', async () => {
  await assert.rejects(runCommand(report, ['--source', 'radoi'], folder), /Did you mean `radio`/);
});

test('report says that nothing is left where nothing is', async () => {
  await rm(join(folder, 'empty'), { recursive: true, force: true });
  await cp(example, join(folder, 'empty'), { recursive: true });
  for (const path of ['explainers', 'sources', 'names.yaml', 'permalinks.json'])
    await rm(join(folder, 'empty', path), { recursive: true });
  const { output } = await runCommand(report, ['--content', 'empty'], folder);
  assert.equal(output, 'Report on The Lindow Explainer\n0 explainers, 0 sources: nothing is left to report.\n');
});
