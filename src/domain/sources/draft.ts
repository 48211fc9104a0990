import type { Span } from '../text/place.ts';
import type { DocumentMetadata } from './metadata.ts';

/** What the markup, or in plain text the shape of a line, says a stretch is; `line` where it says nothing. */
export type Form = 'line' | 'heading' | 'quotation' | 'list-item' | 'table-row' | 'caption';

/** A stretch of a document's text before it is known what it is for. */
export interface Draft extends Span {
  readonly form: Form;
  /** Line of the raw document on which it begins, from 1. */
  readonly line: number;
  /** Level of a heading, 1 to 6. */
  readonly depth?: number;
  /** Share of its characters that are link text, 0 to 1. */
  readonly linked?: number;
  /** Whether the extraction of the article left it out; absent where nothing was extracted. */
  readonly outside?: boolean;
}

/** What a format's reader gives: the visible text, its stretches in order, and what the document says of itself. */
export interface Reading {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly found: DocumentMetadata;
  readonly doubt?: DateDoubt;
  /** Why the article was not looked for on a page, where it could not be. */
  readonly fault?: string;
}

/** What the markup leaves open about the day of publication, for the visible text to settle. */
export interface DateDoubt {
  /** An EDTF date that the markup gives by a name that may say something else. */
  readonly vague?: string | undefined;
  /** Whether the date found is the day in UTC, which may be a day off where the publisher is. */
  readonly inUtc: boolean;
  /** Whether the vague date stands in a `<time>` beside the headline, which no line of the text overrules. */
  readonly beside?: boolean;
  /** Stretches of the text that are no part of the article: comments, teasers, events, an archive's toolbar. */
  readonly apart?: readonly Span[];
}
