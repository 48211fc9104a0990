// Builds every site that the tests look at, one after the other, into .cache/sites.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { writeChartContent } from './chart-content.ts';
import { writeFixtureContent } from './fixture-content.ts';
import { root, siteFolder, testSites } from './sites.ts';

writeFixtureContent(join(root, testSites.fixture.content));
writeChartContent(join(root, testSites.charts.content));
for (const site of Object.values(testSites)) {
  rmSync(siteFolder(site), { recursive: true, force: true });
  const started = performance.now();
  const build = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', siteFolder(site)],
    {
      cwd: root,
      env: { ...process.env, VERBATIM_CONTENT: site.content, VERBATIM_BASE: site.base, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    },
  );
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout}${build.stderr}\nThe site ${site.name} could not be built.\n`);
    process.exit(1);
  }
  process.stdout.write(`${site.name} built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
