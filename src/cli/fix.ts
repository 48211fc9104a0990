import { join } from 'node:path';
import type { Loaded } from '../disk/load-content.ts';
import { rewriteText } from '../disk/write-file.ts';
import { formatChanges } from '../domain/messages/render/changes.ts';
import { applyEdits } from '../domain/messages/edits.ts';

/** What was mended. */
export interface Fixed {
  /** Each changed line, before and after. */
  readonly report: string;
  readonly changes: number;
}

/** How changes are shown. */
export interface FixOptions {
  readonly showPath: (file: string) => string;
  readonly colour: boolean;
  readonly width: number;
}

/**
 * Writes every mend that is the only safe one into the content files, each file whole or not at all. A file that
 * changed since it was loaded is left alone.
 */
export async function fixContent({ fixes, files }: Loaded, folder: string, options: FixOptions): Promise<Fixed> {
  let report = '';
  let changes = 0;
  for (const [path, own] of Map.groupBy(fixes, (mend) => mend.file)) {
    const file = files.get(path);
    if (file === undefined) continue;
    const { text, applied } = applyEdits(file.text, own);
    if (applied.length === 0 || !(await rewriteText(join(folder, path), file.text, text))) continue;
    report += formatChanges(file, applied, { ...options, path: options.showPath(path) });
    changes += applied.length;
  }
  return { report, changes };
}
