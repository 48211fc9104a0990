import { keyOf, type Word } from './words.ts';

/** A text and its words. */
export interface Context {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Words from index `first` to `last`, both included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const longest = 16;

const clauseWords = new Set(
  `that which who whom whose when while where after before because since if although though but as than whether so until unless why how what
  is was are were be been being has have had will would can could may might must shall should do does did not never`.split(
    /\s+/,
  ),
);
const prepositions = new Set(
  'in on at to with by about over into under during against between through amid despite without upon across via per near toward towards following'.split(
    ' ',
  ),
);
const linking = new Set('of for from at in'.split(' '));
const pronouns = new Set('he she they it we i you this these those there one who'.split(' '));

/** Whether the written word begins with a capital letter. */
export function isCapital({ text, words }: Context, i: number): boolean {
  const word = words[i];
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
}

/** Whether a name may end at the word: a capital, or a syllable hung on one ("Yeon-un"). */
export function endsName(context: Context, i: number): boolean {
  return isCapital(context, i) || (context.words[i]?.gap === 'hyphen' && isCapital(context, i - 1));
}

/** What lies between a word and the one before it. */
export function gapBefore({ text, words }: Context, i: number): string {
  const before = words[i - 1];
  if (before === undefined) return '';
  const gap = text.slice(before.end, words[i]?.start ?? text.length);
  // Its ends say all there is to know, and bound what any pattern has to look at.
  return gap.length <= 40 ? gap : gap.slice(0, 20) + gap.slice(-20);
}

/** A dot after an initial or title does not end a phrase: "J. K. Rowling", "Dr. Amara", "St. Petersburg". */
export function isJoined(context: Context, i: number): boolean {
  const word = context.words[i];
  if (word === undefined || i === 0) return false;
  if (word.gap === 'space' || word.gap === 'hyphen') return !/[\n\r]/.test(gapBefore(context, i));
  const before = keyOf(context.words, i - 1);
  const gap = gapBefore(context, i);
  return (
    /^\.[ \u00A0]?$/.test(gap) &&
    (/^\p{L}$/u.test(before) ||
      /^(?:mr|mrs|ms|dr|prof|gen|col|lt|capt|sgt|maj|adm|sen|rep|gov|st|rev|hon|pres|u|s|messrs|cmdr|supt|insp|sir)$/.test(
        before,
      ) ||
      (gap === '.' && isCapital(context, i - 1)))
  );
}

/**
 * The noun phrase that ends at word `last`: back over its names, nouns and adjectives, and over "of", "for",
 * "from" inside it, to where its clause begins. Undefined where none ends there.
 */
export function nounPhraseBefore(context: Context, last: number): WordRange | undefined {
  let first = last;
  const { words } = context;
  if (last < 0 || clauseWords.has(keyOf(words, last)) || prepositions.has(keyOf(words, last))) return undefined;
  if (pronouns.has(keyOf(words, last))) return { first: last, last };
  for (let i = last; last - i < longest && isJoined(context, i); i--) {
    if (endsClause(context, i - 1)) break;
    first = i - 1;
  }
  return dropLead(context, { first, last });
}

/** Whether a word before a noun phrase is no part of it. */
function endsClause(context: Context, i: number): boolean {
  const key = keyOf(context.words, i);
  const capital = isCapital(context, i);
  if (clauseWords.has(key)) return !(capital && key === 'may');
  if (pronouns.has(key)) return !(capital && key === 'one');
  if (key === 'and') return !(isCapital(context, i + 1) && isCapital(context, i - 1));
  if (key === 'or' || (key.endsWith('ly') && !capital)) return true;
  return prepositions.has(key) && !(linking.has(key) && i >= 1 && isJoined(context, i));
}

/** "On Monday the ministry", "Earlier, officials": what places the sentence in time is not the speaker. */
function dropLead(context: Context, range: WordRange): WordRange | undefined {
  let { first } = range;
  const key = (i: number): string => keyOf(context.words, i);
  while (
    first < range.last &&
    /^(?:on|in|at|by|from|for|of|and|earlier|later|meanwhile|yesterday|today|also|then|now|still|yet|even|however|instead|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|here|reports?)$/.test(
      key(first),
    )
  ) {
    const wasPreposition = /^(?:on|in|at|by|from|for)$/.test(key(first));
    first++;
    // "In Oslo police said": the place goes with its preposition, unless nothing is left.
    if (wasPreposition && first < range.last && !/^(?:the|a|an)$/.test(key(first)) && isCapital(context, first))
      first++;
  }
  return first > range.last ? undefined : { first, last: range.last };
}

/**
 * The noun phrase that begins at word `first`, to the next punctuation, clause or preposition that is
 * no part of a name. Undefined where none begins there.
 */
export function nounPhraseAfter(context: Context, first: number): WordRange | undefined {
  const { words } = context;
  if (words[first] === undefined || clauseWords.has(words[first].key) || prepositions.has(words[first].key))
    return undefined;
  if (pronouns.has(words[first].key)) return { first, last: first };
  let last = first;
  for (let i = first + 1; i - first < longest && isJoined(context, i); i++) {
    const step = stepAfter(context, i);
    if (step === 'stop') break;
    if (step === 'take') last = i;
  }
  return { first, last };
}

const reports =
  /^(?:report|reports|statement|study|survey|analysis|letter|article|investigation|paper|poll|estimate|estimates)$/;

/** Whether a word goes on with a noun phrase, only leads on to its next word, or ends it. */
function stepAfter(context: Context, i: number): 'take' | 'lead' | 'stop' {
  const { words } = context;
  const key = keyOf(words, i);
  const before = keyOf(words, i - 1);
  const next = isCapital(context, i + 1);
  const leads = (goesOn: boolean): 'lead' | 'stop' => (goesOn ? 'lead' : 'stop');
  if (clauseWords.has(key) || pronouns.has(key)) return 'stop';
  if (/^(?:the|a|an)$/.test(key)) return leads(/^(?:and|of|for|from|at|both|by)$/.test(before));
  if (key === 'and' || key === 'or') return leads(next || hasCapitalSoon(context, i + 1));
  if (linking.has(key)) return leads(next || words[i + 1]?.key === 'the');
  if (prepositions.has(key)) return leads(key === 'by' && reports.test(before));
  return !isCapital(context, i) && /(?:ed|ing|ly)$/.test(key) && isCapital(context, i - 1) ? 'stop' : 'take';
}

function hasCapitalSoon(context: Context, from: number): boolean {
  for (let i = from; i < from + 6 && (i === from || isJoined(context, i)); i++) if (isCapital(context, i)) return true;
  return false;
}
