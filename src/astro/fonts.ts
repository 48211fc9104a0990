import { fontProviders } from 'astro/config';
import { type FontCut, subsetFonts } from '../disk/subset-fonts.ts';

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin';
const sans = '@fontsource-variable/public-sans/files/public-sans-latin';

/** What plain English prose needs: a first visit fetches this part alone. */
const core = [[0x20, 0x7e], [0xa0], [0xa7], [0xa9], [0xab], [0xb7], [0xbb], [0xd7], [0x2009], [0x2013, 0x2014], [0x2018, 0x2019], [0x201c, 0x201d], [0x2026], [0x202f]] as const;
/** The rest of the Latin files; a browser fetches it when a page holds one of these characters. */
const rest = [[0xa1, 0xa6], [0xa8], [0xaa], [0xac, 0xb6], [0xb8, 0xba], [0xbc, 0xd6], [0xd8, 0xff], [0x131], [0x152, 0x153], [0x2bb, 0x2bc], [0x2c6], [0x2da], [0x2dc], [0x201a], [0x201e], [0x2020, 0x2022], [0x2030], [0x2032, 0x2033], [0x2039, 0x203a], [0x20ac], [0x2122], [0x2191], [0x2193], [0x2212]] as const;
/** Central European, Turkish, Vietnamese and other Latin letters, for names of people and places. */
const extended = [[0x100, 0x130], [0x132, 0x151], [0x154, 0x24f], [0x1e00, 0x1eff]] as const;

type Ranges = readonly (readonly [number, number?])[];

interface Face {
  readonly cut: FontCut;
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly ranges: Ranges;
}

const serifFaces = [
  ...facesOf(serif, 'normal', { min: 400, max: 700 }),
  ...facesOf(serif, 'italic', 400),
];
const sansFaces = facesOf(sans, 'normal', { min: 400, max: 700 });

/**
 * The two families of the site as Astro's font option takes them, served from the site itself. Fallbacks get
 * matching metrics from Astro, so that nothing shifts when a font arrives.
 *
 * @param folder where cut fonts are kept between builds.
 */
export async function prepareFonts(folder: string) {
  const paths = await subsetFonts([...serifFaces, ...sansFaces].map((face) => face.cut), folder);
  const family = (name: string, cssVariable: string, fallback: string, faces: readonly Face[], offset: number) => ({
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks: [fallback],
    options: { variants: faces.map((face, index) => toVariant(face, paths[offset + index] ?? '')) as never },
  });
  return [
    family('Source Serif 4', '--font-serif', 'serif', serifFaces, 0),
    family('Public Sans', '--font-sans', 'sans-serif', sansFaces, serifFaces.length),
  ];
}

function facesOf(family: string, style: Face['style'], weight: FontCut['weight']): Face[] {
  const file = (subset: string) => `${family}${subset}-wght-${style}.woff2`;
  const described = typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`;
  return [
    { ranges: core, subset: '' },
    { ranges: rest, subset: '' },
    { ranges: extended, subset: '-ext' },
  ].map(({ ranges, subset }) => ({
    cut: { file: file(subset), characters: charactersOf(ranges), weight },
    weight: described,
    style,
    ranges,
  }));
}

function toVariant(face: Face, path: string) {
  return {
    src: [path],
    weight: face.weight,
    style: face.style,
    unicodeRange: face.ranges.map(([first, last]) => `U+${hexadecimal(first)}${last ? `-${hexadecimal(last)}` : ''}`),
  };
}

function charactersOf(ranges: Ranges): string {
  return ranges
    .flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}

function hexadecimal(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
