import { type CheckId, checks, type Severity } from './checks.ts';
import { compareText } from '../text/compare-text.ts';
import type { Edit } from './edits.ts';
import { showInvisible } from '../text/control-characters.ts';
import { indexLines, type LineIndex, type Span } from '../text/place.ts';

/** The passage of a source that comes nearest to a quotation it does not hold. */
export interface Nearest {
  readonly source: string;
  /** The words as they stand in `Source.text`. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Line of the raw document, counted from 1. */
  readonly line: number;
  /** What differs, for a person: "a number differs: 11,000 here, 10,000 there". */
  readonly difference: string;
  /** The words of the passage that the quotation does not have so, in order; offsets into `Source.text`, as `start` and `end`. */
  readonly marks: readonly Span[];
}

/** A file to write. */
export interface Paste {
  /** POSIX path relative to the content folder. */
  readonly file: string;
  readonly text: string;
}

/** A stretch of a file. Lines and columns count from 1 in UTF-16 code units; the end is exclusive. */
export interface FileRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One verdict of one check at one place. Plain data, so that the JSON report is the message itself. */
export interface Message extends FileRange {
  readonly file: string;
  readonly rule: CheckId;
  readonly severity: Severity;
  /** One sentence: "Unexpected ..., expected ...". */
  readonly message: string;
  /** One sentence that tells the editor what to do. */
  readonly mend?: string;
  /** Where the mend has one safe form, what it changes in the file: raw offsets and the words to put there. */
  readonly edits?: readonly Edit[];
  /** Id of the source the message is about. */
  readonly source?: string;
  readonly nearest?: Nearest;
  /** What else a person must see to judge it, each in one line. */
  readonly details?: readonly string[];
  /** A file that would be the fix, ready to paste. */
  readonly paste?: Paste;
  /** The words inside the place that are wrong, in order, where the rest of it is not; an empty one where words are missed. */
  readonly marks?: readonly FileRange[];
}

/** What a check has to say before its place is worked out. */
export interface Finding {
  readonly rule: CheckId;
  readonly message: string;
  readonly mend?: string;
  readonly edits?: readonly Edit[];
  readonly source?: string;
  readonly nearest?: Nearest;
  readonly details?: readonly string[];
  readonly paste?: Paste;
  /** Raw offsets in the file. */
  readonly marks?: readonly Span[];
}

/** A raw content file as data: it can be kept, compared and sent to another thread. */
export interface RawText {
  /** POSIX path relative to the content folder. */
  readonly path: string;
  readonly text: string;
}

/** A raw content file, with its lines, that findings can be placed in. */
export interface TextFile extends RawText {
  readonly lines: LineIndex;
}

/** Pairs a path with its text and line index. */
export function textFile(path: string, text: string): TextFile {
  return { path, text, lines: indexLines(text) };
}

/** Gives a finding its place, and the severity its check has unless another is given. */
export function placeFinding(
  finding: Finding,
  file: TextFile,
  span: Span,
  severity: Severity = checks[finding.rule].severity,
): Message {
  const { marks = [], ...rest } = finding;
  return {
    file: file.path,
    ...stretchOf(file, span),
    severity,
    ...rest,
    message: showInvisible(rest.message),
    ...(marks.length === 0 ? {} : { marks: marks.map((mark) => stretchOf(file, mark)) }),
  };
}

/** Where a stretch of raw offsets stands. */
function stretchOf({ lines }: TextFile, span: Span): FileRange {
  const start = lines.pointAt(span.start);
  const end = lines.pointAt(Math.max(span.start, span.end));
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Sorts by file, place and rule, so that reports are the same on every machine. */
export function compareMessages(a: Message, b: Message): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
