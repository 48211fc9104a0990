import { styleText } from 'node:util';
import { drawFrame } from './code-frame.ts';
import { displayWidth, harmless } from './display-width.ts';
import { markDifference } from './mark-difference.ts';
import type { Message, TextFile } from './message.ts';

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

/**
 * Prints messages as a compiler does: place, severity and check; one sentence; the line with a mark; the nearest
 * passage and what differs; the mend. A blank line stands behind each.
 */
export function formatPretty(messages: readonly Message[], options: PrettyOptions): string {
  const paint: Paint = (style, text) =>
    options.colour && text ? styleText(style, text, { validateStream: false }) : text;
  return messages.map((message) => `${formatMessage(message, options, paint)}\n\n`).join('');
}

function formatMessage(message: Message, options: PrettyOptions, paint: Paint): string {
  const { severity, rule, nearest, mend } = message;
  const width = Math.max(40, options.width);
  const place = `${harmless(options.showPath(message.file))}:${String(message.line)}:${String(message.column)}`;
  const tone = severity === 'error' ? 'red' : 'yellow';
  const frame = formatFrame(message, options, paint);
  const details = [
    nearest && `nearest in ${nearest.source}, line ${String(nearest.line)}: "${nearest.exact.replaceAll(/\s+/g, ' ')}"`,
    nearest?.difference,
    mend && `mend: ${mend}`,
  ].filter((detail): detail is string => Boolean(detail));
  return [
    `${paint('bold', place)}  ${paint(tone, severity)}  ${paint('dim', rule)}`,
    ...wrap(message.message, width, ''),
    ...(frame.length > 0 ? ['', ...frame] : []),
    ...details.flatMap((detail) =>
      wrap(detail, width, '  ').map((line) => (detail.startsWith('mend: ') ? paint('green', line) : line)),
    ),
  ].join('\n');
}

function formatFrame(message: Message, { files, width }: PrettyOptions, paint: Paint): string[] {
  const file = files.get(message.file);
  if (!file || file.text === '') return [];
  const gutter = Math.max(4, String(message.endLine).length + 2);
  const lines = drawFrame(file, { ...message, wrong: findWrong(message, file) }, Math.max(40, width) - gutter - 3);
  const tone = message.severity === 'error' ? 'red' : 'yellow';
  return lines.flatMap(({ number, text, marks }) => [
    `${paint('dim', `${String(number).padStart(gutter)} | `)}${text}`.trimEnd(),
    `${paint('dim', `${' '.repeat(gutter)} | `)}${paint(tone, marks)}`,
  ]);
}

/** The part of a quotation that differs from its nearest passage, where the quotation stands on one line. */
function findWrong(
  { nearest, line, column, endLine, endColumn }: Message,
  file: TextFile,
): { start: number; end: number }[] {
  if (!nearest || line !== endLine) return [];
  const quoted = file.lines.lineAt(line).slice(column - 1, endColumn - 1);
  return markDifference(quoted, nearest.exact).map(({ start, end }) => ({
    start: start + column - 1,
    end: end + column - 1,
  }));
}

/** Breaks a text into lines at spaces; lines after the first are indented a little further. */
function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of harmless(text).split(' ')) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = indent === '' ? '' : `${indent}  `;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
