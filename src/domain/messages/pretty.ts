import { styleText } from 'node:util';
import type { CheckId } from './checks.ts';
import { drawFrame } from './code-frame.ts';
import { causesFirst, describeCause, describeNearest, listCauses } from './details.ts';
import { harmless } from './display-width.ts';
import { breakLines, type MarkedLine, type MarkedText, toMarkedText, underline } from './marked-text.ts';
import type { Message, TextFile } from './message.ts';
import type { Span } from './place.ts';

/** How messages are shown to a person. */
export interface PrettyOptions {
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
