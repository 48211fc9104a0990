import type { Place } from '../text/place.ts';
import type { Citation } from './citation.ts';
import type { EditorsBasis, EditorsNote, TextLink } from './editors-note.ts';

/** Something on the timeline: dated, or placed before or after another. */
export interface TimelineEvent {
  readonly id: string;
  /** EDTF (ISO 8601-2), or absent where only the order is known. */
  readonly date?: string;
  /** Ids of events this one comes after, and before. */
  readonly after: readonly string[];
  readonly before: readonly string[];
  readonly label: string;
  readonly lane: string;
  readonly note?: string;
  /** Who dated it and why, where the quoted words do not give the date. */
  readonly datedBy?: string;
  /** The links in `datedBy`, where it has any. */
  readonly datedByLinks?: readonly TextLink[];
  /** What `datedBy` rests on, where it says so: a record that it links to, or an inference. */
  readonly datedByBasis?: EditorsBasis;
  /** What the editors say of an event that no source tells of, in place of citations. */
  readonly editors?: EditorsNote;
  readonly citations: readonly Citation[];
  readonly place: Place;
  /** Where its date stands or, without one, what places it after or before others. */
  readonly timePlace: Place;
}
