import type { WrittenHeading } from '../claims/explainer.ts';
import type { Edition, EditionClaim, EditionExplainer } from './edition.ts';
import { referencesFormats, timelineFormats, urls } from './urls.ts';

/**
 * Every address that this edition answers and promises to keep: pages, files, and the anchors of claims, notes, events,
 * disputes, updates, terms, names and cards, from the site's root and without the base path, sorted. Not among them are
 * quoted words, which the ledger keeps with the words, and headings, which editors may reword (see `listLinkTargets`).
 */
export function listAddresses(edition: Edition): string[] {
  const addresses = [
    urls.home(),
    urls.feed(),
    urls.correctionsFeed(),
    urls.sources(),
    urls.glossary(),
    urls.search(),
    urls.names(),
    ...edition.pages.map((page) => urls.page(page.slug)),
    ...edition.sources.flatMap((source) => [urls.source(source.id), urls.sourceCard(source.id)]),
    ...edition.glossary.map((term) => urls.term(term.id)),
    ...edition.names.map((name) => urls.name(name.id)),
    ...edition.explainers.flatMap(listExplainerAddresses),
  ];
  return [...new Set(addresses)].toSorted();
}

function listExplainerAddresses(explainer: EditionExplainer): string[] {
  const { slug } = explainer;
  return [
    urls.explainer(slug),
    urls.timeline(slug),
    urls.embeddedTimeline(slug),
    ...timelineFormats.map((format) => urls.timelineData(slug, format)),
    urls.claims(slug),
    urls.updates(slug),
    urls.teach(slug),
    urls.whoSaysWhat(slug),
    urls.explainerFeed(slug),
    urls.claimsData(slug),
    ...referencesFormats.map((format) => urls.referencesData(slug, format)),
    ...explainer.claims.flatMap((claim) => listClaimAddresses(slug, claim)),
    ...explainer.events.map((event) => urls.event(slug, event.id)),
    ...explainer.disputes.flatMap(({ id }) => [urls.dispute(slug, id), urls.whoSaysWhatOn(slug, id)]),
    ...explainer.updates.map((update) => urls.update(slug, update.id)),
    ...(explainer.editions.length === 0 ? [] : [urls.editions(slug)]),
    ...explainer.editions.map((edition) => urls.edition(slug, edition)),
  ];
}

function listClaimAddresses(slug: string, claim: EditionClaim): string[] {
  const { id } = claim;
  const page = urls.claimPage(slug, claim);
  return [urls.claim(slug, id), page + urls.claimAnchor(id), page + urls.noteAnchor(id)];
}

/** Every address a link may lead to: the promised ones, quoted words, and the anchors of headings. */
export function listLinkTargets(edition: Edition): ReadonlySet<string> {
  const headings = [
    ...edition.pages.flatMap(({ slug, headings: own }) => listHeadings(urls.page(slug), own)),
    ...edition.explainers.flatMap(({ slug, headings: own, updates }) => [
      ...listHeadings(urls.explainer(slug), own),
      ...updates.flatMap((update) => listHeadings(urls.updates(slug), update.headings)),
    ]),
  ];
  const quoted = edition.sources.flatMap(({ id, anchors }) => anchors.map((anchor) => urls.quotation(id, anchor.id)));
  return new Set([...listAddresses(edition), ...quoted, ...headings]);
}

function listHeadings(page: string, headings: readonly WrittenHeading[]): string[] {
  return headings.map(({ anchor }) => `${page}#${anchor}`);
}

interface HeadedFile {
  readonly file: string;
  readonly headings: readonly WrittenHeading[];
}

/** The headings of an MDX file of the content folder, in order. */
export function findHeadings(
  {
    pages,
    explainers,
  }: {
    readonly pages: readonly HeadedFile[];
    readonly explainers: readonly (HeadedFile & { readonly updates: readonly HeadedFile[] })[];
  },
  file: string,
): readonly WrittenHeading[] {
  const files = [...pages, ...explainers, ...explainers.flatMap(({ updates }) => updates)];
  return files.find((one) => one.file === file)?.headings ?? [];
}
