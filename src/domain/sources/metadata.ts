/** A value nobody knows is written out, in files and on pages. */
export const unknown = 'unknown';

export const sourceKinds = [
  'state media',
  'news agency',
  'newspaper',
  'broadcaster',
  'news site',
  'aggregator',
  'analysis',
  'official statement',
  'transcript',
  'reference',
  'academic paper',
  'social media',
  'unknown',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * What is known of a document: the sidecar's word first, completed by what the document says of itself.
 * Strings hold `unknown` where nobody knows; dates are EDTF or `unknown`.
 */
export interface SourceMetadata {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly url: string;
  readonly archived: string;
  readonly published: string;
  readonly retrieved: string;
  readonly kind: SourceKind;
  /** BCP 47. */
  readonly language: string;
  /** Whom the document's information comes from (a news agency, a ministry, ...). */
  readonly origins: readonly string[];
  readonly licence: string;
  readonly display: 'excerpts' | 'full';
  readonly status: 'current' | 'corrected' | 'retracted';
  /** Words of the document that its correction or retraction concerns; absent, it concerns all of them. */
  readonly concerns?: readonly string[];
  /** The editors' remarks for readers, if any. */
  readonly note?: string;
  /** What the document says of itself, before the sidecar is asked. */
  readonly found: DocumentMetadata;
}

/** What a document says of itself, in `<meta>`, JSON-LD, `<time>`, front matter or its first lines. */
export interface DocumentMetadata {
  readonly title?: string;
  readonly dek?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly url?: string;
  /** The address of an archive's copy, where the document is one. */
  readonly archived?: string;
  /** The day on which it was saved, where the program that did so notes it. */
  readonly retrieved?: string;
}
