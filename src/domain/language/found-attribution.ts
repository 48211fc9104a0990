import type { Span } from '../messages/place.ts';
import type { Mentioned } from './addressees.ts';
import type { AttributionKind } from './attribution-words.ts';

/** Who says a thing. The span reaches from speaker to verb, and over the addressee where one is named. */
export interface Attribution extends Span {
  readonly kind: AttributionKind;
  /** How it is put: subject and verb, "said X", "by X", "according to X", or "X: ..." in a headline. */
  readonly form: 'plain' | 'inverted' | 'passive' | 'according-to' | 'headline';
  readonly verb: Span;
  readonly speaker: Mentioned;
  /** Whom a pronoun stands for: the last speaker named before it. */
  readonly refersTo?: string;
  /** Whom it was said to: an outlet, usually. */
  readonly addressee?: Mentioned;
}
