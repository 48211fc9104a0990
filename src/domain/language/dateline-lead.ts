import type { Span } from '../messages/place.ts';

/** The place, day and agency with which a report opens: "HARWELL, March 12 (Nordwire) — ". The span takes in the dash. */
export interface DatelineLead extends Span {
  /** Who sent it, where brackets name someone. */
  readonly agency?: Span;
}

const longest = 120;
const lead =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,30})(?<rest>(?:, ?[\p{L}\p{N}.'’ -]{1,30}){0,3})\s?(?:\((?<agency>[^()\n]{2,40})\))?\s?(?:—|–|--|-)\s/u;
const agencyName = /^\p{L}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,3}$/u;

/**
 * Reads the dateline that opens a paragraph, by its form alone: a place in capitals or with a day, before a dash. A place in small letters with
 * brackets behind it may as well be a person and a party, so it is none.
 */
export function readDatelineLead(text: string, start: number): DatelineLead | undefined {
  const match = lead.exec(text.slice(start, start + longest));
  const { place = '', rest = '', agency } = match?.groups ?? {};
  const shouts = /\p{Lu}{3}/u.test(place) && !/\p{Ll}/u.test(place);
  if (match === null || !(shouts || /\p{N}/u.test(rest))) return undefined;
  const span = { start, end: start + match[0].length };
  if (agency === undefined || !agencyName.test(agency)) return span;
  const at = start + match[0].indexOf('(') + 1;
  return { ...span, agency: { start: at, end: at + agency.length } };
}
