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

/** Who speaks in a note, and how: the editors, who add something or conclude it. */
export function leadOfNote({ editors }: Pick<EditionClaim, 'editors'>): string {
  return editors === 'inferred' ? words.editorsConclude : words.editorsAdd;
}

/** How many claims rest on quotations, and how many are the editors' own. */
export function countByGround(
  claims: readonly Pick<EditionClaim, 'editors'>[],
): readonly [quoted: number, editors: number] {
  const editors = claims.filter((claim) => claim.editors !== undefined).length;
  return [claims.length - editors, editors];
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
