import type { Page } from '@playwright/test';

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

/** The widths of a phone, a tablet and a desk, and that of the text on an A4 sheet. */
type Screen = `${390 | 820 | 1440}-${'light' | 'dark' | 'forced'}` | '700-print';

/** What of a built site stands in pictures. */
interface Figure {
  readonly site: 'fixture' | 'charts';
  readonly path: string;
  /** The first of these that is visible. */
  readonly selector: string;
  /** Where the page's scripts run: the query that tells them which part of the chart to show. */
  readonly view?: string;
  /** What is kept: of a figure that is too tall for one picture only its top, or its foot too where that is asked for. */
  readonly pictures: readonly (Screen | `${Screen}+foot`)[];
}

const timeline = '.timeline > figure';
const chart = (slug: string, ...pictures: Figure['pictures']): Figure => ({
  site: 'charts',
  path: `${slug}/timeline/`,
  selector: timeline,
  pictures,
});

/**
 * Every picture that is kept, at most 60 of them. Where things stand is held by `chart-layouts.txt` and by properties of
 * the layouts; pictures show what only eyes see. So each kind of chart stands once in each layout that it has, and the
 * two with every form of mark, in either direction, in all colours and on paper.
 */
const figures: Readonly<Record<string, Figure>> = {
  forms: chart('forms', '390-light+foot', '1440-light+foot', '820-dark', '820-forced', '700-print'),
  arabic: chart('arabic', '390-light', '1440-dark', '820-forced', '700-print'),
  twelve: chart('twelve', '390-dark', '820-forced', '1440-light', '700-print'),
  sixty: chart('sixty', '390-light', '1440-light+foot', '700-print'),
  'five-hundred': chart('five-hundred', '1440-light', '700-print'),
  one: chart('one', '390-light', '1440-light'),
  two: chart('two', '820-light'),
  'one-day': chart('one-day', '1440-light'),
  undated: chart('undated', '390-light', '820-light'),
  ages: chart('ages', '390-light', '1440-light'),
  deep: chart('deep', '820-light'),
  zones: chart('zones', '820-light'),
  hours: chart('hours', '390-light', '1440-light'),
  'zoomed-twelve': { ...chart('twelve', '390-light', '820-dark', '1440-light'), view: 'view=e2~e5' },
  'zoomed-arabic': { ...chart('arabic', '390-forced', '1440-light'), view: 'view=e2~e5' },
  timeline: {
    site: 'fixture',
    path: 'island-ferry/timeline/',
    selector: timeline,
    pictures: ['390-light', '820-dark', '1440-light', '700-print'],
  },
  // Phones have the chart of the timeline's own page.
  'timeline-in-text': { site: 'fixture', path: 'island-ferry/', selector: timeline, pictures: ['1440-light'] },
  evidence: {
    site: 'fixture',
    path: 'island-ferry/claims/',
    selector: '.evidence-figure',
    pictures: ['390-light', '820-dark', '1440-forced', '700-print'],
  },
  'disputed-evidence': {
    site: 'charts',
    path: 'disputed/timeline/',
    selector: '.evidence-figure',
    pictures: ['1440-light'],
  },
  'disputed-quantity': {
    site: 'charts',
    path: 'disputed/',
    selector: '#dispute-length .range',
    pictures: ['390-light', '820-dark', '1440-forced', '700-print'],
  },
  'disputed-date': {
    site: 'charts',
    path: 'disputed/',
    selector: '#dispute-opening .range',
    pictures: ['390-dark', '1440-light', '700-print'],
  },
  'disputed-arabic': {
    site: 'charts',
    path: 'arabic/',
    selector: '#dispute-length .range',
    pictures: ['390-light', '820-light'],
  },
  'disputed-words': {
    site: 'charts',
    path: 'disputed/',
    selector: '#dispute-reason',
    pictures: ['390-light', '1440-light'],
  },
};

/** One picture, or two of a figure that is too tall for one. */
export interface Shot {
  readonly figure: Figure;
  /** The name of the picture, without its ending. */
  readonly name: string;
  readonly width: number;
  readonly setting: ShotSetting;
  readonly foot: boolean;
}

/** The pictures of each figure, in the order in which they are taken. */
export const shots: ReadonlyMap<string, readonly Shot[]> = new Map(
  Object.entries(figures).map(([name, figure]) => [
    name,
    figure.pictures.map((picture) => {
      const [screen = '', foot] = picture.split('+');
      const [width, setting] = screen.split('-') as [string, ShotSetting];
      return { figure, name: `${name}-${screen}`, width: Number(width), setting, foot: foot !== undefined };
    }),
  ]),
);
