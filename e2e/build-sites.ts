// Builds every site that the tests look at, one after the other, into .cache/sites.
import { join } from 'node:path';
import process from 'node:process';
import { buildTestSite } from './build-site.ts';
import { writeCaseContent } from './case-content.ts';
import { writeChartContent } from './chart-content.ts';
import { writeFixtureContent } from './fixture-content.ts';
import { writeRecordContent } from './record-content.ts';
import { root, testSites } from './sites.ts';

writeFixtureContent(join(root, testSites.fixture.content));
writeChartContent(join(root, testSites.charts.content));
writeCaseContent(join(root, testSites.cases.content));
await writeRecordContent(join(root, testSites.record.content));
for (const site of Object.values(testSites)) {
  const started = performance.now();
  buildTestSite(site);
  process.stdout.write(`${site.name} built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
