import type { EditionClaim } from '../domain/edition/edition.ts';
import { countOtherStances, type OtherStance } from '../domain/edition/views/other-stances.ts';
import { otherStanceVerbs } from './stance-words.ts';
import { countOf, listOf, sentenceCase, speakBlock, words } from './words.ts';

/** Says how many sources a claim rests on, and whether they are really several: "Two sources, same origin". */
export function speakSupport({ support }: Pick<EditionClaim, 'support'>): string {
  if (support.kind === 'none') return words.noSupport;
  const places = support.wordingIn.flatMap((kind) => speakBlock({ kind }) ?? []);
  const where = support.kind === 'wording' && places.length > 0 ? `, ${listOf(places)}` : '';
  return sentenceCase(support.label) + where;
}

/** The same, and what sources say on the claim beside supporting it: "One source; 1 other source says otherwise." */
export function speakStanding(claim: Pick<EditionClaim, 'citations' | 'support'>): string {
  const others = countOtherStances(claim).flatMap(speakOtherStance);
  return `${[speakSupport(claim), ...(others.length === 0 ? [] : [listOf(others)])].join('; ')}.`;
}

function speakOtherStance({ stance, before, added, again }: OtherStance): string[] {
  const verb = (number: number) => otherStanceVerbs[stance][number === 1 ? 0 : 1];
  const sameOnes = before > 1 ? words.someOfThem(again) : words.sameSourceToo;
  const newOnes = before > 0 ? words.otherSources(added) : countOf(added, 'source');
  return [
    ...(again === 0 ? [] : [`${sameOnes} ${verb(again)} ${words.inAnotherPlace}`]),
    ...(added === 0 ? [] : [`${newOnes} ${verb(added)}`]),
  ];
}
