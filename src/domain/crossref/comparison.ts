import type { Span } from '../text/place.ts';

/** What differs between two passages that speak of one thing; `none`: they say the same. */
export type DifferenceKind = 'number' | 'date' | 'name' | 'place' | 'negation' | 'hedge' | 'speaker' | 'words' | 'none';

/** One difference. A side has no span where it lacks what the other has: a negation, a hedge. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Numbers of one unit or dates of one act that cannot both be right. */
  readonly sure: boolean;
  readonly sides: readonly [Span | undefined, Span | undefined];
}

/** A stretch of one passage. */
export interface PassageSide extends Span {
  readonly source: string;
  /** Index into `Source.passages`. */
  readonly passage: number;
}

/** One of two passages that are compared. The span is the words in question, or the whole sentence. */
export interface ComparisonSide extends PassageSide {
  /** What it says there and the other does not. */
  readonly value?: string;
  /** Who says it, where the passage names someone. */
  readonly speaker?: string;
}

/** Two passages that speak of one thing, for an editor to look at. Plain data; a finding of a machine, that readers never see. */
export interface Comparison {
  readonly id: string;
  /** The most telling difference. */
  readonly differs: DifferenceKind;
  readonly sure: boolean;
  readonly sides: readonly [ComparisonSide, ComparisonSide];
  /** Words that stand in both, the longest first, as the first side has them. */
  readonly about: readonly string[];
  /** How much they speak of one thing, up to 1. */
  readonly related: number;
  /** What comparisons are ranked by: how much they speak of one thing and how much they differ. */
  readonly weight: number;
}

/** Comparisons that ask one thing, for an editor to answer with a dispute, or to leave. */
export interface Question {
  /** Of its weightiest comparison. */
  readonly id: string;
  readonly differs: DifferenceKind;
  readonly sure: boolean;
  readonly about: readonly string[];
  readonly weight: number;
  /** Every account, by source and place, each once. */
  readonly positions: readonly ComparisonSide[];
  /** Ids of its comparisons, the weightiest first. */
  readonly comparisons: readonly string[];
}
