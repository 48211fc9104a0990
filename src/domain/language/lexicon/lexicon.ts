import type { PhraseTable } from '../phrases.ts';

/**
 * `report`: said by someone, not vouched for ("reportedly"); `bound`: a number is not exact ("up to");
 * `possibility`: it may not be so ("could"); `doubt`: it is contested or unconfirmed ("alleged", "unclear");
 * `opinion`: someone judges it so ("believed to"); `part`: only some of them, or only in part ("some claim").
 */
export type HedgeKind = 'report' | 'bound' | 'possibility' | 'doubt' | 'opinion' | 'part';

/** `word`: a negating word; `verb`: a verb or noun that negates what follows; `affix`: a word negated by its prefix or ending. */
export type NegationKind = 'word' | 'verb' | 'affix';

/** `condition`: it holds only if something else does; `exception`: not of all of them; `limit`: of this and no more. */
export type RestrictionKind = 'condition' | 'exception' | 'limit';

/**
 * `plan`: what somebody wants, has to or is going to do; `attempt`: what was tried, refused or avoided; `request`: what was asked
 * of others; `near`: what almost happened; `unreal`: what would have, should have or used to.
 */
export type IntentionKind = 'plan' | 'attempt' | 'request' | 'near' | 'unreal';

/** Which way the words around a date look from the day of writing; `open` where they may look either way. */
export type Outlook = 'ahead' | 'back' | 'open';

/** By which forms the tense around a date is told. Infinitives and participles tell nothing by themselves. */
export interface Tenses {
  /** Forms that look ahead, back, or either way, as words. */
  readonly words: Readonly<Record<Outlook, string>>;
  /** Endings that a form of one tense has and few other words. */
  readonly endings?: Partial<Readonly<Record<Outlook, RegExp>>>;
  /** Words that only end so. */
  readonly others?: string;
}

/** What stands right beside a weekday and tells which one is meant, as lists of words and phrases set apart by `;`. */
export interface WeekdayCues {
  /** Before or behind it: the next one ("next", "coming"). */
  readonly next: string;
  /** Before or behind it: the last one ("last", "past"). */
  readonly last: string;
  /** Right before it: what is planned for that day ("for Saturday"). */
  readonly planned: string;
  /** Right before it: ahead, unless the clause looks back ("from Thursday", "by Friday"). */
  readonly leading: string;
  /** Right before it: every such day. */
  readonly every: string;
}

/** Everything Verbatim knows of one language. Word lists are set apart by spaces, lists of phrases by `;`, `a|b` are alternatives of one word. */
export interface Lexicon {
  /** The script its words are written in; of several, the one that tells most. */
  readonly script: Script;
  /** Its commonest words, by which a passage in it is told. */
  readonly common: string;
  /** The letters it writes: beside `a` to `z`, or all of them where it does not write those. */
  readonly letters?: string;
  /** Endings of inflection and of common derivations, where words are to be compared by what is left without them. */
  readonly endings?: string;
  /** Names of the months in all their forms, the full one first; the twelve are set apart by `|`. */
  readonly months?: string;
  /** Names of the days of the week from Sunday, in the same way. */
  readonly weekdays?: string;
  /** Words that multiply the number before them: `word word: value; ...`. */
  readonly magnitudes?: string;
  /** Words that are numbers, where nothing more is known of them than that what follows belongs to them. */
  readonly numbers?: string;
  /** What says "percent" behind a number. */
  readonly percent?: string;
  /** The same before a number. */
  readonly percentBefore?: string;
  /** What a number is measured in; `*` stands for any ending. */
  readonly measures?: string;
  /** Names of money behind a number, likewise. */
  readonly money?: string;
  readonly negations?: PhraseTable<NegationKind>;
  readonly hedges?: PhraseTable<HedgeKind>;
  readonly restrictions?: PhraseTable<RestrictionKind>;
  readonly intentions?: PhraseTable<IntentionKind>;
  /** Verbs of saying, wherever the speaker stands. */
  readonly speech?: string;
  readonly tenses?: Tenses;
  readonly weekdayCues?: WeekdayCues;
}

export type Script =
  'Latin' | 'Cyrillic' | 'Greek' | 'Arabic' | 'Hebrew' | 'Devanagari' | 'Thai' | 'Han' | 'Kana' | 'Hangul';
