import { breakLines, toMarkedText } from '../domain/messages/render/marked-text.ts';

/** Breaks prose into lines of at most `width` columns, with nothing in it that could drive a terminal. */
export function wrapLines(text: string, width: number): string[] {
  return breakLines(toMarkedText(text), width).map((line) => line.text);
}

/** The same as one text, its lines joined. */
export function wrap(text: string, width: number): string {
  return wrapLines(text, width).join('\n');
}
