import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../src/cli/command.ts';
import { publish } from '../src/cli/publish.ts';
import { rename } from '../src/cli/rename.ts';
import { retire } from '../src/cli/retire.ts';
import { type Ran, runCommand } from '../src/cli/run-command.ts';
import { root } from './sites.ts';

const index = 'explainers/mill-bridge/index.mdx';

/** What the example of the docs said, and what it says after the corrections that are made here. */
export const words = { before: 'put it higher', after: 'put it far higher', reason: 'Buses were never a question.' };

/** Copies the example of the docs, which was published once. */
export function copyPublished(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'docs/example'), folder, { recursive: true });
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  if (change(text) === text) throw new Error(`Nothing changed in ${path}, whose words are not what this file expects.`);
  writeFileSync(file, change(text));
}

/** Changes what a published statement says, and tells nobody. */
export function rewordInSilence(folder: string): void {
  edit(folder, index, (text) => text.replace(words.before, words.after));
}

/** Tells readers of it. */
export function addCorrection(folder: string): void {
  writeFileSync(
    join(folder, 'explainers/mill-bridge/updates/2025-06-18-estimate.mdx'),
    '---\ntitle: The second estimate\ndate: 2025-06-18\nkind: correction\nclaims: [cost-report]\n---\n\n- We changed [this statement](/mill-bridge/#cost-report): we had put it too mildly.\n',
  );
}

/** Runs a command on a content folder. */
export function runOn(folder: string, command: Command, ...args: readonly string[]): Promise<Ran> {
  return runCommand(command, [...args, '--content', folder], root);
}

/** Writes a content folder that was published twice, with a correction, a renaming and a retirement in between. */
export async function writeRecordContent(folder: string): Promise<void> {
  copyPublished(folder);
  rewordInSilence(folder);
  addCorrection(folder);
  await runOn(folder, rename, 'claim', 'corrosion', 'rust');
  edit(folder, index, (text) =>
    text.replaceAll(/^\[\^buses\]: .*\n(?: {4}.*\n)*\n?/gm, '').replace(/[^\n.]*buses[^.]*\.\[\^buses\]\s*/, ''),
  );
  await runOn(folder, retire, 'claim:mill-bridge/buses', '--because', words.reason);
  const { code, errors } = await runOn(folder, publish);
  if (code !== 0) throw new Error(`The content of ${folder} could not be published: ${errors}`);
}
