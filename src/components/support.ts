import type { EditionClaim } from '../domain/edition/edition.ts';
import type { Stance } from '../domain/claims/citation.ts';
import { countOf, listOf, otherStanceVerbs, sentenceCase, speakBlock, words } from './words.ts';

/** Says how many sources a claim rests on, and whether they are really several: "Two sources, same origin". */
export function speakSupport({ support }: Pick<EditionClaim, 'support'>): string {
  if (support.kind === 'none') return words.noSupport;
  const places = support.wordingIn.flatMap((kind) => speakBlock({ kind }) ?? []);
  const where = support.kind === 'wording' && places.length > 0 ? `, ${listOf(places)}` : '';
  return sentenceCase(support.label) + where;
}

/**
 * Says what sources say on a claim beside supporting it, or `''`: "one other source says otherwise". A source that was
 * counted before is not counted again.
 */
function speakOtherStances({ citations, support }: Pick<EditionClaim, 'citations' | 'support'>): string {
  const base = support.kind === 'wording' ? 'mentions' : 'supports';
  const sourcesOf = (stance: Stance) =>
    new Set(citations.filter((citation) => citation.stance === stance).map(({ source }) => source));
  const counted = new Set(sourcesOf(base));
  const several = counted.size > 1;
  const told = (['qualifies', 'disputes', 'mentions'] as const).flatMap((stance) => {
    if (stance === base) return [];
    const all = [...sourcesOf(stance)];
    const added = all.filter((source) => !counted.has(source));
    const again = stance === 'mentions' ? 0 : all.length - added.length;
    const hasOthers = counted.size > 0;
    for (const source of added) counted.add(source);
    return [
      ...(again === 0 ? [] : [speakAgain(again, stance, several)]),
      ...(added.length === 0 ? [] : [speakAdded(added.length, stance, hasOthers)]),
    ];
  });
  return listOf(told);
}

function speakAdded(number: number, stance: Exclude<Stance, 'supports'>, hasOthers: boolean): string {
  const counted = hasOthers ? words.otherSources(number) : countOf(number, 'source');
  return `${counted} ${otherStanceVerbs[stance][number === 1 ? 0 : 1]}`;
}

/** "the same source says otherwise elsewhere", "2 of them say otherwise elsewhere". */
function speakAgain(number: number, stance: Exclude<Stance, 'supports'>, several: boolean): string {
  const who = several ? words.someOfThem(number) : words.sameSourceToo;
  return `${who} ${otherStanceVerbs[stance][number === 1 ? 0 : 1]} ${words.inAnotherPlace}`;
}

/** Both in one sentence. */
export function speakStanding(claim: Pick<EditionClaim, 'citations' | 'support'>): string {
  const others = speakOtherStances(claim);
  return `${speakSupport(claim)}${others === '' ? '' : `; ${others}`}.`;
}
