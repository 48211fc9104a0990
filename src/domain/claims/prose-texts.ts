import type { TextFile } from '../messages/message.ts';
import { lastAtOrBefore, type Span } from '../text/place.ts';
import { holdsMark } from '../text/quotation-marks.ts';
import type { Claim } from './explainer.ts';
import { decodeInline } from './citation/citation.ts';
import type { Footnotes } from './footnotes.ts';
import { spanOf, type ProseNode, type ProseTree, type Visit } from './mdx-tree.ts';
import {
  findQuotations,
  indexClaims,
  joinQuoted,
  type Around,
  type Quoted,
  withoutAttribution,
  type WrittenText,
} from './prose-quotations.ts';
import { holdsWords } from './read-claims.ts';
import { readVisibleText, type VisibleText } from './visible-text.ts';

interface ProseInput {
  readonly file: TextFile;
  readonly tree: ProseTree;
  readonly visits: readonly Visit[];
  readonly footnotes: Footnotes;
  readonly claims: readonly Claim[];
  /** Where the notes of footnotes stand, in order. */
  readonly notes: readonly Span[];
  readonly language: string;
}

interface Reader extends ProseInput {
  readonly claimsIn: (stretch: Span) => readonly Claim[];
  readonly code: readonly Span[];
  readonly links: readonly (Span & { readonly url: string })[];
  readonly blockQuotes: readonly BlockQuote[];
}

/** The outermost block quotes, with what stands right before and after them. */
interface BlockQuote extends Span {
  /** Whether it is a box ("[!NOTE]") and quotes nobody. */
  readonly isBox: boolean;
  readonly before?: Span;
  readonly after?: Span;
}

/**
 * Finds what the prose of an MDX file quotes: paragraphs, headings, lists, tables, block quotes, the notes of footnotes,
 * and the words that readers see of pictures, links and abbreviations. The citations themselves and code are no prose.
 */
export function findProseQuotations(input: ProseInput): Quoted {
  // Where MDX cannot be parsed, halves of tags look like words.
  if (input.tree.messages.length > 0) return { quotations: [], unpaired: [] };
  const spanAt = ({ node }: Visit): Span => spanOf(node, input.tree.shift);
  const reader: Reader = {
    ...input,
    claimsIn: indexClaims(input.claims),
    code: input.visits.filter(({ node }) => node.type === 'inlineCode').map(spanAt),
    links: input.visits.flatMap((visit) =>
      visit.node.type === 'link' && visit.node.url !== undefined ? [{ ...spanAt(visit), url: visit.node.url }] : [],
    ),
    blockQuotes: input.visits
      .filter(({ node, quoteDepth }) => node.type === 'blockquote' && quoteDepth === 0)
      .map((visit) => readBlockQuote(visit, input)),
  };
  return joinQuoted(listTexts(reader).map((text) => findQuotations(text, input.language)));
}

function readBlockQuote({ node, parent, index }: Visit, { file, tree }: ProseInput): BlockQuote {
  const span = spanOf(node, tree.shift);
  const beside = (step: number): Span | undefined => {
    const sibling = parent?.children?.[index + step];
    return sibling?.type === 'paragraph' ? spanOf(sibling, tree.shift) : undefined;
  };
  const [before, after] = [beside(-1), beside(1)];
  const isBox = /^>[ \t]?\[!(?!QUOTE\])[A-Za-z]+\]/.test(file.text.slice(span.start, span.start + 40));
  return { ...span, isBox, ...(before && { before }), ...(after && { after }) };
}

function listTexts(reader: Reader): WrittenText[] {
  const texts: WrittenText[] = [];
  let flow: { readonly visit: Visit; readonly parts: VisibleText[] } | undefined;
  const endFlow = (): void => {
    if (flow !== undefined) texts.push(flowText(reader, flow.visit, flow.parts));
    flow = undefined;
  };
  let last: Visit | undefined;
  for (const visit of reader.visits) {
    texts.push(...attributeTexts(reader, visit));
    if (!holdsWords(visit.node)) continue;
    const visible = readBlock(reader, visit);
    const quote = blockQuoteOf(reader, visit);
    if (quote !== undefined && !quote.isBox) {
      texts.push(...blockTexts(reader, visit, visible, quote));
      continue;
    }
    if (last === undefined || !follows(visit, last)) endFlow();
    flow ??= { visit, parts: [] };
    flow.parts.push(visible);
    last = visit;
  }
  endFlow();
  return texts.filter(({ text, isBlock }) => isBlock === true || holdsMark(text));
}

/** Whether two paragraphs stand one below the other, so that a quotation may go on from one to the next. */
function follows(visit: Visit, last: Visit): boolean {
  if (visit.node.type !== 'paragraph' || last.node.type !== 'paragraph' || visit.parent !== last.parent) return false;
  const between = visit.parent?.children?.slice(last.index + 1, visit.index) ?? [];
  return between.every(({ type }) => type === 'mdxFlowExpression');
}

/** The words of a block; of a footnote, those of its note. */
function readBlock(reader: Reader, { node, quoteDepth, inDefinition }: Visit): VisibleText {
  const { file, tree, footnotes, notes } = reader;
  const span = spanOf(node, tree.shift);
  const holes = within(footnotes.markers, span);
  const visible = readVisibleText(node, { raw: file.text, shift: tree.shift, quoteDepth, holes });
  if (!inDefinition) return visible;
  const kept = visible.offsets.flatMap((offset, i) => (covers(notes, offset) ? [i] : []));
  return { text: kept.map((i) => visible.text[i]).join(''), offsets: kept.map((i) => visible.offsets[i] ?? 0) };
}

function within<S extends Span>(sorted: readonly S[], { start, end }: Span): readonly S[] {
  const first = lastAtOrBefore(sorted.length, (i) => sorted[i]?.start, start - 1) + 1;
  const last = lastAtOrBefore(sorted.length, (i) => sorted[i]?.start, end - 1);
  return sorted.slice(first, last + 1);
}

function covers(sorted: readonly Span[], offset: number): boolean {
  const at = lastAtOrBefore(sorted.length, (i) => sorted[i]?.start, offset);
  return offset < (sorted[at]?.end ?? 0);
}

function blockQuoteOf({ blockQuotes, tree }: Reader, { node, quoteDepth }: Visit): BlockQuote | undefined {
  if (quoteDepth === 0) return undefined;
  const { start } = spanOf(node, tree.shift);
  return blockQuotes[lastAtOrBefore(blockQuotes.length, (i) => blockQuotes[i]?.start, start)];
}

function flowText(reader: Reader, visit: Visit, parts: readonly VisibleText[]): WrittenText {
  const offsets = parts.flatMap((part, i) => (i === 0 ? part.offsets : [...blankLine(parts[i - 1]), ...part.offsets]));
  const text = parts.map((part) => part.text).join('\n\n');
  const around = visit.inDefinition ? aroundNote(reader, visit) : undefined;
  const isHeading = visit.node.type === 'heading';
  return {
    file: reader.file.path,
    text,
    offsets,
    marked: withoutAddresses(withoutCode(text, offsets, reader.code)),
    around: (stretch) => ({
      ...(around ?? aroundProse(claimsNear(reader, stretch, parts), isHeading ? {} : footnoted)),
      links: linksAt(reader, stretch),
    }),
  };
}

/** The claims that words stand in; words in a sentence without a footnote belong to the next claim of their paragraph. */
function claimsNear({ claimsIn }: Reader, stretch: Span, parts: readonly VisibleText[]): readonly Claim[] {
  const own = claimsIn(stretch);
  const end = parts.find(({ offsets }) => (offsets.at(-1) ?? -1) >= stretch.end - 1)?.offsets.at(-1);
  if (own.length > 0 || end === undefined) return own;
  const later = claimsIn({ start: stretch.end, end: end + 1 });
  return later.filter((claim) => claim.stretch.start === later[0]?.stretch.start);
}

function blankLine(before: VisibleText | undefined): [number, number] {
  const end = (before?.offsets.at(-1) ?? 0) + 1;
  return [end, end];
}

/** Code shows quotation marks that quote nobody. */
function withoutCode(text: string, offsets: readonly number[], code: readonly Span[]): string {
  if (code.length === 0) return text;
  return Array.from({ length: text.length }, (_, i) => (covers(code, offsets[i] ?? -1) ? 'x' : text[i])).join('');
}

/** An address may hold marks in pairs; one that ends it is the sentence's. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, (address) => {
    const marks = address.match(/["“”'‘’«»]/g) ?? [];
    return marks.length % 2 === 0 ? address.replace(/["“”'‘’«»]/g, 'x') : address;
  });
}

function blockTexts(reader: Reader, visit: Visit, visible: VisibleText, quote: BlockQuote): WrittenText[] {
  const { file } = reader;
  const { offsets } = visible;
  const isNewLine = (at: number): boolean => /[\r\n]/.test(file.text.slice(offsets[at], offsets[at + 1]));
  const isLast = visit.node === visit.parent?.children?.at(-1) && visit.index > 0;
  const isSpeaker = isLast && visible.text.length <= 160 && startsWithDash.test(visible.text);
  const text = isSpeaker ? '' : withoutAttribution(visible.text, isNewLine);
  const around = visit.inDefinition ? aroundNote(reader, visit) : aroundProse(claimsOfQuote(reader, quote), footnoted);
  const base = { file: file.path, around: () => around };
  const said = { ...base, text, offsets: offsets.slice(0, text.length), isBlock: true };
  const speaker = { ...base, text: visible.text.slice(text.length), offsets: offsets.slice(text.length) };
  return [said, speaker];
}

const startsWithDash = /^(?:[—–―]|--)/;
const footnoted = { citesIn: 'new footnote' } as const;

/** The claims of a block quote; those that lead to it or follow it where it has no marker of its own. */
function claimsOfQuote({ file, claimsIn }: Reader, { start, end, before, after }: BlockQuote): readonly Claim[] {
  const own = claimsIn({ start, end });
  if (own.length > 0) return own;
  const wordsOf = (span: Span): string =>
    file.text
      .slice(span.start, span.end)
      .replaceAll(/\[\^[^\]]*\]/g, '')
      .trim();
  if (before !== undefined && /[:：]$/.test(wordsOf(before))) {
    const leading = claimsIn(before);
    return leading.filter(({ stretch }) => stretch.start === leading.at(-1)?.stretch.start);
  }
  if (after === undefined || !startsWithDash.test(wordsOf(after))) return [];
  return claimsIn({ start: after.start, end: after.start + 1 });
}

function aroundProse(claims: readonly Claim[], otherwise: Pick<Around, 'citesIn'>): Around {
  const citations = claims.flatMap((claim) => claim.citations);
  // What is the editors' own takes no citation beside it.
  return claims.some((claim) => claim.editors === undefined)
    ? { citations, citesIn: 'footnote' }
    : { citations, ...otherwise };
}

function aroundNote({ claims, tree }: Reader, { node }: Visit): Around {
  const { start } = spanOf(node, tree.shift);
  const claim = claims.find(({ definition }) => definition.start <= start && start < definition.end);
  // A note that is the editors' own may quote whatever the explainer cites.
  return claim?.editors === undefined ? { citations: claim?.citations ?? [], citesIn: 'footnote' } : { citations: [] };
}

/** The links that touch a stretch. */
function linksAt({ links }: Reader, { start, end }: Span): string[] {
  const first = Math.max(
    0,
    lastAtOrBefore(links.length, (i) => links[i]?.start, start),
  );
  const last = lastAtOrBefore(links.length, (i) => links[i]?.start, end - 1);
  return links.slice(first, last + 1).flatMap((link) => (link.end > start ? [link.url] : []));
}

/** Words that readers see or hear and that stand in no paragraph. */
function attributeTexts(reader: Reader, { node }: Visit): WrittenText[] {
  const values = [
    ...(node.type === 'image' || node.type === 'imageReference' ? [node.alt] : []),
    ...(node.type === 'image' || node.type === 'link' ? [node.title] : []),
    ...(node.name === 'abbr'
      ? (node.attributes ?? []).flatMap(({ name, value }) =>
          name === 'title' && typeof value === 'string' ? [value] : [],
        )
      : []),
  ];
  return values.flatMap((text) => (text && holdsMark(text) ? [attributeText(reader, node, text)] : []));
}

function attributeText({ file, tree, claimsIn }: Reader, node: ProseNode, text: string): WrittenText {
  const span = spanOf(node, tree.shift);
  const decoded = decodeInline(file.text, span.start, span.end);
  const at = decoded.text.indexOf(text);
  const offsets = Array.from(text, (_, i) => (at === -1 ? span.start : (decoded.offsets[at + i] ?? span.start)));
  return { file: file.path, text, offsets, around: (stretch) => aroundProse(claimsIn(stretch), {}) };
}
