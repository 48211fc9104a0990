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
export type ShotSetting = 'light' | 'dark' | 'forced' | 'print';

const settings: Readonly<Record<ShotSetting, Media>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  print: { colorScheme: 'light', media: 'print' },
};

/** What a browser is asked to pretend for a setting. */
export function mediaOf(setting: ShotSetting): Media {
  return settings[setting];
}

const timeline = '.timeline > figure';
/** The widths of a phone, a tablet and a desk. */
const widths = [390, 820, 1440];
/** The width of the text on an A4 sheet. */
const sheet = 700;
/** Made for the benchmark, for another figure or for their names: their timelines hold nothing that others do not. */
const elsewhere = new Set(['odd', 'hundred', 'days-12', 'days-500', 'disputed']);
/** Figures that another kind of chart draws, whose colours are the same at every width. */
const disputed = /^disputed?(?:-|$)/;

const figures: Readonly<Record<string, Figure>> = {
  timeline: { site: 'shipped', path: 'timeline/', selector: timeline },
  'timeline-in-text': { site: 'shipped', path: '', selector: timeline },
  dispute: { site: 'shipped', path: '', selector: '.dispute .range' },
  evidence: { site: 'shipped', path: 'claims/', selector: '.evidence-figure' },
  'disputed-quantity': { site: 'charts', path: 'disputed/', selector: '#dispute-length .range' },
  'disputed-date': { site: 'charts', path: 'disputed/', selector: '#dispute-opening .range' },
  'disputed-arabic': { site: 'charts', path: 'arabic/', selector: '#dispute-length .range' },
  'disputed-words': { site: 'charts', path: 'disputed/', selector: '#dispute-reason' },
  'disputed-evidence': { site: 'charts', path: 'disputed/timeline/', selector: '.evidence-figure' },
  ...Object.fromEntries(
    Object.keys(chartCases)
      .filter((slug) => !elsewhere.has(slug))
      .map((slug) => [slug, { site: 'charts', path: `${slug}/timeline/`, selector: timeline }] as const),
  ),
};

/** What of a page is looked at in every setting that its width has a picture of. */
export interface Sight extends Figure {
  readonly name: string;
  readonly width: number;
  readonly settings: readonly ShotSetting[];
  /** Whether the page's scripts run, and the query that tells them which part of the chart to show. */
  readonly view?: string;
}

/**
 * Every picture that is kept. A figure stands at every width, since each may have a layout of its own, in light, dark and
 * forced colours, and once in print, where the sheet alone decides the layout. In the text, phones have the chart of the
 * timeline's own page.
 */
export const sights: readonly Sight[] = [
  ...Object.entries(figures).flatMap(([name, figure]) => [
    ...widths
      .filter((width) => name !== 'timeline-in-text' || width > 820)
      .map((width) => ({ ...figure, name, width, settings: settingsOf(name, width) })),
    { ...figure, name, width: sheet, settings: ['print'] as const },
  ]),
  ...['twelve', 'arabic'].flatMap((slug) =>
    widths.map((width) => ({
      name: `zoomed-${slug}`,
      site: 'charts' as const,
      path: `${slug}/timeline/`,
      selector: '.timeline > figure',
      width,
      settings: ['light', 'dark', 'forced'] as const,
      view: 'view=e2~e5',
    })),
  ),
];

function settingsOf(name: string, width: number): readonly ShotSetting[] {
  // Words alone have no mark, and a chart that runs the other way has no other marks.
  const isPlain = name === 'disputed-words' || name === 'disputed-arabic';
  const isWider = /^disputed-(?:quantity|date)$/.test(name) && width !== 390;
  return isPlain || isWider ? ['light'] : ['light', 'dark', 'forced'];
}

/** Hold every form of mark, and words of both directions. */
const everyForm = new Set(['forms', 'arabic', 'zoomed-arabic']);

/**
 * Of a figure taller than both together, only its top and its foot are kept. Dark and forced colours lay nothing out anew:
 * where they say what another figure says too, its top is enough.
 */
export function keptHeights({ name }: Sight, setting: ShotSetting): { readonly top: number; readonly foot: number } {
  const coloured = setting === 'dark' || setting === 'forced';
  if (disputed.test(name) || setting === 'print' || (name === 'forms' && !coloured)) return { top: 900, foot: 300 };
  if (!coloured) return { top: 760, foot: 300 };
  return { top: everyForm.has(name) ? 560 : 300, foot: 0 };
}

/** The name of a picture, without its ending. */
export function pictureName({ name, width }: Sight, setting: ShotSetting): string {
  return `${name}-${width}-${setting}`;
}
