import type { Name, Site } from '../claims/site.ts';
import type { EditionClaim, EditionExplainer } from '../edition/edition.ts';
import { type CreditedName, type NamedAs, readCreditedNames } from '../language/personal-names.ts';
import { ownHeadline } from '../sources/headline.ts';
import { type SourceKind, type SourceMetadata, unknown } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';
import { standAlone } from '../text/stand-alone.ts';

/** What a reference leads to, as CSL names its kind (https://docs.citationstyles.org/en/stable/specification.html#types). */
type ReferenceType =
  | 'article'
  | 'article-journal'
  | 'article-newspaper'
  | 'broadcast'
  | 'document'
  | 'entry-encyclopedia'
  | 'post'
  | 'speech'
  | 'webpage';

/** The state of an explainer that is cited: what a reader of the address will find. */
export interface CitedEdition {
  /** Names the edition: its date, and a number where the day saw several (`2025-03-14-2`). */
  readonly id: string;
  /** An EDTF day. */
  readonly date: string;
}

/**
 * Everything that a citation is made of, whatever the style or the format. What nobody knows is absent; dates are EDTF.
 */
export interface Reference {
  /** Names it among others, in the characters of a BibTeX key. */
  readonly id: string;
  readonly type: ReferenceType;
  readonly authors: readonly CreditedName[];
  readonly title?: string;
  /** What the editors call a document whose own headline is another. */
  readonly shortTitle?: string;
  /** What it stands in as a numbered note. */
  readonly within?: { readonly title: string; readonly note: number };
  /** The periodical or site that holds it. */
  readonly container?: string;
  readonly publisher?: string;
  readonly issued?: string;
  readonly edition?: CitedEdition;
  /** The day it was read; `reader` where whoever cites it reads it on a day of their own. */
  readonly accessed?: string;
  readonly url?: string;
  readonly archived?: string;
  /** BCP 47, of the title. */
  readonly language?: string;
  readonly status?: 'corrected' | 'retracted';
  readonly note?: string;
}

/** Stands for the day of whoever cites. */
export const readersDay = 'reader';

const types: Readonly<Record<SourceKind, ReferenceType>> = {
  'state media': 'article-newspaper',
  'news agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  broadcaster: 'broadcast',
  'news site': 'article-newspaper',
  aggregator: 'article-newspaper',
  analysis: 'article',
  'official statement': 'document',
  transcript: 'speech',
  reference: 'entry-encyclopedia',
  'academic paper': 'article-journal',
  'social media': 'post',
  unknown: 'document',
};

/** Kinds whose publisher is the periodical that a reference names as its container. */
const periodicals: ReadonlySet<string> = new Set<ReferenceType>([
  'article-newspaper',
  'article-journal',
  'broadcast',
  'entry-encyclopedia',
]);

/** What was done to a document after it was published, where anything was. */
export function sayStatus({ status }: Reference): string | undefined {
  return status === undefined ? undefined : `${status === 'retracted' ? 'Retracted' : 'Corrected'} by its publisher`;
}

/** Formats of one field a line know no line breaks in it. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What the list of names says of a name and its spellings. */
export function readNamedAs(names: readonly Pick<Name, 'name' | 'kind' | 'spellings'>[]): NamedAs {
  const kinds = new Map(
    names.flatMap(({ name, kind, spellings }) => {
      const as = kind === 'person' ? 'person' : kind === 'organisation' ? 'body' : undefined;
      return as === undefined
        ? []
        : [name, ...spellings.map(({ spelling }) => spelling)].map((spelling) => [spelling, as] as const);
    }),
  );
  return (name) => kinds.get(name);
}

/** Refers to a source by its own headline, and for the rest as its editors describe it. */
export function referToSource(
  { id, metadata, text, blocks }: Pick<Source, 'id' | 'metadata' | 'text' | 'blocks'>,
  namedAs?: NamedAs,
): Reference {
  const type = types[metadata.kind];
  const publisher = known(metadata.publisher);
  const url = known(metadata.url);
  const retrieved = known(metadata.retrieved);
  const title = known(metadata.title);
  const headline = ownHeadline({ text, blocks, metadata });
  return {
    id,
    type,
    authors: readAuthors(metadata, namedAs),
    ...optional('title', headline ?? title),
    ...optional('shortTitle', headline === undefined ? undefined : title),
    ...optional(periodicals.has(type) ? 'container' : 'publisher', publisher),
    ...optional('issued', known(metadata.published)),
    // Nobody's day where nothing can be opened: the words stand in the document that the editors hold.
    ...optional('accessed', retrieved ?? (url === undefined ? undefined : readersDay)),
    ...optional('url', url),
    ...optional('archived', known(metadata.archived)),
    ...optional('language', known(metadata.language)),
    ...(metadata.status === 'current' ? {} : { status: metadata.status }),
    ...optional('note', metadata.note),
  };
}

function readAuthors(
  { author, publisher, language }: SourceMetadata,
  namedAs: NamedAs = () => undefined,
): CreditedName[] {
  const line = known(author);
  if (line === undefined) return [];
  const house = publisher.toLowerCase();
  return readCreditedNames(line, language === unknown ? 'en' : language, (name) =>
    name.toLowerCase() === house ? 'body' : namedAs(name),
  );
}

/** Where a page of an explainer stands, and in which state it is cited. */
export interface CitedAt {
  /** Its permanent address, in full; the edition's own where one is cited. */
  readonly url: string;
  /** The state of the last update, unless given. */
  readonly edition?: CitedEdition;
}

type CitedExplainer = Pick<EditionExplainer, 'slug' | 'title' | 'authors' | 'updated' | 'language'>;

/** Refers to an explainer in one of its editions. */
export function referToExplainer(explainer: CitedExplainer, site: Site, at: CitedAt, namedAs?: NamedAs): Reference {
  const edition = at.edition ?? { id: explainer.updated, date: explainer.updated };
  return {
    id: `${explainer.slug}-${edition.id}`,
    type: 'webpage',
    authors: readEditors(explainer, site, namedAs),
    title: explainer.title,
    container: site.name,
    publisher: site.publisher,
    issued: edition.date,
    edition,
    accessed: readersDay,
    url: at.url,
    language: explainer.language,
  };
}

/** Refers to one claim of an explainer, by its whole sentence and the number of its note. */
export function referToClaim(
  claim: Pick<EditionClaim, 'id' | 'sentence' | 'number'>,
  explainer: CitedExplainer,
  site: Site,
  at: CitedAt,
  namedAs?: NamedAs,
): Reference {
  const whole = referToExplainer(explainer, site, at, namedAs);
  return {
    ...whole,
    id: `${explainer.slug}-${claim.id}-${whole.edition?.id ?? ''}`,
    title: standAlone(claim.sentence),
    within: { title: explainer.title, note: claim.number },
  };
}

/** Editors who sign as their house, or not at all, are a body. */
function readEditors(explainer: CitedExplainer, site: Site, namedAs: NamedAs = () => undefined): CreditedName[] {
  const house = new Set([site.publisher.toLowerCase(), site.name.toLowerCase()]);
  if (explainer.authors.length === 0) return [{ literal: site.publisher }];
  return explainer.authors.flatMap((author) =>
    readCreditedNames(author, explainer.language, (name) => (house.has(name.toLowerCase()) ? 'body' : namedAs(name))),
  );
}

/** On one line, as a citation is. */
function known(value: string): string | undefined {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line === unknown || line === '' ? undefined : line;
}

/** A key with its value, or nothing. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: V });
}
