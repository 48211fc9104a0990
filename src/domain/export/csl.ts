import { type SourceKind, unknown } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';

/** A date of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields). */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  /** An EDTF date that parts cannot express, as it is. */
  readonly literal?: string;
}

/** One reference of CSL-JSON, with what is known of a source; what nobody knows is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly archive_location?: string;
  readonly language?: string;
  readonly note?: string;
}

const types: Readonly<Record<SourceKind, string>> = {
  'state media': 'article-newspaper',
  'news agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  broadcaster: 'broadcast',
  'news site': 'article-newspaper',
  aggregator: 'article-newspaper',
  analysis: 'article',
  'official statement': 'document',
  transcript: 'speech',
  reference: 'entry-encyclopedia',
  'academic paper': 'article-journal',
  'social media': 'post',
  unknown: 'document',
};

/** Kinds whose publisher is the periodical that a reference names as its container. */
const periodicals = new Set(['article-newspaper', 'article-journal', 'broadcast']);

/** Describes sources as CSL-JSON (schema 1.0.2), in their order. */
export function toCsl(sources: readonly Source[]): CslItem[] {
  return sources.map(({ id, metadata }) => {
    const type = types[metadata.kind];
    const author = known(metadata.author);
    const publisher = known(metadata.publisher);
    const language = known(metadata.language);
    return {
      id,
      type,
      ...optional('title', known(metadata.title)),
      ...optional('author', author === undefined ? undefined : [{ literal: author }]),
      ...optional(periodicals.has(type) ? 'container-title' : 'publisher', publisher),
      ...optional('issued', toCslDate(metadata.published)),
      ...optional('accessed', toCslDate(metadata.retrieved)),
      ...optional('URL', known(metadata.url)),
      ...optional('archive_location', known(metadata.archived)),
      ...optional('language', language),
      ...optional('note', metadata.note),
    };
  });
}

/**
 * Turns an EDTF date into CSL's: parts for a date or interval of dates, a season, `circa` for an uncertain or
 * approximate date, and the EDTF itself for anything else. `undefined` where the date is unknown.
 */
export function toCslDate(edtf: string): CslDate | undefined {
  if (edtf === unknown || edtf === '') return undefined;
  const sides = edtf.split('/').map(readParts);
  const parts = sides.flatMap((side) => (side ? [side.parts] : []));
  if (parts.length !== sides.length || parts.length > 2) return { literal: edtf };
  const season = sides.length === 1 ? sides[0]?.season : undefined;
  return {
    'date-parts': parts,
    ...optional('season', season),
    ...(sides.some((side) => side?.circa) && { circa: true }),
  };
}

interface Parts {
  readonly parts: readonly number[];
  readonly season?: number;
  readonly circa: boolean;
}

function readParts(date: string): Parts | undefined {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?([?~%])?$/.exec(date);
  if (!match) return undefined;
  const [, year = '', month, day, qualifier] = match;
  const circa = qualifier !== undefined;
  const monthNumber = Number(month);
  if (month !== undefined && monthNumber > 12) {
    // EDTF numbers seasons from 21 (spring), CSL from 1; later codes (quarters, ...) have no place in CSL.
    return monthNumber >= 21 && monthNumber <= 24
      ? { parts: [Number(year)], season: monthNumber - 20, circa }
      : undefined;
  }
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { parts, circa };
}

function known(value: string): string | undefined {
  return value === unknown || value === '' ? undefined : value;
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: V });
}
