import { parseEdtf, type EdtfDate, type EdtfPart } from '../language/edtf/edtf.ts';
import type { CreditedName } from '../language/personal-names.ts';
import { optional, type Reference, readersDay } from './reference.ts';

/** A date of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields). */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  /** An EDTF date that parts cannot express, as it is. */
  readonly literal?: string;
}

/** One reference of CSL-JSON (schema 1.0.2); what nobody knows is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly 'title-short'?: string;
  readonly author?: readonly CreditedName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly section?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly archive_location?: string;
  readonly language?: string;
  readonly status?: string;
  readonly note?: string;
}

/** Writes references as CSL-JSON, in their order: all that is known of them. */
export function toCsl(references: readonly Reference[]): CslItem[] {
  return references.map((reference) => {
    const { within, container } = reference;
    return {
      id: reference.id,
      type: reference.type,
      ...optional('title', reference.title),
      ...optional('title-short', reference.shortTitle),
      ...optional('author', reference.authors.length === 0 ? undefined : reference.authors),
      ...optional('publisher', reference.publisher),
      ...optional('container-title', within?.title ?? container),
      ...optional('collection-title', within === undefined ? undefined : container),
      ...optional('section', within && `Note ${String(within.note)}`),
      ...optional('version', reference.edition?.id),
      ...optional('issued', reference.issued === undefined ? undefined : toCslDate(reference.issued)),
      ...optional(
        'accessed',
        reference.accessed === undefined || reference.accessed === readersDay
          ? undefined
          : toCslDate(reference.accessed),
      ),
      ...optional('URL', reference.url),
      ...optional('archive_location', reference.archived),
      ...optional('language', reference.language),
      ...optional('status', reference.status),
      ...optional('note', reference.note),
    };
  });
}

/**
 * Turns an EDTF date into CSL's: parts for a date or interval of dates, a season, `circa` for an uncertain or
 * approximate date, and the EDTF itself for anything else. `undefined` where the date is unknown.
 */
export function toCslDate(edtf: string): CslDate | undefined {
  if (edtf === 'unknown' || edtf === '') return undefined;
  const date = parseEdtf(edtf);
  const parts = date && readDates(date);
  if (parts === undefined) return { literal: edtf };
  return {
    'date-parts': parts.map((one) => one.parts),
    ...optional('season', parts[0]?.season),
    ...((date?.uncertain || date?.approximate) && { circa: true }),
  };
}

/** The one or two dates that it is made of, where parts can hold them. */
function readDates({ kind, ranges }: EdtfDate): readonly Parts[] | undefined {
  const [range] = ranges;
  const from = range?.from && readParts(range.from);
  const to = range?.to && readParts(range.to);
  if (from === undefined || to === undefined) return undefined;
  if (kind === 'date') return [from];
  return kind === 'interval' && from.season === undefined && to.season === undefined ? [from, to] : undefined;
}

interface Parts {
  readonly parts: readonly number[];
  readonly season?: number;
}

/** EDTF numbers seasons from 21 (spring), CSL from 1; later codes (quarters, ...) have no place in CSL. */
function readParts({ year, month, day, season, precision, unspecified, significant }: EdtfPart): Parts | undefined {
  const isCoarse = precision === 'century' || precision === 'decade';
  if (unspecified || significant !== undefined || isCoarse || !/^-?\d{4}$/.test(year)) return undefined;
  if (season !== undefined) return season <= 24 ? { parts: [Number(year)], season: season - 20 } : undefined;
  return { parts: [year, month, day].filter((part) => part !== undefined).map(Number) };
}
