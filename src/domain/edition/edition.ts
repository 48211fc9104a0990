import type { Citation } from '../claims/citation/citation.ts';
import type { Claim, Dispute, Position, TimelineEvent, Explainer } from '../claims/explainer.ts';
import type { MapPlace, Name, Site, SitePage, Term } from '../claims/site.ts';
import type { Support } from '../crossref/count-support.ts';
import type { CrossReference } from '../crossref/cross-reference.ts';
import type { DateFact, QuantityFact, SourceFacts } from '../crossref/facts.ts';
import type { Counts } from '../messages/render/summary.ts';
import type { Source } from '../sources/source.ts';
import type { Verification } from '../match/verify-citation.ts';
import type { PassageAnchor } from './passage-anchors.ts';

/** A citation with its verdict. */
export interface VerifiedCitation extends Omit<Citation, 'rawOffsets'> {
  /** Names the quoted words on their source's page. */
  readonly anchor: string;
  /** The published edition it is a citation of (`nameEdition`); none where it is one of today's. */
  readonly edition?: string;
  readonly verification: Verification;
}

type Verified<T extends { readonly citations: readonly Citation[] }> = Omit<T, 'citations'> & {
  readonly citations: readonly VerifiedCitation[];
};

export interface EditionClaim extends Verified<Claim> {
  /** Number of the footnote on the page, from 1, in the order of markers; each update counts on its own page. */
  readonly number: number;
  /** How many sources stand behind it, and whether they are really several. */
  readonly support: Support;
}
export type EditionEvent = Verified<TimelineEvent>;
export type EditionPosition = Verified<Position>;
export interface EditionDispute extends Omit<Dispute, 'positions'> {
  readonly positions: readonly EditionPosition[];
}
export type EditionName = Verified<Name>;
export type EditionTerm = Verified<Term>;

export interface EditionExplainer extends Omit<Explainer, 'claims' | 'events' | 'disputes' | 'allowances'> {
  readonly claims: readonly EditionClaim[];
  /** In reading order: by date, with undated events where `after` and `before` put them. */
  readonly events: readonly EditionEvent[];
  readonly disputes: readonly EditionDispute[];
  /** Ids of the editions that were published of it, from the first to the newest. */
  readonly editions: readonly string[];
}

/** A source with what was found in it; spans are in its `text`. */
export interface EditionSource extends Source {
  readonly quantities: readonly QuantityFact[];
  readonly dates: readonly DateFact[];
  readonly names: SourceFacts['mentions'];
  /** Wires, agencies and outlets its text names as origin; what editors know stands in `metadata.origins`. */
  readonly namedOrigins: SourceFacts['origins'];
  /** Anchors of its page that name quoted words, now or once, in the order of the text. */
  readonly anchors: readonly PassageAnchor[];
}

/**
 * Everything compiled at one moment: plain, serialisable, deterministic data. Lists are sorted by id unless said
 * otherwise. What the sources say against each other stands beside them (`sharedText`, `comparisons`, ...).
 */
export interface Edition extends CrossReference {
  readonly version: 1;
  readonly site: Site;
  readonly sources: readonly EditionSource[];
  readonly explainers: readonly EditionExplainer[];
  readonly pages: readonly SitePage[];
  readonly names: readonly EditionName[];
  readonly glossary: readonly EditionTerm[];
  readonly places: readonly MapPlace[];
  /** Paths of the pictures that its prose shows, within the content. */
  readonly pictures: readonly string[];
  readonly summary: Counts;
}
