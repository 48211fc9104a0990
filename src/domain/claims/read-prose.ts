import { placeFinding, textFile, type Finding, type Message, type TextFile } from '../messages/message.ts';
import { type Span, spansTouching } from '../text/place.ts';
import { bindAllowances, judgeAllowance, type ParsedAllowance, type Allowance } from './citation/citation.ts';
import { type FileFootnotes, findFootnotes, type Footnotes } from './footnotes.ts';
import { checkForeignSyntax } from './check-foreign-syntax.ts';
import type { Claim, ProseHeading, WrittenComponent, WrittenLink } from './explainer.ts';
import { readComponent } from './components.ts';
import { parseMdx, spanOf, walk, type ProseNode, type ProseTree, type Visit } from './mdx-tree.ts';
import { findBareSentences, type BareSentence, holdsWords, readClaims } from './read-claims.ts';
import type { Quoted } from './prose-quotations.ts';
import { findProseQuotations } from './prose-texts.ts';
import { explainForeignMarkup } from './foreign-syntax.ts';
import { checkStrayCitations } from './stray-citations.ts';
import { readVisibleText } from './visible-text.ts';

/** What the prose of one MDX file says, apart from its front matter. */
export interface Prose {
  readonly footnotes: FileFootnotes;
  readonly claims: readonly Claim[];
  readonly headings: readonly ProseHeading[];
  readonly links: readonly WrittenLink[];
  readonly components: readonly WrittenComponent[];
  readonly allowances: readonly Allowance[];
  readonly bareSentences: readonly BareSentence[];
  readonly quoted: Quoted;
  /** The words before the first `##` heading, and where they stand. */
  readonly opening: { readonly text: string; readonly span: Span };
  readonly messages: readonly Message[];
}

interface Reader {
  readonly file: TextFile;
  readonly tree: ProseTree;
  readonly footnotes: Footnotes;
  readonly messages: Message[];
}

/** Reads raw MDX: claims with their citations, headings, links, components and allowances. Never throws. */
export function readProse(file: TextFile, language: string, update?: string): Prose {
  const tree = parseMdx(file);
  return tree.isUnread === true
    ? { ...readTree(textFile(file.path, ''), { ...tree, shift: 0, messages: [] }, language), messages: tree.messages }
    : readTree(file, tree, language, update);
}

function readTree(file: TextFile, tree: ProseTree, language: string, update?: string): Prose {
  const all = findFootnotes(file.text, tree);
  const messages: Message[] = [];
  const claims = readClaims({ file, tree, footnotes: all, language, ...(update === undefined ? {} : { update }) });
  const quotations = claims.quotations.toSorted((a, b) => a.start - b.start);
  const footnotes = {
    ...all,
    markers: all.markers.filter((marker) => spansTouching(quotations, marker).length === 0),
  };
  const reader: Reader = { file, tree, footnotes, messages };
  const visits = [...walk(tree.root)];
  const asImages = new Set(
    visits.flatMap(({ node }) => (node.type === 'imageReference' && node.identifier ? [node.identifier] : [])),
  );
  const components = visits.flatMap(({ node }) => takeComponent(node, reader, quotations));
  const allowances = visits.flatMap((visit) => takeComment(visit, reader));
  const strays = checkStrayCitations(reader);
  const foreign = checkForeignSyntax({ ...reader, notes: claims.notes });
  return {
    footnotes: { file, ...footnotes },
    claims: claims.claims,
    headings: readHeadings(visits, reader),
    // Where MDX cannot be parsed, halves of tags look like addresses.
    links: tree.messages.length > 0 ? [] : visits.flatMap(({ node }) => readLink(node, reader, asImages)),
    components,
    allowances: [...claims.allowances, ...allowances],
    bareSentences: findBareSentences(reader, language).filter(({ place }) => !standsIn(strays, file, place)),
    quoted: findProseQuotations({ file, tree, visits, footnotes, ...claims, language }),
    opening: readOpening(visits, reader),
    messages: [
      ...withoutRepeats(tree.messages, claims.messages),
      ...claims.messages,
      ...messages,
      ...withoutStrays(foreign, strays),
      ...strays,
    ],
  };
}

/** Where a quotation holds unescaped markup, one message is enough; it knows the better mend. */
function withoutRepeats(syntax: readonly Message[], footnotes: readonly Message[]): Message[] {
  const unescaped = new Set(
    footnotes
      .filter(({ rule }) => rule === 'quote-unescaped')
      .map(({ line, column }) => `${String(line)}:${String(column)}`),
  );
  return syntax.filter(({ line, column }) => !unescaped.has(`${String(line)}:${String(column)}`));
}

/** What is to be moved into a footnote is no sentence of the prose. */
function standsIn(strays: readonly Message[], file: TextFile, { start }: Span): boolean {
  const { line, column } = file.lines.pointAt(start);
  return strays.some((stray) => stray.line === line && stray.column <= column && column < stray.endColumn);
}

/** Of a line that reads as a citation, it is enough to know that. */
function withoutStrays(foreign: readonly Message[], strays: readonly Message[]): Message[] {
  const lines = new Set(strays.map(({ line }) => line));
  return foreign.filter(({ line }) => !lines.has(line));
}

function takeComponent(
  node: ProseNode,
  { file, tree, messages }: Reader,
  quotations: readonly Span[],
): WrittenComponent[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const { component, findings } = readComponent(node, file.text, tree.shift, file.path);
  const { start } = spanOf(node, tree.shift);
  // The check of unescaped markup speaks where a quotation holds the tag.
  if (spansTouching(quotations, { start, end: start + 1 }).length > 0) return [];
  for (const { place, ...finding } of findings) messages.push(placeFinding(finding, file, place));
  return component ? [component] : [];
}

/** Reads `{/* verbatim-allow RULE: reason *\/}`; other comments are the editors' own, and other code is refused. */
function takeComment({ node, parent, index }: Visit, reader: Reader): Allowance[] {
  const { file, tree, messages } = reader;
  const span = spanOf(node, tree.shift);
  if (node.type === 'mdxjsEsm') messages.push(placeFinding(codeFinding('`import` or `export`'), file, span));
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
  const code = node.value?.trim() ?? '';
  const inner = code.startsWith('/*') && code.indexOf('*/') === code.length - 2 ? code.slice(2, -2).trim() : undefined;
  if (inner === undefined) {
    // The check of unescaped markup speaks where a quotation holds the brace.
    if (code !== '' && !isInDefinition(span, reader)) {
      const foreign = explainForeignMarkup(file.text, span.start);
      messages.push(
        placeFinding(foreign ? { rule: 'mdx-code', ...foreign } : codeFinding('code in braces'), file, span),
      );
    }
    return [];
  }
  if (!inner.startsWith('verbatim-allow')) return [];
  const words = inner.slice('verbatim-allow'.length).trim();
  const colon = words.indexOf(':');
  const parsed: ParsedAllowance = {
    rule: (colon === -1 ? (words.split(/\s/)[0] ?? '') : words.slice(0, colon)).trim(),
    reason:
      colon === -1
        ? ''
        : words
            .slice(colon + 1)
            .trim()
            .replaceAll(/\s+/g, ' '),
    span,
  };
  for (const { span: at, ...finding } of judgeAllowance(parsed)) messages.push(placeFinding(finding, file, at));
  return bindAllowances([parsed], findScope(node, parent, index, tree), file.path);
}

function isInDefinition(span: Span, { footnotes }: Reader): boolean {
  return spansTouching(footnotes.definitions, span).some(({ start, end }) => start <= span.start && span.end <= end);
}

/** An allowance holds for the paragraph it stands in, or for the next block if it stands by itself. */
function findScope(node: ProseNode, parent: ProseNode | undefined, index: number, tree: ProseTree): Span {
  if (parent && node.type === 'mdxTextExpression' && holdsWords(parent)) return spanOf(parent, tree.shift);
  const siblings = node.type === 'mdxFlowExpression' ? (parent?.children ?? []) : [];
  let after = index + 1;
  while (siblings[after]?.type === 'mdxFlowExpression') after++;
  const next = siblings[after];
  return next ? spanOf(next, tree.shift) : spanOf(node, tree.shift);
}

/** Those that the page shows: a note is one line, whatever it is written as. */
function readHeadings(visits: readonly Visit[], reader: Reader): ProseHeading[] {
  let above = 1;
  return visits
    .filter(({ node, inDefinition }) => node.type === 'heading' && !inDefinition)
    .map((visit) => {
      const text = visibleWords(visit, reader);
      const depth = visit.node.depth ?? 1;
      const finding = depth === 1 ? topHeading(text) : depth > above + 1 ? deepHeading(text, depth, above) : undefined;
      if (finding !== undefined)
        reader.messages.push(placeFinding(finding, reader.file, spanOf(visit.node, reader.tree.shift)));
      above = depth;
      return { depth, text };
    });
}

/** @param asImages identifiers of the definitions that pictures take their address from. */
function readLink(node: ProseNode, { file, tree }: Reader, asImages: ReadonlySet<string>): WrittenLink[] {
  if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return [];
  if (node.url === undefined) return [];
  // A footnote whose label Markdown does not take is a definition to it; what is wrong is the label, which is told of.
  if (node.type === 'definition' && file.text.startsWith('[^', spanOf(node, tree.shift).start)) return [];
  const image = node.type === 'image' || (node.type === 'definition' && asImages.has(node.identifier ?? ''));
  const alt = node.type === 'image' ? { alt: node.alt ?? '' } : {};
  return [
    { url: node.url, ...(image ? { image } : {}), ...alt, place: { file: file.path, ...spanOf(node, tree.shift) } },
  ];
}

function readOpening(visits: readonly Visit[], reader: Reader): Prose['opening'] {
  const end = visits.findIndex(({ node }) => node.type === 'heading' && (node.depth ?? 1) >= 2);
  const blocks = visits
    .slice(0, end === -1 ? visits.length : end)
    .filter((visit) => holdsWords(visit.node) && !visit.inDefinition && visit.node.type !== 'heading');
  const spans = blocks.map(({ node }) => spanOf(node, reader.tree.shift));
  return {
    text: blocks.map((visit) => visibleWords(visit, reader)).join(' '),
    span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
  };
}

function visibleWords({ node, quoteDepth }: Visit, { file, tree, footnotes }: Reader): string {
  return readVisibleText(node, { raw: file.text, shift: tree.shift, quoteDepth, holes: footnotes.markers }).text;
}

function topHeading(text: string): Finding {
  return {
    rule: 'heading-level',
    message: `Unexpected heading of the first level “${text}”, which only the title is, expected one from \`##\` on`,
    mend: 'start the line with `##`',
  };
}

function deepHeading(text: string, depth: number, above: number): Finding {
  const most = '#'.repeat(above + 1);
  return {
    rule: 'heading-level',
    message: `Unexpected heading “${text}” of level ${String(depth)} behind one of level ${String(above)}, expected no level left out`,
    mend: `start the line with \`${most}\``,
  };
}

function codeFinding(what: string): Finding {
  return {
    rule: 'mdx-code',
    message: `Unexpected ${what}, expected words and components only`,
    mend: 'remove it; write `\\{` for a brace that is text, and another first word than `import` or `export`',
  };
}
