import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sites.ts';

/** Writes the content folder that most tests look at: the example of the docs, and a longer explainer beside it. */
export function writeFixtureContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['docs/example', 'e2e/content']) cpSync(join(root, part), folder, { recursive: true });
}
