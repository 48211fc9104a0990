import * as z from 'zod/mini';
import { explainerSchema, pageSchema, updateSchema } from './front-matter.ts';
import { disputeSchema } from './read-disputes.ts';
import { ledgerSchema } from './read-ledger.ts';
import { nameSchema, placeSchema, termSchema } from './read-names.ts';
import { siteSchema } from './read-site.ts';
import { eventSchema } from './read-timeline.ts';

/** One format of the content folder. */
export interface DescribedSchema {
  /** A file name for its reference page and JSON Schema. */
  readonly id: string;
  /** Where such files stand, relative to the content folder. */
  readonly files: string;
  /** JSON Schema, draft 2020-12, with a description for every key. */
  readonly schema: z.core.JSONSchema.BaseSchema;
}

/** Describes every file that editors write, from the schemas that read them. */
export function describeSchemas(): readonly DescribedSchema[] {
  const formats: readonly (readonly [string, string, z.ZodMiniType])[] = [
    ['site', 'site.yaml', siteSchema],
    ['explainer', 'explainers/<slug>/index.mdx (front matter)', explainerSchema],
    ['update', 'explainers/<slug>/updates/<date>-<slug>.mdx (front matter)', updateSchema],
    ['page', 'pages/*.mdx (front matter)', pageSchema],
    ['timeline', 'explainers/<slug>/timeline.yaml', z.array(eventSchema)],
    ['disputes', 'explainers/<slug>/disputes.yaml', z.array(disputeSchema)],
    ['names', 'names.yaml', z.array(nameSchema)],
    ['glossary', 'glossary.yaml', z.array(termSchema)],
    ['places', 'places.yaml', z.array(placeSchema)],
    ['permalinks', 'permalinks.json', ledgerSchema],
  ];
  return formats.map(([id, files, schema]) => ({ id, files, schema: z.toJSONSchema(schema, { io: 'input' }) }));
}
