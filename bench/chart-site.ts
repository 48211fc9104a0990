import { join } from 'node:path';
import { buildTestSite } from '../e2e/build-site.ts';
import { type ChartCase, mixedEvents, writeChartContent, type WrittenEvent } from '../e2e/chart-content.ts';
import { root, siteFolder, type TestSite } from '../e2e/sites.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Days alone, which other libraries can draw too. */
const days = (count: number, years: number): readonly WrittenEvent[] =>
  mixedEvents(count, years, 1).map((event, n) => ({
    ...event,
    date: `${2000 + Math.floor((n * years) / count)}-${two(1 + ((n * 7) % 12))}-${two(1 + ((n * 11) % 28))}`,
  }));

/** Explainers whose timelines are measured, by their slugs. */
export const benchCases = {
  hundred: { title: 'A hundred events', events: mixedEvents(100, 20, 4) },
  'days-12': { title: 'Twelve days', events: days(12, 3) },
  'days-500': { title: 'Five hundred days', events: days(500, 25) },
} as const satisfies Readonly<Record<string, ChartCase>>;

const site: TestSite = { name: 'bench', content: '.cache/bench-content', base: '/' };

/** Builds them, and gives the folder of the site. */
export function buildChartSite(): string {
  writeChartContent(join(root, site.content), benchCases);
  buildTestSite(site);
  return siteFolder(site);
}
