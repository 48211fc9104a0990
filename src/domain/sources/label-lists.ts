import type { Headline, Labelled } from './labelled.ts';
import { gatherTopic, shareOf, type Profile } from './profile.ts';

/** From this share of its words on, a list says nothing that the article does not. */
const restated = 0.5;

/**
 * Labels lists at the end or the head of an article: one whose items are sentences that restate the article is a `summary`,
 * whatever its heading calls it, and so is a closing paragraph that restates it once more. A list with
 * addresses, years in parentheses or author and title is one of references and stays a list.
 */
export function labelLists(text: string, blocks: readonly Labelled[], headline: Headline): void {
  const start = (headline.headline ?? -1) + 1;
  const isBody = (index: number) => {
    const block = blocks[index] as Labelled;
    return block.profile.prose && block.draft.form === 'line' && (block.kind === undefined || block.kind === 'dek');
  };
  const body = blocks.flatMap((_, i) => (isBody(i) ? [i] : []));
  for (const run of findOuterRuns(blocks, start)) labelRun(text, blocks, run, body, start);
}

function labelRun(
  text: string,
  blocks: readonly Labelled[],
  [from, to]: readonly [number, number],
  body: readonly number[],
  start: number,
): void {
  const items = blocks.slice(from, to + 1).filter(({ kind }) => kind === undefined);
  if (items.length === 0 || !areSentences(items) || areReferences(text, items)) return;
  const before = body.filter((i) => i < from);
  const after = body.filter((i) => i > to);
  const profiles = (indexes: readonly number[]) => indexes.map((i) => (blocks[i] as Labelled).profile);
  const atEnd = before.length >= 2 && lengthOf(profiles(after)) * 3 < lengthOf(profiles(before));
  const atHead = !atEnd && after.length >= 3 && before.filter((i) => i >= start).length <= 1;
  if (!atEnd && !atHead) return;
  const topic = gatherTopic(profiles(atEnd ? before : after));
  if (mean(items.map(({ profile }) => shareOf(profile, topic))) < restated) return;
  for (const item of items) item.kind = 'summary';
  for (const i of atEnd ? after : []) {
    const block = blocks[i] as Labelled;
    if (shareOf(block.profile, topic) >= restated) block.kind = 'summary';
  }
}

/** The first and last runs of consecutive list items, as first and last index. Those between are lists inside the article. */
function findOuterRuns(blocks: readonly Labelled[], start: number): (readonly [number, number])[] {
  const runs = findRuns(blocks, start);
  return runs.length <= 12 ? runs : [...runs.slice(0, 4), ...runs.slice(-8)];
}

function findRuns(blocks: readonly Labelled[], start: number): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let i = start; i < blocks.length; i++) {
    if (blocks[i]?.draft.form !== 'list-item') continue;
    const last = runs.at(-1);
    if (last?.[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  }
  return runs;
}

function areSentences(items: readonly Labelled[]): boolean {
  return items.filter(({ profile }) => profile.closed && profile.words >= 7).length * 3 >= items.length * 2;
}

/** An address, a DOI, a year in parentheses, or a year or date that closes what commas part, as references have it. */
const reference =
  /https?:|www\.|\bdoi\b|\bisbn\b|\b10\.\d{4}\/|\((?:[^()]{0,20}\s)?(?:1[89]|20)\d\d[a-z]?\)|,\s(?:\p{L}{3,9}\.?\s)?(?:\d{1,2}\.?\s)?(?:\p{L}{3,9}\.?,?\s)?(?:1[89]|20)\d\d\.?$|\bpp?\.\s\d|^\S+\s\[?["“«]/iu;

/** Whether a list is one of references, by the form of most of its items. */
export function areReferences(text: string, items: readonly Labelled[]): boolean {
  const formed = items.filter(({ draft }) =>
    reference.test(text.slice(draft.start, Math.min(draft.end, draft.start + 600))),
  );
  return formed.length * 2 >= items.length;
}

function lengthOf(profiles: readonly Profile[]): number {
  return profiles.reduce((sum, { words }) => sum + words, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
