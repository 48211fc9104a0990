import { createHash } from 'node:crypto';
import type { Span } from '../../text/place.ts';
import type { Source } from '../../sources/source.ts';
import type { Edition, EditionClaim, EditionExplainer, VerifiedCitation } from '../edition.ts';
import { citationsOf } from '../list-citations.ts';
import { type FrozenContent, type FrozenEdition, type FrozenSource, frozenSchema } from './frozen-edition.ts';

/** What is to be frozen of an explainer, and the raw MDX of its updates. */
export interface Freezable {
  /** As it is written. */
  readonly written: unknown;
  /** As it will be read. */
  readonly content: FrozenContent;
  readonly prose: string;
  readonly updateTexts: Readonly<Record<string, string>>;
}

/** Files of an edition, by their paths in its folder. */
export type EditionFiles = Readonly<Record<string, string>>;

/** Where things stand in files that editors go on writing, and links that only checks follow. */
const passing: ReadonlySet<string> = new Set([
  'attributePlaces',
  'claimPlaces',
  'definition',
  'file',
  'links',
  'marker',
  'place',
  'rawOffsets',
  'sourcePlace',
  'stretch',
  'timePlace',
  'valuePlace',
]);

/**
 * Takes of the edition all that rendering one explainer needs: what its editors wrote, the verdicts, and of the sources
 * what is known of them and the paragraphs that are quoted.
 *
 * @param textOf gives the raw text of a content file
 */
export function freezeExplainer(
  edition: Edition,
  explainer: EditionExplainer,
  textOf: (file: string) => string,
): Freezable {
  const citations = citationsOf(explainer);
  const cited = edition.sources.filter(({ id }) => citations.some(({ source }) => source === id));
  const kept = new Map(cited.map((source) => [source.id, keepQuoted(source, citations)]));
  const freezeOne = (citation: VerifiedCitation): object => freezeCitation(citation, kept.get(citation.source));
  const { editions: _, updates, ...rest } = explainer;
  const updateTexts = Object.fromEntries(updates.map(({ id, file }) => [id, textOf(file)]));
  const written = {
    version: 1,
    explainer: {
      ...(strip({ ...rest, claims: rest.claims.map(omitRepeated) }, freezeOne) as object),
      updates: updates.map((update) => ({
        ...(strip(update, freezeOne) as object),
        sha256: hash(updateTexts[update.id] ?? ''),
      })),
    },
    sources: [...kept.values()].map(({ source }) => source),
  };
  return {
    written,
    // What is frozen now is what will be read later, and nothing that only looks like it.
    content: frozenSchema.parse(JSON.parse(JSON.stringify(written))),
    prose: toLf(textOf(explainer.file)),
    updateTexts,
  };
}

function omitRepeated(claim: EditionClaim): object {
  const { sentence, ...rest } = claim;
  return { ...rest, ...(sentence === claim.text ? {} : { sentence }) };
}

/** What an absent key means in an edition. */
const defaults: Readonly<Record<string, unknown>> = {
  kind: 'update',
  note: '',
  section: '',
  stance: 'supports',
  status: 'standing',
  verdict: 'exact',
};

function isDefault(key: string, value: unknown): boolean {
  const isEmptyList =
    Array.isArray(value) && value.length === 0 && (key === 'after' || key === 'before' || key === 'claims');
  return isEmptyList || (Object.hasOwn(defaults, key) && defaults[key] === value);
}

function strip(value: unknown, freezeOne: (citation: VerifiedCitation) => object): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, freezeOne));
  if (typeof value !== 'object' || value === null) return value;
  if ('verification' in value) return freezeOne(value as VerifiedCitation);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !passing.has(key) && !isDefault(key, inner))
      .map(([key, inner]) => [key, strip(inner, freezeOne)]),
  );
}

/** A source as it is frozen, and where an offset into its text is found in what was kept. */
interface KeptSource {
  readonly source: FrozenSource;
  readonly move: (span: Span) => [number, number];
}

/** The break between two blocks in the text that kept blocks make up. */
export const blockBreak = '\n\n';

/** Of a longer block, only the sentences that are quoted are kept: an edition is no copy of its documents. */
const longestBlock = 2000;

function keepQuoted(source: Edition['sources'][number], citations: readonly VerifiedCitation[]): KeptSource {
  const spans = citations
    .filter((citation) => citation.source === source.id)
    .flatMap(({ verification }) => verification.spans);
  const touches = (a: Span): boolean => spans.some((b) => a.start < b.end && b.start < a.end);
  const pieces: { readonly start: number; readonly end: number; readonly at: number }[] = [];
  let length = 0;
  const blocks = source.blocks
    .flatMap((_, index) => joinStretches(cutBlock(source, index).filter((stretch) => touches(stretch))))
    .map((stretch) => {
      if (pieces.length > 0) length += blockBreak.length;
      pieces.push({ start: stretch.start, end: stretch.end, at: length });
      length += stretch.end - stretch.start;
      const { id, kind } = source.blocks[stretch.block] ?? { id: '', kind: 'paragraph' };
      return { id, kind, sentences: cutSentences(source, stretch) };
    });
  const moveOffset = (offset: number): number => {
    const piece = pieces.findLast(({ start }) => start <= offset) ?? pieces[0];
    return piece === undefined ? 0 : piece.at + Math.min(Math.max(offset, piece.start), piece.end) - piece.start;
  };
  const { id, file, format, encoding, sha256, metadata } = source;
  const { found: _, ...known } = metadata;
  return {
    source: { id, file, format, encoding, sha256, metadata: known, blocks },
    move: ({ start, end }) => [moveOffset(start), moveOffset(end - 1) + 1],
  };
}

interface BlockStretch extends Span {
  readonly block: number;
}

/** A block, or each of its sentences where it is very long. */
function cutBlock(source: Source, block: number): BlockStretch[] {
  const span = source.blocks[block];
  if (span === undefined) return [];
  if (span.end - span.start <= longestBlock) return [{ start: span.start, end: span.end, block }];
  const own = source.passages.filter((passage) => passage.block === block);
  return own.length === 0
    ? [{ start: span.start, end: span.end, block }]
    : own.map((passage, index) => ({
        start: index === 0 ? span.start : passage.start,
        end: own[index + 1]?.start ?? span.end,
        block,
      }));
}

/** Stretches that follow each other are one. */
function joinStretches(stretches: readonly BlockStretch[]): BlockStretch[] {
  const joined: BlockStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.end === stretch.start) joined.splice(-1, 1, { ...last, end: stretch.end });
    else joined.push(stretch);
  }
  return joined;
}

/** The text of a stretch, cut where its sentences begin. */
function cutSentences({ text, passages }: Source, { start, end }: Span): string[] {
  const inner = passages.map((passage) => passage.start).filter((at) => start < at && at < end);
  const cuts = [start, ...inner, end];
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut));
}

function freezeCitation(citation: VerifiedCitation, kept: KeptSource | undefined): object {
  const { verification, id: _, owner: __, place: ___, sourcePlace: ____, ...rest } = citation;
  const { verdict, spans, block } = verification;
  return {
    ...Object.fromEntries(Object.entries({ ...rest, block, verdict }).filter(([key, value]) => !isDefault(key, value))),
    spans: kept === undefined ? [] : spans.map((span) => kept.move(span)),
  };
}

const shortLine = 100;

/** JSON for diffs: what is short stands on one line, and everything else has a line for each of its parts. */
function formatJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (line.length <= shortLine || typeof value !== 'object' || value === null) return line;
  const inner = `${indent} `;
  const [open, parts, close] = Array.isArray(value)
    ? ['[', value.map((item) => inner + formatJson(item, inner)), ']']
    : [
        '{',
        Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${formatJson(item, inner)}`),
        '}',
      ];
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** SHA-256 of a frozen text, however version control ends its lines. */
export function hash(text: string): string {
  return createHash('sha256').update(toLf(text)).digest('hex');
}

/** Version control may change how lines end; that changes no edition. */
function toLf(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
}

/** What an edition's content and prose must still amount to when it is read. */
export function digestEdition(content: unknown, prose: string): string {
  return hash(`${JSON.stringify(content)}\n${toLf(prose)}`);
}

/** Tells whether two editions hold the same. */
export function isSameEdition(a: Freezable, b: Pick<FrozenEdition, 'digest'>): boolean {
  return digestEdition(a.written, a.prose) === b.digest;
}

/**
 * The files of a new edition. An update's text is kept once: by the first edition that has it.
 *
 * @param earlier the editions of the same explainer
 */
export function formatEdition(
  { written, prose, updateTexts }: Freezable,
  earlier: readonly FrozenEdition[],
): EditionFiles {
  const held = new Set(
    earlier.flatMap((edition) => Object.entries(edition.updateTexts).map(([id, text]) => `${id} ${hash(text)}`)),
  );
  const added = Object.entries(updateTexts).filter(([id, text]) => !held.has(`${id} ${hash(text)}`));
  const json = { digest: digestEdition(written, prose), ...(written as object) };
  return {
    'edition.json': `${formatJson(json)}\n`,
    'prose.mdx': toLf(prose),
    ...Object.fromEntries(added.map(([id, text]) => [`updates/${id}.mdx`, toLf(text)])),
  };
}
