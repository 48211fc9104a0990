import type { EditionClaim } from '../domain/edition/edition.ts';
import type { Stance } from '../domain/claims/citation.ts';
import { countOf, listOf } from './words.ts';

const verbs: Readonly<Record<Exclude<Stance, 'supports'>, readonly [one: string, many: string]>> = {
  disputes: ['says otherwise', 'say otherwise'],
  qualifies: ['says it with a difference', 'say it with a difference'],
  mentions: ['also speaks of it', 'also speak of it'],
};

/** Says how many sources a claim is quoted from, and whether others say otherwise. */
export function speakSupport(claim: Pick<EditionClaim, 'citations'>): string {
  const count = (stance: Stance) =>
    new Set(claim.citations.filter((citation) => citation.stance === stance).map((citation) => citation.source)).size;
  const supporting = count('supports');
  const parts = [
    ...(supporting > 0 ? [`quoted from ${countOf(supporting, 'source')}`] : ['no source is quoted in its support']),
    ...(['qualifies', 'disputes', 'mentions'] as const).flatMap((stance) => {
      const number = count(stance);
      return number === 0 ? [] : [`${countOf(number, 'source')} ${verbs[stance][number === 1 ? 0 : 1]}`];
    }),
  ];
  const sentence = listOf(parts);
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
