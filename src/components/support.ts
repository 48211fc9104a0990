import type { EditionClaim } from '../domain/edition/edition.ts';
import type { Stance } from '../domain/claims/citation.ts';
import { countOf, listOf, otherStanceVerbs, sentenceCase, words } from './words.ts';

/** Says how many sources a claim rests on, and whether they are really several: "Two sources, same origin". */
export function speakSupport({ support }: Pick<EditionClaim, 'support'>): string {
  return support.kind === 'none' ? words.noSupport : sentenceCase(support.label);
}

/** Says in how many sources something else stands on a claim, or `''`: "one source says otherwise". */
function speakOtherStances({ citations }: Pick<EditionClaim, 'citations'>): string {
  const count = (stance: Stance) =>
    new Set(citations.filter((citation) => citation.stance === stance).map((citation) => citation.source)).size;
  return listOf(
    (['qualifies', 'disputes', 'mentions'] as const).flatMap((stance) => {
      const number = count(stance);
      return number === 0 ? [] : [`${countOf(number, 'source')} ${otherStanceVerbs[stance][number === 1 ? 0 : 1]}`];
    }),
  );
}

/** Both in one sentence. */
export function speakStanding(claim: EditionClaim): string {
  const others = speakOtherStances(claim);
  return `${speakSupport(claim)}${others === '' ? '' : `; ${others}`}.`;
}
