import type { SourceFormat } from './source.ts';

/** A document's characters, and the WHATWG label of the encoding they were written in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** How many bytes are looked at for a declaration or for traces of UTF-16. */
const prescan = 4096;

/**
 * Decodes a document as a browser would, but for two things that saved and scraped files call for: bytes that are
 * valid UTF-8 beyond ASCII are UTF-8 whatever an old `<meta>` says, and bytes that nothing declares are told by their letters.
 * Gives nothing for an empty or binary file. Follows https://encoding.spec.whatwg.org/ and the prescan of HTML.
 */
export function decodeDocument(bytes: Uint8Array, format: SourceFormat): Decoded | undefined {
  if (bytes.length === 0) return undefined;
  const marked = byMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const wide = byZeros(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  if (looksBinary(bytes)) return undefined;
  const declared = format === 'html' ? declaredIn(bytes) : undefined;
  const ascii = bytes.every((byte) => byte < 0x80 && byte !== 0x1b);
  if (declared !== 'iso-2022-jp' || ascii) {
    const utf8 = decodeAs(bytes, 'utf-8');
    if (utf8 !== undefined) return utf8;
    const mended = decodeDamaged(bytes);
    if (mended !== undefined) return mended;
  }
  return (declared === undefined ? undefined : decodeAs(bytes, declared)) ?? decodeAs(bytes, guess(bytes));
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
}

/** UTF-16 without a mark leaves a zero beside every ASCII character, always on the same side. */
function byZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, prescan);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even + odd < sample.length / 20) return undefined;
  const encoding = odd > even * 20 ? 'utf-16le' : even > odd * 20 ? 'utf-16be' : undefined;
  const text = encoding === undefined ? undefined : decodeAs(sample.subarray(0, sample.length & ~1), encoding)?.text;
  return text !== undefined && controlShare(text) < 0.01 ? encoding : undefined;
}

function controlShare(text: string): number {
  return (text.match(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g)?.length ?? 0) / Math.max(1, text.length);
}

/** A zero byte, or more than a stray control character, does not occur in text of one byte a character. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1 << 16);
  if (bytes.includes(0)) return true;
  if (String.fromCharCode(...sample.subarray(0, 5)) === '%PDF-') return true;
  const controls = sample.filter(
    (byte) => (byte < 0x20 && ![9, 10, 12, 13, 0x1b].includes(byte)) || byte === 0x7f,
  ).length;
  return controls > sample.length / 500;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescan)).replace(/<!--[^]*?(?:-->|$)/g, '');
  for (const [tag] of head.matchAll(/<(?:meta|\?xml)\s[^>]{0,512}>/gi)) {
    const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(tag)?.[1];
    const encoding = label === undefined ? undefined : encodingOf(label);
    // Bytes that could be prescanned cannot be UTF-16, as the HTML standard says.
    if (encoding !== undefined) return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  }
  return undefined;
}

/** UTF-8 with a few bytes damaged or cut off at the end: the rest is still UTF-8, and what is lost shows as a replacement character. */
function decodeDamaged(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const kept = (text.match(/[^\u0000-\u007f]/gu)?.length ?? 0) - lost;
  return kept >= 4 && kept >= lost * 4 && controlShare(text) <= 0.01 ? { text, encoding: 'utf-8' } : undefined;
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return controlShare(text) > 0.01 ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

interface Guess {
  readonly encoding: string;
  /** The letters that a text in this encoding is mostly made of, and the least share of its non-ASCII characters they take. */
  readonly letters: RegExp;
  readonly least: number;
}

/** In this order: each test is stricter about its own script than the next one's. */
const guesses: readonly Guess[] = [
  { encoding: 'euc-kr', letters: /[\uac00-\ud7a3]/gu, least: 0.8 },
  { encoding: 'euc-jp', letters: /[\u3041-\u30fa]/gu, least: 0.35 },
  { encoding: 'shift_jis', letters: /[\u3041-\u30fa]/gu, least: 0.35 },
  { encoding: 'windows-1251', letters: /[а-яё]{3}/gu, least: 0.2 },
  { encoding: 'gb18030', letters: /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e]/gu, least: 0.95 },
  { encoding: 'big5', letters: /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e]/gu, least: 0.95 },
];

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 1 << 16);
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  for (const { encoding, letters, least } of guesses) {
    if (high < 4) break;
    const text = decodeSample(sample, encoding);
    const foreign = text?.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
    if (
      text !== undefined &&
      foreign > 1 &&
      (text.match(letters)?.length ?? 0) / foreign >= least &&
      plausible(encoding, sample)
    )
      return encoding;
  }
  return 'windows-1252';
}

/** Decodes a cut-off sample: its last bytes may be half a character. */
function decodeSample(sample: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return undefined;
  }
}

/** Frequent Chinese characters are those of the first level of GB 2312 and Big5, told by their first byte. */
function plausible(encoding: string, sample: Uint8Array): boolean {
  const [low, top] = encoding === 'gb18030' ? [0xb0, 0xd7] : encoding === 'big5' ? [0xa4, 0xc6] : [0, 0xff];
  let pairs = 0;
  let frequent = 0;
  for (let i = 0; i < sample.length - 1; i++) {
    const lead = sample[i] as number;
    if (lead < 0x80) continue;
    i += 1;
    if (lead <= 0xa3) continue;
    pairs += 1;
    if (lead >= low && lead <= top) frequent += 1;
  }
  return low === 0 || frequent > pairs * 0.8;
}
