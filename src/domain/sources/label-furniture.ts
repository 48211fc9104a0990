import { givesDate, isByline } from './dateline.ts';
import type { Headline, Labelled } from './labelled.ts';
import type { SourceFormat } from './source.ts';
import { areReferences } from './label-lists.ts';
import { countShared, gatherTopic, shareOf, type Topic } from './profile.ts';

/** Running text that shares less of its words with the article than this, and is short, may be a notice. */
const foreign = 0.15;
const shortNotice = 18;
const longestBiography = 80;

/**
 * Labels what an article is set in: bylines and buttons between headline and text, teasers and menus inside it,
 * and everything behind its last sentence but references and summaries.
 */
export function labelFurniture(text: string, blocks: readonly Labelled[], { headline, title }: Headline): void {
  const open = (i: number) => blocks[i] !== undefined && blocks[i].kind === undefined;
  const body = blocks.flatMap((block, i) =>
    block.profile.prose && open(i) && block.draft.form !== 'heading' ? [i] : [],
  );
  if (body.length === 0) return;
  const topic = gatherTopic(body.map((i) => (blocks[i] as Labelled).profile));
  const first = body.find((i) => i > (headline ?? -1)) ?? 0;
  for (const block of blocks.slice(0, headline ?? 0))
    if (block.kind === undefined && !isOnTopic(block, topic)) block.kind = 'navigation';
  labelBiographies(text, blocks, headline ?? title ?? -1, first);
  const last = Math.max(
    first,
    blocks.findLastIndex((block) => block.kind === undefined && isAnchor(block, topic)),
  );
  for (let i = (headline ?? title ?? -1) + 1; i < first; i = nextRun(blocks, i, first))
    labelLead(text, blocks, i, Math.min(first, nextRun(blocks, i, first)), topic);
  for (let i = first + 1; i < last; i = nextRun(blocks, i, last))
    labelInside(text, blocks, i, nextRun(blocks, i, last), topic);
  labelTail(text, blocks, last + 1, topic);
}

/**
 * Labels only what is furniture by its form: a block of links, a byline, and a word or two in capitals that cuts the text. A sentence taken for
 * furniture could not be quoted at all, so what may be one is none. In plain text, one short line before text heads it.
 */
export function labelCertain(text: string, blocks: readonly Labelled[], format: SourceFormat): void {
  blocks.forEach((block, i) => {
    if (block.kind !== undefined || block.draft.form === 'table-row') return;
    const linked = (block.draft.linked ?? 0) > 0.6 && !block.profile.closed;
    const line = isShortLine(block) && block.draft.form === 'line';
    const signed = line && isByline(text.slice(block.draft.start, Math.min(block.draft.end, block.draft.start + 120)));
    if (linked || signed || (line && i > 0 && isStray(text, blocks, i))) block.kind = 'navigation';
    else if (line && format === 'text' && i > 0 && headsText(blocks, i)) block.kind = 'heading';
  });
}

function headsText(blocks: readonly Labelled[], i: number): boolean {
  const [before, line, next] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (line === undefined || before === undefined || next === undefined) return false;
  const parted = next.draft.line - line.draft.line > 1 && before.draft.line < line.draft.line - 1;
  return parted && line.profile.opens && line.profile.words <= 12 && next.profile.closed;
}

/** Behind the text, a paragraph that begins with the name in the byline says who wrote it, and nothing of the article follows. */
function labelBiographies(text: string, blocks: readonly Labelled[], from: number, first: number): void {
  const startOf = ({ draft }: Labelled) => text.slice(draft.start, Math.min(draft.end, draft.start + 80));
  const names = blocks.slice(from + 1, first).flatMap((block) => {
    const name = isShortLine(block) ? authorName.exec(startOf(block)) : null;
    return name?.[1] ?? [];
  });
  if (names.length === 0) return;
  let behind = false;
  for (const block of blocks.slice(Math.max(first + 1, blocks.length - 40))) {
    if (block.kind !== undefined || block.draft.form === 'list-item') continue;
    behind ||= names.some((name) => startOf(block).startsWith(`${name} `));
    if (behind && block.profile.words <= longestBiography) block.kind = 'navigation';
  }
}

const authorName =
  /^(?:(?:by|von|par|por|di|door|av|af):? )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?=$|\s*[,|•·])/iu;

function isAnchor({ profile, draft }: Labelled, topic: Topic): boolean {
  if (draft.form === 'list-item') return false;
  if (draft.form !== 'line' && draft.form !== 'quotation') return false;
  if (!profile.prose)
    return (
      profile.closed &&
      profile.words >= 5 &&
      draft.form === 'line' &&
      shareOf(profile, topic) >= 0.2 &&
      countShared(profile, topic, false) >= 2
    );
  return isOnTopic({ draft, profile }, topic) || (draft.outside === false && (draft.linked ?? 0) < 0.5);
}

function isOnTopic({ profile }: Pick<Labelled, 'draft' | 'profile'>, topic: Topic): boolean {
  if (profile.words > shortNotice || shareOf(profile, topic, true) >= foreign) return true;
  // Losing a sentence of the article is worse than keeping a notice: navigation cannot be quoted.
  return profile.words >= 12 && countShared(profile, topic, true) > 0;
}

/** The end of the run of short lines that begins at `from`, at least one further. */
function nextRun(blocks: readonly Labelled[], from: number, limit: number): number {
  let to = from;
  while (to < limit && isShortLine(blocks[to] as Labelled)) to += 1;
  return Math.max(to, from + 1);
}

function isShortLine({ kind, draft, profile }: Labelled): boolean {
  return kind === undefined && (draft.form === 'line' || draft.form === 'heading') && !profile.prose;
}

/** Between headline and text, only a line on the article's topic right before the text heads it; a kicker before that goes with it. */
function labelLead(text: string, blocks: readonly Labelled[], from: number, to: number, topic: Topic): void {
  for (let i = to - 1, heads = true; i >= from; i--) {
    const block = blocks[i] as Labelled;
    if (!isShortLine(block)) return;
    const marked = block.draft.form === 'heading';
    const dated = !marked && isDated(text, block);
    const kicker = block.profile.endsWithColon && i + 1 < blocks.length;
    const onTopic = countShared(block.profile, topic, false) >= 2 && shareOf(block.profile, topic) >= 0.34;
    heads = heads && !dated && (marked || onTopic || kicker) && block.profile.words <= 30;
    block.kind = heads ? 'heading' : 'navigation';
  }
}

/**
 * Inside the text, one short line heads what follows. Three or more in a row are a menu, and so are lines that recur;
 * of a label and a line, or "Label: line", the line must share words with the article.
 */
function labelInside(text: string, blocks: readonly Labelled[], from: number, to: number, topic: Topic): void {
  const run = blocks.slice(from, to).filter(isShortLine);
  const beside = gatherTopic(blocks.slice(to, to + 3).map(({ profile }) => profile));
  run.forEach((block, i) => {
    const { profile, draft } = block;
    const lastOfRun = i === run.length - 1;
    if (draft.form === 'heading') block.kind = 'heading';
    else if (isTeaser(text, block, topic) || isDated(text, block)) block.kind = 'navigation';
    else if (profile.closed && profile.words > 3) block.kind = 'paragraph';
    else if (recurs(blocks, block, from)) block.kind = 'navigation';
    else if (run.length > 2)
      block.kind = lastOfRun && countShared(profile, beside, false) > 0 ? 'heading' : 'navigation';
    else if (run.length === 2) block.kind = heads(run, beside) ? 'heading' : 'navigation';
    else if (isStray(text, blocks, from)) block.kind = 'navigation';
    else block.kind = isSpoken(text, block) ? 'paragraph' : 'heading';
  });
}

function heads(run: readonly Labelled[], beside: Topic): boolean {
  const [label, line] = run;
  return label?.profile.endsWithColon !== true || (line !== undefined && countShared(line.profile, beside, false) >= 2);
}

/** Looks only at neighbours, so that the cost stays linear. */
function recurs(blocks: readonly Labelled[], block: Labelled, at: number): boolean {
  const near = blocks.slice(Math.max(0, at - 40), at + 40);
  return near.some(
    (each) =>
      each !== block && each.profile.key === block.profile.key && each.kind !== 'title' && each.kind !== 'headline',
  );
}

/** "Label: line" whose line is about something else. */
function isTeaser(text: string, { draft, profile }: Labelled, topic: Topic): boolean {
  const label = /^\p{Lu}[\p{L} ]{2,24}: *\S/u.exec(text.slice(draft.start, draft.start + 40));
  if ((draft.linked ?? 0) > 0.6) return true;
  return label !== null && profile.words >= 5 && shareOf(profile, topic) < 0.4;
}

/** A lone word or two in capitals, as "ADVERTISEMENT" cuts a text, where no other line of the article is set so. */
function isStray(text: string, blocks: readonly Labelled[], at: number): boolean {
  const { draft, profile } = blocks[at] as Labelled;
  const shouts = ({ draft: { start, end } }: Labelled) =>
    /^[\p{Lu} ]{4,30}$/u.test(text.slice(start, Math.min(end, start + 31)));
  if (profile.words > 2 || draft.outside === false || !shouts(blocks[at] as Labelled)) return false;
  return !blocks
    .slice(Math.max(0, at - 40), at + 40)
    .some((each) => each !== blocks[at] && isShortLine(each) && shouts(each));
}

/** A line that is there to give the day of the article. */
function isDated(text: string, { draft }: Labelled): boolean {
  return draft.end - draft.start <= 120 && givesDate(text.slice(draft.start, draft.end));
}

/** A short line that speaks: "\"No,\" she said" has a comma inside a closed quotation. */
function isSpoken(text: string, { draft }: Labelled): boolean {
  return /[,.!?]["”’]\s\p{Ll}/u.test(text.slice(draft.start, Math.min(draft.end, draft.start + 400)));
}

/** Behind the last sentence: lists of references and summaries stay what they are, with their headings; the rest is furniture. */
function labelTail(text: string, blocks: readonly Labelled[], from: number, topic: Topic): void {
  let furniture = false;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Labelled;
    const { draft, profile } = block;
    if (block.kind !== undefined) continue;
    if (draft.form === 'list-item') {
      const items = blocks.slice(i, endOfList(blocks, i));
      const stays = areReferences(text, items) || areClosed(items) || (!isSetApart(blocks, i) && !areLinks(items));
      if (!stays) for (const item of items) item.kind = 'navigation';
      furniture ||= !stays;
      i += items.length - 1;
    } else if (profile.prose) {
      if (furniture && !isAnchor(block, topic)) block.kind = 'navigation';
    } else if (draft.form === 'line' || draft.form === 'heading') {
      const keeps = headsWhatStays(text, blocks, i);
      block.kind = keeps ? 'heading' : profile.closed && !furniture ? 'paragraph' : 'navigation';
      furniture ||= block.kind === 'navigation';
    }
  }
}

/** The end of the unlabelled list that begins at `from`. */
function endOfList(blocks: readonly Labelled[], from: number): number {
  let to = from;
  while (blocks[to]?.draft.form === 'list-item' && blocks[to]?.kind === undefined) to += 1;
  return to;
}

/** Whether the line at `at` is a marked-up heading of more than furniture, or heads a list that stays. */
function headsWhatStays(text: string, blocks: readonly Labelled[], at: number): boolean {
  const { draft } = blocks[at] as Labelled;
  const next = blocks[at + 1];
  if (draft.form === 'heading' && draft.outside === false) return true;
  if (next === undefined || next.kind === 'navigation') return false;
  if (draft.form === 'heading' && !isShortLine(next)) return true;
  if (next.kind === 'summary') return true;
  const items = blocks.slice(at + 1, endOfList(blocks, at + 1));
  return items.length > 0 && (areReferences(text, items) || areClosed(items));
}

function areClosed(items: readonly Labelled[]): boolean {
  return items.filter(({ profile }) => profile.closed).length * 2 >= items.length;
}

/** Whether a list stands under furniture or a line of its own, rather than behind the text that announces it. */
function isSetApart(blocks: readonly Labelled[], at: number): boolean {
  const before = blocks[at - 1];
  return (
    before !== undefined && !before.profile.prose && (before.kind === 'navigation' || before.draft.form === 'line')
  );
}

function areLinks(items: readonly Labelled[]): boolean {
  return items.filter(({ draft }) => (draft.linked ?? 0) > 0.6).length * 2 > items.length;
}
