import { escapeMarkup } from '../text/escape-markup.ts';
import type { Site } from '../claims/site.ts';
import type { EditionExplainer } from '../edition/edition.ts';
import { urls } from '../edition/urls.ts';
import { updatesOnClaim } from '../edition/views/updates-on-claim.ts';
import { compareText } from '../text/compare-text.ts';
import { dropControls } from '../text/control-characters.ts';

/** What became of one claim in a change, in the words before and after it. */
export interface ClaimChange {
  readonly url: string;
  readonly what: 'added' | 'removed' | 'reworded' | 'evidence' | 'status';
  readonly before?: string;
  readonly after?: string;
  /** Why, where its editors gave a reason. */
  readonly reason?: string;
}

/** A change as a feed tells it. */
export interface FeedEntry {
  /** The address that it had first, which names the entry in every feed that holds it, whatever is renamed since. */
  readonly id: string;
  readonly url: string;
  /** The same from the site's root. */
  readonly path: string;
  readonly title: string;
  /** The day of the change, in full. */
  readonly day: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly isCorrection: boolean;
  /** What it says in so many statements, of a text that has no claims of its own nothing. */
  readonly statements: readonly string[];
  readonly changes: readonly ClaimChange[];
}

/** What makes a path from the site's root an address in full, and what is known of the changes to claims. */
export interface FeedSources {
  readonly absolute: (path: string) => string;
  /** The path that something had first; absent where nothing was renamed. */
  readonly firstPath?: (path: string) => string;
  /** Of one update, compared with what was published before it. */
  readonly changesOf?: (slug: string, update: string) => readonly ClaimChange[];
}

/** Every change of an explainer, its publication first among them; the newest first. */
export function listFeedEntries(explainer: EditionExplainer, sources: FeedSources): readonly FeedEntry[] {
  const { slug, title, language, authors, published } = explainer;
  const shared = { language, authors };
  const addressOf = (path: string): Pick<FeedEntry, 'id' | 'url' | 'path'> => ({
    id: sources.absolute(sources.firstPath?.(path) ?? path),
    url: sources.absolute(path),
    path,
  });
  const updates = explainer.updates.map((update): FeedEntry => {
    const own = explainer.claims.filter((claim) => claim.update === update.id);
    return {
      ...shared,
      ...addressOf(urls.update(slug, update.id)),
      title: `${title}: ${update.title}`,
      day: update.date,
      isCorrection: isCorrection(update, explainer),
      // Several claims may share a sentence.
      statements: [...new Set(own.map((claim) => claim.sentence))],
      changes: listChanges(update, explainer, sources),
    };
  });
  const publication: FeedEntry = {
    ...shared,
    ...addressOf(urls.explainer(slug)),
    title,
    day: published,
    isCorrection: false,
    statements: [explainer.description],
    changes: [],
  };
  return sortEntries([...updates, publication]);
}

type Update = EditionExplainer['updates'][number];

/** The claims that an update names or speaks of, and that its editors corrected or took back. */
function listCorrected(update: Update, explainer: EditionExplainer): EditionExplainer['claims'] {
  return explainer.claims.filter(
    (claim) =>
      (claim.status === 'corrected' || claim.status === 'withdrawn') &&
      (update.claims.includes(claim.id) || updatesOnClaim(claim, explainer).some(({ id }) => id === update.id)),
  );
}

/** An update that says so, or one that speaks of what was corrected and says of itself nothing else. */
function isCorrection(update: Update, explainer: EditionExplainer): boolean {
  return update.kind === 'correction' || (update.kind === 'update' && listCorrected(update, explainer).length > 0);
}

/** What became of claims, compared with what was published before; else, what is known without a comparison. */
function listChanges(update: Update, explainer: EditionExplainer, sources: FeedSources): readonly ClaimChange[] {
  const compared = sources.changesOf?.(explainer.slug, update.id) ?? [];
  return compared.length > 0 ? compared : listStatuses(update, explainer, sources);
}

/** What is known of changes where nothing earlier is there to compare with: the claims as they are now, and why. */
function listStatuses(update: Update, explainer: EditionExplainer, sources: FeedSources): readonly ClaimChange[] {
  return listCorrected(update, explainer).map(({ id, sentence, status, statusReason }) => ({
    url: sources.absolute(urls.claim(explainer.slug, id)),
    what: 'status',
    ...(status === 'withdrawn' ? { before: sentence } : { after: sentence }),
    ...(statusReason === undefined ? {} : { reason: statusReason }),
  }));
}

/** The newest first; changes of one day by their addresses, so that their order is the same everywhere. */
export function sortEntries(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  return entries.toSorted((a, b) => compareText(b.day, a.day) || compareText(b.url, a.url));
}

/** A feed of changes. */
export interface Feed {
  readonly title: string;
  readonly subtitle?: string;
  readonly language: string;
  /** The address that it had first, which names it. */
  readonly id: string;
  readonly self: string;
  /** The page it belongs to. */
  readonly page: string;
  readonly site: Pick<Site, 'publisher'>;
  readonly entries: readonly FeedEntry[];
}

/** What a change of a claim is called. */
const changeWords: Readonly<Record<ClaimChange['what'], string>> = {
  added: 'Added',
  removed: 'Removed',
  reworded: 'Reworded',
  evidence: 'Other evidence',
  status: 'Corrected or withdrawn',
};

/**
 * Writes a feed as Atom (RFC 4287). A day is told as its beginning in UTC, and the feed is as new as its newest entry:
 * no clock is asked.
 */
export function toAtom({ id, title, subtitle, language, self, page, site, entries }: Feed): string {
  const newest = entries
    .map(({ day }) => day)
    .toSorted(compareText)
    .at(-1);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(language)}">`,
    `  <id>${escape(id)}</id>`,
    `  <title>${escape(title)}</title>`,
    ...(subtitle === undefined ? [] : [`  <subtitle>${escape(subtitle)}</subtitle>`]),
    `  <updated>${toInstant(newest ?? '1970-01-01')}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    `  <author><name>${escape(site.publisher)}</name></author>`,
    '  <generator>Verbatim</generator>',
    ...entries.flatMap(writeEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeEntry({
  id,
  url,
  title,
  day,
  language,
  authors,
  isCorrection,
  statements,
  changes,
}: FeedEntry): string[] {
  return [
    `  <entry xml:lang="${escape(language)}">`,
    `    <id>${escape(id)}</id>`,
    `    <title>${escape(isCorrection ? `Correction: ${title}` : title)}</title>`,
    `    <updated>${toInstant(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(url)}"/>`,
    ...authors.map((name) => `    <author><name>${escape(name)}</name></author>`),
    ...(isCorrection ? ['    <category term="correction"/>'] : []),
    `    <content type="html">${escape(writeContent(statements, changes))}</content>`,
    '  </entry>',
  ];
}

function writeContent(statements: readonly string[], changes: readonly ClaimChange[]): string {
  const said = statements.map((statement) => `<p>${escape(statement)}</p>`);
  const changed = changes.map(({ url, what, before, after, reason }) =>
    [
      `<p><a href="${escape(url)}">${changeWords[what]}</a>`,
      before === undefined ? '' : ` <del>${escape(before)}</del>`,
      after === undefined ? '' : ` <ins>${escape(after)}</ins>`,
      reason === undefined ? '' : ` ${escape(reason)}`,
      '</p>',
    ].join(''),
  );
  return [...said, ...changed].join('');
}

function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}

function escape(text: string): string {
  return escapeMarkup(dropControls(text));
}
