import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import { type Span, spansWithin } from '../messages/place.ts';
import { bindAllowances, bindCitations } from './bind-citations.ts';
import { foldLabel } from './check-footnotes.ts';
import { parseCitations, type CitationText } from './citation-grammar.ts';
import { footnoteInput } from './citation-input.ts';
import type { Allowance } from './citation.ts';
import type { Claim } from './claim.ts';
import type { Definition, Footnotes, Marker } from './footnotes.ts';
import { parseMdx, spanOf, walk, type ProseNode, type ProseTree } from './mdx-tree.ts';
import { findStretches } from './stretch.ts';
import { readVisibleText, type VisibleText } from './visible-text.ts';

/** One MDX file, as far as its claims are concerned. */
export interface ClaimsInput {
  readonly file: TextFile;
  readonly tree: ProseTree;
  readonly footnotes: Footnotes;
  readonly language: string;
  readonly update?: string;
}

export interface ClaimsReading {
  /** In the order of their markers. */
  readonly claims: readonly Claim[];
  readonly allowances: readonly Allowance[];
  readonly messages: readonly Message[];
  /** Where the footnotes' quotations stand; what looks like a marker there is none. */
  readonly quotations: readonly Span[];
  /** Where the notes of footnotes stand. */
  readonly notes: readonly Span[];
}

interface Body {
  readonly definition: Definition;
  readonly content: CitationText;
}

interface Block {
  readonly span: Span;
  readonly visible: VisibleText;
  readonly section: string;
}

/** Reads every claim that has a marker and a footnote. Of a footnote defined twice, the first counts. */
export function readClaims(input: ClaimsInput): ClaimsReading {
  const { file, footnotes } = input;
  const bodies = new Map<string, Body>();
  const messages: Message[] = [];
  const allowances: Allowance[] = [];
  const quotations: Span[] = [];
  const notes: Span[] = [];
  for (const definition of footnotes.definitions) {
    const content = parseCitations(footnoteInput(file, definition.body, definition.quoteDepth));
    if (!bodies.has(foldLabel(definition.label))) bodies.set(foldLabel(definition.label), { definition, content });
    messages.push(...content.findings.map(({ span, ...finding }) => placeFinding(finding, file, span)));
    messages.push(...judgeUncited(definition, content, file));
    allowances.push(...bindAllowances(content.allowances, definition, file.path));
    quotations.push(...content.citations.map((citation) => citation.words));
    notes.push(...content.note);
  }
  return { claims: buildClaims(input, bodies), allowances, messages, quotations, notes };
}

function buildClaims(input: ClaimsInput, bodies: ReadonlyMap<string, Body>): Claim[] {
  const { file } = input;
  const claims = new Map<string, Claim>();
  const markers = input.footnotes.markers.filter((marker) => !marker.nested);
  for (const [marker, { block, text, sentence, span }] of locateMarkers(input, markers)) {
    const id = foldLabel(marker.label);
    const body = bodies.get(id);
    if (!body || claims.has(id)) continue;
    claims.set(id, {
      id,
      status: 'standing',
      text,
      sentence,
      section: block?.section ?? '',
      ...(input.update === undefined ? {} : { update: input.update }),
      citations: bindCitations(body.content.citations, { kind: 'claim', id }, file.path),
      note: readNote(file, body.content.note, body.definition.quoteDepth),
      stretch: { file: file.path, ...span },
      marker: { file: file.path, start: marker.start, end: marker.end },
      definition: { file: file.path, start: body.definition.start, end: body.definition.end },
    });
  }
  return [...claims.values()];
}

function judgeUncited({ label, head }: Definition, content: CitationText, file: TextFile): Message[] {
  const tried = content.findings.some((finding) => finding.rule === 'citation-malformed');
  if (content.citations.length > 0 || tried) return [];
  const finding = {
    rule: 'footnote-uncited',
    message: `Unexpected footnote \`[^${label}]\` without a citation, expected the words of a source`,
    mend: 'start the footnote with `@source-id "the words"`, or take it and its marker out',
  } as const;
  return [placeFinding(finding, file, head)];
}

interface Located {
  readonly block?: Block;
  readonly text: string;
  readonly sentence: string;
  readonly span: Span;
}

function locateMarkers(input: ClaimsInput, markers: readonly Marker[]): Map<Marker, Located> {
  const located = new Map<Marker, Located>(
    markers.map((marker) => [marker, { text: '', sentence: '', span: { start: marker.start, end: marker.start } }]),
  );
  for (const block of listBlocks(input)) {
    const own = spansWithin(markers, block.span);
    if (own.length > 0)
      for (const [marker, place] of locateInBlock(block, own, input.language)) located.set(marker, place);
  }
  return located;
}

function locateInBlock(block: Block, markers: readonly Marker[], language: string): [Marker, Located][] {
  const { text, offsets } = block.visible;
  let count = 0;
  const counts = markers.map((marker) => {
    while (count < offsets.length && (offsets[count] ?? 0) < marker.start) count++;
    return count;
  });
  const stretches = findStretches(text, counts, language);
  const firsts = new Map(markers.map((marker, i) => [stretches[i], marker]).toReversed() as [unknown, Marker][]);
  return markers.map((marker, i) => {
    const stretch = stretches[i] ?? { start: 0, end: 0, sentence: { start: 0, end: 0 } };
    const start = offsets[stretch.start] ?? marker.start;
    const lastChar = offsets[stretch.end - 1] ?? start;
    const end = Math.max(lastChar + 1, Math.min(firsts.get(stretches[i])?.start ?? marker.start, marker.start));
    return [
      marker,
      {
        block,
        text: text.slice(stretch.start, stretch.end),
        sentence: text.slice(stretch.sentence.start, stretch.sentence.end),
        span: { start, end: Math.max(start, end) },
      },
    ];
  });
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);

/** Tells whether words stand in a node directly: a paragraph, a heading, a cell, an element. */
export function holdsWords(node: ProseNode): boolean {
  return node.children?.some((child) => phrasing.has(child.type)) === true && !phrasing.has(node.type);
}

function* listBlocks({ file, tree, footnotes }: ClaimsInput): Generator<Block> {
  const holes = footnotes.markers;
  let section = '';
  for (const { node, quoteDepth, inDefinition } of walk(tree.root)) {
    if (inDefinition || !holdsWords(node)) continue;
    const span = spanOf(node, tree.shift);
    const own = spansWithin(holes, span);
    if (own.length === 0 && node.type !== 'heading') continue;
    const visible = readVisibleText(node, { raw: file.text, shift: tree.shift, quoteDepth, holes: own });
    if (node.type === 'heading') section = visible.text;
    yield { span, visible, section };
  }
}

/** The note as a reader sees it: its markup rendered, its paragraphs as one line. */
function readNote(file: TextFile, spans: readonly Span[], quoteDepth: number): string {
  return spans
    .map((span) => noteText(stripIndentation(file.text.slice(span.start, span.end), quoteDepth)))
    .filter(Boolean)
    .join(' ');
}

function stripIndentation(raw: string, quoteDepth: number): string {
  const prefix = quoteDepth > 0 ? /(\r\n|\r|\n)[ \t>]*/g : /(\r\n|\r|\n)[ \t]*/g;
  return raw.replaceAll(prefix, '$1');
}

function noteText(raw: string): string {
  const tree = parseMdx({
    path: '',
    text: raw,
    lines: { lineCount: 0, pointAt: () => ({ line: 1, column: 1 }), lineAt: () => '' },
  });
  const context = { raw, shift: tree.shift, quoteDepth: 0, holes: [] };
  return [...walk(tree.root)]
    .filter(({ node }) => holdsWords(node))
    .map(({ node }) => readVisibleText(node, context).text)
    .join(' ');
}
