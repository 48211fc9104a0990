import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { layOutContent } from '../../bench/large-content.ts';
import { root } from '../sites.ts';

/** As `npm run build` does. */
function build(content: string, out: string, cache: string): { readonly status: number | null; readonly told: string } {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly build: string };
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...scripts.build.split(' ').slice(1), '--outDir', out],
    {
      cwd: root,
      env: { ...process.env, VERBATIM_CONTENT: content, VERBATIM_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    },
  );
  return { status, told: `${stdout}${stderr}` };
}

test('a folder of 60 sources with sidecars, nothing of it read before, is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-large-'));
  try {
    const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
    layOutContent(content, { sources: 60, explainers: 2, claims: 30, sentences: 8 });
    const { status, told } = build(content, out, join(folder, 'cache'));
    assert.equal(status, 0, told);
    const pages = readdirSync(join(out, 'sources'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.equal(pages.length, 60);
    assert.ok(existsSync(join(out, 'fire-1/timeline/index.html')));
    const page = readFileSync(join(out, 'fire-0/index.html'), 'utf8');
    for (let claim = 0; claim < 30; claim++) assert.ok(page.includes(`id="claim-${String(claim)}"`), String(claim));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
