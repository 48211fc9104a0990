import { compilePhrases, findPhrases } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../messages/place.ts';
import { termOf } from './subject-terms.ts';

/** What a passage says an act was for. */
export interface MotiveFact extends Span {
  readonly words: string;
  /** `reason`: a stated ground, with its terms; `gain` and `selfless`: whether who acted had something to gain. */
  readonly kind: 'reason' | 'gain' | 'selfless';
  readonly denied: boolean;
  /** A gain that is said to be had ("gained", "securing rewards"), not only spoken of. */
  readonly obtained: boolean;
  /** What the ground is made of; empty but for reasons. */
  readonly terms: readonly string[];
}

type Cue = 'reason' | 'gain' | 'selfless';

const cues = compilePhrases<Cue>({
  reason:
    'because of; due to; owing to; on account of; on grounds of; in order to; for the sake of; motivated by; driven by; prompted by; aimed at; intended to; designed to; in response to; in retaliation for; out of; is|was|are|were about; all about; not about; so as to; for fear of; with the aim of; for reasons of; blamed on; a matter of',
  gain: `self-interest; self interest; personal|private|financial|material|political gain; gain|gains; rewards; reward; for profit; profits; profit from; benefits; benefited from; benefit from; tax benefits; advantage; in return for; in exchange for; enrich; enriched
    own interests; own interest; geopolitical|economic|commercial|business|strategic|mutual|financial interests; gained; kickbacks; kickback; paid for it; windfall`,
  selfless:
    'selfless; selflessly; altruistic; altruism; unselfish; unselfishly; solidarity; standing by; stand by; stood by; out of kindness|friendship|loyalty|pity|charity|generosity; for nothing in return; without regard for its|his|her|their own; purely humanitarian; goodwill',
  'false-friends':
    'out of reach|control|date|town|service|order|hand|work|prison|school|bounds|sight; due to be|begin|start|open|meet|arrive|leave; gain access; gain control; unemployment benefits; interest rate|rates; out of the',
});

const deniers = compilePhrases({
  denied:
    "no; not; without; lack of; lacking; absence of; free of; never; nor; neither; isn't; wasn't; aren't; weren't; rather than; zero; nothing; no thought of; with no",
});

const reasonTerms = 3;

/** Words by which a gain is had: before the noun for it, or by themselves. */
const obtaining =
  /^(?:gain|gains|gained|gaining|secure|secures|secured|securing|reap|reaps|reaped|reaping|earn|earns|earned|earning|receive|receives|received|receiving|win|wins|won|get|gets|got|obtain|obtains|obtained|made|making|enjoy|enjoys|enjoyed|benefited|enriched|pocketed|collected)$/;

/** Motives that a sentence states, English only; a gain denied is `selfless`. The span takes in what denies or obtains it. */
export function readMotives(text: string, language: string, words: readonly Word[]): MotiveFact[] {
  const denials = findPhrases(words, deniers);
  return findPhrases(words, cues).map(({ kind, start, end, first, last }) => {
    const denial = denials.findLast(
      (before) => before.last < first && first - before.last <= 3 && sameClause(text, before, { start, end }),
    );
    const verb = kind === 'gain' ? obtainer(words, first) : undefined;
    const denied =
      denial !== undefined ||
      words[first]?.key === 'not' ||
      /^(?:selfless|altruis|unselfish|for nothing)/i.test(text.slice(start, end));
    const terms = kind === 'reason' ? termsAfter(words, last, language) : [];
    const from = Math.min(start, denial?.start ?? start, verb?.start ?? start);
    const to =
      kind === 'reason'
        ? endOf(words, last, end, terms.length)
        : verb !== undefined && verb.start === start
          ? withObject(words, last)
          : end;
    const obtained = verb !== undefined && !denied;
    return {
      start: from,
      end: to,
      words: text.slice(from, to),
      kind: kind === 'selfless' ? kind : pole(kind, denied),
      denied,
      obtained,
      terms,
    };
  });
}

/** The verb by which a gain is had: the cue itself, or up to three words before it. */
function obtainer(words: readonly Word[], first: number): Word | undefined {
  for (let i = first; i >= Math.max(0, first - 3); i--) {
    if (obtaining.test(words[i]?.key ?? '')) return words[i];
    if (i > 0 && words[i]?.gap === 'other') break;
  }
  return undefined;
}

/** "gained" with the next words of its clause: "gained valuable experience". */
function withObject(words: readonly Word[], last: number): number {
  let at = last;
  while (
    at < last + 2 &&
    words[at + 1]?.gap === 'space' &&
    !/^(?:in|on|at|from|by|with|and|for|to|of)$/.test(words[at + 1]?.key ?? '')
  )
    at++;
  return words[at]?.end ?? 0;
}

function pole(kind: Cue, denied: boolean): MotiveFact['kind'] {
  if (kind === 'reason' || !denied) return kind;
  return kind === 'gain' ? 'selfless' : 'gain';
}

function sameClause(text: string, before: Span, after: Span): boolean {
  return !/[,;:.]/.test(text.slice(before.end, after.start));
}

function termsAfter(words: readonly Word[], last: number, language: string): string[] {
  const terms: string[] = [];
  for (let i = last + 1; i < words.length && i <= last + 8 && terms.length < reasonTerms; i++) {
    const word = words[i];
    if (word === undefined || (word.gap === 'other' && i > last + 1) || /^(?:but|and)$/.test(word.key)) break;
    const term = termOf(word.key, language);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

function endOf(words: readonly Word[], last: number, end: number, taken: number): number {
  return taken === 0 ? end : (words[Math.min(last + taken + 1, words.length - 1)]?.end ?? end);
}
