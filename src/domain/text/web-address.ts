/**
 * Where an address leads, as a browser reads it: it drops tabs and line breaks, takes `\` for `/`, and `//host` or
 * `https:host` for more than they look like.
 */
export type Link =
  /** A page or file of the site: its path and anchor, as they are spelled in full. */
  | { readonly leadsTo: 'site'; readonly path: string; readonly anchor: string }
  | { readonly leadsTo: 'web' | 'mail' }
  /** Somewhere else than its words say, to whoever reads them. */
  | { readonly leadsTo: 'elsewhere'; readonly address: string }
  | { readonly leadsTo: 'nowhere' };

/**
 * Reads an address that stands on a page; the one reader of links. A link to the web is written in full, one within the
 * site as a path, an anchor or in full.
 *
 * @param page the absolute address of the page
 */
export function readLink(written: string, page: string): Link {
  const from = new URL(page);
  const target = URL.parse(written, from);
  if (target === null) return { leadsTo: 'nowhere' };
  if (target.protocol === 'mailto:') {
    return /^mailto:/i.test(written) && !isMasked(written)
      ? { leadsTo: 'mail' }
      : { leadsTo: 'elsewhere', address: target.href };
  }
  if (!/^https?:$/.test(target.protocol)) return { leadsTo: 'nowhere' };
  const isPlain = !isMasked(written) && (isInFull(written) || !/^(?:https?:|\/\/)/i.test(written));
  if (!isPlain || target.username !== '' || target.password !== '')
    return { leadsTo: 'elsewhere', address: target.href };
  if (target.host !== from.host) return { leadsTo: 'web' };
  return { leadsTo: 'site', path: decodePath(target.pathname), anchor: decodeAnchor(target.hash) };
}

/** Tells whether a text is an address on the web, written in full and as a browser reads it. */
export function isWebAddress(text: string): boolean {
  return isInFull(text) && readLink(text, 'https://site.invalid/').leadsTo === 'web';
}

/** Tells whether an address on a page of any site is one of that site, given as a path from its root. */
export function isSitePath(text: string): boolean {
  return text.startsWith('/') && readLink(text, 'https://site.invalid/').leadsTo === 'site';
}

/** Tells whether a text is the address of a host, without a path: a scheme, a host and perhaps a port. */
export function isOrigin(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+\/?$/.test(text) && isWebAddress(text);
}

/** An address as the origin that it is, without a slash behind it; undefined for one with a path, and for what is no address. */
export function toOrigin(text: string): string | undefined {
  return isOrigin(text) ? text.replace(/\/$/, '') : undefined;
}

/** Top-level names, and names below `example`, that belong to nobody (RFC 2606, RFC 6761), and this machine's own. */
const reservedHost =
  /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost)\.?$|^127(?:\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/i;

/** Tells whether an address on the web can be nobody's: what stands there is a preview, which must not be cited. */
export function isPlaceholderAddress(text: string): boolean {
  return reservedHost.test(URL.parse(text)?.hostname ?? '');
}

function isInFull(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text);
}

/** Whether a browser leaves out or turns round what a reader sees: spaces around it, tabs and breaks in it, `\` in its path. */
function isMasked(text: string): boolean {
  const [path = ''] = text.split(/[?#]/, 1);
  return /[\t\n\r]|^[\0- ]|[\0- ]$/.test(text) || path.includes('\\');
}

/** What stands encoded because it would mean something else, such as `%2F`, stays so. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function decodeAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** A text cut into addresses on the web and what stands between them; a mark that ends a sentence ends no address. */
export function splitAddresses(text: string): readonly { readonly text: string; readonly isAddress: boolean }[] {
  return text
    .split(/(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]])/)
    .map((part, index) => ({ text: part, isAddress: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
