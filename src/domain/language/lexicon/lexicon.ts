/**
 * Phrases and what they are, in the editable notation of the word lists: one phrase a line or
 * separated by `;`, its words separated by spaces, `a|b` for alternatives of one word.
 */
export type PhraseTable<K extends string> = { readonly [kind in K | FalseFriend]?: string };

/** Phrases of this kind are recognised so that the shorter ones inside them are not. */
export type FalseFriend = 'false-friends';

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
export type Tense = 'ahead' | 'back' | 'open';

/** By which forms the tense around a date is told. Infinitives and participles tell nothing by themselves. */
export interface Tenses {
  /** Forms that look ahead, back, or either way, as words. */
  readonly words: Readonly<Record<Tense, string>>;
  /** Endings that a form of one tense has and few other words. */
  readonly endings?: Partial<Readonly<Record<Tense, RegExp>>>;
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
  /** Of the leading words, those up to which something lasts, and those by which something is done. */
  readonly until: string;
  readonly by: string;
  /** Verbs that speak of a day as seen from an earlier one ("would vote on"), but with a perfect behind them. */
  readonly would: string;
  readonly perfect: string;
  /** Verbs whose present tense speaks of days to come. */
  readonly opens: string;
}

/** What a bound beside a number does to it: `nearly` is just below, the rest as in comparisons. */
export type Bound = 'gt' | 'ge' | 'lt' | 'le' | 'about' | 'nearly';

/** The words of a range: "between 3 and 5", "from 3 to 5". */
export interface RangeWords {
  readonly between: string;
  readonly and: string;
  readonly from: string;
  readonly to: string;
}

/** Words before a date from which, or up to which, something holds. */
export interface DateBounds {
  readonly since?: string;
  readonly until?: string;
  readonly before?: string;
  readonly after?: string;
}

/** What stands behind a year and says on which side of year 1 it lies. Of fixed length but for at most one space in each place. */
export interface Eras {
  readonly before: RegExp;
  readonly since: RegExp;
}

/**
 * How an abbreviation that ends in a full stop bears on the end of a sentence. `leading`: it needs what follows ("Dr. Watson", "p. 55");
 * `numbered`: it needs a number ("Jan. 5"), and before anything else the stop may end the sentence; `trailing`: it closes a phrase and may
 * close the sentence ("Briggs & Co.", "etc."); `time`: a time of day or an era, which also ends an opening phrase ("At 5 a.m. Ms Lee left").
 */
export type AbbreviationKind = 'leading' | 'numbered' | 'trailing' | 'time';

/**
 * Everything Verbatim knows of one language. Word lists are set apart by spaces, lists of phrases by `;`, `a|b` are alternatives of one
 * word. Every language fills in every field: what nothing is known of is `undefined`, and what rests on it does not work in that language.
 */
export interface Lexicon {
  /** The script its words are written in; of several, the one that tells most. */
  readonly script: Script;
  /** Its commonest words, by which a passage in it is told. */
  readonly common: string;
  /** Words that carry no topic of their own. */
  readonly stopWords: string | undefined;
  /** The letters it writes: beside `a` to `z`, or all of them where it does not write those. */
  readonly letters: string | undefined;
  /** Endings of inflection and of common derivations, where words are to be compared by what is left without them. */
  readonly endings: string | undefined;
  /** Articles that may open a sentence, and are no part of the name behind them. */
  readonly articles: string | undefined;
  /** Words that stand for somebody or something, which a bracket in a quotation may replace. */
  readonly pronouns: string | undefined;
  /** Abbreviations without their last full stop. */
  readonly abbreviations: Readonly<Record<AbbreviationKind, string>> | undefined;
  /** Names of the months in all their forms, the full one first; the twelve are set apart by `|`. */
  readonly months: string | undefined;
  /** Names of the days of the week from Sunday, in the same way. */
  readonly weekdays: string | undefined;
  /** Words that multiply the number before them: `word word: value; ...`. */
  readonly magnitudes: string | undefined;
  /** Words that are numbers, where nothing more is known of them than that what follows belongs to them. */
  readonly numbers: string | undefined;
  /** Whether decimals follow a comma, and dots group digits. */
  readonly decimalComma: true | undefined;
  /** What says "percent" behind a number. */
  readonly percent: string | undefined;
  /** The same before a number. */
  readonly percentBefore: string | undefined;
  /** What a number is measured in; `*` stands for any ending. */
  readonly measures: string | undefined;
  /** Names of money behind a number, likewise. */
  readonly money: string | undefined;
  /** Bounds before a number ("more than"), and behind it ("or more"). */
  readonly boundsBefore: PhraseTable<Bound> | undefined;
  readonly boundsAfter: PhraseTable<Bound> | undefined;
  readonly ranges: RangeWords | undefined;
  readonly dateBounds: DateBounds | undefined;
  /** Words right before a month alone, and before a year alone, by which they are a date. */
  readonly beforeMonth: string | undefined;
  readonly beforeYear: string | undefined;
  /** Articles between a weekday and its day, or between a day and what leads to it. */
  readonly dayArticles: string | undefined;
  readonly eras: Eras | undefined;
  /** What an hour is called behind its number. */
  readonly hours: string | undefined;
  /** Phrases right before a date that is the last possible one. */
  readonly deadlines: string | undefined;
  readonly negations: PhraseTable<NegationKind> | undefined;
  /** Negations that count none of something; `*` stands for any ending. */
  readonly none: string | undefined;
  /** Negations that leave the verb as it is ("without"). */
  readonly without: string | undefined;
  readonly hedges: PhraseTable<HedgeKind> | undefined;
  /** Hedges only right before a number ("about", "over"), which are other words elsewhere. */
  readonly hedgesBeforeNumbers: string | undefined;
  readonly restrictions: PhraseTable<RestrictionKind> | undefined;
  readonly intentions: PhraseTable<IntentionKind> | undefined;
  /** Words that set one thing before or after another in time. */
  readonly order: PhraseTable<'order'> | undefined;
  /** Verbs of saying, wherever the speaker stands. */
  readonly speech: string | undefined;
  /** Phrases behind which the one stands whose account it is. */
  readonly accordingTo: string | undefined;
  readonly tenses: Tenses | undefined;
  readonly weekdayCues: WeekdayCues | undefined;
}

export type Script =
  'Latin' | 'Cyrillic' | 'Greek' | 'Arabic' | 'Hebrew' | 'Devanagari' | 'Thai' | 'Han' | 'Kana' | 'Hangul';
