import type { Citation } from '../claims/citation/citation.ts';
import type { Claim, Dispute, Explainer, TimelineEvent } from '../claims/explainer.ts';
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
import type { PassageAnchor } from './passage-anchors.ts';
import type { Verdicts } from './verify-written.ts';
import { compareEdtf, parseEdtf } from '../language/edtf/edtf.ts';

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
interface Findings {
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

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Puts events in reading order: dated ones by where they begin, undated ones where `after` and `before` put them,
 * directly or by way of others: behind the last event they follow, else in front of the first they precede, the rest
 * at the end. Events that nothing tells apart keep the order of the file. A circle is broken at its first event in
 * the file; the check `event-order` reports it.
 */
export function orderEvents<E extends TimelineEvent>(events: readonly E[]): E[] {
  const { followers, precursors } = relate(events);
  const ordered = events
    .filter((event) => event.date !== undefined)
    .map((event) => ({ event, date: parseEdtf(event.date ?? '') }))
    .toSorted((a, b) => (a.date && b.date ? compareEdtf(a.date, b.date) : Number(!a.date) - Number(!b.date)))
    .map(({ event }) => event);
  let waiting = events.filter((event) => event.date === undefined);
  while (waiting.length > 0) {
    const pending = new Set(waiting.map(({ id }) => id));
    const next = waiting.find(({ id }) => precursors.get(id)?.isDisjointFrom(pending) ?? true) ?? waiting[0];
    if (next === undefined) break;
    ordered.splice(findSlot(ordered, reach(next.id, precursors), reach(next.id, followers)), 0, next);
    waiting = waiting.filter((event) => event !== next);
  }
  return ordered;
}

/** Reads `after` and `before` as one relation, whichever of two events states it. */
function relate(events: readonly TimelineEvent[]): { followers: Ids; precursors: Ids } {
  const followers = new Map(events.map(({ id }) => [id, new Set<string>()]));
  const precursors = new Map(events.map(({ id }) => [id, new Set<string>()]));
  const add = (first: string, second: string): void => {
    followers.get(first)?.add(second);
    precursors.get(second)?.add(first);
  };
  for (const { id, after, before } of events) {
    for (const other of after) add(other, id);
    for (const other of before) add(id, other);
  }
  return { followers, precursors };
}

/** Every event that `links` lead to from `id`, in any number of steps. */
function reach(id: string, links: Ids): Set<string> {
  const reached = new Set<string>();
  const open = [...(links.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(links.get(next) ?? []));
  }
  return reached;
}

function findSlot(ordered: readonly TimelineEvent[], earlier: ReadonlySet<string>, later: ReadonlySet<string>): number {
  const firstLater = ordered.findIndex(({ id }) => later.has(id));
  const limit = firstLater >= 0 ? firstLater : ordered.length;
  const lastEarlier = ordered.findLastIndex(({ id }) => earlier.has(id));
  if (lastEarlier < 0) return limit;
  let slot = lastEarlier + 1;
  while (slot < limit && ordered[slot]?.date === undefined) slot++;
  return slot;
}
