import * as z from 'zod/mini';
import { stances } from '../../claims/citation/citation.ts';
import { updateKinds, claimStatuses } from '../../claims/explainer.ts';

const text = z.string();
const texts = z.array(z.string());

/** Where words stand in the sentences that are kept of a source, in UTF-16 code units. */
const span = z.tuple([z.int(), z.int()]);

/** Objects keep what else was frozen: pages ask for more than the comparison of editions does. What goes without saying is left out. */
const citationSchema = z.looseObject({
  source: text,
  stance: z._default(z.enum(stances), 'supports'),
  exact: text,
  anchor: text,
  verdict: z._default(z.enum(['exact', 'folded', 'missing']), 'exact'),
  spans: z.array(span),
});

const claimSchema = z.looseObject({
  id: text,
  status: z._default(z.enum(claimStatuses), 'standing'),
  statusReason: z.optional(text),
  text,
  /** Absent where the claim is its whole sentence. */
  sentence: z.optional(text),
  section: z._default(text, ''),
  update: z.optional(text),
  note: z._default(text, ''),
  number: z.int(),
  support: z.looseObject({ kind: text }),
  citations: z.array(citationSchema),
});

const eventSchema = z.looseObject({
  id: text,
  date: z.optional(text),
  label: text,
  lane: text,
  after: z._default(texts, []),
  before: z._default(texts, []),
  note: z.optional(text),
  citations: z.array(citationSchema),
});

const positionSchema = z.looseObject({
  value: text,
  holder: text,
  asOf: text,
  note: z.optional(text),
  citations: z.array(citationSchema),
});

const disputeSchema = z.looseObject({
  id: text,
  question: text,
  kind: z.enum(['quantity', 'date', 'statement']),
  summary: text,
  positions: z.array(positionSchema),
});

/** `sha256` is that of the update's file, which the first edition that had it keeps. */
const updateSchema = z.looseObject({
  id: text,
  date: text,
  title: text,
  kind: z._default(z.enum(updateKinds), 'update'),
  claims: z._default(texts, []),
  sha256: text,
});

/** A block of a source that something is quoted from; `sentences` make up its text, white space included. */
const blockSchema = z.looseObject({ id: text, kind: text, sentences: texts });

const sourceSchema = z.looseObject({
  id: text,
  file: text,
  format: text,
  encoding: text,
  sha256: text,
  metadata: z.looseObject({ title: text, publisher: text, status: text, language: text }),
  blocks: z.array(blockSchema),
});

const explainerSchema = z.looseObject({
  slug: text,
  title: text,
  description: text,
  published: text,
  updated: text,
  language: text,
  authors: texts,
  headings: z.array(z.looseObject({ depth: z.int(), text, anchor: text, written: text })),
  components: z.array(z.looseObject({ name: text, attributes: z.record(text, z.union([text, z.literal(true)])) })),
  claims: z._default(z.array(claimSchema), []),
  events: z.array(eventSchema),
  disputes: z.array(disputeSchema),
  updates: z.array(updateSchema),
});

/** `edition.json`, but for its digest. */
export const frozenSchema = z.looseObject({
  version: z.literal(1),
  explainer: explainerSchema,
  sources: z.array(sourceSchema),
});

export type FrozenContent = z.infer<typeof frozenSchema>;
export type FrozenExplainer = z.infer<typeof explainerSchema>;
export type FrozenCitation = z.infer<typeof citationSchema>;
export type FrozenSource = z.infer<typeof sourceSchema>;

/** What was published of one explainer on one day. */
export interface FrozenEdition extends FrozenContent {
  /** The explainer's address of today, which may not be the one it was published under. */
  readonly slug: string;
  /** The day, as in `2025-03-12`, and a number where it is not the first of that day: `2025-03-12-2`. */
  readonly id: string;
  /** `editions/<slug>/<id>/`, in the content folder. */
  readonly folder: string;
  /** The raw MDX of the explainer. */
  readonly prose: string;
  /** The raw MDX of its updates that are kept in this edition's folder, by the update's id. */
  readonly updateTexts: Readonly<Record<string, string>>;
  readonly digest: string;
}

const idPattern = /^(\d{4}-\d{2}-\d{2})(?:-(\d+))?$/;

/** The day of an edition, and which of that day it is; nothing for what names no edition. */
export function readEditionId(id: string): { readonly date: string; readonly number: number } | undefined {
  const [, date, number = '1'] = idPattern.exec(id) ?? [];
  return date === undefined || (id !== date && Number(number) < 2) ? undefined : { date, number: Number(number) };
}

/** Sorts ids of editions from the first to the newest. */
export function compareEditionIds(a: string, b: string): number {
  const [first, second] = [readEditionId(a), readEditionId(b)];
  if (first === undefined || second === undefined || first.date === second.date)
    return (first?.number ?? 0) - (second?.number ?? 0);
  return first.date < second.date ? -1 : 1;
}

/** The id of the next edition on a day, after those that are there. */
export function nextEditionId(date: string, present: readonly string[]): string {
  const numbers = present.flatMap((id) => {
    const read = readEditionId(id);
    return read?.date === date ? [read.number] : [];
  });
  return numbers.length === 0 ? date : `${date}-${String(Math.max(...numbers) + 1)}`;
}
