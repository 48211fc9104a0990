import { baseForm } from '../english-words.ts';
import { findNegations } from '../wording/find-wording.ts';
import type { Tense, WeekdayCues } from '../lexicon/lexicon.ts';
import { wordsOf, wordsOfAll, readOnce } from '../lexicon/shelf.ts';
import { keyOf, type Word } from '../words.ts';

/** The words a date is judged in. */
export interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
  /** Primary subtag. */
  readonly primary: string;
}

/** Words looked at before a date, and behind it where nothing before it tells. */
const reach = 24;

const present = /^(?:is|are|am|'s|'re|isn't|aren't|it's|he's|she's|they're|we're|i'm)$/;
const past = /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't|been|ago|yesterday|has|have|hasn't|haven't)$/;
const future = /^(?:will|shall|won't|tomorrow|deadline|\p{L}+'ll)$/u;
const prospect =
  /^(?:expected|scheduled|planned|due|set|slated|poised|likely|supposed|hopes?|plans?|intends?|aims?|expects?|wants?|hoping|planning|aiming|intending|going|ready|promises?|pledges?|proposes?|vows?)$/;
/** What may stand behind a prospect for it to be one: "is due on", "plans to", "set for". */
const leadsOn = /^(?:to|for|on|in|by|at|from|next|)$/;
const modal = /^(?:may|might|must|can|cannot|should|could|would)$/;
/** Verbs of timetables, whose present tense speaks of days to come and, in headlines and chronicles, of days gone by. */
const timetable =
  /^(?:begins?|starts?|ends?|opens?|reopens?|closes?|expires?|resumes?|returns?|takes?|falls?|meets?|comes|goes|lasts?|runs?|faces?|becomes?)$/;
const says =
  /^(?:said|told|announced|reported|warned|added|confirmed|stated|wrote|insisted|argued|claimed|believed|thought|knew)$/;
const determiner = /^(?:the|a|an|its|their|his|her|our|my|your|this|these|those|any|no|some|all|of|and|\d.*)$/;
/** Behind these, what happened may have happened at any time before or after what the sentence is about. */
const turns = /^(?:after|before|since|following|because|despite)$/;
const notPast =
  /^(?:need|speed|seed|feed|breed|bleed|hundred|sacred|naked|wicked|indeed|red|bed|shed|embed|exceed|proceed|succeed|agreed)$/;

/**
 * Judges by the verb nearest to a date, in its own sentence, whether it lies ahead ("will meet on", "is to resume on", "is due on") or back
 * ("was held on"). Undefined where there is no verb that tells, and in languages without a table of tenses.
 */
export function tenseOf(clause: Clause, first: number, last: number): Tense | undefined {
  if (clause.primary !== 'en') return tenseByForms(clause, first, last);
  let turned = false;
  for (let i = first - 1; i >= 0 && i >= first - reach && !isBreak(clause, i); i--) {
    turned ||= i < first - 1 && turns.test(keyOf(clause.words, i));
    const tense = tenseAt(clause, i, first - i);
    if (tense !== undefined) return turned ? 'open' : tense;
  }
  for (let i = last + 1; i < clause.words.length && i <= last + reach && !isBreak(clause, i - 1); i++) {
    const tense = tenseAt(clause, i, 1);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** In languages other than English the nearest form that tells a tense decides: before the date, else behind it. */
function tenseByForms(clause: Clause, first: number, last: number): Tense | undefined {
  const read = tenseReader(clause.primary);
  if (read === undefined) return undefined;
  const { words } = clause;
  for (let i = first - 1; i >= 0 && i >= first - reach && !isBreak(clause, i); i--) {
    const tense = read(keyOf(words, i));
    if (tense !== undefined) return tense;
  }
  for (let i = last + 1; i < words.length && i <= last + reach && !isBreak(clause, i - 1); i++) {
    const tense = read(keyOf(words, i));
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** Words that negate no verb: "lived without power until May". */
const without = wordsOfAll((lexicon) => lexicon.without);

/** Whether something is denied before a date in its sentence: what "did not happen until May" happened in May. */
export function isNegatedBefore({ text, words, primary }: Clause, first: number): boolean {
  let from = first;
  while (from > 0 && from > first - reach && !isBreak({ text, words, primary }, from - 1)) from--;
  const clause = text.slice(words[from]?.start, words[first]?.start);
  return findNegations(clause, primary).some(({ start, end }) => !without.has(clause.slice(start, end).toLowerCase()));
}

type TenseReader = (key: string) => Tense | undefined;

const tenseReader = readOnce(({ tenses }): TenseReader | undefined => {
  if (tenses === undefined) return undefined;
  const kinds = ['open', 'back', 'ahead'] as const;
  const forms = new Map(
    kinds.flatMap((tense) => tenses.words[tense].split(/\s+/).map((word) => [word, tense] as const)),
  );
  const others = new Set(tenses.others?.split(/\s+/));
  return (key) =>
    forms.get(key) ??
    (others.has(key) ? undefined : kinds.find((tense) => tenses.endings?.[tense]?.test(key) === true));
});

/** Whether a sentence ends behind a word. */
function isBreak({ text, words }: Clause, i: number): boolean {
  const [before, after] = [words[i], words[i + 1]];
  if (before === undefined || after === undefined) return false;
  const gap = text.slice(before.end, after.start);
  return (
    /[!?;]|\n\s*\n/.test(gap) ||
    (/\.["'”’)\]]*\s/.test(gap) && /^\p{Lu}/u.test(text.slice(after.start, after.start + 2)))
  );
}

function tenseAt(clause: Clause, i: number, distance: number): Tense | undefined {
  const { words } = clause;
  const key = keyOf(words, i);
  const next = keyOf(words, i + 1);
  if (future.test(key)) return 'ahead';
  if (prospect.test(key) && leadsOn.test(next)) return prospectAt(clause, i);
  if (modal.test(key)) return modalAt(clause, i);
  if (present.test(key)) return next === 'to' || prospect.test(next) ? 'ahead' : 'open';
  if (says.test(key)) return distance <= 3 ? 'back' : 'open';
  if (past.test(key)) return 'back';
  if (timetable.test(key)) return isInfinitive(keyOf(words, i - 1)) ? undefined : 'open';
  return isPastForm(key) ? pastAt(clause, i) : undefined;
}

/** "Is expected to" looks ahead, "was expected to" may have been so long ago. */
function prospectAt(clause: Clause, i: number): Tense | undefined {
  if (auxiliaryBefore(clause, i) === 'past') return 'open';
  const goes = keyOf(clause.words, i) === 'going' && keyOf(clause.words, i + 1) !== 'to';
  return goes ? undefined : 'ahead';
}

function modalAt({ text, words }: Clause, i: number): Tense | undefined {
  const key = keyOf(words, i);
  // "May" is a month where it is written large.
  if (key === 'may' && /^\p{Lu}/u.test(text.slice(words[i]?.start, words[i]?.end))) return undefined;
  return /^(?:could|would)$/.test(key) ? 'open' : 'ahead';
}

/** Whether a verb hangs on the word before, which then tells more. */
const isInfinitive = (before: string): boolean =>
  /^(?:to|be|not)$/.test(before) || future.test(before) || modal.test(before);

function isPastForm(key: string): boolean {
  if (notPast.test(key)) return key === 'agreed';
  return /^\p{L}{2,}ed$/u.test(key) ? !key.endsWith('eed') : baseForm(key) !== key;
}

/** A past form: an adjective before its noun tells nothing, nor does one behind "be"; "agreed to meet" looks on from then. */
function pastAt(clause: Clause, i: number): Tense | undefined {
  const { words } = clause;
  const before = keyOf(words, i - 1);
  const next = keyOf(words, i + 1);
  if (determiner.test(before) || /^(?:be|being)$/.test(before)) return undefined;
  if (next === 'to' && !determiner.test(keyOf(words, i + 2))) return 'open';
  return auxiliaryBefore(clause, i) === 'present' ? 'open' : 'back';
}

/** The form of "be" or "have" that a participle hangs on, with at most two words between. */
function auxiliaryBefore({ words }: Clause, i: number): 'present' | 'past' | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const key = keyOf(words, k);
    if (present.test(key)) return 'present';
    if (past.test(key)) return 'past';
    if (!/ly$|^(?:not|also|still|now|only|first|all|both)$/.test(key)) return undefined;
  }
  return undefined;
}

/** Which day of that name is meant: the next one, the one after today, the last one, the nearer of them, or every one. */
export type WeekdayTense = 'ahead' | 'next' | 'last' | 'back' | 'nearest' | 'every';

type Cues = Readonly<Record<keyof WeekdayCues, readonly string[]>>;

const cuesIn = readOnce(({ weekdayCues: cues }): Cues | undefined =>
  cues === undefined
    ? undefined
    : {
        next: expand(cues.next),
        last: expand(cues.last),
        planned: expand(cues.planned),
        leading: expand(cues.leading),
        every: expand(cues.every),
        until: wordsOf(cues.until),
        by: wordsOf(cues.by),
        would: wordsOf(cues.would),
        perfect: wordsOf(cues.perfect),
        opens: wordsOf(cues.opens),
      },
);

function expand(list: string): readonly string[] {
  return list
    .split('; ')
    .flatMap((phrase) =>
      phrase
        .split(' ')
        .reduce<string[]>(
          (heads, word) =>
            heads.flatMap((head) => word.split('|').map((form) => (head === '' ? form : `${head} ${form}`))),
          [''],
        ),
    );
}

/** Whether weekdays are read in a language (primary subtag). */
export function readsWeekdays(primary: string): boolean {
  return cuesIn(primary) !== undefined;
}

/** Articles between a cue and the day. */
const dayArticles = wordsOfAll((lexicon) => lexicon.dayArticles);
const longestCue = 4;

/**
 * Judges which day a weekday alone means: by the words right beside it, else by the tense of its clause ("will hand out water
 * from Thursday", "was held on Monday"); in news, where nothing tells, the last one.
 */
export function tenseOfWeekday(clause: Clause, first: number, last: number): WeekdayTense {
  const cues = cuesIn(clause.primary);
  if (cues === undefined) return 'back';
  const { words, text } = clause;
  const before = wordsBefore(words, first);
  const lead = ` ${before.join(' ')}`;
  const bare = dayArticles.has(before.at(-1) ?? '') ? ` ${before.slice(0, -1).join(' ')}` : lead;
  const behind = `${wordsBehind(words, last).join(' ')} `;
  const isLed = (list: readonly string[]): boolean =>
    list.some((cue) => lead.endsWith(` ${cue}`) || bare.endsWith(` ${cue}`));
  const isBeside = (list: readonly string[]): boolean =>
    isLed(list) || list.some((cue) => behind.startsWith(`${cue} `));
  if (isBeside(cues.next)) return 'next';
  if (isBeside(cues.last)) return 'last';
  if (isLed(cues.every)) return 'every';
  // "For Saturday's attack" speaks of one that was.
  const isPast = before.at(-1) === 'for' && keyOf(words, last).endsWith("'s");
  if (!isPast && isLed(cues.planned)) return 'ahead';
  const tense = tenseOf(clause, first, last);
  if (isLed(cues.leading)) return tense === 'back' && looksBack(clause, first, { before, cues }) ? 'back' : 'ahead';
  if (tense === 'ahead') return 'ahead';
  if (tense === 'open') return openTense(text, words, { first, cues });
  return 'back';
}

/** "Was closed from Monday" and "did not learn of it until Monday" look back, "ordered them out by Friday" does not. */
function looksBack(
  clause: Clause,
  first: number,
  { before, cues }: { readonly before: readonly string[]; readonly cues: Cues },
): boolean {
  const lead = before.at(-1) ?? '';
  if (cues.until.includes(lead)) return isNegatedBefore(clause, first);
  // "By Tuesday, 400 had signed": nothing stands before that could lead ahead.
  if (before.length === 1) return true;
  return !cues.by.includes(lead);
}

/** "Would vote on", "is on", "opens" look ahead; "was due on" is as near on either side. */
function openTense(
  text: string,
  words: readonly Word[],
  { first, cues }: { readonly first: number; readonly cues: Cues },
): WeekdayTense {
  for (let i = first - 1; i >= 0 && i >= first - openReach; i--) {
    const key = keyOf(words, i);
    if (/[.!?]\s/.test(text.slice(words[i]?.end, words[i + 1]?.start))) break;
    if (cues.would.includes(key)) return cues.perfect.includes(keyOf(words, i + 1)) ? 'back' : 'ahead';
    if (cues.opens.includes(key)) return 'ahead';
    if (/^(?:due|expected|scheduled|planned|set|supposed)$/.test(key)) return 'nearest';
    if (/^(?:was|were|had|has|have)$/.test(key)) return keyOf(words, i + 1) === 'to' ? 'nearest' : 'back';
  }
  return 'back';
}

const openReach = 12;

function wordsBefore(words: readonly Word[], first: number): readonly string[] {
  const found: string[] = [];
  for (let i = first; i > 0 && found.length < longestCue + 1 && words[i]?.gap === 'space'; i--)
    found.unshift(keyOf(words, i - 1));
  return found;
}

function wordsBehind(words: readonly Word[], last: number): readonly string[] {
  const found: string[] = [];
  for (let i = last + 1; found.length < longestCue && words[i]?.gap === 'space'; i++) found.push(keyOf(words, i));
  return found;
}
