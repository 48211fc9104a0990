import { isNegatedBefore, outlookOf, type Clause } from './date-outlook.ts';
import type { WeekdayCues } from './lexicon/lexicon.ts';
import { readOnce } from './lexicon/shelf.ts';
import { keyOf, type Word } from './words.ts';

/** Which day of that name is meant: the next one, the one after today, the last one, the nearer of them, or every one. */
export type WeekdayOutlook = 'ahead' | 'next' | 'last' | 'back' | 'nearest' | 'every';

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
const article = /^(?:the|der|die|das|dem|den|le|la|el|lo|il|o|a|de|het)$/;
const longestCue = 4;

/**
 * Judges which day a weekday alone means: by the words right beside it, else by the tense of its clause ("will hand out water
 * from Thursday", "was held on Monday"); in news, where nothing tells, the last one.
 */
export function outlookOfWeekday(clause: Clause, first: number, last: number): WeekdayOutlook {
  const cues = cuesIn(clause.primary);
  if (cues === undefined) return 'back';
  const { words, text } = clause;
  const before = wordsBefore(words, first);
  const lead = ` ${before.join(' ')}`;
  const bare = article.test(before.at(-1) ?? '') ? ` ${before.slice(0, -1).join(' ')}` : lead;
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
  const outlook = outlookOf(clause, first, last);
  if (isLed(cues.leading)) return outlook === 'back' && looksBack(clause, first, before) ? 'back' : 'ahead';
  if (outlook === 'ahead') return 'ahead';
  if (outlook === 'open') return openOutlook(text, words, first);
  return 'back';
}

/** "Was closed from Monday" and "did not learn of it until Monday" look back, "ordered them out by Friday" does not. */
function looksBack(clause: Clause, first: number, before: readonly string[]): boolean {
  const lead = before.at(-1) ?? '';
  if (/^(?:until|till|bis|zum|tot|hasta|até|jusqu'à|jusqu'au)$/.test(lead)) return isNegatedBefore(clause, first);
  // "By Tuesday, 400 had signed": nothing stands before that could lead ahead.
  if (before.length === 1) return true;
  return !/^(?:by|before|entro|tegen|uiterlijk|d'ici|spätestens|vor)$/.test(lead);
}

/** "Would vote on", "is on", "opens" look ahead; "was due on" is as near on either side. */
function openOutlook(text: string, words: readonly Word[], first: number): WeekdayOutlook {
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const key = keyOf(words, i);
    if (/[.!?]\s/.test(text.slice(words[i]?.end, words[i + 1]?.start))) break;
    if (/^(?:would|could|würde|würden|serait|aurait|sería|sarebbe|seria|zou|zouden)$/.test(key))
      return /^(?:have|haben|avoir)$/.test(keyOf(words, i + 1)) ? 'back' : 'ahead';
    if (presentForm.test(key)) return 'ahead';
    if (/^(?:due|expected|scheduled|planned|set|supposed)$/.test(key)) return 'nearest';
    if (/^(?:was|were|had|has|have)$/.test(key)) return keyOf(words, i + 1) === 'to' ? 'nearest' : 'back';
  }
  return 'back';
}

const reach = 12;
const presentForm =
  /^(?:is|are|begins?|starts?|ends?|opens?|reopens?|closes?|expires?|resumes?|beginnt|beginnen|startet|starten|öffnet|schließt|endet|commence|commencent|ouvre|ferme|débute|empieza|comienza|abre|cierra|inizia|comincia|apre|chiude|começa|fecha|begint|opent|sluit)$/;

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
