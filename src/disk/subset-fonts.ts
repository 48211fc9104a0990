import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { hashPackages } from './installed-packages.ts';
import { packageRoot } from './paths.ts';
import { readBytes } from './read-file.ts';
import { writeFileAtomically } from './write-file.ts';

/** A font of the registry and the part of it that pages need. */
export interface FontCut {
  /** Package path of a woff2 file. */
  readonly file: string;
  /** The characters to keep. */
  readonly characters: string;
  /** The weights to keep: one, or a range. */
  readonly weight: number | { readonly min: number; readonly max: number };
}

/** What the pages' style sheets ask of a font, apart from its outlines. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'onum', 'lnum', 'pnum', 'tnum'];

/**
 * Cuts fonts down to the characters, weights and features in use, which more than halves them. Results are kept in
 * `folder` under a name that follows from the font, the cut and what cuts it, so that nothing is cut twice.
 *
 * @returns absolute paths of woff2 files, in the order of `cuts`.
 * @throws DiskError when the folder does not let itself be written to.
 */
export function subsetFonts(cuts: readonly FontCut[], folder: string): Promise<string[]> {
  const cutter = hashPackages(packageRoot, ['subset-font']);
  return Promise.all(cuts.map((cut) => subsetOne(cut, folder, cutter)));
}

async function subsetOne(cut: FontCut, folder: string, cutter: string): Promise<string> {
  const font = await readFile(createRequire(import.meta.url).resolve(cut.file));
  const key = createHash('sha256')
    .update(font)
    .update(JSON.stringify([cut, features, cutter]))
    .digest('hex')
    .slice(0, 16);
  const path = join(folder, `${key}.woff2`);
  if (isFont((await readBytes(path)).bytes)) return path;
  const subset = await subsetFont(font, cut.characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { wght: cut.weight },
  });
  await writeFileAtomically(path, subset);
  return path;
}

/** Whether bytes begin as every woff2 file does. */
function isFont(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 4)) === 'wOF2';
}
