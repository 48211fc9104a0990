/** The words that charts themselves say, in one language. Numbers and dates come in as text. */
export interface ChartWords {
  readonly noDate: string;
  readonly byEditors: string;
  readonly orderByEditors: string;
  readonly leftOut: (length: string) => string;
  readonly orderOnly: string;
  /** "more than 10" or "10 or more" as the start of a range, and its end. */
  readonly fromNumber: (number: string, included: boolean) => string;
  readonly toNumber: (number: string, included: boolean) => string;
  readonly upTo: (number: string, included: boolean) => string;
  readonly about: (number: string) => string;
  readonly fromTo: (lower: string, upper: string) => string;
  readonly accounts: (count: number) => string;
  /** What is not listed of a list. */
  readonly more: (count: number) => string;
  /** The parts of a range, with what it counts (led by a space, or empty). */
  readonly numbers: (parts: readonly string[], counted: string) => string;
  readonly overlapCommon: (values: string) => string;
  readonly overlapNone: string;
  readonly overlapUntold: string;
  readonly aboutLeftOut: string;
  readonly stepsMultiply: string;
}

const english: ChartWords = {
  noDate: 'No date given',
  byEditors: 'date by the editors',
  orderByEditors: 'order by the editors',
  leftOut: (length) => `${length} left out`,
  orderOnly: 'Order only, no dates',
  fromNumber: (number, included) => (included ? `at least ${number}` : `more than ${number}`),
  toNumber: (number, included) => (included ? `at most ${number}` : `under ${number}`),
  upTo: (number, included) => (included ? `up to ${number}` : `under ${number}`),
  about: (number) => `about ${number}`,
  fromTo: (lower, upper) => `${lower} to ${upper}`,
  accounts: (count) => (count === 1 ? '1 account' : `${count} accounts`),
  more: (count) => (count === 1 ? '1 other' : `${count} others`),
  numbers: (parts, counted) => (parts.length === 0 ? `any number of${counted}` : parts.join(' and ') + counted),
  overlapCommon: (values) => `All accounts leave room for ${values}. That does not make it true.`,
  overlapNone: 'The accounts rule each other out: nothing fits all of them.',
  overlapUntold: 'Too few accounts say anything definite to compare them.',
  aboutLeftOut: 'Accounts that say “about” or “perhaps” are left out of this, since nobody says how near they are.',
  stepsMultiply: 'Mind the scale: equal steps multiply the figure, since the accounts lie so far apart.',
};

const words: Readonly<Record<string, ChartWords>> = { en: english };

/** The words of a language (BCP 47), or English where we have none. */
export function chartWords(language: string): ChartWords {
  return words[language.slice(0, 2).toLowerCase()] ?? english;
}
