import type { Place, Span } from '../text/place.ts';

/** How a passage bears on the claim. */
export const stances = ['supports', 'disputes', 'qualifies', 'mentions'] as const;
export type Stance = (typeof stances)[number];

/** Who a citation belongs to. */
export interface CitationOwner {
  readonly kind: 'claim' | 'event' | 'position' | 'term' | 'name';
  /** The claim's label, the event's id, `dispute/position index from 1`, the term's or name's id. */
  readonly id: string;
}

/** A source, a stance, and the exact words quoted (W3C TextQuoteSelector: `exact`, `prefix`, `suffix`). */
export interface Citation {
  /** Unique in its explainer: `<owner id>.<number from 1>` for claims, prefixed by the owner's kind otherwise. */
  readonly id: string;
  readonly owner: CitationOwner;
  readonly source: string;
  readonly block?: string;
  readonly stance: Stance;
  /** The quoted words, decoded: escapes and character references resolved, wrapped lines as one space each. */
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly translation?: string;
  readonly translator?: string;
  /** The quoted words in the raw file, without the quotation marks. */
  readonly place: Place;
  /** The source id in the raw file, without `@`. */
  readonly sourcePlace: Place;
  /**
   * For each UTF-16 code unit of `exact`, and once more for its end, the raw offset it came from;
   * so a difference can be marked in the file. Not part of the edition.
   */
  readonly rawOffsets: readonly number[];
}

/** What words of a source are found by. */
export type QuoteSelector = Pick<Citation, 'exact' | 'prefix' | 'suffix' | 'block'>;

/** Turns one check down in one place, with a reason. */
export interface Allowance {
  readonly rule: string;
  readonly reason: string;
  readonly place: Place;
  /** Messages of the rule that start in this stretch of the same file are turned down. */
  readonly scope: Span;
}
