import * as z from 'zod/mini';
import { sourceKinds } from './metadata.ts';

const date = z.optional(z.string());

/** `sources/<id>.yaml`: what the editors know of a document. Absent keys are completed from the document, else `unknown`. */
export const sidecarSchema = z.strictObject({
  title: z.optional(z.string()),
  publisher: z.optional(z.string()),
  author: z.optional(z.string()),
  url: z.optional(z.string()),
  archived: z.optional(z.string()),
  /** EDTF or `unknown`. */
  published: date,
  retrieved: date,
  kind: z.optional(z.enum(sourceKinds)),
  /** BCP 47. */
  language: z.optional(z.string()),
  /** Whom the document's information comes from. */
  origins: z.optional(z.array(z.string())),
  licence: z.optional(z.string()),
  display: z.optional(z.enum(['excerpts', 'full'])),
  status: z.optional(z.enum(['current', 'corrected', 'retracted'])),
  note: z.optional(z.string()),
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

/** Where the sidecar of a source stands, relative to the content folder. */
export function sidecarPath(id: string): string {
  return `sources/${id}.yaml`;
}
