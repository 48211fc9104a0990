import * as z from 'zod/mini';
import { sidecarSchema } from '../sources/sidecar.ts';
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
    ['source', 'sources/<id>.yaml', sidecarSchema],
    ['timeline', 'explainers/<slug>/timeline.yaml', z.array(eventSchema)],
    ['disputes', 'explainers/<slug>/disputes.yaml', z.array(disputeSchema)],
    ['names', 'names.yaml', z.array(nameSchema)],
    ['glossary', 'glossary.yaml', z.array(termSchema)],
    ['places', 'places.yaml', z.array(placeSchema)],
    ['permalinks', 'permalinks.json', ledgerSchema],
  ];
  return formats.map(([id, files, schema]) => ({ id, files, schema: describe(files, schema) }));
}

function describe(files: string, schema: z.ZodMiniType): z.core.JSONSchema.BaseSchema {
  const described = z.toJSONSchema(schema, {
    io: 'input',
    // We read every scalar as it is written; other readers of YAML take `1953` for a number and `true` for no text.
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== 'string') return;
      if (jsonSchema.enum?.every((value) => value === 'true' || value === 'false')) {
        jsonSchema.type = 'boolean';
        delete jsonSchema.enum;
      } else if (jsonSchema.enum === undefined) {
        Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'] });
      }
    },
  });
  return { ...described, title: files };
}
