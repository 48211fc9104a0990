import type { Dispute } from '../claims/dispute.ts';

/** What a dispute on a scale asks for. */
export type Measured = 'quantity' | 'date';

/** The accounts that a comparison rests on, of all that there are. */
export interface Compared {
  readonly kind: Measured;
  readonly count: number;
  /** What the others do: give no figure, give none that is definite ("about"), or there are no others. */
  readonly others: 'none' | 'silent' | 'vague';
}

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
  readonly more: (count: number, kind: Dispute['kind']) => string;
  /** An account that names no figure or date, and how many do so. */
  readonly givesNone: (kind: Dispute['kind']) => string;
  readonly silent: (count: number, kind: Dispute['kind']) => string;
  /** The parts of a range, with what it counts (led by a space, or empty). */
  readonly numbers: (parts: readonly string[], counted: string) => string;
  readonly overlapSame: (values: string, compared: Compared) => string;
  readonly overlapCommon: (values: string, compared: Compared) => string;
  readonly overlapNone: (compared: Compared) => string;
  /** Fewer than two accounts can be compared. */
  readonly overlapUntold: (compared: Compared) => string;
  /** Why accounts do not count for what fits all. */
  readonly leftOutOfThis: Readonly<Record<'about' | 'season' | 'open', string>>;
  readonly otherTimes: string;
  readonly stepsMultiply: string;
}

const nouns: Readonly<Record<Dispute['kind'], string>> = { quantity: 'figure', date: 'date', statement: 'answer' };

function everyOne(compared: Compared): string {
  return `${compared.count === 2 ? 'Both' : 'All'} accounts${which(compared)}`;
}

function which({ kind, others }: Compared): string {
  if (others === 'none') return '';
  return others === 'silent' ? ` that give a ${nouns[kind]}` : ` that give a definite ${nouns[kind]}`;
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
  more: (count, kind) => `${count} other ${nouns[kind]}${count === 1 ? '' : 's'}`,
  givesNone: (kind) => `gives no ${nouns[kind]}`,
  silent: (count, kind) => (count === 1 ? `1 gives no ${nouns[kind]}` : `${count} give no ${nouns[kind]}`),
  numbers: (parts, counted) => (parts.length === 0 ? `any number of${counted}` : parts.join(' and ') + counted),
  overlapSame: (values, compared) => `${everyOne(compared)} say the same: ${values}. That does not make it true.`,
  overlapCommon: (values, compared) => `${everyOne(compared)} leave room for ${values}. That does not make it true.`,
  overlapNone: (compared) =>
    compared.count === 2
      ? `The two accounts${which(compared)} rule each other out: no ${nouns[compared.kind]} fits both.`
      : `The ${compared.count} accounts${which(compared)} cannot all be right: no ${nouns[compared.kind]} fits all of them.`,
  overlapUntold: ({ kind, count, others }) => {
    const noun = others === 'vague' ? `definite ${nouns[kind]}` : nouns[kind];
    return count === 0
      ? `No account gives a ${noun}.`
      : `Only one account gives a ${noun}, so that there is nothing to compare it with.`;
  },
  leftOutOfThis: {
    about: 'Accounts that say “about” or “perhaps” are left out of this, since nobody says how near they are.',
    season: 'Accounts that name a season are left out of this, since nobody says when exactly it began and ended.',
    open: 'Accounts that leave open which month or year they mean are left out of this.',
  },
  otherTimes: 'They do not speak of the same time, and the figure may have changed in between.',
  stepsMultiply: 'Mind the scale: equal steps multiply the figure, since the accounts lie so far apart.',
};

const words: Readonly<Record<string, ChartWords>> = { en: english };

/** The words of a language (BCP 47), or English where we have none. */
export function chartWords(language: string): ChartWords {
  return words[language.slice(0, 2).toLowerCase()] ?? english;
}
