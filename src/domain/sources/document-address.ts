import { isWebAddress } from '../text/web-address.ts';
import { normaliseDate } from './normalise-date.ts';

/** Where a page came from: its own address, that of an archive's copy, and the day on which somebody saved it. */
export interface DocumentAddress {
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  readonly retrieved?: string | undefined;
}

/** What a page says of its address. */
export interface AddressClues {
  /** Addresses it gives for its own, the surest first; they may be relative. */
  readonly stated: readonly (string | undefined)[];
  /** `href` of its `<base>`. */
  readonly base: string | undefined;
  readonly raw: string;
}

/** What a program that saves pages writes into them. */
interface SavedCopy {
  readonly url?: string | undefined;
  readonly retrieved?: string | undefined;
}

/**
 * Tells the address of the original from that of an archive's copy. A relative address is resolved against the one that
 * the page is known by; an address that nobody can follow is left out.
 */
export function findAddress({ stated, base, raw }: AddressClues): DocumentAddress {
  const copy = readSavedCopy(raw);
  const known = [base, ...stated, copy.url].find((each) => each !== undefined && isAbsolute(each));
  const addresses = [...stated, copy.url]
    .map((each) => (each === undefined ? undefined : resolve(each, known)))
    .filter((each) => each !== undefined);
  const archived = addresses.find(isArchive);
  const url = addresses.map((each) => (isArchive(each) ? originalOf(each) : each)).find((each) => each !== undefined);
  return { url, archived, retrieved: retrievedFromArchive(raw) ?? copy.retrieved };
}

function isAbsolute(address: string): boolean {
  return /^https?:\/\/\S/i.test(address.trim());
}

function resolve(address: string, known: string | undefined): string | undefined {
  const written = address.trim();
  if (written === '') return undefined;
  if (isAbsolute(written)) return isWebAddress(written) ? written : undefined;
  if (known === undefined || /^[a-z][\w+.-]*:/i.test(written)) return undefined;
  // An archive rewrites the links of a page: what is relative there is relative to the original.
  const resolved = URL.parse(written, originalOf(known) ?? known)?.href;
  return resolved !== undefined && isWebAddress(resolved) ? resolved : undefined;
}

/** A copy that holds the address of its original behind the time of its capture, as Wayback machines and archive.today write it. */
const capture = /^https?:\/\/[^\s?#]+?\/(?:\d{4,14}(?:[a-z]{2}_|\*)?|\d{4}\.\d\d\.\d\d-\d{4,6})\/(https?:\/{1,2}\S+)$/i;
/** Services that keep copies under short addresses, or caches. */
const archiveHosts =
  /^https?:\/\/(?:www\.)?(?:web\.archive\.org|archive\.(?:today|ph|is|li|md|fo|vn)|perma\.cc|(?:www\.)?webcitation\.org|ghostarchive\.org|megalodon\.jp|freezepage\.com|webcache\.googleusercontent\.com|cc\.bingj\.com)(?:[/:?]|$)/i;

function isArchive(address: string): boolean {
  return capture.test(address) || archiveHosts.test(address);
}

/** The address of the page that an archive's copy is of, where the copy's address holds it. */
function originalOf(address: string): string | undefined {
  const within = capture.exec(address)?.[1] ?? /[?&=:](https?:\/\/[^&\s]+)/i.exec(address.slice(8))?.[1];
  return within === undefined || !isArchive(address) ? undefined : within.replace(/^(https?:)\/(?=[^/])/i, '$1//');
}

/** What saving programs note: Chrome and Firefox, SingleFile, monolith, HTTrack, Save Page WE, WebScrapBook. */
function readSavedCopy(raw: string): SavedCopy {
  const head = raw.slice(0, 6000);
  const day = (value: string | undefined) => (value === undefined ? undefined : dayOf(value));
  const browser = /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s>]{4,2000}) -->/.exec(head)?.[1];
  const single = /Page saved with SingleFile([\s\S]{0,3000}?)-->/.exec(head)?.[1];
  if (single !== undefined)
    return {
      url: /^\s*url:\s*(https?:\/\/\S+)/m.exec(single)?.[1],
      retrieved: day(/^\s*saved date:\s*(\S.*)$/m.exec(single)?.[1]),
    };
  const monolith = /<!-- Saved from (https?:\/\/\S{4,2000}) at (\S{10,40}) using monolith/.exec(head);
  if (monolith !== null) return { url: monolith[1], retrieved: day(monolith[2]) };
  const mirrored = /<!-- Mirrored from (\S{4,2000}) by HTTrack[^>]{0,200}?, (\w{3}, \d\d \w{3} \d{4})/.exec(head);
  if (mirrored !== null) return { url: `https://${mirrored[1]}`, retrieved: day(mirrored[2]) };
  return {
    url:
      browser ??
      noted(head, 'savepage-url') ??
      /data-scrapbook-source=["']?(https?:\/\/[^"'\s>]{4,2000})/.exec(head)?.[1],
    retrieved: day(noted(head, 'savepage-date') ?? /data-scrapbook-create=["']?(\d{8})/.exec(head)?.[1]),
  };
}

function noted(head: string, name: string): string | undefined {
  return new RegExp(`<meta name=["']?${name}["']? content=["']([^"']{4,2000})["']`, 'i').exec(head)?.[1];
}

/** The Wayback Machine notes at the end of a page when somebody took it out. */
function retrievedFromArchive(raw: string): string | undefined {
  const note = /RETRIEVED FROM THE\s+INTERNET ARCHIVE ON ([\d:]+ \w{3} \d{1,2}, \d{4})/.exec(raw.slice(-20_000))?.[1];
  return note === undefined ? undefined : dayOf(note);
}

function dayOf(value: string): string | undefined {
  const day = normaliseDate(value);
  return day?.length === 10 ? day : undefined;
}
