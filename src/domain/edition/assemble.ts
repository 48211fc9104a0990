import type { Citation } from '../claims/citation/citation.ts';
import type { Claim, Dispute, Explainer } from '../claims/explainer.ts';
import type { Written } from '../claims/read-written.ts';
import { resolvePicture } from '../claims/pictures.ts';
import type { Site } from '../claims/site.ts';
import { countSupport, supportByEditors } from '../crossref/count-support.ts';
import type { CrossReference } from '../crossref/cross-reference.ts';
import type { SourceFacts } from '../crossref/facts.ts';
import { compareText } from '../text/compare-text.ts';
import type { Source } from '../sources/source.ts';
import type {
  Edition,
  EditionClaim,
  EditionDispute,
  EditionExplainer,
  EditionSource,
  VerifiedCitation,
} from './edition.ts';
import { orderEvents } from './order-events.ts';
import type { PassageAnchor } from './passage-anchors.ts';
import type { Verdicts } from './verify-written.ts';

type WithVerdicts<T> = Omit<T, 'citations'> & { readonly citations: readonly VerifiedCitation[] };

/** What stands in for `site.yaml` while it is missing or broken, so that the rest can still be looked at. */
const unnamedSite: Site = {
  name: 'Untitled site',
  url: 'https://example.org',
  language: 'en',
  description: '',
  publisher: 'unknown',
  corrections: 'unknown',
  checks: {},
};

/** What was found in the sources, each on its own and against each other. */
export interface Findings {
  readonly facts: ReadonlyMap<string, SourceFacts>;
  readonly crossReference: CrossReference;
  /** By the source's id. */
  readonly anchors: ReadonlyMap<string, readonly PassageAnchor[]>;
  /** By the explainer's slug. */
  readonly editions: ReadonlyMap<string, readonly { readonly id: string }[]>;
}

/** Joins what editors wrote, its verdicts and the sources into the edition; its summary counts no messages yet. */
export function assemble(
  written: Written,
  sources: readonly Source[],
  verdicts: Verdicts,
  { facts, anchors, editions, crossReference }: Findings,
): Edition {
  const bind = <T extends { readonly citations: readonly Citation[] }>(owner: T): WithVerdicts<T> => ({
    ...owner,
    citations: owner.citations.flatMap((citation) => verdicts.byCitation.get(citation) ?? []),
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  const count = (citations: readonly VerifiedCitation[]) => countSupport(citations, crossReference, byId);
  const explainers = written.explainers.map((explainer) => ({
    ...assembleExplainer(explainer, bind, count),
    editions: (editions.get(explainer.slug) ?? []).map(({ id }) => id),
  }));
  return {
    version: 1,
    site: written.site ?? unnamedSite,
    sources: sortById(sources).map((source) => ({
      ...source,
      ...listFacts(facts.get(source.id)),
      anchors: anchors.get(source.id) ?? [],
    })),
    explainers: explainers.toSorted((a, b) => compareText(a.slug, b.slug)),
    pages: written.pages.toSorted((a, b) => compareText(a.slug, b.slug)),
    names: sortById(written.names.map(bind)),
    glossary: sortById(written.glossary.map(bind)),
    places: sortById(written.places),
    pictures: listShown(written),
    ...crossReference,
    summary: summarise(explainers, sources, verdicts),
  };
}

type Bind = <T extends { readonly citations: readonly Citation[] }>(owner: T) => WithVerdicts<T>;

function listFacts(facts: SourceFacts | undefined): Omit<EditionSource, keyof Source | 'anchors'> {
  const passages = facts?.passages ?? [];
  return {
    quantities: passages.flatMap((passage) => passage.quantities),
    dates: passages.flatMap((passage) => passage.dates),
    names: facts?.mentions ?? [],
    namedOrigins: facts?.origins ?? [],
  };
}

type Count = (citations: readonly VerifiedCitation[]) => EditionClaim['support'];

function assembleExplainer(explainer: Explainer, bind: Bind, count: Count): Omit<EditionExplainer, 'editions'> {
  const { allowances: _, claims, events, disputes, ...rest } = explainer;
  return {
    ...rest,
    claims: numberClaims(claims).map(({ claim, number }) => {
      const bound = bind(claim);
      const support = claim.editors === undefined ? count(bound.citations) : supportByEditors(claim.editors);
      return { ...bound, number, support };
    }),
    events: orderEvents(events).map(bind),
    disputes: disputes.map((dispute) => assembleDispute(dispute, bind)),
  };
}

function assembleDispute(dispute: Dispute, bind: Bind): EditionDispute {
  return { ...dispute, positions: dispute.positions.map(bind) };
}

function numberClaims(claims: readonly Claim[]): { claim: Claim; number: EditionClaim['number'] }[] {
  const counts = new Map<string, number>();
  return claims.map((claim) => {
    const number = (counts.get(claim.update ?? '') ?? 0) + 1;
    counts.set(claim.update ?? '', number);
    return { claim, number };
  });
}

function summarise(
  explainers: readonly EditionExplainer[],
  sources: readonly Source[],
  verdicts: Verdicts,
): Edition['summary'] {
  const counts = { exact: 0, folded: 0, missing: 0 };
  for (const { verification } of verdicts.byCitation.values()) counts[verification.verdict]++;
  const claims = explainers.flatMap((explainer) => explainer.claims);
  const editors = claims.filter((claim) => claim.editors !== undefined).length;
  return {
    explainers: explainers.length,
    sources: sources.length,
    claims: claims.length - editors,
    editors,
    citations: counts.exact + counts.folded + counts.missing,
    ...counts,
    errors: 0,
    warnings: 0,
  };
}

/** Each picture of the content that a text shows, once. */
function listShown({ links, pictures }: Written): string[] {
  const shown = links.flatMap(({ image, url, place }) =>
    image === true ? (resolvePicture(url, place.file) ?? []) : [],
  );
  return [...new Set(shown)].filter((path) => pictures.has(path)).toSorted();
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}
