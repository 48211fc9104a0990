import { isWebAddress } from '../../text/web-address.ts';
import type { VerifiedCitation } from '../edition.ts';
import type { Source } from '../../sources/source.ts';

/** Longer quotations are named by their first and last words, which browsers match as a range. */
const wordsOfARange = 5;

/**
 * The address of the original at the quoted words, as a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), or `undefined` where nobody knows the address of the original.
 */
export function originalLink(citation: VerifiedCitation, source: Source): string | undefined {
  const { url } = source.metadata;
  if (!isWebAddress(url)) return undefined;
  const fragments = citation.verification.spans.map(({ start, end }) => textDirective(source.text.slice(start, end)));
  if (fragments.length === 0) return url;
  const [address = url, hash] = url.split('#', 2);
  return `${address}#${hash ?? ''}:~:${fragments.join('&')}`;
}

function textDirective(quoted: string): string {
  const words = quoted.trim().split(/\s+/);
  if (words.length <= 2 * wordsOfARange) return `text=${encode(words)}`;
  return `text=${encode(words.slice(0, wordsOfARange))},${encode(words.slice(-wordsOfARange))}`;
}

/** A dash would otherwise mark a prefix or suffix. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
