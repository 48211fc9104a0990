import { escapeMarkup } from '../domain/text/escape-markup.ts';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { readBytes } from './read-file.ts';
import { writeFileAtomically } from './write-file.ts';

/** What the picture of a page says that other sites show beside a link to it. */
export interface Card {
  readonly title: string;
  /** The line above the title, and the one at the foot. */
  readonly lead: string;
  readonly foot: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What other sites ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const inner = cardSize.width - 2 * margin;
const paper = '#fbf8f1';
const ink = '#1f1b16';
const accent = '#0b4a7a';
const muted = '#524d46';

interface Line {
  readonly text: string;
  readonly colour: string;
  /** Pixels of the type, and of the room it may take. */
  readonly size: number;
  readonly height: number;
}

/**
 * Draws the picture of a page as PNG, with the fonts of the site and never those of the machine: the same words give the
 * same bytes.
 *
 * @param folder where fonts are kept between builds, by absolute path
 */
export async function drawCard({ title, lead, foot, direction }: Card, folder: string): Promise<Uint8Array> {
  const lines: readonly (Line & { readonly top: number })[] = [
    { text: lead, colour: accent, size: 30, height: 44, top: margin },
    { text: title, colour: ink, size: title.length > 90 ? 56 : 72, height: 330, top: margin + 70 },
    { text: foot, colour: muted, size: 28, height: 44, top: cardSize.height - margin - 44 },
  ];
  const drawn = await Promise.all(
    lines
      .filter(({ text }) => /\S/.test(text))
      .map(async ({ top, ...line }) => {
        const { data, info } = await drawText(line, folder, direction);
        const left = direction === 'rtl' ? cardSize.width - margin - info.width : margin;
        return { input: data, top, left };
      }),
  );
  const ground = { create: { ...cardSize, channels: 3, background: paper } } as const;
  const rule = { create: { width: inner, height: 6, channels: 3, background: accent } } as const;
  const picture = sharp(ground).composite([{ input: rule, top: margin - 34, left: margin }, ...drawn]);
  // Few inks, and letters that keep their edges.
  return picture.png({ compressionLevel: 9, palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer();
}

/** Draws the picture of a page into a file, whose folder need not be there. */
export async function writeCard(file: string, card: Card, folder: string): Promise<void> {
  const picture = await drawCard(card, folder);
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomically(file, picture);
}

async function drawText({ text, colour, size, height }: Line, folder: string, direction: Card['direction']) {
  const file = await cutFont(folder);
  const words = escape(text.replaceAll(/\s+/g, ' ').trim());
  const draw = (pixels: number) =>
    sharp({
      text: {
        text: `<span foreground="${colour}">${words}</span>`,
        font: `${family} ${String(pixels)}px`,
        fontfile: file,
        width: inner,
        rgba: true,
        align: direction === 'rtl' ? 'right' : 'left',
        wrap: 'word-char',
        dpi: 72,
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
  // A long title is set smaller until it has room, and cut where none is left.
  for (let pixels = size; pixels > size / 2; pixels -= 6) {
    const drawn = await draw(pixels);
    if (drawn.info.height <= height && drawn.info.width <= inner) return drawn;
  }
  const { data, info } = await draw(Math.ceil(size / 2));
  const cut = { left: 0, top: 0, width: Math.min(info.width, inner), height: Math.min(info.height, height) };
  return sharp(data).extract(cut).png().toBuffer({ resolveWithObject: true });
}

function escape(text: string): string {
  return escapeMarkup(text.replaceAll(/\p{Cc}/gu, ' '));
}

const typeface = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const family = 'Source Serif 4';
const weight = 600;
/** Latin letters and the marks between them; the machine's fonts stand in for other scripts. */
const characters = Array.from({ length: 0x24f }, (_, code) => String.fromCodePoint(code)).join('') + '–—‘’“”…€';

const cutting = new Map<string, Promise<string>>();

/** The typeface in one weight, as what sets text reads it. */
function cutFont(folder: string): Promise<string> {
  const known = cutting.get(folder) ?? cutOnce(folder);
  cutting.set(folder, known);
  return known;
}

async function cutOnce(folder: string): Promise<string> {
  const font = await readFile(createRequire(import.meta.url).resolve(typeface));
  const key = createHash('sha256')
    .update(font)
    .update(`${String(weight)} ${characters}`)
    .digest('hex')
    .slice(0, 16);
  const path = join(folder, `${key}.ttf`);
  if ((await readBytes(path)).bytes.length === 0) {
    const cut = await subsetFont(font, characters, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
    await writeFileAtomically(path, cut);
  }
  return path;
}
