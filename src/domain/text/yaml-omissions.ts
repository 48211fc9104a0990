import { CST, Lexer } from 'yaml';
import type { Span } from '../messages/place.ts';

/** A comment that cuts short what an editor may have meant as one value. */
export interface CutValue {
  /** The comment, from its `#` to the end of the line. */
  readonly comment: Span;
  /** The value with what was cut off, where it stands on one line. */
  readonly whole?: string;
}

/** What YAML leaves out of a text without a word. */
export interface Omissions {
  readonly cutValues: readonly CutValue[];
  /** Anchors and tags (`&x`, `!x`), which are no words of a value. */
  readonly marks: readonly Span[];
  /** Lines that start with `%`. */
  readonly directives: readonly Span[];
}

interface PlainValue extends Span {
  readonly words: string;
}

/** Finds what a YAML parser reads and then says nothing of. */
export function findOmissions(text: string): Omissions {
  const cutValues: CutValue[] = [];
  const marks: Span[] = [];
  const directives: Span[] = [];
  let at = 0;
  let plain: PlainValue | undefined;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    const start = at;
    const span = { start, end: start + source.length };
    if (isScalar) plain = { ...span, words: source };
    const type: CST.Token['type'] | CST.SourceToken['type'] | null = isScalar ? 'scalar' : CST.tokenType(source);
    isScalar = !isScalar && type === 'scalar';
    // What stands for the start of a document, of a scalar and the end of a flow is no character of the text.
    if (isScalar || type === 'doc-mode' || type === 'flow-error-end') continue;
    at = span.end;
    if (type === 'anchor' || type === 'tag') marks.push(span);
    else if (type === 'directive-line') directives.push(span);
    else if (type === 'comment' && plain && cutsShort(text, plain, span)) {
      const whole = text.slice(plain.start, span.end);
      cutValues.push({ comment: span, ...(/[\r\n]/.test(whole) ? {} : { whole }) });
    }
    if (type !== 'scalar' && type !== 'space' && type !== 'newline') plain = undefined;
  }
  return { cutValues, marks, directives };
}

const spacedComment = /^#+(?:[ \t]|$)/;
/** A value that no further word could belong to. */
const complete = /^(?:https?:\/\/\S+|\d{4}-\d\d(?:-\d\d)?|[0-9a-f]{64})$/i;

/**
 * Tells whether a comment behind a plain value may be part of it. It is a comment by intent on a line of its own, and
 * behind a value where two spaces stand before its `#` and one after, as style guides have it.
 */
function cutsShort(text: string, value: PlainValue, comment: Span): boolean {
  const gap = text.slice(value.end, comment.start);
  const isSpaced = spacedComment.test(text.slice(comment.start, comment.end));
  if (/[\r\n]/.test(gap)) {
    // Only a line indented more than the key goes on with its value.
    return (
      !isSpaced && !/(?:\r\n|\r|\n)[ \t]*[\r\n]/.test(gap) && columnOf(text, comment.start) > keyColumn(text, value)
    );
  }
  return !isSpaced || (gap.length < 2 && !complete.test(value.words));
}

function startOfLine(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function columnOf(text: string, at: number): number {
  return at - startOfLine(text, at);
}

/** The column in which the key of a value stands, or the value itself where its line has no key. */
function keyColumn(text: string, value: PlainValue): number {
  const line = text.slice(startOfLine(text, value.start), value.start);
  return /^[ ]*(?:- +)*/.exec(line)?.[0].length ?? 0;
}
