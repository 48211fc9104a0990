import type { Span } from '../messages/place.ts';

/** A date, or a stretch of dates, as a text gives it. */
export interface FoundDate extends Span {
  /** EDTF (ISO 8601-2); absent where the text and the reference date do not give it. */
  readonly edtf?: string;
  /** It leans on the date of writing ("Monday", "last year", "in May"), whether that is known or not. */
  readonly relative: boolean;
  /** How it was resolved, or what is missing, for a person. */
  readonly how: string;
}
