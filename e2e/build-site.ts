import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { root, siteFolder, type TestSite } from './sites.ts';

/**
 * Builds a site into its folder.
 *
 * @throws Error with all that the build said when it fails.
 */
export function buildTestSite(site: TestSite): void {
  rmSync(siteFolder(site), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', siteFolder(site)],
    {
      cwd: root,
      env: { ...process.env, VERBATIM_CONTENT: site.content, VERBATIM_BASE: site.base, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}\nThe site ${site.name} could not be built.`);
}
