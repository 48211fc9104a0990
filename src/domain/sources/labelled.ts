import type { Draft } from './draft.ts';
import type { Profile } from './profile.ts';
import type { BlockKind, SourceFormat } from './source.ts';

/** What the document says of itself that helps to find its headline and dek. */
export interface LabelHints {
  readonly title?: string;
  readonly dek?: string;
  /** BCP 47. */
  readonly language: string;
  readonly format: SourceFormat;
}

/** Where a label is given only on a sign that leaves no doubt: in Markdown, whose author marked what is what, and in a few words, which show no topic. */
export type Caution = 'none' | 'certain';

/** A draft with its shape and the label it got so far. */
export interface Labelled {
  readonly draft: Draft;
  readonly profile: Profile;
  kind: BlockKind | undefined;
}

/** Indexes of the blocks that head the article. */
export interface Headline {
  /** The first of two equal headlines. */
  readonly title?: number;
  readonly headline?: number;
  readonly deks: readonly number[];
}
