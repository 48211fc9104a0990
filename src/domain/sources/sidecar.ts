import * as z from 'zod/mini';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { expectedTag, isLanguageTag } from '../language/language-tag.ts';
import { type RawText, textFile } from '../messages/message.ts';
import { readYaml, type YamlReading } from '../yaml/read-yaml.ts';
import { isWebAddress } from '../text/web-address.ts';
import { sourceKinds, unknown } from './metadata.ts';

/** A text for which some test holds; what nobody knows is always one. */
function known(holds: (value: string) => boolean, expected: (input: unknown) => string) {
  const error = ({ input }: { readonly input?: unknown }): string => `${expected(input)}, or \`${unknown}\``;
  return z.optional(z.string({ error }).check(z.refine((value) => value === unknown || holds(value), { error })));
}

const date = known(
  (value) => parseEdtf(value) !== undefined,
  () => 'an EDTF date such as 2025-04-28, 2025-04 or 2025',
);
const address = known(isWebAddress, () => 'an address that begins with https:// or http://');

/** `sources/<id>.yaml`: what the editors know of a document. Absent keys are completed from the document, else `unknown`. */
export const sidecarSchema = z.strictObject({
  title: z.optional(z.string()),
  publisher: z.optional(z.string()),
  author: z.optional(z.string()),
  url: address,
  archived: address,
  /** EDTF or `unknown`. */
  published: date,
  retrieved: date,
  kind: z.optional(z.enum(sourceKinds)),
  /** BCP 47. */
  language: known(isLanguageTag, expectedTag),
  /** Whom the document's information comes from. */
  origins: z.optional(z.array(z.string())),
  licence: z.optional(z.string()),
  display: z.optional(z.enum(['excerpts', 'full'])),
  status: z.optional(z.enum(['current', 'corrected', 'retracted'])),
  /** Words of the document that its correction or retraction concerns; absent, it concerns all of them. */
  concerns: z.optional(z.array(z.string().check(z.regex(/\S/, { error: 'words of the document' })))),
  note: z.optional(z.string()),
  /** Checks that are turned down for this file: the id of the check, and the reason. */
  allow: z.optional(z.record(z.string(), z.string())),
  /** Of the raw bytes when they were recorded, in lower-case hexadecimal. */
  sha256: z.optional(
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
