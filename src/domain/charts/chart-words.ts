import type { Dispute } from '../claims/explainer.ts';

/** What a dispute on a scale asks for. */
export type Measured = 'quantity' | 'date';

/** Why an account cannot be compared: it says "about" or "perhaps", names a season, or leaves open which month or year it means. */
export type Vague = 'about' | 'perhaps' | 'season' | 'open';

/** The accounts of a dispute, by what can be made of them. */
export interface Compared {
  readonly kind: Measured;
  /** How many give what can be compared. */
  readonly count: number;
  /** Those that give a figure or date that cannot be compared, each by why. */
  readonly vague: readonly Vague[];
  /** How many give none. */
  readonly silent: number;
}

/** The words that charts themselves say, in one language. Numbers and dates come in as text. */
export interface ChartWords {
  readonly noDate: string;
  readonly byEditors: string;
  readonly orderByEditors: string;
  /** Of an event that no source tells of. */
  readonly addedByEditors: string;
  readonly leftOut: (length: string) => string;
  readonly orderOnly: string;
  /** Where the order in which they are listed is not the only one there may have been. */
  readonly orderLoose: string;
  /** Of what may have come before or after much of what has a date. */
  readonly noOrder: string;
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
  readonly allSilent: (count: number, kind: Dispute['kind']) => string;
  /** The parts of a range, with what it counts (led by a space, or empty). */
  readonly numbers: (parts: readonly string[], counted: string) => string;
  readonly overlapSame: (values: string, compared: Compared) => string;
  readonly overlapCommon: (values: string, compared: Compared) => string;
  readonly overlapNone: (compared: Compared) => string;
  /** Nothing fits all accounts, but they speak of different times. */
  readonly overlapInTime: (compared: Compared) => string;
  /** Fewer than two accounts can be compared; `only` is what the one says that can, if any can. */
  readonly overlapUntold: (compared: Compared, only: string) => string;
  /** Which accounts do not count for what fits all, and why. */
  readonly leftOutOfThis: (compared: Compared) => readonly string[];
  readonly stepsMultiply: string;
}

const nouns: Readonly<Record<Dispute['kind'], string>> = { quantity: 'figure', date: 'date', statement: 'answer' };

function everyOne(compared: Compared): string {
  return `${compared.count === 2 ? 'Both' : 'All'} accounts${which(compared)}`;
}

/** Which accounts are spoken of, where they are not all there are. */
function which({ kind, vague, silent }: Compared): string {
  if (vague.length > 0) return ` that give a definite ${nouns[kind]}`;
  return silent > 0 ? ` that give a ${nouns[kind]}` : '';
}

interface Deed {
  readonly does: string;
  /** Why that cannot be compared, where it does not say so by itself. */
  readonly why?: string;
}

/** What vague accounts do; of one account, and of several. */
const vagueDeeds: Readonly<Record<Vague, readonly [one: Deed, several: Deed]>> = {
  about: [
    { does: 'says “about”', why: 'nobody says how near it is' },
    { does: 'say “about”', why: 'nobody says how near they are' },
  ],
  perhaps: [
    { does: 'says “perhaps”', why: 'nobody says how sure it is' },
    { does: 'say “perhaps”', why: 'nobody says how sure they are' },
  ],
  season: [
    { does: 'names a season', why: 'nobody says when exactly it began and ended' },
    { does: 'name a season', why: 'nobody says when exactly it began and ended' },
  ],
  open: [{ does: 'leaves open which month or year it means' }, { does: 'leave open which month or year they mean' }],
};

/** "The other two say “about”, and nobody says how near they are". */
function deedsOf(subject: readonly [one: string, several: string], vague: readonly Vague[]): string {
  const number = vague.length === 1 ? 0 : 1;
  const [way, ...others] = new Set(vague);
  if (way === undefined || others.length > 0) return `${subject[number]} ${number === 0 ? 'is' : 'are'} not definite`;
  const { does, why } = vagueDeeds[way][number];
  return `${subject[number]} ${does}${why === undefined ? '' : `, and ${why}`}`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => small[count] ?? String(count);

function saysUntold({ kind, count, vague, silent }: Compared, only: string): string {
  const noun = nouns[kind];
  const total = count + vague.length + silent;
  if (count + vague.length === 0) return saysNothing(total, noun);
  if (total === 1) return 'There is only one account, so that there is nothing to compare it with.';
  if (count + vague.length === 1)
    return `Only one account gives a ${noun}, so that there is nothing to compare it with.`;
  const unjudged = 'so that this chart does not judge whether they agree';
  if (count === 0) {
    const some = silent > 0 ? ` that give a ${noun}` : '';
    const every = vague.length === 2 ? `Both accounts${some}` : `All ${inWords(vague.length)} accounts${some}`;
    const isMixed = new Set(vague).size > 1;
    return isMixed
      ? `No account gives a definite ${noun}, ${unjudged}.`
      : `${deedsOf([every, every], vague)}, ${unjudged}.`;
  }
  const others: readonly [string, string] =
    silent > 0
      ? [`Another`, `${capital(inWords(vague.length))} others`]
      : ['The other', `The other ${inWords(vague.length)}`];
  // "More than 10,000" is definite, and no figure.
  return `Only one account is definite: ${only}. ${deedsOf(others, vague)}, ${unjudged}.`;
}

function saysNothing(total: number, noun: string): string {
  if (total === 1) return `The only account gives no ${noun}.`;
  return total === 2 ? `Neither account gives a ${noun}.` : `None of the ${inWords(total)} accounts gives a ${noun}.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const english: ChartWords = {
  noDate: 'No date given',
  byEditors: 'date by the editors',
  orderByEditors: 'order by the editors',
  addedByEditors: 'added by the editors',
  leftOut: (length) => `${length} left out`,
  orderOnly: 'Order only, no dates',
  orderLoose: 'No dates, order in part',
  noOrder: 'No date, no order',
  fromNumber: (number, included) => (included ? `at least ${number}` : `more than ${number}`),
  toNumber: (number, included) => (included ? `at most ${number}` : `under ${number}`),
  upTo: (number, included) => (included ? `up to ${number}` : `under ${number}`),
  about: (number) => `about ${number}`,
  fromTo: (lower, upper) => `${lower} to ${upper}`,
  accounts: (count) => (count === 1 ? '1 account' : `${count} accounts`),
  more: (count, kind) => `${count} other ${nouns[kind]}${count === 1 ? '' : 's'}`,
  givesNone: (kind) => `gives no ${nouns[kind]}`,
  allSilent: (count, kind) =>
    count === 1
      ? `it gives no ${nouns[kind]}`
      : count === 2
        ? `neither gives a ${nouns[kind]}`
        : `none gives a ${nouns[kind]}`,
  silent: (count, kind) => (count === 1 ? `1 gives no ${nouns[kind]}` : `${count} give no ${nouns[kind]}`),
  numbers: (parts, counted) => (parts.length === 0 ? `any number of${counted}` : parts.join(' and ') + counted),
  overlapSame: (values, compared) => `${everyOne(compared)} say the same: ${values}. That does not make it true.`,
  overlapCommon: (values, compared) => `${everyOne(compared)} leave room for ${values}. That does not make it true.`,
  overlapNone: (compared) =>
    compared.count === 2
      ? `The two accounts${which(compared)} rule each other out: no ${nouns[compared.kind]} fits both.`
      : `The ${inWords(compared.count)} accounts${which(compared)} cannot all be right: no ${nouns[compared.kind]} fits all of them.`,
  overlapInTime: (compared) =>
    `No ${nouns[compared.kind]} fits ${compared.count === 2 ? 'both' : `all ${inWords(compared.count)}`} accounts${which(compared)}, but they do not${compared.count === 2 ? '' : ' all'} speak of the same time, and the ${nouns[compared.kind]} may have changed in between.`,
  overlapUntold: saysUntold,
  leftOutOfThis: ({ vague }) =>
    [...new Set(vague)].map((way) => {
      const number = vague.filter((other) => other === way).length === 1 ? 0 : 1;
      const { does, why } = vagueDeeds[way][number];
      const since = why === undefined ? '' : `, since ${why}`;
      return `The ${number === 0 ? 'account' : 'accounts'} that ${does} ${number === 0 ? 'is' : 'are'} left out of this${since}.`;
    }),
  stepsMultiply: 'Mind the scale: equal steps multiply the figure, since the accounts lie so far apart.',
};

const words: Readonly<Record<string, ChartWords>> = { en: english };

/** The words of a language (BCP 47), or English where we have none. */
export function chartWords(language: string): ChartWords {
  return words[language.slice(0, 2).toLowerCase()] ?? english;
}
