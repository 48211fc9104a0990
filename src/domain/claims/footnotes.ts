import type { Span } from '../text/place.ts';
import { spanOf, walk, type ProseTree } from './mdx-tree.ts';
import { placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import { slugify } from '../text/slugify.ts';
import { suggestId } from '../text/suggest.ts';

/** `[^label]` in the prose. */
export interface Marker extends Span {
  readonly label: string;
  /** Whether it stands in the definition of another footnote. */
  readonly nested: boolean;
}

/** `[^label]: ...`. */
export interface Definition extends Span {
  readonly label: string;
  /** `[^label]` itself. */
  readonly head: Span;
  /** What stands behind the colon. */
  readonly body: Span;
  readonly quoteDepth: number;
}

export interface Footnotes {
  readonly markers: readonly Marker[];
  readonly definitions: readonly Definition[];
  /** `[^label]:` at the start of a line that the parser took for text, since its label holds white space or it stands in the wrong place. */
  readonly strayHeads: readonly Marker[];
}

/** What labels look like. */
const labelPattern = /^[a-z][a-z0-9-]*$/;

const head = /\[\^((?:[^\]\\\r\n]|\\.){0,200})\]/g;
/** Nodes that hold code, or a comment, and no words. */
export const codeTypes: ReadonlySet<string> = new Set([
  'code',
  'inlineCode',
  'yaml',
  'toml',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
]);

/**
 * Finds footnote markers and definitions in raw MDX. Definitions are the parser's; markers are looked for in
 * the raw text outside code, since one without a definition is plain text to the parser.
 */
export function findFootnotes(raw: string, tree: ProseTree): Footnotes {
  const code: Span[] = [];
  const definitions: Definition[] = [];
  for (const { node, quoteDepth } of walk(tree.root)) {
    const span = spanOf(node, tree.shift);
    if (codeTypes.has(node.type)) code.push(span);
    if (node.type === 'footnoteDefinition') definitions.push(readDefinition(raw, span, quoteDepth));
  }
  return { ...findMarkers(raw, code, definitions), definitions };
}

function findMarkers(
  raw: string,
  code: readonly Span[],
  definitions: readonly Definition[],
): Omit<Footnotes, 'definitions'> {
  const heads = new Set(definitions.map((definition) => definition.head.start));
  const inCode = coversInOrder(code);
  const inDefinition = coversInOrder(definitions);
  const markers: Marker[] = [];
  const strayHeads: Marker[] = [];
  for (const match of raw.matchAll(head)) {
    const start = match.index;
    const end = start + match[0].length;
    if (inCode(start) || heads.has(start) || isEscaped(raw, start)) continue;
    const marker = { start, end, label: match[1] ?? '', nested: inDefinition(start) };
    (startsLine(raw, start) && raw[end] === ':' ? strayHeads : markers).push(marker);
  }
  return { markers, strayHeads };
}

/** Tells whether offsets, asked for in order, stand in one of some stretches, which are in order too. */
function coversInOrder(spans: readonly Span[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
    return (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

function readDefinition(raw: string, span: Span, quoteDepth: number): Definition {
  const open = raw.indexOf('[^', span.start);
  const close = raw.indexOf(']:', open);
  return {
    ...span,
    label: raw.slice(open + 2, close),
    head: { start: open, end: close + 1 },
    body: { start: Math.min(close + 2, span.end), end: span.end },
    quoteDepth,
  };
}

function isEscaped(raw: string, at: number): boolean {
  let start = at;
  while (raw[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

function startsLine(raw: string, at: number): boolean {
  let start = at;
  while (start > 0 && ' \t>'.includes(raw[start - 1] ?? '-')) start--;
  return start === 0 || raw[start - 1] === '\n' || raw[start - 1] === '\r';
}

/** The footnotes of one file of an explainer. */
export interface FileFootnotes extends Footnotes {
  readonly file: TextFile;
}

/** Labels fold case for the parser, so they do here. */
export function foldLabel(label: string): string {
  return label.toLowerCase();
}

/** Checks labels, markers and definitions of an explainer and its updates against each other. */
export function checkFootnotes(files: readonly FileFootnotes[]): Message[] {
  const homes = new Map<string, string>();
  for (const { definitions, file } of files) {
    for (const { label } of definitions) if (!homes.has(foldLabel(label))) homes.set(foldLabel(label), file.path);
  }
  const definedSoFar = new Map<string, { file: TextFile; start: number }>();
  return files.flatMap((one) => [
    ...checkLabels(one),
    ...checkMarkers(one, homes),
    ...checkDefinitions(one, definedSoFar),
  ]);
}

function checkLabels({ file, markers, definitions, strayHeads }: FileFootnotes): Message[] {
  const heads = [...markers, ...strayHeads, ...definitions.map(({ label, head }) => ({ label, ...head }))];
  return heads
    .filter(({ label }) => !labelPattern.test(label))
    .map(({ label, start, end }) => {
      const better = slugify(label, 40);
      return placeFinding(
        {
          rule: 'label-malformed',
          message: `Unexpected footnote label \`${label}\`, expected lower-case letters, digits and hyphens after a first letter`,
          mend: better
            ? `write \`[^${better}]\`, in the text and before the note`
            : 'name the footnote after its claim, such as `[^strength]`',
        },
        file,
        { start, end },
      );
    });
}

function checkMarkers(
  { file, markers, strayHeads, definitions }: FileFootnotes,
  homes: ReadonlyMap<string, string>,
): Message[] {
  const here = new Set(definitions.map(({ label }) => foldLabel(label)));
  const first = new Map<string, Marker>();
  const messages = strayHeads
    .filter(({ label }) => labelPattern.test(label))
    .map((stray) =>
      placeFinding(
        {
          rule: 'citation-malformed',
          message: `Unexpected place for the footnote \`[^${stray.label}]\`, expected a blank line before it`,
          mend: 'put a blank line before the footnote and start its line without indentation',
        },
        file,
        stray,
      ),
    );
  const strays = new Set(strayHeads.map(({ label }) => foldLabel(label)));
  for (const marker of markers) {
    const { label, nested } = marker;
    const folded = foldLabel(label);
    const before = first.get(folded);
    const known = here.has(folded) || strays.has(folded);
    if (nested) messages.push(placeFinding(nestedMarker(label), file, marker));
    if (!known && labelPattern.test(label))
      messages.push(placeFinding(undefinedMarker(label, here, homes.get(folded)), file, marker));
    else if (known && before)
      messages.push(placeFinding(reusedMarker(label, file.lines.pointAt(before.start).line), file, marker));
    if (!before) first.set(folded, marker);
  }
  return messages;
}

function checkDefinitions(
  { file, markers, definitions }: FileFootnotes,
  defined: Map<string, { file: TextFile; start: number }>,
): Message[] {
  // A marker that misses its footnote by a letter is one mistake, told at the marker.
  const here = new Set(definitions.map(({ label }) => foldLabel(label)));
  const used = new Set(markers.flatMap(({ label }) => [foldLabel(label), meantBy(label, here) ?? '']));
  return definitions.flatMap(({ label, head }) => {
    const folded = foldLabel(label);
    const before = defined.get(folded);
    if (!before) defined.set(folded, { file, start: head.start });
    if (before) return [placeFinding(redefined(label, before.file, before.start), file, head)];
    if (used.has(folded)) return [];
    return [
      placeFinding(
        {
          rule: 'footnote-unused',
          message: `Unexpected footnote \`[^${label}]\` that no marker leads to, expected one in the text of this file`,
          mend: `put \`[^${label}]\` behind the words it vouches for, or delete the footnote`,
        },
        file,
        head,
      ),
    ];
  });
}

function nestedMarker(label: string): Finding {
  return {
    rule: 'footnote-nested',
    message: `Unexpected marker \`[^${label}]\` inside a footnote, expected markers in the text only`,
    mend: 'put the citation into this footnote, on a line of its own',
  };
}

function undefinedMarker(label: string, here: ReadonlySet<string>, home: string | undefined): Finding {
  const meant = suggestLabel(label, here);
  const message = `Unexpected marker \`[^${label}]\` without a footnote, expected its footnote in this file`;
  if (home)
    return {
      rule: 'footnote-undefined',
      message,
      mend: `write a footnote under a label of its own here; ${home} has one called \`${label}\``,
    };
  return {
    rule: 'footnote-undefined',
    message,
    mend: meant ? `write \`[^${meant}]\`` : `add a paragraph that starts with \`[^${label}]: @source "the words"\``,
  };
}

const suggestLabel = (label: string, here: ReadonlySet<string>): string | undefined => suggestId(label, [...here]);

/** The label that a marker without a footnote was most likely meant to have. */
function meantBy(label: string, here: ReadonlySet<string>): string | undefined {
  return here.has(foldLabel(label)) ? undefined : suggestLabel(label, here);
}

function reusedMarker(label: string, line: number): Finding {
  return {
    rule: 'footnote-reused',
    message: `Unexpected second marker \`[^${label}]\`, expected each footnote to vouch for one claim; the first stands on line ${String(line)}`,
    mend: 'give this claim a footnote and a label of its own',
  };
}

function redefined(label: string, file: TextFile, start: number): Finding {
  return {
    rule: 'footnote-redefined',
    message: `Unexpected second footnote \`[^${label}]\`, expected each label once; the first stands in ${file.path}, line ${String(file.lines.pointAt(start).line)}`,
    mend: 'give this footnote another label',
  };
}
