import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, beforeEach, test } from 'node:test';
import { claimFolder, FolderBusyError, joinFolder, listLeftovers } from './claim.ts';

const claim = new URL('claim.ts', import.meta.url).href;
let folder = '';
let home = '';
let count = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-claim-'));
});
beforeEach(() => {
  home = join(folder, String(count++));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Another process that claims the folder, and says so. */
async function startOther(code = 'console.log("has it"); setInterval(() => {}, 1000)') {
  const script = `import { claimFolder } from ${JSON.stringify(claim)}; await claimFolder(process.argv[1]); ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  return { pid: child.pid, kill: (signal: NodeJS.Signals) => (child.kill(signal), ended) };
}

test('a folder is for one process, until it leaves; nothing is left then', async () => {
  const first = await claimFolder(home);
  assert.ok(first.stands());
  await assert.rejects(claimFolder(home), FolderBusyError);
  assert.ok(first.stands(), 'who was there first is not disturbed');
  first.leave();
  assert.equal(existsSync(home), false);
  (await claimFolder(home)).leave();
});

test('of many that come at one moment one gets through, and the others are told', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 8 }, () => claimFolder(home)));
  const [held, ...others] = asked.filter(({ status }) => status === 'fulfilled');
  assert.ok(held?.status === 'fulfilled');
  assert.equal(others.length, 0);
  held.value.leave();
});

test('a process that was killed has nothing any longer, and is told from one that runs', async () => {
  const other = await startOther();
  await assert.rejects(claimFolder(home), { name: 'FolderBusyError', pid: other.pid });
  await other.kill('SIGKILL');
  assert.equal(readdirSync(home).length, 1, 'it could not clear up');
  const own = await claimFolder(home);
  assert.deepEqual(listLeftovers(home, own), []);
  assert.deepEqual(readdirSync(home), [`${own.id}.claim`]);
  own.leave();
});

test('a process that ends by itself leaves', async () => {
  await startOther('');
  assert.equal(existsSync(home), false);
});

test('a process on another machine counts as long as it gives a sign of life', async () => {
  mkdirSync(home);
  const file = join(home, '999999999-00000000-00000000.claim');
  writeFileSync(file, 'elsewhere');
  await assert.rejects(claimFolder(home), { pid: 999_999_999 }, 'nobody here can look whether it runs');
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(file, longAgo, longAgo);
  (await claimFolder(home)).leave();
});

test('what belongs to somebody who still works there is no leftover', () => {
  const own = joinFolder(home);
  const other = joinFolder(home);
  for (const name of [own.id, other.id, `${other.id}.new`, '999999999-00000000-00000000.old', 'x'])
    mkdirSync(join(home, name));
  assert.deepEqual(listLeftovers(home, own).toSorted(), ['999999999-00000000-00000000.old', 'x']);
  other.leave();
  assert.deepEqual(listLeftovers(home, own).length, 4);
  assert.ok(!other.stands() && own.stands());
  own.leave();
});

test('a claim that others have taken away does not stand', async () => {
  const own = await claimFolder(home);
  await rm(join(home, `${own.id}.claim`));
  assert.equal(own.stands(), false);
  assert.deepEqual(readdirSync(home), [], 'looking does not bring it back');
  own.leave();
});
