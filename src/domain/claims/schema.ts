import * as z from 'zod/mini';
import { expectedTag, isLanguageTag } from '../language/language-tag.ts';
import { described } from '../yaml/read-yaml.ts';

/** Text that must not be empty. */
export function words(description: string): z.ZodMiniString {
  return described(z.string({ error: 'text' }).check(z.regex(/\S/, { error: 'text' })), description);
}

/** An id that stands in addresses and references. */
export function id(description: string): z.ZodMiniString {
  const error = 'an id of lower-case letters, digits and hyphens that starts with a letter';
  return described(z.string({ error }).check(z.regex(/^[a-z][a-z0-9-]*$/, { error })), description);
}

/** An EDTF date; whether it is one is a check of its own (`date-invalid`). */
export function date(description: string): z.ZodMiniString {
  return words(`${description} An EDTF date (ISO 8601-2), such as 2025-04-28, 2025-04, 2024-2X or 1953~.`);
}

/** A language tag. */
export function language(description: string): z.ZodMiniString {
  const error = ({ input }: { readonly input?: unknown }): string => expectedTag(input);
  return described(z.string({ error }).check(z.refine(isLanguageTag, { error })), description);
}

/** Degrees of latitude or longitude, from minus the most to the most. */
export function degrees(description: string, most: number) {
  const error = `degrees from -${String(most)} to ${String(most)}, such as 52.97`;
  const isInside = (text: string): boolean =>
    /^[+-]?\d{1,3}(?:\.\d{1,20})?$/.test(text) && Math.abs(Number(text)) <= most;
  const written = z.string({ error }).check(z.refine(isInside, { error }));
  const schema = z.pipe(written, z.transform(Number));
  // Editors' JSON Schema knows YAML's numbers.
  z.globalRegistry.add(schema, { description, type: 'number', minimum: -most, maximum: most });
  return schema;
}

/** One text or a list of texts. */
export function oneOrMore(description: string): z.ZodMiniUnion<[z.ZodMiniString, z.ZodMiniArray<z.ZodMiniString>]> {
  const one = z.string({ error: 'text' }).check(z.regex(/\S/, { error: 'text' }));
  return described(z.union([one, z.array(one, { error: 'a list of texts' })]), description);
}

/** Citations in the grammar of footnotes. */
export const cite = oneOrMore(
  'The words of a source this rests on, as in a footnote: `@source "the words"`. One, or a list.',
);

/** Checks turned down for one entry. */
export const allow = described(
  z.record(z.string(), z.string()),
  'Checks that are turned down for this entry: the id of the check, and the reason.',
);

/** The plain list behind "one or a list". */
export function toList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
