import { fontProviders } from 'astro/config';
import { type FontCut, subsetFonts } from '../disk/subset-fonts.ts';

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin';
const sans = '@fontsource-variable/public-sans/files/public-sans-latin';

/** What plain English prose and the interface need: a first visit fetches this part alone. */
const core = [
  [0x20, 0x22],
  [0x24, 0x29],
  [0x2b, 0x3b],
  [0x3f, 0x5b],
  [0x5d],
  [0x61, 0x7a],
  [0xa0],
  [0xb7],
  [0xd7],
  [0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026],
  [0x202f],
  [0x2191],
  [0x2193],
] as const;
/** The rest of the Latin files; a browser fetches it when a page holds one of these characters. */
const rest = [
  [0x23],
  [0x2a],
  [0x3c, 0x3e],
  [0x5c],
  [0x5e, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xb6],
  [0xb8, 0xd6],
  [0xd8, 0xff],
  [0x131],
  [0x152, 0x153],
  [0x2bb, 0x2dc],
  [0x201a],
  [0x201e, 0x2022],
  [0x2030, 0x203a],
  [0x20ac],
  [0x2122],
  [0x2212],
] as const;
/** Central European, Turkish, Vietnamese and other Latin letters, for names of people and places. */
const extended = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x24f],
  [0x1e00, 0x1eff],
] as const;

const weights = { min: 400, max: 700 };

type Ranges = readonly (readonly [number, number?])[];

interface Face {
  readonly cut: FontCut;
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly ranges: Ranges;
}

interface Family {
  readonly name: string;
  readonly cssVariable: string;
  /** The generic family that stands in until the font arrives; a part that only adds characters has none. */
  readonly fallback?: string;
  readonly faces: readonly Face[];
}

/**
 * Each typeface is two families: what every page needs, which may be preloaded, and further characters, which come
 * before it in the style sheet's lists and are fetched only where a page holds one.
 */
const families: readonly Family[] = [
  {
    name: 'Source Serif 4',
    cssVariable: '--font-serif',
    fallback: 'serif',
    faces: [cutFace(serif, 'normal', weights, core), cutFace(serif, 'italic', 400, core)],
  },
  {
    name: 'Source Serif 4 more',
    cssVariable: '--font-serif-more',
    faces: [...moreFaces(serif, 'normal', weights), ...moreFaces(serif, 'italic', 400)],
  },
  {
    name: 'Public Sans',
    cssVariable: '--font-sans',
    fallback: 'sans-serif',
    faces: [cutFace(sans, 'normal', weights, core)],
  },
  { name: 'Public Sans more', cssVariable: '--font-sans-more', faces: moreFaces(sans, 'normal', weights) },
];

/**
 * The typefaces of the site as Astro's font option takes them, served from the site itself. Fallbacks get matching
 * metrics from Astro, so that a page reads the same where a font is late.
 *
 * @param folder where cut fonts are kept between builds.
 */
export async function prepareFonts(folder: string) {
  const paths = await subsetFonts(
    families.flatMap(({ faces }) => faces.map((face) => face.cut)),
    folder,
  );
  const next = paths.values();
  return families.map(({ name, cssVariable, fallback, faces }) => ({
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks: fallback === undefined ? [] : [fallback],
    // A font that comes late is kept for the next page: words that were read never move.
    display: 'optional' as const,
    // Astro's type asks for one at least, which a mapped list cannot promise.
    options: { variants: faces.map((face) => toVariant(face, next.next().value ?? '')) as never },
  }));
}

function moreFaces(family: string, style: Face['style'], weight: FontCut['weight']): Face[] {
  return [cutFace(family, style, weight, rest), cutFace(`${family}-ext`, style, weight, extended)];
}

function cutFace(family: string, style: Face['style'], weight: FontCut['weight'], ranges: Ranges): Face {
  return {
    cut: { file: `${family}-wght-${style}.woff2`, characters: charactersOf(ranges), weight },
    weight: typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`,
    style,
    ranges,
  };
}

function toVariant(face: Face, path: string) {
  return {
    src: [path],
    weight: face.weight,
    style: face.style,
    unicodeRange: face.ranges.map(([first, last]) => `U+${first.toString(16)}${last ? `-${last.toString(16)}` : ''}`),
  };
}

function charactersOf(ranges: Ranges): string {
  return ranges
    .flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}
