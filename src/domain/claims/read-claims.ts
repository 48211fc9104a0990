import { lastAtOrBefore, type Span, spansWithin, type Place } from '../text/place.ts';
import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import {
  bindAllowances,
  bindCitations,
  parseCitations,
  type CitationText,
  footnoteInput,
  type Allowance,
} from './citation/citation.ts';
import { foldLabel, type Definition, type Footnotes, type Marker } from './footnotes.ts';
import type { Claim } from './explainer.ts';
import { editorsUnsupported, readEditorsNote, readsAsEditors, type LinkedText, type TextLink } from './editors-note.ts';
import { parseMdx, spanOf, walk, type ProseNode, type ProseTree } from './mdx-tree.ts';
import { readVisibleText, type VisibleText } from './visible-text.ts';
import { segmentSentences } from '../language/segment.ts';

/** One MDX file, as far as its claims are concerned. */
interface ClaimsInput {
  readonly file: TextFile;
  readonly tree: ProseTree;
  readonly footnotes: Footnotes;
  readonly language: string;
  readonly update?: string;
}

interface ClaimsReading {
  /** In the order of their markers. */
  readonly claims: readonly Claim[];
  readonly allowances: readonly Allowance[];
  readonly messages: readonly Message[];
  /** Where the footnotes' quotations stand; what looks like a marker there is quoted text. */
  readonly quotations: readonly Span[];
  /** Where the notes of footnotes stand. */
  readonly notes: readonly Span[];
}

interface Body {
  readonly definition: Definition;
  readonly content: CitationText;
  readonly note: LinkedText;
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
  const allowed: { label: string; allowances: readonly Allowance[] }[] = [];
  const quotations: Span[] = [];
  const notes: Span[] = [];
  for (const definition of footnotes.definitions) {
    const content = parseCitations(footnoteInput(file, definition.body, definition.quoteDepth));
    const body = { definition, content, note: readNote(file, content.note, definition.quoteDepth) };
    if (!bodies.has(foldLabel(definition.label))) bodies.set(foldLabel(definition.label), body);
    messages.push(...content.findings.map(({ span, ...finding }) => placeFinding(finding, file, span)));
    messages.push(...(content.editors === undefined ? judgeUncited : judgeEditors)(body, file));
    allowed.push({
      label: foldLabel(definition.label),
      allowances: bindAllowances(content.allowances, definition, file.path),
    });
    quotations.push(...content.citations.map((citation) => citation.words));
    notes.push(...content.note);
  }
  const claims = buildClaims(input, bodies);
  const stretches = new Map(claims.map(({ id, stretch }) => [id, stretch]));
  const allowances = allowed.flatMap(({ label, allowances: own }) => {
    const stretch = stretches.get(label);
    return stretch === undefined ? own : own.map((allowance) => ({ ...allowance, stretch }));
  });
  return { claims, allowances, messages, quotations, notes };
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
      ...sayNote(body),
      stretch: { file: file.path, ...span },
      marker: { file: file.path, start: marker.start, end: marker.end },
      definition: { file: file.path, start: body.definition.start, end: body.definition.end },
    });
  }
  return [...claims.values()];
}

/** What the claim says of its note. */
function sayNote({ content, note }: Body): Pick<Claim, 'editors' | 'note' | 'noteLinks'> {
  // What is wrong with a note that is the editors' own is a message; as the claim's it is shown all the same.
  const own = content.editors === undefined ? undefined : (readEditorsNote(note) ?? { ...note, basis: 'record' });
  const { text, links } = own ?? note;
  return { ...(own && { editors: own.basis }), note: text, ...(links.length > 0 && { noteLinks: links }) };
}

function judgeUncited({ definition: { label, head, body }, content }: Body, file: TextFile): Message[] {
  const tried = content.findings.some((finding) => finding.rule === 'citation-malformed');
  if (content.citations.length > 0 || tried) return [];
  const finding = {
    rule: 'footnote-uncited',
    message: `Unexpected footnote \`[^${label}]\` without a citation, expected the words of a source`,
    mend: readsAsEditors(file.text.slice(body.start, body.end))
      ? 'begin the footnote with `editors:`, as it is written'
      : 'start the footnote with `@source-id "the words"`, or with `editors:` where it is the editors\' own, or take it and its marker out',
  } as const;
  return [placeFinding(finding, file, head)];
}

function judgeEditors({ definition: { label }, content, note }: Body, file: TextFile): Message[] {
  const head = content.editors ?? { start: 0, end: 0 };
  const [citation] = content.citations;
  if (citation !== undefined) {
    const finding = {
      rule: 'editors-mixed',
      message: `Unexpected \`editors:\` in the footnote \`[^${label}]\`, which also cites \`${citation.source}\`, expected one or the other`,
      mend: "take `editors:` off, since a note behind a citation is the editors' in any case; or give what is theirs a footnote and a marker of its own",
    } as const;
    return [placeFinding(finding, file, head)];
  }
  return readEditorsNote(note) === undefined ? [placeFinding(editorsUnsupported("editors' footnote"), file, head)] : [];
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

/** The note as a reader sees it: its markup rendered but for links, its paragraphs as one line. */
function readNote(file: TextFile, spans: readonly Span[], quoteDepth: number): LinkedText {
  return joinTexts(spans.map((span) => noteText(stripIndentation(file.text.slice(span.start, span.end), quoteDepth))));
}

/** Texts with a space between them. */
function joinTexts(parts: readonly LinkedText[]): LinkedText {
  let text = '';
  const links: TextLink[] = [];
  for (const part of parts.filter((one) => one.text !== '')) {
    if (text !== '') text += ' ';
    const from = text.length;
    links.push(...part.links.map(({ start, end, url }) => ({ start: from + start, end: from + end, url })));
    text += part.text;
  }
  return { text, links };
}

function stripIndentation(raw: string, quoteDepth: number): string {
  const prefix = quoteDepth > 0 ? /(\r\n|\r|\n)[ \t>]*/g : /(\r\n|\r|\n)[ \t]*/g;
  return raw.replaceAll(prefix, '$1');
}

function noteText(raw: string): LinkedText {
  const tree = parseMdx({
    path: '',
    text: raw,
    lines: { lineCount: 0, pointAt: () => ({ line: 1, column: 1 }), lineAt: () => '' },
  });
  const context = { raw, shift: tree.shift, quoteDepth: 0, holes: [] };
  const visits = [...walk(tree.root)];
  const written = visits.flatMap(({ node }) =>
    node.type === 'link' && node.url !== undefined ? [{ ...spanOf(node, tree.shift), url: node.url }] : [],
  );
  return joinTexts(
    visits.filter(({ node }) => holdsWords(node)).map(({ node }) => linkWords(readVisibleText(node, context), written)),
  );
}

/** The words of a block, and which of them the links of the text hold. */
function linkWords({ text, offsets }: VisibleText, written: readonly TextLink[]): LinkedText {
  const links = written.flatMap(({ start, end, url }) => {
    const from = offsets.findIndex((offset) => offset >= start && offset < end);
    if (from === -1) return [];
    const to = offsets.findLastIndex((offset) => offset >= start && offset < end) + 1;
    return [{ start: from, end: to, url }];
  });
  return { text, links };
}

/** What a footnote marker vouches for, in offsets into the text. */
interface ClaimStretch extends Span {
  readonly sentence: Span;
}

const word = /[\p{L}\p{N}]/u;

/**
 * Finds the stretch of each marker: from the later of its sentence's start and the previous marker in that sentence, up
 * to the marker. Markers with no word between them share a stretch; a marker before any word takes the first sentence.
 *
 * @param markers how many code units of the text stand before each marker, in order
 */
function findStretches(text: string, markers: readonly number[], language: string): ClaimStretch[] {
  const sentences = segmentSentences(text, language);
  const stretches: ClaimStretch[] = [];
  let current = 0;
  let previousEnd = 0;
  for (const marker of markers) {
    const last = stretches.at(-1);
    if (last && !word.test(text.slice(previousEnd, marker))) {
      stretches.push(last);
      continue;
    }
    const lastVisible = text.slice(0, marker).trimEnd().length - 1;
    while (current + 1 < sentences.length && (sentences[current + 1]?.start ?? 0) <= lastVisible) current++;
    const sentence = sentences[current] ?? { start: 0, end: text.length };
    const from = Math.max(sentence.start, last && previousEnd > sentence.start ? previousEnd : 0);
    const start = skipSeparators(text, from, marker);
    stretches.push(
      word.test(text.slice(start, marker)) ? { start, end: lastVisible + 1, sentence } : { ...sentence, sentence },
    );
    previousEnd = marker;
  }
  return stretches;
}

function skipSeparators(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && ' ,;:.'.includes(text[start] ?? '-')) start++;
  return start;
}

/** A sentence of the prose that no footnote vouches for, as a reader sees it. */
export interface BareSentence {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly place: Place;
}

interface BareInput {
  readonly file: TextFile;
  readonly tree: ProseTree;
  readonly footnotes: Footnotes;
}

/** Finds the sentences of paragraphs, lists and tables that hold no footnote marker. Headings are no sentences. */
export function findBareSentences({ file, tree, footnotes }: BareInput, language: string): BareSentence[] {
  const found: BareSentence[] = [];
  for (const { node, quoteDepth, inDefinition } of walk(tree.root)) {
    if (inDefinition || node.type === 'heading' || !holdsWords(node)) continue;
    const span = spanOf(node, tree.shift);
    const markers = spansWithin(footnotes.markers, span);
    const { text, offsets } = readVisibleText(node, { raw: file.text, shift: tree.shift, quoteDepth, holes: markers });
    const counts = markers.map((marker) => countBefore(offsets, marker.start));
    const footnoted = new Set(findStretches(text, counts, language).map(({ sentence }) => sentence.start));
    for (const { start, end } of segmentSentences(text, language)) {
      if (footnoted.has(start) || end <= start) continue;
      const from = offsets[start] ?? span.start;
      const place = { file: file.path, start: from, end: (offsets[end - 1] ?? from) + 1 };
      found.push({ text: text.slice(start, end), language, place });
    }
  }
  return found;
}

/** How many of some rising offsets lie before another. */
function countBefore(offsets: readonly number[], before: number): number {
  return lastAtOrBefore(offsets.length, (at) => offsets[at], before - 1) + 1;
}
