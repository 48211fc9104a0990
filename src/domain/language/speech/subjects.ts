import { isSpeakerNoun, softVerbs } from './verbs-of-saying.ts';
import {
  endsName,
  gapBefore,
  isCapital,
  isJoined,
  nounPhraseBefore,
  type Context,
  type WordRange,
} from '../noun-phrases.ts';
import { keyOf } from '../words.ts';

const helpers =
  /^(?:has|have|had|also|however|later|previously|then|recently|repeatedly|never|not|once|first|again|already|now|still|yet|would|will|did|does|do|earlier|further|today|yesterday|always|often|even|since|just|both|all|instead|meanwhile|too)$/;

/** The subject of the verb at `i`: over helping words, parentheses between commas, and what explains the name. */
export function subjectOf(context: Context, i: number): WordRange | undefined {
  const { words } = context;
  let at = i;
  while (
    at > 0 &&
    (isJoined(context, at) || isAside(context, at)) &&
    (helpers.test(keyOf(words, at - 1)) ||
      keyOf(words, at - 1).endsWith('ly') ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(keyOf(words, at - 1)))
  ) {
    at--;
    if (words[at - 1]?.key === 'on' && keyOf(words, at).endsWith('day')) at--;
  }
  if (at === 0) return undefined;
  if (isJoined(context, at)) return relativeSubject(context, at - 1) ?? nounPhraseBefore(context, at - 1);
  const gap = gapBefore(context, at);
  if (!/^\s*[,–—)]\s*$/.test(gap)) return undefined;
  return at < i ? nounPhraseBefore(context, at - 1) : appositiveSubject(context, at);
}

/** "X, however, has indicated": a comma beside a word that only connects. */
function isAside(context: Context, at: number): boolean {
  return (
    /^\s*,\s*$/.test(gapBefore(context, at)) &&
    /^(?:however|meanwhile|too|also|instead|though|therefore|then|later|earlier)$/.test(keyOf(context.words, at - 1))
  );
}

/** "the officer who said": the subject stands before the relative word. */
function relativeSubject(context: Context, last: number): WordRange | undefined {
  if (context.words[last]?.key !== 'who') return undefined;
  return nounPhraseBefore(context, last - 1);
}

const appositiveReach = 24;

/** "X, a researcher from Y, says": what stands before the pair of commas, where the explanation begins like one. */
export function appositiveSubject(context: Context, at: number): WordRange | undefined {
  const { words } = context;
  for (let i = at - 1; i > 0 && at - i < appositiveReach; i--) {
    const gap = gapBefore(context, i);
    if (/[.!?;\n\r]/.test(gap) && !isJoined(context, i)) return undefined;
    if (!/[,–—(]/.test(gap)) continue;
    const name = { first: i, last: at - 1 };
    if (i > at - 5 && rangeIndexes(name).every((k) => isCapital(context, k)) && isTitled(context, i - 1)) return name;
    const opens =
      /^(?:a|an|the|who|whose|which|one|his|her|its|their|now|then|chief|senior|former|head|director|professor|co|vice|deputy|founder|author|minister|president|speaking|citing|quoting|writing|referring|aged|himself|herself)$/.test(
        keyOf(words, i),
      );
    const explains = opens || isSpeakerNoun(keyOf(words, i)) || /^\p{Nd}+$/u.test(keyOf(words, i));
    const subject = explains ? nounPhraseBefore(context, i - 1) : undefined;
    if (subject !== undefined && (endsName(context, subject.last) || isSpeakerNoun(headOf(context, subject))))
      return subject;
  }
  return undefined;
}

/** "the bank's chief economist, Jane Roe, said": the name follows what the person is. */
function isTitled(context: Context, last: number): boolean {
  const title = nounPhraseBefore(context, last);
  return title !== undefined && isSpeakerNoun(headOf(context, title));
}

export function rangeIndexes({ first, last }: WordRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Subjects of "suggests", "shows" or "tells" that nobody can be asked about. */
const thingsThatTell =
  /^(?:time|history|reality|evidence|data|figures?|results?|records?|numbers?|images?|footage|photos?|videos?|rumou?rs?|signs?|findings|experience|facts?|nothing|everything|something|analysis|research|estimates?|move|moves|deployment|decision|text|term|map|maps|chart|table)$/;

/** Verbs that only people are the subject of, whatever they are called. */
const ofPeople = /^(?:say|says|said|told|tells|(?:insist|assert|contend)(?:s|ed)?|(?:accuse|allege)[sd]?)$/;

/** Whether a subject is someone: a name, a pronoun or a noun for people; verbs that also take things are strict. */
export function canSpeak(context: Context, range: WordRange, verb: string): boolean {
  const { text, words } = context;
  const last = words[range.last];
  if (last === undefined) return false;
  if (/^(?:this|these|those|there|what|which|it|one|that)$/.test(last.key))
    return last.key === 'it' && !softVerbs.has(verb);
  if (/^(?:he|she|they|we|i|you)$/.test(last.key)) return true;
  const head = headOf(context, range);
  if (isSpeakerNoun(head)) return true;
  if (thingsThatTell.test(head)) return false;
  const startsText =
    range.first === 0 ||
    /[.!?\n\r]\s*["“‘'(]*$/.test(
      text.slice(Math.max(0, (words[range.first]?.start ?? 0) - 4), words[range.first]?.start ?? 0),
    );
  const named = rangeIndexes(range).some(
    (k) => isCapital(context, k) && !(k === range.first && startsText && range.first !== range.last),
  );
  const lowerHead = !isCapital(context, range.last) && !named;
  if (lowerHead) return !softVerbs.has(verb) && ofPeople.test(verb);
  return isCapital(context, range.last) || ofPeople.test(verb) || /^claim(?:s|ed)?$/.test(verb);
}

/** The noun a phrase is about: the last before "of", "for", "from", "in". */
export function headOf(context: Context, range: WordRange): string {
  for (let k = range.first + 1; k <= range.last; k++) {
    if (/^(?:of|for|from|in|at)$/.test(keyOf(context.words, k))) return keyOf(context.words, k - 1);
  }
  return keyOf(context.words, range.last);
}
