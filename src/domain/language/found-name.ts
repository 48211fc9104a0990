import type { Span } from '../messages/place.ts';
import type { NameKind } from './name-kinds.ts';

/** A name as it stands in a text, without titles, articles and possessive endings. */
export interface FoundName extends Span {
  readonly name: string;
  readonly kind: NameKind;
  /** What was written before a person's name: "Russian President", "Dr". */
  readonly title?: string;
  /** For an acronym the text spells out, its long form; for a long form, its acronym. */
  readonly alias?: string;
  /** It is shaped like a person's, but the text shows that it names something else. */
  readonly thing?: true;
}
