import type { Span } from '../text/place.ts';
import type { SourceMetadata } from './metadata.ts';

/** What a stretch of a document is, told by its form and position. */
export type BlockKind =
  | 'title'
  | 'headline'
  | 'dek'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'list-item'
  | 'table-row'
  | 'caption'
  | 'summary'
  | 'navigation';

/** A labelled span of `Source.text`. Blocks are in order and do not overlap; white space may lie between them. */
export interface Block extends Span {
  /** Names the block in citations (`@source#p3`): a short kind and a number counted from 1 within that kind. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Id of the earlier block whose words this one repeats. */
  readonly repeats?: string;
  /** Line of the raw document on which the block begins, from 1; `rawLineOf` gives the line of an offset in it. */
  readonly line?: number;
}

/** A sentence, as a span of `Source.text`; never a copy of it. */
export interface Passage extends Span {
  /** Index into `Source.blocks`. */
  readonly block: number;
}

export type SourceFormat = 'text' | 'markdown' | 'html';

/** One ingested document. Plain data: the same bytes and sidecar give the same source. */
export interface Source {
  readonly id: string;
  /** POSIX path of the document, relative to the content folder. */
  readonly file: string;
  readonly format: SourceFormat;
  /** The character encoding the bytes were read with, as a WHATWG label ("utf-8", "windows-1252"). */
  readonly encoding: string;
  /** SHA-256 of the raw bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The one canonical string: all visible text of the document, in its order. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly metadata: SourceMetadata;
}
