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
  'false-friends': 'out of reach|control|date|town|service|order|hand|work|prison|school|bounds|sight; due to be|begin|start|open|meet|arrive|leave; gain access; gain control; unemployment benefits; interest rate|rates; out of the',
});

const deniers = compilePhrases({
  denied: 'no; not; without; lack of; lacking; absence of; free of; never; nor; neither; isn\'t; wasn\'t; aren\'t; weren\'t; rather than; zero; nothing; no thought of; with no',
});

const reasonTerms = 3;

/** Motives that a sentence states, English only; a gain denied is `selfless`. */
export function readMotives(text: string, language: string, words: readonly Word[]): MotiveFact[] {
  const denials = findPhrases(words, deniers);
  return findPhrases(words, cues).map(({ kind, start, end, first, last }) => {
    const denied =
      /^(?:selfless|altruis|unselfish|without|for nothing)/i.test(text.slice(start, end)) ||
      denials.some((denial) => denial.last < first && first - denial.last <= 3 && sameClause(text, denial, { start, end })) ||
      words[first]?.key === 'not';
    const terms = kind === 'reason' ? termsAfter(words, last, language) : [];
    return { start, end: kind === 'reason' ? endOf(words, last, end, terms.length) : end, words: text.slice(start, end), kind: kind === 'selfless' ? kind : pole(kind, denied), denied, terms };
  });
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
