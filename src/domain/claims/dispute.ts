import type { Place } from '../text/place.ts';
import type { Citation } from './citation.ts';

/** One account's answer to a dispute's question. */
export interface Position {
  /**
   * For quantities a number with an optional bound (`>10000`, `>=11000`, `<=50000`, `~50`, `10000..12000`), for dates
   * EDTF, for both `none` where the account declines to give any; for statements a short answer.
   */
  readonly value: string;
  /** Who says so: "the council and its engineer, as the courier reports". */
  readonly holder: string;
  /** EDTF or `unknown`. */
  readonly asOf: string;
  readonly note?: string;
  readonly citations: readonly Citation[];
  readonly place: Place;
  /** Where its value stands. */
  readonly valuePlace: Place;
}

/** A question on which accounts differ, between sources or within one. */
export interface Dispute {
  readonly id: string;
  readonly question: string;
  readonly kind: 'quantity' | 'date' | 'statement';
  /** What a quantity counts; absent for other kinds. */
  readonly unit?: string;
  /** One line for readers: how the accounts differ. */
  readonly summary: string;
  readonly positions: readonly Position[];
  readonly place: Place;
}
