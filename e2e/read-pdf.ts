import { inflateSync } from 'node:zlib';

/** A piece of text on a sheet: as much as one font sets from one place on. */
export interface PdfRun {
  readonly text: string;
  /** Its baseline, as a share of the sheet's height from the top. */
  readonly down: number;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const unit: Matrix = [1, 0, 0, 1, 0, 0];
const number = String.raw`(-?[\d.]+)`;
const six = Array<string>(6).fill(number).join(' ');
const operator = new RegExp(
  `${six} (cm|Tm)|${number} ${number} Td|/(F\\d+) [\\d.]+ Tf|<([0-9A-F]+)> Tj|\\b([qQ])\\b`,
  'g',
);

/** The text of each sheet of a PDF that Chromium wrote. It reads what Skia writes, and no other PDF. */
export function readPdf(pdf: Buffer): readonly (readonly PdfRun[])[] {
  const objects = readObjects(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const letters = (id: string): ReadonlyMap<string, string> => {
    const known = fonts.get(id) ?? readLetters(objects.get(refer(objects.get(id)?.head, 'ToUnicode'))?.stream ?? '');
    fonts.set(id, known);
    return known;
  };
  return [...objects.values()].flatMap(({ head }) => {
    if (!/\/Type \/Page\b(?!s)/.test(head)) return [];
    const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(head)?.[1]);
    const named = new Map(
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, letters(id)]),
    );
    return [readRuns(objects.get(refer(head, 'Contents'))?.stream ?? '', named, height)];
  });
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function readObjects(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const starts = [...text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)];
  return new Map(
    starts.map(({ 1: id = '', index }, place) => {
      const whole = text.slice(index, starts[place + 1]?.index);
      const begin = whole.indexOf('stream\n') + 'stream\n'.length;
      const packed = /\/FlateDecode/.test(whole) && begin >= 'stream\n'.length;
      const bytes = pdf.subarray(index + begin, index + whole.lastIndexOf('endstream'));
      return [id, { head: whole.slice(0, packed ? begin : undefined), stream: packed ? unpack(bytes) : '' }];
    }),
  );
}

/** Pictures and fonts are packed too; what is no text is no loss. */
function unpack(bytes: Buffer): string {
  return inflateSync(bytes).toString('latin1');
}

function refer(head: string | undefined, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(head ?? '')?.[1] ?? '';
}

/** Which letters the codes of a font stand for. */
function readLetters(map: string): ReadonlyMap<string, string> {
  const spell = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const letters = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar\n([^]*?)endbfchar/g))
    for (const [, code = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code, spell(letter));
  for (const [, block = ''] of map.matchAll(/beginbfrange\n([^]*?)endbfrange/g))
    for (const [, first = '', last = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(first, 16), next = parseInt(letter, 16); code <= parseInt(last, 16); code++, next++)
        letters.set(code.toString(16).toUpperCase().padStart(first.length, '0'), String.fromCodePoint(next));
  return letters;
}

function readRuns(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
  height: number,
): readonly PdfRun[] {
  const runs: { text: string; down: number }[] = [];
  const saved: Matrix[] = [];
  let place = unit;
  let letters: ReadonlyMap<string, string> = new Map();
  for (const found of content.matchAll(operator)) {
    const [, a, b, c, d, e, f, kind, , , font, codes, stack] = found;
    if (stack === 'q') saved.push(place);
    else if (stack === 'Q') place = saved.pop() ?? unit;
    else if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else if (codes !== undefined) {
      const run = runs.at(-1);
      if (run) run.text += spellCodes(codes, letters);
    } else if (kind !== undefined) {
      const moved = multiply([a, b, c, d, e, f].map(Number) as unknown as Matrix, place);
      if (kind === 'cm') place = moved;
      else runs.push({ text: '', down: 1 - moved[5] / height });
    }
  }
  return runs.filter(({ text }) => text.trim() !== '');
}

function spellCodes(codes: string, letters: ReadonlyMap<string, string>): string {
  const size = [...letters.keys()][0]?.length ?? 4;
  return (codes.match(new RegExp(`.{${String(size)}}`, 'g')) ?? []).map((code) => letters.get(code) ?? '?').join('');
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}
