import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** What a page calls itself, as written. */
export interface TitleClues {
  /** What its JSON-LD and `<meta>` give, the surest first. */
  readonly declared: readonly (string | undefined)[];
  /** The words of its `<title>`. */
  readonly title: string;
  /** The words of its first-level headings. */
  readonly headings: readonly string[];
  /** What may stand as the name of its site behind its title. */
  readonly sites: readonly (string | undefined)[];
  readonly url: string | undefined;
}

/** A heading of fewer letters names a section rather than an article. */
const shortestHeading = 9;

/**
 * The title of a page without the name of its site, with character references decoded however often they were encoded: the
 * heading that the declared title begins with, which is what readers see, else what is declared, else what `<title>` gives.
 */
export function chooseTitle({ declared, title, headings, sites, url }: TitleClues): string | undefined {
  const names = new Set([...sites.map(keyOf), ...namesOfHost(url)].filter((name) => name !== ''));
  const isSite = (words: string) => names.has(keyOf(words));
  const clean = (value: string | undefined) => cutSite(decodeTwice(value ?? '').trim(), isSite);
  const stated = declared.map(clean).find((value) => value !== '' && !isSite(value));
  const tab = clean(title);
  const full = stated ?? tab;
  const seen = headings.map(clean).filter((heading) => heading.length >= shortestHeading && !isSite(heading));
  const heading = seen.find((each) => beginsWith(full, each) || isCutShort(full, each));
  if (heading !== undefined) return heading;
  const [first = '', ...rest] = full.split(/\s[|–—·»-]\s/u);
  return (stated === undefined && rest.length > 0 && first.split(' ').length >= 4 ? first : full) || seen[0];
}

function keyOf(words: string | undefined): string {
  return (words ?? '')
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "www.lindow-post.example" is called "Lindow Post" or "lindow-post.example". */
function namesOfHost(url: string | undefined): string[] {
  const host = (URL.parse(url ?? '')?.hostname ?? '').replace(/^www\./, '');
  return host === '' ? [] : [keyOf(host), ...host.split('.').slice(0, -1).map(keyOf)];
}

const divider = /\s+(?:[|–—·•»:-]|::|\/\/)\s+/gu;

/** Leaves out the name of the site behind the last divider, or before the first. */
function cutSite(title: string, isSite: (words: string) => boolean): string {
  const dividers = [...title.matchAll(divider)];
  const [first, last] = [dividers[0], dividers.at(-1)];
  if (last !== undefined && isSite(title.slice(last.index + last[0].length)))
    return cutSite(title.slice(0, last.index), isSite);
  return first !== undefined && isSite(title.slice(0, first.index))
    ? title.slice(first.index + first[0].length)
    : title;
}

/** Letters as they are compared: quotation marks and white space are set otherwise in `<title>` than on the page. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’‚‛′`]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/\s+/gu, ' ');
}

function beginsWith(full: string, heading: string): boolean {
  const [whole, part] = [fold(full), fold(heading)];
  return whole.startsWith(part) && !/^[\p{L}\p{N}]/u.test(whole.slice(part.length));
}

/** "Council opens bridge to …" is a heading cut short. */
function isCutShort(full: string, heading: string): boolean {
  const kept = /^(.{15,}?)\s?(?:…|\.\.\.)$/u.exec(full)?.[1];
  return kept !== undefined && fold(heading).startsWith(fold(kept));
}

/** Publishing systems encode what is encoded already. */
export function decodeTwice(text: string): string {
  return decodeReferences(decodeReferences(text));
}

function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/giu,
    (written, decimal, hexadecimal, name) => {
      if (typeof name === 'string') return decodeNamedCharacterReference(name) || written;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
      return isCharacter(code) ? String.fromCodePoint(code) : written;
    },
  );
}

function isCharacter(code: number): boolean {
  return code >= 32 && code <= 0x10_ff_ff && !(code >= 127 && code < 160) && !(code >= 0xd8_00 && code <= 0xdf_ff);
}
