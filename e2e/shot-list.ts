import type { Page } from '@playwright/test';
import { chartCases } from './chart-content.ts';

/** What of a built site stands in one picture. */
interface Figure {
  readonly site: 'shipped' | 'charts';
  /** Below the explainer's address, or the slug of a synthetic explainer with it. */
  readonly path: string;
  /** The first of these that is visible. */
  readonly selector: string;
}

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
type ShotSetting = 'light' | 'dark' | 'forced' | 'print';

const settings: Readonly<Record<ShotSetting, Media>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  print: { colorScheme: 'light', media: 'print' },
};

export interface Shot extends Figure {
  readonly name: string;
  readonly width: number;
  readonly setting: ShotSetting;
}

/** What a browser is asked to pretend for a setting. */
export function mediaOf(setting: ShotSetting): Media {
  return settings[setting];
}

const timeline = '.timeline > figure';
/** The widths of a phone, a tablet and a desk. */
const widths = [390, 820, 1440];
/** The width of the text on an A4 sheet. */
const sheet = 700;
/** Made for the benchmark or for another figure: their timelines hold nothing that others do not. */
const elsewhere = new Set(['hundred', 'days-12', 'days-500', 'disputed']);
/** Holds every form of mark, and words of both directions. */
const everyForm = new Set(['arabic']);
/** Marks and words that other figures show too, only more of them or in another place. */
const repeated = new Set(['sixty', 'five-hundred', 'timeline-in-text', 'disputed-words']);

const figures: Readonly<Record<string, Figure>> = {
  timeline: { site: 'shipped', path: 'timeline/', selector: timeline },
  'timeline-in-text': { site: 'shipped', path: '', selector: timeline },
  dispute: { site: 'shipped', path: '', selector: '.dispute .range' },
  evidence: { site: 'shipped', path: 'claims/', selector: '.evidence-figure' },
  'disputed-quantity': { site: 'charts', path: 'disputed/', selector: '#dispute-length .range' },
  'disputed-date': { site: 'charts', path: 'disputed/', selector: '#dispute-opening .range' },
  'disputed-words': { site: 'charts', path: 'disputed/', selector: '#dispute-reason' },
  'disputed-evidence': { site: 'charts', path: 'disputed/timeline/', selector: '.evidence-figure' },
  ...Object.fromEntries(
    Object.keys(chartCases)
      .filter((slug) => !elsewhere.has(slug))
      .map((slug) => [slug, { site: 'charts', path: `${slug}/timeline/`, selector: timeline }] as const),
  ),
};

/**
 * Every picture that is kept. A figure stands in light at every width, since each may have a layout of its own, and
 * once in print, where the sheet alone decides the layout. Dark and forced colours lay nothing out anew: they are seen
 * at every width where every form of mark stands, and elsewhere on a phone. In the text, phones have the chart of the
 * timeline's own page.
 */
export const shots: readonly Shot[] = Object.entries(figures).flatMap(([name, figure]) => {
  const coloured = everyForm.has(name) ? widths : repeated.has(name) ? [] : [390];
  const taken = [
    ...widths.filter((width) => name !== 'timeline-in-text' || width > 820).map((width) => [width, 'light'] as const),
    ...coloured.flatMap((width) => [[width, 'dark'] as const, [width, 'forced'] as const]),
    [sheet, 'print'] as const,
  ];
  return taken.map(([width, setting]) => ({ ...figure, name: `${name}-${width}-${setting}`, width, setting }));
});
