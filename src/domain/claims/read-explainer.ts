import { compareText } from '../text/compare-text.ts';
import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import { countWords } from '../text/count-words.ts';
import { anchorHeadings, checkLabelAnchors, labelsOf, listClaimAnchors, type NamedAnchor } from './anchors.ts';
import type { BareSentence } from './read-claims.ts';
import { checkClaims } from './check-claims.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkReferences, type KnownEntries } from './check-references.ts';
import {
  applyStatuses,
  isDraft,
  explainerSchema,
  readFrontMatter,
  updateSchema,
  type FrontMatter,
} from './front-matter.ts';
import type { Allowance } from './citation/citation.ts';
import { type Dispute, type Explainer, type Update, updateKinds, type WrittenHeading } from './explainer.ts';
import { readDisputes } from './read-disputes.ts';
import { findQuotations, joinQuoted, type Quoted, type WrittenText } from './prose-quotations.ts';
import { readProse, type Prose } from './read-prose.ts';
import { readTimeline } from './read-timeline.ts';
import { judgeSlug } from './slugs.ts';

/** The raw files of one explainer. */
export interface ExplainerFiles {
  readonly slug: string;
  readonly index: TextFile;
  readonly timeline?: TextFile;
  /** Whether there is a timeline that cannot be read, so that nobody knows its events. */
  readonly timelineUnread?: boolean;
  readonly disputes?: TextFile;
  /** As `timelineUnread`. */
  readonly disputesUnread?: boolean;
  readonly updates: readonly TextFile[];
}

export interface ExplainerReading {
  readonly explainer: Explainer;
  /** Sentences of the explainer and its updates that no footnote vouches for. */
  readonly bareSentences: readonly BareSentence[];
  /** What the explainer, its updates, timeline and disputes quote outside of citations. */
  readonly quoted: Quoted;
  readonly messages: readonly Message[];
}

/** An update that was read; its headings have no anchors yet, since all updates stand on one page. */
interface UpdateReading {
  readonly update: Omit<Update, 'headings'>;
  readonly prose: Prose;
  readonly texts: readonly WrittenText[];
  readonly allowances: readonly Allowance[];
  readonly messages: Message[];
}

interface Parts {
  readonly files: ExplainerFiles;
  readonly dates: Pick<Explainer, 'published' | 'updated'>;
  readonly prose: Prose;
  readonly updates: readonly UpdateReading[];
  /** Absent where there is none. */
  readonly timeline: ReturnType<typeof readTimeline> | undefined;
  readonly disputes: readonly Dispute[];
  readonly allowances: readonly Allowance[];
  readonly messages: Message[];
}

const openingLimit = 100;

/** Reads one topic as its editors wrote it. Never throws; whatever is wrong is a message. */
export function readExplainer(files: ExplainerFiles, siteLanguage: string): ExplainerReading {
  const { index } = files;
  const front = readFrontMatter(index, explainerSchema);
  const language = front.text('language') ?? siteLanguage;
  const prose = readProse(index, language);
  const timeline = files.timeline && readTimeline(files.timeline);
  const disputes = files.disputes && readDisputes(files.disputes);
  const updates = files.updates
    .toSorted((a, b) => compareText(a.path, b.path))
    .map((file) => readUpdate(file, language));
  const proses = [prose, ...updates.map((one) => one.prose)];
  const dates = readDates(front);
  const messages = [front, ...proses, timeline, disputes, ...updates].flatMap((one) => one?.messages ?? []);
  const parts: Parts = {
    files,
    dates,
    prose,
    updates,
    timeline,
    disputes: disputes?.disputes ?? [],
    allowances: [front, ...proses, ...updates, timeline, disputes].flatMap((one) => one?.allowances ?? []),
    messages,
  };
  checkExplainer(parts, language);
  const entries = knownEntries(files, timeline, disputes);
  messages.push(...proses.flatMap((one) => checkReferences(one.components, one.footnotes.file, entries)));
  messages.push(...checkOrder(dates, front, index));
  const claims = applyStatuses(keepFirst(proses.flatMap((one) => one.claims)), front.value('statuses'), index, (path) =>
    front.placeOf(path),
  );
  messages.push(...claims.messages);
  const inYaml = [timeline, disputes, ...updates].flatMap((one) => one?.texts ?? []);
  const texts = [...readFrontTexts(front, claims.claims), ...inYaml].map((text) => findQuotations(text, language));
  return {
    explainer: buildExplainer(parts, front, language, claims.claims),
    bareSentences: proses.flatMap((one) => one.bareSentences),
    quoted: joinQuoted([...proses.map((one) => one.quoted), ...texts]),
    messages,
  };
}

/** Titles may say what anything below them says; the reason for a claim's status, what the claim does. */
function readFrontTexts(front: FrontMatter, claims: Explainer['claims']): WrittenText[] {
  return [
    ...front.written(['title'], front.text('title'), { citations: [] }),
    ...front.written(['description'], front.text('description'), { citations: [] }),
    ...claims.flatMap(({ id, statusReason, citations }) =>
      front.written(['statuses', id, 'reason'], statusReason, { citations, citesIn: 'footnote' }),
    ),
  ];
}

function knownEntries(
  { timelineUnread, disputesUnread }: ExplainerFiles,
  timeline: ReturnType<typeof readTimeline> | undefined,
  disputes: ReturnType<typeof readDisputes> | undefined,
): KnownEntries {
  return {
    events: timeline?.events ?? [],
    eventsSure: timelineUnread !== true && !hasErrors(timeline?.messages),
    disputes: disputes?.disputes ?? [],
    disputesSure: disputesUnread !== true && !hasErrors(disputes?.messages),
  };
}

function hasErrors(messages: readonly Message[] = []): boolean {
  return messages.some(({ severity }) => severity === 'error');
}

/** Anchors of one page of an explainer that are neither claims' nor headings'. */
interface PageAnchors {
  readonly files: readonly Prose[];
  readonly others: readonly NamedAnchor[];
}

/** The page of the text, and that of the updates, the oldest first. */
function listPages({ files, prose, updates, disputes }: Parts): {
  readonly text: PageAnchors;
  readonly updates: PageAnchors;
} {
  const placed = new Set(updates.flatMap((one) => one.prose.components.map(({ attributes }) => attributes['id'])));
  const named = (some: readonly Dispute[]): NamedAnchor[] =>
    some.map(({ id }) => ({ id: `dispute-${id}`, words: `the dispute \`${id}\` of ${files.disputes?.path ?? ''}` }));
  return {
    text: { files: [prose], others: named(disputes) },
    updates: {
      files: updates.map((one) => one.prose),
      others: [
        ...named(disputes.filter(({ id }) => placed.has(id))),
        ...updates.map(({ update: { id, file } }) => ({ id: `update-${id}`, words: `the update ${file}` })),
      ],
    },
  };
}

function anchorPage({ files, others }: PageAnchors): WrittenHeading[][] {
  const claims = listClaimAnchors(labelsOf(files.map(({ footnotes }) => footnotes)));
  return anchorHeadings(
    files.map(({ headings }) => headings),
    [...claims, ...others.map(({ id }) => id)],
  );
}

function buildExplainer(parts: Parts, front: FrontMatter, language: string, claims: Explainer['claims']): Explainer {
  const { files, dates, prose, updates, timeline, disputes, allowances } = parts;
  const pages = listPages(parts);
  const headings = anchorPage(pages.updates);
  return {
    slug: files.slug,
    file: files.index.path,
    title: front.text('title') ?? files.slug,
    description: front.text('description') ?? '',
    ...(isDraft(files.index.text) && { draft: true }),
    published: dates.published,
    updated: lastDay(
      dates.updated,
      updates.map((one) => one.update),
    ),
    language,
    authors: front.list('authors'),
    ...(front.list('topics').length === 0 ? {} : { topics: front.list('topics') }),
    headings: anchorPage(pages.text).flat(),
    claims,
    events: keepFirst(timeline?.events ?? []),
    disputes: keepFirst(disputes),
    updates: updates.map(({ update }, index) => ({ ...update, headings: headings[index] ?? [] })),
    links: [...prose.links, ...(timeline?.links ?? [])],
    components: [prose, ...updates.map((one) => one.prose)].flatMap((one) => one.components),
    allowances,
  };
}

function readDates(front: FrontMatter): Pick<Explainer, 'published' | 'updated'> {
  const published = front.day('published') ?? 'unknown';
  return { published, updated: front.day('updated') ?? published };
}

function checkOrder({ published, updated }: Parts['dates'], front: FrontMatter, index: TextFile): Message[] {
  if (published === 'unknown' || updated >= published) return [];
  return [
    placeFinding(
      {
        rule: 'front-matter-invalid',
        message: `Unexpected \`updated\` of ${updated}, which is before \`published\`, expected ${published} or a later day`,
        mend: 'correct one of the two dates, or change them round',
      },
      index,
      front.placeOf(['updated']),
    ),
  ];
}

/** Readers are told the day of the last change: an update is one, whether or not the front matter knows of it. */
function lastDay(updated: string, updates: readonly Pick<Update, 'date'>[]): string {
  const days = updates.map(({ date }) => date).filter((date) => date !== 'unknown');
  return days.reduce((last, day) => (updated !== 'unknown' && day > last ? day : last), updated);
}

/** An id that stands twice is reported where it does; the first one counts. */
function keepFirst<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** What an update does, and which claims it names. */
function readKind(file: TextFile, front: FrontMatter): Pick<Update, 'kind' | 'claims' | 'claimPlaces'> {
  const claims = front.list('claims');
  return {
    kind: updateKinds.find((kind) => kind === front.text('kind')) ?? 'update',
    claims,
    claimPlaces: claims.map((_, index) => ({ file: file.path, ...front.placeOf(['claims', index]) })),
  };
}

/** An update's file is named by its day and a few words. */
function checkName(
  file: TextFile,
  front: FrontMatter,
  { id, date, named }: { readonly id: string; readonly date: string | undefined; readonly named: string | undefined },
): Message[] {
  const rule = 'update-misnamed';
  if (named === undefined) {
    const message = `Unexpected file name \`${id}.mdx\`, expected a full date and a few words`;
    const mend = `rename the file to \`${date ?? '2025-04-28'}-what-changed.mdx\``;
    return [placeFinding({ rule, message, mend }, file, { start: 0, end: 0 })];
  }
  if (date === undefined || date === named) return [];
  const message = `Unexpected date ${date} in a file named ${named}, expected the same`;
  const mend = `write ${named} here, or rename the file to \`${id.replace(named, date)}.mdx\``;
  return [placeFinding({ rule, message, mend }, file, front.placeOf(['date']))];
}

function readUpdate(file: TextFile, language: string): UpdateReading {
  const id = (file.path.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
  const front = readFrontMatter(file, updateSchema);
  const date = front.day('date');
  const [, named] = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(id) ?? [];
  const messages = [...front.messages, ...checkName(file, front, { id, date, named })];
  const prose = readProse(file, language, id);
  const update = {
    id,
    file: file.path,
    date: date ?? named ?? 'unknown',
    title: front.text('title') ?? id,
    ...readKind(file, front),
    links: prose.links,
    ...(isDraft(file.text) && { draft: true as const }),
  };
  const texts = front.written(['title'], front.text('title'), { citations: [] });
  return { update, prose, texts, allowances: front.allowances, messages };
}

function checkExplainer(parts: Parts, language: string): void {
  const { files, prose, updates, messages } = parts;
  const all = [prose, ...updates.map((one) => one.prose)];
  messages.push(
    ...judgeSlug(files.slug, 'explainer').map((finding) => placeFinding(finding, files.index, { start: 0, end: 0 })),
  );
  messages.push(...checkFootnotes(all.map((one) => one.footnotes)));
  for (const page of Object.values(listPages(parts)))
    messages.push(
      ...checkLabelAnchors(
        page.files.map(({ footnotes }) => footnotes),
        page.others,
      ),
    );
  messages.push(...all.flatMap((one) => checkClaims(one.claims, one.footnotes.file)));
  const count = countWords(prose.opening.text, language);
  if (count <= openingLimit) return;
  messages.push(
    placeFinding(
      {
        rule: 'summary-long',
        message: `Unexpected ${String(count)} words before the first \`##\` heading, expected at most ${String(openingLimit)}`,
        mend: 'shorten the "In short", or move what can wait below the first `##` heading',
      },
      files.index,
      prose.opening.span,
    ),
  );
}
