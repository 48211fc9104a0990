import * as z from 'zod/mini';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { expectedTag, isLanguageTag } from '../language/language-tag.ts';
import { type RawText, textFile } from '../messages/message.ts';
import { described, readYaml, type YamlReading } from '../yaml/read-yaml.ts';
import { isWebAddress } from '../text/web-address.ts';
import { sourceKinds, unknown } from './metadata.ts';

/** A key that may be left out, with its sentence. */
function optional<T extends z.ZodMiniType>(description: string, schema: T): z.ZodMiniOptional<T> {
  return described(z.optional(schema), description);
}

/** A text for which some test holds; what nobody knows is always one. */
function known(holds: (value: string) => boolean, expected: (input: unknown) => string): z.ZodMiniString {
  const error = ({ input }: { readonly input?: unknown }): string => `${expected(input)}, or \`${unknown}\``;
  return z.string({ error }).check(z.refine((value) => value === unknown || holds(value), { error }));
}

const date = known(
  (value) => parseEdtf(value) !== undefined,
  () => 'an EDTF date such as 2025-04-28, 2025-04 or 2025',
);
const address = known(isWebAddress, () => 'an address that begins with https:// or http://');

/** `sources/<id>.yaml`: what the editors know of a document. Absent keys are completed from the document, else `unknown`. */
export const sidecarSchema = z.strictObject({
  title: optional('What the document is called, or what the editors call it.', z.string()),
  publisher: optional('Who published it.', z.string()),
  author: optional('Who wrote it; several names parted by `;`.', z.string()),
  url: optional('Where it stands on the web.', address),
  archived: optional('Where an archive keeps it.', address),
  published: optional('The day it was published: an EDTF date (ISO 8601-2).', date),
  retrieved: optional('The day it was saved: an EDTF date.', date),
  kind: optional('What kind of document it is.', z.enum(sourceKinds)),
  language: optional('The language it is written in (BCP 47, such as `en`).', known(isLanguageTag, expectedTag)),
  origins: optional(
    'Whom its information comes from, as opposed to who printed it: agencies, bodies, people.',
    z.array(z.string()),
  ),
  licence: optional('The terms on which its words may be shown.', z.string()),
  display: optional(
    'How much of it readers see: excerpts around what is quoted, or its full text.',
    z.enum(['excerpts', 'full']),
  ),
  status: optional(
    'What its publisher did to it since: corrected or retracted.',
    z.enum(['current', 'corrected', 'retracted']),
  ),
  concerns: optional(
    'Words of the document that its correction or retraction concerns; without them, it concerns all.',
    z.array(z.string().check(z.regex(/\S/, { error: 'words of the document' }))),
  ),
  note: optional('What readers should know of it.', z.string()),
  allow: optional(
    'Checks that are turned down for this file: the id of the check, and the reason.',
    z.record(z.string(), z.string()),
  ),
  sha256: optional(
    'Of the raw bytes when they were recorded; `verbatim accept` writes it.',
    z
      .string()
      .check(
        z.regex(/^(?:[0-9a-f]{64}|unknown)$/, { error: 'the 64 hexadecimal digits that `verbatim accept` writes' }),
      ),
  ),
});

export type Sidecar = z.infer<typeof sidecarSchema>;

/** Reads a sidecar as it lies on disk. */
export function readSidecar({ path, text }: RawText): YamlReading<Sidecar> {
  return readYaml(textFile(path, text), sidecarSchema);
}

/** Where the sidecar of a source stands, relative to the content folder. */
export function sidecarPath(id: string): string {
  return `sources/${id}.yaml`;
}
