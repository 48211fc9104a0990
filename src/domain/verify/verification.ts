import type { Nearest } from '../messages/message.ts';
import type { Span } from '../text/place.ts';

/** `exact`: the words stand there as they are; `folded`: but for typography; `missing`: they do not. */
export type Verdict = 'exact' | 'folded' | 'missing';

/** The verdict on a citation. Plain data. */
export interface Verification {
  readonly verdict: Verdict;
  /** Where in `Source.text` the words stand: one span a fragment, in order; none when missing. */
  readonly spans: readonly Span[];
  /** Id of the block the first fragment stands in. */
  readonly block?: string;
  /** Indexes into `Source.passages` of every passage the words touch. */
  readonly passages: readonly number[];
  /** How often the source holds these words; the bound one included. */
  readonly occurrences: number;
  readonly nearest?: Nearest;
}
