/**
 * The numbers that a text's words allow. Null ends are open. `approximate` says that the ends were rounded or
 * guessed by whoever gave them ("about", "nearly", "tens of thousands").
 */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  readonly approximate: boolean;
}

/** What editors state as a value: numbers, or fractional years of a date. An end that is absent is open. */
export interface StatedInterval {
  readonly lower?: number;
  readonly upper?: number;
  readonly lowerIncluded: boolean;
  readonly upperIncluded: boolean;
  /** "About", or a season: nobody says how near, so the ends are not ends. */
  readonly approximate: boolean;
}
