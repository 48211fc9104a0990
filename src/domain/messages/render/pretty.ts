import { styleText } from 'node:util';
import type { CheckId } from '../checks.ts';
import { drawFrame } from './code-frame.ts';
import {
  harmless,
  breakLines,
  type MarkedLine,
  type MarkedText,
  toMarkedText,
  underline,
  enclose,
  shortenAround,
} from './marked-text.ts';
import type { Message, TextFile } from '../message.ts';
import type { Span } from '../../text/place.ts';

/** How messages are shown to a person. */
interface PrettyOptions {
  /** The raw files, for code frames; a message of another file is shown without one. */
  readonly files: ReadonlyMap<string, TextFile>;
  readonly showPath: (file: string) => string;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

interface Printer extends PrettyOptions {
  readonly paint: Paint;
  readonly causes: ReadonlyMap<string, CheckId>;
}

const narrowest = 40;

/**
 * Prints messages as a compiler does: place, severity and check; one sentence; the lines with marks; the nearest
 * passage and what differs; the mend. What may be the cause of others comes first; a blank line stands behind each.
 */
export function formatPretty(messages: readonly Message[], options: PrettyOptions): string {
  const paint: Paint = (style, text) =>
    options.colour && text ? styleText(style, text, { validateStream: false }) : text;
  const printer = { ...options, width: Math.max(narrowest, options.width), paint, causes: listCauses(messages) };
  return causesFirst(messages)
    .map((message) => `${formatMessage(message, printer)}\n\n`)
    .join('');
}

function formatMessage(message: Message, printer: Printer): string {
  const { severity, rule, mend } = message;
  const { paint, width } = printer;
  const place = `${harmless(printer.showPath(message.file))}:${message.line}:${message.column}`;
  const frame = formatFrame(message, printer);
  const nearest = describeNearest(message);
  const plain = (text: string | undefined, label?: string): string[] =>
    text === undefined || text === '' ? [] : formatDetail(toMarkedText(text), printer, label);
  return [
    `${paint('bold', place)}  ${paint(toneOf(severity), severity)}  ${paint('dim', rule)}`,
    ...breakLines(toMarkedText(message.message), width).map(({ text }) => text),
    ...(frame.length > 0 ? ['', ...frame] : []),
    ...(nearest === undefined ? [] : formatDetail(nearest, printer)),
    ...plain(message.nearest?.difference),
    ...plain(describeCause(message, printer.causes)),
    ...(message.details ?? []).flatMap((detail) => plain(detail)),
    ...plain(mend && `mend: ${mend}`, 'mend:'),
    ...formatPaste(message, printer),
  ].join('\n');
}

/** At the start of their lines, as they go into a file. */
function formatPaste({ paste }: Message, { showPath, paint }: Printer): string[] {
  if (paste === undefined) return [];
  const lines = paste.text.trimEnd().split('\n').map(harmless);
  return ['', paint('dim', `${harmless(showPath(paste.file))}:`), '', ...lines];
}

const toneOf = (severity: Message['severity']): 'red' | 'yellow' => (severity === 'error' ? 'red' : 'yellow');

const indent = '  ';
const hanging = '    ';

/** A line of text, further lines indented, each with a line below it that marks what stands out. */
function formatDetail(text: MarkedText, { paint, width }: Printer, label?: string): string[] {
  return breakLines(text, width - indent.length, hanging.length - indent.length).flatMap((line, number) => {
    const margin = number === 0 ? indent : hanging;
    const isLabelled = number === 0 && label !== undefined;
    const words = isLabelled ? paint('green', label) + line.text.slice(label.length) : paintLine(line, 'green', paint);
    const below = underline(line);
    return [margin + words, ...(below === '' ? [] : [margin + paint('green', below)])];
  });
}

function formatFrame(message: Message, { files, width, paint }: Printer): string[] {
  const file = files.get(message.file);
  if (!file || file.text === '') return [];
  const tone = toneOf(message.severity);
  const gutter = Math.max(4, String(message.endLine).length + 2);
  return drawFrame(file, message, width - gutter - 3).flatMap(({ number, text, marks, wrong }) => [
    `${paint('dim', `${String(number).padStart(gutter)} | `)}${paintLine({ text, marks: wrong }, tone, paint)}`.trimEnd(),
    `${paint('dim', `${' '.repeat(gutter)} | `)}${paintMarks(marks, tone, paint)}`,
  ]);
}

function paintLine({ text, marks }: MarkedLine, style: Style, paint: Paint): string {
  let painted = '';
  let at = 0;
  for (const { start, end } of marks satisfies readonly Span[]) {
    painted += text.slice(at, start) + paint(style, text.slice(start, end));
    at = end;
  }
  return painted + text.slice(at);
}

function paintMarks(marks: string, tone: Style, paint: Paint): string {
  return marks.replaceAll(/\^+|~+/g, (run) => paint(run.startsWith('^') ? tone : 'dim', run));
}

/** Longer passages are shown around their first difference: `verbatim add` and the source page show them whole. */
export const longestPassage = 600;

/** The passage nearest to a quotation, with the words in which they differ. */
export function describeNearest({ nearest }: Message): MarkedText | undefined {
  if (nearest === undefined) return undefined;
  const marks = nearest.marks.map(({ start, end }) => ({ start: start - nearest.start, end: end - nearest.start }));
  const words = shortenAround(toMarkedText(nearest.exact, marks), longestPassage);
  return enclose(`nearest in ${nearest.source}, line ${nearest.line}: "`, words, '"');
}

/** Checks that say of a document that nothing quoted from it can be relied on, whatever the other messages say. */
const causes: ReadonlySet<CheckId> = new Set(['source-changed', 'source-unreadable']);

/** Checks that say of a file that it, or what comes of it, is missing from everything else. */
const roots: ReadonlySet<CheckId> = new Set([
  ...causes,
  'file-missing',
  'file-unreadable',
  'id-duplicate',
  'mdx-syntax',
  'yaml-syntax',
]);

/** Puts what may be the cause of other messages first, and leaves the rest as it is. */
export function causesFirst(messages: readonly Message[]): Message[] {
  const isCause = ({ rule }: Message): boolean => roots.has(rule);
  return [...messages.filter(isCause), ...messages.filter((message) => !isCause(message))];
}

/** The ids of sources that changed since they were recorded, or cannot be read. */
export function listCauses(messages: readonly Message[]): ReadonlyMap<string, CheckId> {
  return new Map(
    messages.flatMap(({ rule, source }) => (causes.has(rule) && source !== undefined ? [[source, rule] as const] : [])),
  );
}

/** Says of a message about a quotation that its document is in doubt itself. */
export function describeCause({ rule, source }: Message, known: ReadonlyMap<string, CheckId>): string | undefined {
  const cause = source === undefined ? undefined : known.get(source);
  if (cause === undefined || causes.has(rule)) return undefined;
  return cause === 'source-changed'
    ? `${source} changed since it was recorded: settle that first`
    : `${source} cannot be read: settle that first`;
}
