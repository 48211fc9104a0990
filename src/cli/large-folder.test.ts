import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, beforeEach, describe, it } from 'node:test';
import { layOutContent } from '../../bench/large-content.ts';
import { accept } from './accept.ts';
import { add } from './add.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { ingest } from './ingest.ts';
import { newExplainer } from './new.ts';
import { publish } from './publish.ts';
import { report } from './report.ts';
import { runCommand } from './run-command.ts';

const sources = 60;
let folder = '';
let caches = 0;

/** More documents than are read on one thread, each with its sidecar, and a cache that holds none of them. */
describe('a folder of 60 sources with sidecars, nothing of it read before', () => {
  const cacheBefore = process.env['VERBATIM_CACHE'];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-large-'));
    layOutContent(join(folder, 'content'), { sources, explainers: 2, claims: 30, sentences: 8 });
  });
  beforeEach(() => {
    process.env['VERBATIM_CACHE'] = join(folder, `cache-${String(caches++)}`);
  });
  after(async () => {
    if (cacheBefore === undefined) delete process.env['VERBATIM_CACHE'];
    else process.env['VERBATIM_CACHE'] = cacheBefore;
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (command: Command, ...words: string[]): Promise<string> => {
    const { code, output, errors } = await runCommand(command, words, folder);
    assert.equal(code, 0, `${output}${errors}`);
    return output;
  };
  const countRead = async (): Promise<number> => {
    const names = await readdir(process.env['VERBATIM_CACHE'] ?? '', { recursive: true });
    return names.filter((name) => name.endsWith('.json')).length;
  };

  it('is checked', async () => {
    const { summary } = JSON.parse(await run(check, '--format', 'json'));
    assert.deepEqual([summary.sources, summary.claims, summary.missing, summary.errors], [sources, 62, 0, 0]);
    assert.equal(await countRead(), sources);
  });

  it('is ingested', async () => {
    const edition = JSON.parse(await run(ingest, '--format', 'json'));
    assert.equal(edition.sources.length, sources);
    assert.equal(edition.sources.filter(({ format }: { format: string }) => format === 'html').length, sources / 3);
    assert.ok(
      edition.sources.every(({ metadata }: { metadata: { publisher: string } }) =>
        metadata.publisher.startsWith('Daily'),
      ),
    );
  });

  it('is reported on as text, data and a page', async () => {
    assert.match(await run(report), /2 explainers, 60 sources/);
    assert.ok(Object.keys(JSON.parse(await run(report, '--format', 'json'))).length > 0);
    await run(report, '--html', 'report.html');
    assert.match(await readFile(join(folder, 'report.html'), 'utf8'), /<\/html>\n$/);
    assert.match(await run(report, '--source', 'report-00000'), /What report-00000 adds/);
  });

  it('is published', async () => {
    assert.match(await run(publish), /^(?:Froze editions\/\S+\n)+Recorded \d[\d,]* new addresses/);
  });

  it('takes a document in', async () => {
    await writeFile(
      join(folder, 'More.txt'),
      'One more report\n\nThe council met again on 3 March 2025 in the hall.\n',
    );
    assert.match(await run(add, 'More.txt', '--id', 'more'), /Added content\/sources\/more\.txt/);
  });

  it('has a changed document accepted', async () => {
    const file = join(folder, 'content/sources/report-00002.txt');
    await writeFile(file, `${await readFile(file, 'utf8')}\nThat was all.\n`);
    assert.match(await run(accept, 'report-00002'), /^Recorded content\/sources\/report-00002\.txt/);
  });

  it('has an explainer begun', async () => {
    assert.match(await run(newExplainer, 'A new road', '--date', '2025-12-04'), /a-new-road\/index\.mdx/);
  });
});
