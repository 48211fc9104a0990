import { styleText } from 'node:util';
import { displayWidth, harmless, type MarkedText, shortenAround, toMarkedText } from './marked-text.ts';
import { applyEdits, type Edit } from '../edits.ts';
import type { TextFile } from '../message.ts';
import { indexLines } from '../../text/place.ts';

/** An edit, and why it is made: "source id", "typography". */
export interface Change extends Edit {
  readonly why: string;
}

/** How changes are shown to a person. */
export interface ChangeOptions {
  readonly path: string;
  readonly colour: boolean;
  readonly width: number;
}

/** Shows each changed line of a file before and after, cut around its first change. Changes may not hold line breaks. */
export function formatChanges(file: TextFile, changes: readonly Change[], options: ChangeOptions): string {
  const paint = (style: 'bold' | 'dim' | 'red' | 'green', text: string): string =>
    options.colour && text !== '' ? styleText(style, text, { validateStream: false }) : text;
  const after = indexLines(applyEdits(file.text, changes).text);
  const byLine = Map.groupBy(changes, (change) => file.lines.pointAt(change.start).line);
  return [...byLine]
    .map(([number, own]) => {
      const column = Math.min(...own.map((change) => file.lines.pointAt(change.start).column));
      const why = [...new Set(own.map((change) => change.why))].join(', ');
      const cut = (line: string): string => cutLine(line, column - 1, options.width - 4);
      return [
        `${paint('bold', `${harmless(options.path)}:${number}:${column}`)}  ${paint('green', 'mended')}  ${paint('dim', why)}`,
        `  ${paint('red', `- ${cut(file.lines.lineAt(number))}`)}`,
        `  ${paint('green', `+ ${cut(after.lineAt(number))}`)}`,
        '',
        '',
      ].join('\n');
    })
    .join('');
}

/** The part of a line around an offset; without indentation. */
function cutLine(line: string, offset: number, width: number): string {
  const indent = line.length - line.trimStart().length;
  const at = Math.max(0, offset - indent);
  const mark = { start: at, end: Math.min(line.trim().length, at + 1) };
  const text: MarkedText = toMarkedText(line.trim(), mark.end > mark.start ? [mark] : []);
  let room = width;
  let cut = text.text;
  while (displayWidth(cut) > width && room > 10) {
    room -= 4;
    cut = shortenAround(text, room).text;
  }
  return cut;
}
