import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCommand } from './run-command.ts';
import { start } from './start.ts';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-start-'));
  await cp(new URL('../../docs/example/', import.meta.url), join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'content/sources/council-notice.txt'), 'Something else altogether.\n');
});
after(() => rm(folder, { recursive: true, force: true }));

test('content with errors is not built: they are shown, with the way to go on', async () => {
  const { code, output, errors } = await runCommand(start, [], folder);
  assert.equal(code, 1);
  const lines = output.split('\n');
  const at = lines.findIndex((line) => line.startsWith('  Check'));
  const [title, ingest, ...compare] = lines.slice(0, at);
  const [check, ...rest] = lines.slice(at);
  assert.equal(title, 'Verbatim');
  assert.match(ingest ?? '', /^ {2}Ingest {4}3 sources, \d+ passages +\d+\.\d s$/);
  assert.match(
    compare.join(' ').replaceAll(/\s+/g, ' '),
    /^ Compare .*shared text, .*\d+ comparisons? for an editor.*`npm run -s verbatim -- report` shows them$/,
  );
  assert.match(check ?? '', /^ {2}Check {5}\d+ claims, \d+ citations: \d+ errors, \d+ warnings? +\d+\.\d s$/);
  assert.deepEqual(rest, ['']);
  assert.match(errors, /^content\/explainers\/mill-bridge\/index\.mdx:\d+:\d+ {2}error {2}quote-missing$/m);
  assert.doesNotMatch(errors, / {2}warning {2}/);
  assert.match(
    errors.replaceAll('\n', ' '),
    /The content has \d+ errors, so nothing was built: there is nothing to serve\. /,
  );
});

test('a folder that is not there, or a port that is none, is told before anything starts', async () => {
  await assert.rejects(runCommand(start, ['--content', 'nowhere'], folder), /nowhere cannot be read/);
  for (const port of ['x', '-1', '65536', '1.5'])
    await assert.rejects(runCommand(start, [`--port=${port}`], folder), /expected a number from 0 to 65535/);
});
