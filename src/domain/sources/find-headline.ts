import { splitWords } from '../language/words.ts';
import type { Caution, Headline, Labelled, LabelHints } from './labelled.ts';
import { countShared, gatherTopic, shareOf, type Topic } from './profile.ts';

/** A headline is looked for among so many blocks from the start, and at most until so many of running text were passed. */
const leadBlocks = 400;
const leadProse = 4;

/**
 * Finds the headline: the line that stands twice before the article starts, else the one the document's metadata or
 * markup names, else the line that shares most words with the running text, or,
 * where only certain signs count, the title-like line that opens the document. The dek stands between the two, or behind the one.
 */
export function findHeadline(blocks: readonly Labelled[], hints: LabelHints, caution: Caution): Headline {
  const topic = gatherTopic(
    blocks.filter(({ profile, kind }) => profile.prose && kind === undefined).map(({ profile }) => profile),
  );
  const lead = findLead(blocks);
  const twice = findRepeated(blocks, lead, topic);
  if (twice !== undefined)
    return { title: twice[0], headline: twice[1], deks: deksBetween(blocks, twice[0], twice[1], hints) };
  const named = findNamed(blocks, lead, hints);
  if (caution === 'certain') {
    const headline = named ?? findOpening(blocks, hints);
    return headline === undefined ? { deks: [] } : { headline, deks: describedAfter(blocks, headline, hints) };
  }
  const headline = named ?? findByTopic(blocks, lead, topic);
  return headline === undefined ? { deks: [] } : { headline, deks: deksAfter(blocks, headline, hints) };
}

/** Indexes of the lines that may be the headline. */
function findLead(blocks: readonly Labelled[]): number[] {
  const lead: number[] = [];
  let prose = 0;
  for (let i = 0; i < blocks.length && i < leadBlocks && prose < leadProse; i++) {
    const { profile, draft } = blocks[i] as Labelled;
    const line = draft.form === 'line' || draft.form === 'heading';
    if (profile.prose && draft.form !== 'heading') prose += draft.outside === true ? 0 : 1;
    else if (line && profile.words >= 2 && profile.words <= 40 && !profile.endsWithColon) lead.push(i);
  }
  return lead;
}

function findRepeated(
  blocks: readonly Labelled[],
  lead: readonly number[],
  topic: Topic,
): [number, number] | undefined {
  const first = new Map<string, number>();
  let best: [number, number] | undefined;
  let most = 0;
  for (const i of lead) {
    const { profile } = blocks[i] as Labelled;
    const earlier = first.get(profile.key);
    if (earlier === undefined) first.set(profile.key, i);
    const shared = countShared(profile, topic, false);
    if (earlier === undefined || profile.words < 3 || shared < 1 || shared <= most) continue;
    best = [earlier, i];
    most = shared;
  }
  return best;
}

function keyOf(value: string | undefined): string {
  return value === undefined
    ? ''
    : splitWords(value.slice(0, 1000))
        .map(({ key }) => key)
        .join(' ');
}

/** A heading of the first level, or a line that says what the document's title says but for a site's name. */
function findNamed(blocks: readonly Labelled[], lead: readonly number[], hints: LabelHints): number | undefined {
  const title = keyOf(hints.title);
  const named = lead.filter((i) => {
    const { profile } = blocks[i] as Labelled;
    return (
      title !== '' &&
      profile.words > 2 &&
      (profile.key === title || title.startsWith(`${profile.key} `) || title.endsWith(` ${profile.key}`))
    );
  });
  const heading = (i: number) => (blocks[i] as Labelled).draft.form === 'heading';
  const top = lead.find((i) => (blocks[i] as Labelled).draft.depth === 1 && (blocks[i] as Labelled).profile.words > 2);
  return named.find(heading) ?? named[0] ?? top;
}

const longestOpening = 20;

/** The first block, where it can be nothing but a title: a first-level heading, or in plain text a short line without an end that text follows. */
function findOpening(blocks: readonly Labelled[], { format }: LabelHints): number | undefined {
  const at = blocks.findIndex(({ kind }) => kind === undefined);
  const first = blocks[at];
  if (first === undefined) return undefined;
  const { draft, profile } = first;
  if (draft.form === 'heading') return draft.depth === 1 ? at : undefined;
  const isLine = format === 'text' && draft.form === 'line' && profile.opens && profile.words <= longestOpening;
  return isLine && blocks.slice(at + 1, at + 6).some((each) => each.profile.closed) ? at : undefined;
}

/** What the metadata calls the description, right behind the headline. */
function describedAfter(blocks: readonly Labelled[], headline: number, hints: LabelHints): number[] {
  const description = keyOf(hints.dek);
  const next = blocks[headline + 1];
  return description !== '' && next?.profile.key === description ? [headline + 1] : [];
}

function findByTopic(blocks: readonly Labelled[], lead: readonly number[], topic: Topic): number | undefined {
  const scored = lead
    .filter((i) => (blocks[i] as Labelled).profile.words >= 3 && (blocks[i] as Labelled).kind === undefined)
    .map((i) => {
      const { profile } = blocks[i] as Labelled;
      const shared = countShared(profile, topic, false);
      return { i, score: shared < 2 ? 0 : shareOf(profile, topic) + Math.min(shared, 5) / 10 };
    });
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return best === 0 ? undefined : scored.find(({ score }) => score >= best * 0.75)?.i;
}

function deksBetween(blocks: readonly Labelled[], title: number, headline: number, hints: LabelHints): number[] {
  const between = Array.from({ length: headline - title - 1 }, (_, i) => title + 1 + i);
  const deks = between.filter((i) => {
    const { profile, kind } = blocks[i] as Labelled;
    return kind === undefined && (profile.prose || profile.words >= 6);
  });
  return deks.length > 0 && deks.length <= 3 ? deks : deksAfter(blocks, headline, hints);
}

/** Behind a headline, the dek is what the metadata calls the description, or one unclosed line too long for a byline. */
function deksAfter(blocks: readonly Labelled[], headline: number, hints: LabelHints): number[] {
  const description = keyOf(hints.dek);
  for (let i = headline + 1; i < Math.min(blocks.length, headline + 8); i++) {
    const { profile, draft, kind } = blocks[i] as Labelled;
    if (description !== '' && profile.key === description) return [i];
    if (profile.prose && draft.form !== 'heading') return [];
    const next = blocks.slice(i + 1, i + 6).some((each) => each.profile.prose && each.kind === undefined);
    if (
      kind === undefined &&
      draft.form === 'line' &&
      profile.words >= 7 &&
      !profile.endsWithColon &&
      next &&
      (draft.linked ?? 0) < 0.5
    )
      return [i];
  }
  return [];
}
