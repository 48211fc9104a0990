import { baseForm } from '../../language/irregular-verbs.ts';
import { keyOf, splitWords, stem, type Word } from '../../language/words.ts';
import type { Span } from '../../text/place.ts';

/** Words that look ahead to what the verb after "to" says, in their base form. */
const ahead = new Set(
  `plan intend expect set due poise schedule likely hope aim want promise threaten agree pledge vow offer propose prepare ask order urge try seek attempt slate project`
    .split(/\s+/)
    .map((word) => stem(word, 'en')),
);

/** "Plans to raise": what somebody means to do, or is expected to happen. `verb` is the base form of what has yet to be done. */
interface Prospect extends Span {
  readonly verb: string;
}

const verbForm = (key: string): string => stem(baseForm(key), 'en');

/** Finds what a text looks ahead to. English. */
function findProspects(text: string): Prospect[] {
  const words = splitWords(text);
  return words.flatMap((word, i) => {
    if (word.key !== 'to' || !ahead.has(verbForm(keyOf(words, i - 1)))) return [];
    const at = /^(?:be|have|get)$/.test(keyOf(words, i + 1)) ? i + 2 : i + 1;
    const verb = words[at];
    return verb === undefined
      ? []
      : [{ start: words[i - 1]?.start ?? word.start, end: verb.end, verb: verbForm(verb.key) }];
  });
}

/** What a passage looks ahead to and a claim tells as done: "plans to raise the fee" told as "raised the fee". */
export function findToldAsDone(passage: string, claim: string): Span | undefined {
  const words = splitWords(claim);
  const done = new Set(words.flatMap((word, i) => (isDone(words, i) ? [verbForm(word.key)] : [])));
  return findProspects(passage).find(({ verb }) => done.has(verb));
}

const reach = 3;

/** A past form that no "will", "to" or "if" before it takes back. */
function isDone(words: readonly Word[], i: number): boolean {
  const key = keyOf(words, i);
  if (!key.endsWith('ed') && baseForm(key) === key) return false;
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) {
    if (/^(?:to|will|would|shall|should|may|might|could|can|must|if|be|not|being|is|are)$/.test(keyOf(words, k)))
      return false;
  }
  return true;
}
