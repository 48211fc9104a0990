// Builds the sites and takes every picture in e2e/shots anew, to be looked at before they are committed.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { shotFolder } from './shot-renderer.ts';

if (process.env['CI']) throw new Error('Pictures are taken by people, and never written in CI.');
run('e2e/build-sites.ts');
rmSync(shotFolder, { recursive: true, force: true });
run('node_modules/@playwright/test/cli.js', 'test', '--project', 'shots', '--update-snapshots', 'all');

function run(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
