import type { CitationOwner } from '../../claims/citation/citation.ts';
import type { Place, Span } from '../../text/place.ts';
import type { Block, Passage } from '../../sources/source.ts';
import type { EditionClaim, EditionExplainer, EditionSource, VerifiedCitation } from '../edition.ts';
import { nameEdition } from '../urls.ts';
import { blockBreak } from './freeze.ts';
import type { FrozenCitation, FrozenEdition, FrozenExplainer, FrozenSource } from './frozen-edition.ts';

/** A published edition as pages know explainers and sources. */
export interface ThawedEdition {
  /** Its slug is the edition's name (`nameEdition`), and its file the prose as it was published. */
  readonly explainer: EditionExplainer;
  /** What was quoted of each source, at the offsets that the citations give. */
  readonly sources: readonly EditionSource[];
}

/** What became of sources since: their ids of today, and what is known of them now. */
export interface Since {
  readonly sourceId: (id: string) => string;
  readonly metadata: (id: string) => Pick<EditionSource['metadata'], 'status' | 'concerns'> | undefined;
}

/** Frozen data stands in no file that editors write. */
const nowhere: Place = { file: '', start: 0, end: 0 };

/** Makes of a frozen edition what pages draw. A source that was corrected or retracted since says so here too. */
export function thawEdition(frozen: FrozenEdition, since: Since): ThawedEdition {
  const edition = nameEdition(frozen.slug, frozen.id);
  const sources = frozen.sources.map((source) => thawSource(source, since));
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const bind = <T extends { readonly citations: readonly FrozenCitation[] }>(owner: T, named: CitationOwner) => ({
    ...owner,
    citations: owner.citations.map((citation, index) => ({
      ...thawCitation(citation, since.sourceId(citation.source), bySource),
      id: `${named.kind === 'claim' ? '' : `${named.kind}-`}${named.id}.${String(index + 1)}`,
      owner: named,
      edition,
    })),
  });
  return {
    explainer: { ...thawParts(frozen.explainer, bind), slug: edition, file: `${frozen.folder}prose.mdx` },
    sources,
  };
}

type Bind = <T extends { readonly citations: readonly FrozenCitation[] }>(
  owner: T,
  named: CitationOwner,
) => Omit<T, 'citations'> & { readonly citations: readonly VerifiedCitation[] };

function thawParts(explainer: FrozenExplainer, bind: Bind): Omit<EditionExplainer, 'slug' | 'file'> {
  return {
    ...explainer,
    claims: explainer.claims.map((claim) => ({
      ...bind(claim, { kind: 'claim', id: claim.id }),
      sentence: claim.sentence ?? claim.text,
      support: claim.support as unknown as EditionClaim['support'],
      stretch: nowhere,
      marker: nowhere,
      definition: nowhere,
    })),
    events: explainer.events.map((event) => ({
      ...bind(event, { kind: 'event', id: event.id }),
      place: nowhere,
      timePlace: nowhere,
    })),
    disputes: explainer.disputes.map((dispute) => ({
      ...dispute,
      positions: dispute.positions.map((position, index) => ({
        ...bind(position, { kind: 'position', id: `${dispute.id}/${String(index + 1)}` }),
        place: nowhere,
        valuePlace: nowhere,
      })),
      place: nowhere,
    })),
    updates: explainer.updates.map((update) => ({ ...update, file: '', claimPlaces: [], headings: [], links: [] })),
    links: [],
    components: explainer.components.map((component) => ({ ...component, place: nowhere, attributePlaces: {} })),
    editions: [],
  } as unknown as Omit<EditionExplainer, 'slug' | 'file'>;
}

function thawSource(source: FrozenSource, since: Since): EditionSource {
  let text = '';
  const blocks: Block[] = [];
  const passages: Passage[] = [];
  for (const { id, kind, sentences } of source.blocks) {
    if (blocks.length > 0) text += blockBreak;
    const start = text.length;
    for (const sentence of sentences) {
      const lead = sentence.length - sentence.trimStart().length;
      const passage = { start: text.length + lead, end: text.length + sentence.trimEnd().length };
      if (passage.end > passage.start) passages.push({ ...passage, block: blocks.length });
      text += sentence;
    }
    blocks.push({ id, kind: kind as Block['kind'], start, end: text.length });
  }
  const known = source.metadata as unknown as EditionSource['metadata'];
  const { status, concerns } = since.metadata(since.sourceId(source.id)) ?? known;
  return {
    ...(source as unknown as EditionSource),
    id: since.sourceId(source.id),
    text,
    blocks,
    passages,
    metadata: { ...known, status, ...(concerns === undefined ? {} : { concerns }), found: {} },
    quantities: [],
    dates: [],
    names: [],
    namedOrigins: [],
    anchors: [],
  };
}

function thawCitation(
  { spans, verdict, block, ...rest }: FrozenCitation,
  source: string,
  sources: ReadonlyMap<string, EditionSource>,
): Omit<VerifiedCitation, 'id' | 'owner' | 'edition'> {
  const where = spans.map(([start, end]): Span => ({ start, end }));
  const passages = (sources.get(source)?.passages ?? []).flatMap((passage, index) =>
    where.some(({ start, end }) => start < passage.end && passage.start < end) ? [index] : [],
  );
  return {
    ...rest,
    source,
    place: nowhere,
    sourcePlace: nowhere,
    verification: {
      verdict,
      spans: where,
      passages,
      occurrences: 1,
      ...(typeof block === 'string' ? { block } : {}),
    },
  };
}
