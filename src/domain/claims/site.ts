import type { Place } from '../text/place.ts';
import type { Citation } from './citation/citation.ts';
import type { WrittenHeading } from './explainer.ts';

/** `content/site.yaml`. */
export interface Site {
  readonly name: string;
  /** Absolute, with no trailing slash. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  readonly description: string;
  readonly publisher: string;
  /** Where to send corrections: a mail address or URL. */
  readonly corrections: string;
  /** A line shown on every page, such as that the site is a demonstration. */
  readonly notice?: string;
  /** Under what licence the editors' own words stand, with the address of the licence where it has one. */
  readonly licence?: string;
  /** Severities by check id, where the site turns a check up, down or off. */
  readonly checks: Readonly<Record<string, 'error' | 'warning' | 'off'>>;
}

/** A page under `content/pages/`. */
export interface SitePage {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Set where it is not for readers yet. */
  readonly draft?: true;
  readonly headings: readonly WrittenHeading[];
}

/** One canonical form with the spellings each source uses. */
export interface Name {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'document' | 'other';
  readonly description: string;
  readonly spellings: readonly { readonly spelling: string; readonly sources: readonly string[] }[];
  /** Ids of names this one must not be mixed up with. */
  readonly not: readonly string[];
  readonly citations: readonly Citation[];
  readonly place: Place;
}

/** An entry of `glossary.yaml`. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** Why the editors explain it in their own words, where no source does. */
  readonly editors?: string;
  readonly citations: readonly Citation[];
  readonly place: Place;
}

/** An entry of `places.yaml`: WGS 84 decimal degrees. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly editors?: string;
}
