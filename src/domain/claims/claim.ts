import type { Place } from '../text/place.ts';
import type { Citation } from './citation.ts';
import type { EditorsBasis, TextLink } from './editors-note.ts';

export const claimStatuses = ['standing', 'under review', 'corrected', 'withdrawn'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** The stretch of prose that a footnote marker vouches for. */
export interface Claim {
  /** The footnote's label. */
  readonly id: string;
  readonly status: ClaimStatus;
  /** Why it no longer simply stands, for readers. */
  readonly statusReason?: string;
  /** The words of the stretch as a reader sees them: markup removed, white space folded. */
  readonly text: string;
  /** The whole sentence(s) the stretch belongs to, as a reader sees them. */
  readonly sentence: string;
  /** The heading the claim stands under, or `''`. */
  readonly section: string;
  /** Id of the update the claim stands in; absent in the explainer itself. */
  readonly update?: string;
  /** Empty where the footnote is the editors' own. */
  readonly citations: readonly Citation[];
  /** Set where the footnote is the editors' own: what its note rests on instead of a quotation. */
  readonly editors?: EditorsBasis;
  /** The editors' note, as a reader sees it, or `''`. */
  readonly note: string;
  /** The links in the note, where it has any. */
  readonly noteLinks?: readonly TextLink[];
  /** The stretch in the raw file. */
  readonly stretch: Place;
  readonly marker: Place;
  readonly definition: Place;
}
