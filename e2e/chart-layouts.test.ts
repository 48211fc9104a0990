import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { it } from 'node:test';
import { layoutTimeline } from '../src/domain/charts/timeline-layout.ts';
import type { TimelineLayout } from '../src/domain/charts/timeline-figure.ts';
import { chartCases } from './chart-content.ts';
import { root } from './sites.ts';

const golden = join(root, 'e2e/chart-layouts.txt');
const sizes = [
  [320, 'vertical'],
  [860, 'horizontal'],
] as const;

/** A layout in a few lines a reviewer can read: its size, its axis, and where each event and its words stand. */
function describeLayout(name: string, layout: TimelineLayout): readonly string[] {
  const sections = layout.axis.sections.map((section) => {
    const said = section.kind === 'scale' ? section.ticks.map(({ label }) => label).join(', ') : section.kind;
    return `${Math.round(section.start)}-${Math.round(section.end)} ${said}`;
  });
  const items = layout.items.map(({ id, mark, label }) => {
    const words = [label.x, label.y, label.width, label.height].map(Math.round).join(' ');
    return `  ${id} ${mark.shape} ${mark.certainty} ${Math.round(mark.start)}-${Math.round(mark.end)}, words ${words}`;
  });
  return [`${name} ${layout.orientation} ${layout.width} x ${layout.height}: ${sections.join(' | ')}`, ...items];
}

it('timelines of every shape are laid out as they were', () => {
  const lines = Object.entries(chartCases)
    .filter(([, { events }]) => events.length <= 12)
    .flatMap(([slug, { events, language = 'en' }]) => {
      const placed = events.map(({ date, label, lane }, n) => ({
        id: `e${n}`,
        label,
        lane,
        after: date === undefined && n > 0 ? [`e${n - 1}`] : [],
        before: [],
        ...(date !== undefined && { date }),
      }));
      const direction = language === 'ar' ? ('rtl' as const) : ('ltr' as const);
      return sizes.flatMap(([width, orientation]) =>
        describeLayout(slug, layoutTimeline(placed, { width, orientation, language: 'en', direction })),
      );
    });
  const text = `${lines.join('\n')}\n`;
  // A changed layout is written on request only, to be looked at in the diff, and never in CI.
  if (process.env['VERBATIM_UPDATE'] && !process.env['CI']) writeFileSync(golden, text);
  assert.equal(text, readFileSync(golden, 'utf8'));
});
