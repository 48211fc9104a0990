/** The files that a timeline can be had as. */
export const timelineFormats = ['csv', 'json', 'svg', 'oembed.json'] as const;
type TimelineFormat = (typeof timelineFormats)[number];

/** The files that an explainer's sources can be had as: CSL-JSON, BibTeX and RIS. */
export const referencesFormats = ['json', 'bib', 'ris'] as const;
type ReferencesFormat = (typeof referencesFormats)[number];

/**
 * The only builder of addresses. Every function gives a path from the site's root, with the base path
 * left to the caller's `withBase`; published paths and anchors are promises (`permalinks.json`).
 */
export const urls = {
  home: () => '/',
  explainer: (slug: string) => `/${slug}/`,
  /** The picture that other sites show beside a link to an explainer, or to anything else of the site. */
  card: (slug?: string) => (slug === undefined ? '/card.png' : `/${slug}/card.png`),
  editions: (slug: string) => `/${slug}/editions/`,
  /** One edition whole; its claims and disputes have the anchors that they have on the explainer's own page. */
  edition: (slug: string, edition: string) => `/${nameEdition(slug, edition)}/`,
  claimInEdition: (slug: string, edition: string, claim: string) => `/${nameEdition(slug, edition)}/#${claim}`,
  /** The page in whose text a claim stands: the explainer's, or that of its updates. */
  claimPage: (slug: string, { update }: { readonly update?: string | undefined }) =>
    update === undefined || liveSlug(slug) !== slug ? `/${slug}/` : `/${slug}/updates/`,
  claimAnchor: (claim: string) => `#${claim}`,
  noteAnchor: (claim: string) => `#note-${claim}`,
  timeline: (slug: string) => `/${liveSlug(slug)}/timeline/`,
  /** The timeline as data, as a picture, and as the description that other sites embed it by. */
  timelineData: (slug: string, format: TimelineFormat) => `/${liveSlug(slug)}/timeline.${format}`,
  /** What stands in frames on other sites has no place of its own in a search. */
  embeds: () => '/embed/',
  embeddedTimeline: (slug: string) => `/embed/${liveSlug(slug)}/timeline/`,
  event: (slug: string, event: string) => `/${liveSlug(slug)}/timeline/#event-${event}`,
  dispute: (slug: string, dispute: string) => `/${slug}/#dispute-${dispute}`,
  claims: (slug: string) => `/${liveSlug(slug)}/claims/`,
  /** A claim's own page; in an edition, which is one page, its place in the text. */
  claim: (slug: string, claim: string) =>
    liveSlug(slug) === slug ? `/${slug}/claims/${claim}/` : `/${slug}/#${claim}`,
  updates: (slug: string) => `/${liveSlug(slug)}/updates/`,
  update: (slug: string, update: string) => `/${liveSlug(slug)}/updates/#${updateAnchor(update)}`,
  /** For teachers: how to link and cite, and a handout. */
  teach: (slug: string) => `/${liveSlug(slug)}/teach/`,
  /** Claims and disputes against sources, with stances. */
  whoSaysWhat: (slug: string) => `/${slug}/who-says-what/`,
  /** The same of one disputed question. */
  whoSaysWhatOn: (slug: string, dispute: string) => `/${slug}/who-says-what/${dispute}/`,
  sources: () => '/sources/',
  source: (id: string) => `/sources/${id}/`,
  /** A source's card among all. */
  sourceCard: (id: string) => `/sources/#${id}`,
  /** Quoted words on their source's page, by the anchor that names them (see `nameAnchor`). */
  quotation: (source: string, anchor: string) => `/sources/${source}/#${anchor}`,
  /** A sentence of a source on the source's page, by its index; no promise, since a document may change. */
  passage: (source: string, passage: number) => `/sources/${source}/#${passageAnchor(passage)}`,
  search: () => '/search/',
  /** What the search page asks; written when the site is built. */
  searchIndex: () => '/pagefind/',
  glossary: () => '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  names: () => '/names/',
  name: (id: string) => `/names/#${id}`,
  page: (slug: string) => `/${slug}/`,
  claimsData: (slug: string) => `/${slug}/claims.json`,
  /** What changed, as Atom: on the whole site, what was corrected alone, and in one explainer. */
  feed: () => '/feed.xml',
  correctionsFeed: () => '/corrections/feed.xml',
  explainerFeed: (slug: string) => `/${slug}/feed.xml`,
  /** The sources an explainer quotes, as reference managers read them. */
  referencesData: (slug: string, format: ReferencesFormat = 'json') => `/${slug}/references.${format}`,
};

/** A path that a site is to stand under, with the slashes at both ends that addresses are built with. */
export function toBasePath(given: string): string {
  const inner = given.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

const editionsFolder = '/editions/';

/** What an edition is called where an explainer's slug is asked for: its explainer's slug, and the way from there. */
export function nameEdition(slug: string, edition: string): string {
  return `${slug}${editionsFolder}${edition}`;
}

/** The slug of the explainer that an edition, or the explainer itself, is of. */
export function liveSlug(slug: string): string {
  return slug.split(editionsFolder)[0] ?? slug;
}

/** Puts an address from the site's root under the path that the site stands under. */
export function addBase(address: string, base: string): string {
  return base + address.slice(1);
}

/** The anchor of an update on its page; an id may start with a digit in HTML, but not in a style sheet's selector. */
export function updateAnchor(update: string): string {
  return `update-${update}`;
}

/** The anchor of a sentence on its source's page. */
export function passageAnchor(passage: number): string {
  return `s-${String(passage)}`;
}
