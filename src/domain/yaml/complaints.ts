import type { Edit } from '../messages/edits.ts';
import { type ErrorCode, isScalar, visit, type Document, type Node, CST, Lexer } from 'yaml';
import { nameCharacter } from '../text/control-characters.ts';
import { type Span, lastAtOrBefore } from '../text/place.ts';

/** What is wrong with a piece of YAML, in words for an editor. */
export interface Complaint {
  readonly message: string;
  readonly mend: string;
  /** The only thing that `mend` can mean, as an edit of the text that was read. */
  readonly edit?: Edit;
}

const indentation: Complaint = {
  message: 'Unexpected indentation, expected entries that belong together to start in the same column',
  mend: 'indent this line like its neighbours, and close every quotation mark and bracket above it',
};
const leftover: Complaint = {
  message: 'Unexpected text after a value, expected a line of its own',
  mend: 'start a new line here, indented like its neighbours, or put quotation marks around the whole value',
};
const keyOnOneLine: Complaint = {
  message: 'Unexpected line break, expected a key, a colon and a value',
  mend: 'write the key on one line and put a colon and a space after it',
};
const noReferences: Complaint = {
  message: 'Unexpected YAML anchor, alias or tag, expected the words themselves',
  mend: 'write the words out, or put quotation marks around a value that starts with `&`, `*` or `!`',
};
const quoteValue: Complaint = {
  message: 'Unexpected character at the start of a value, expected a letter, a digit or a quotation mark',
  mend: 'put single quotation marks around the whole value',
};

const complaints: Partial<Readonly<Record<ErrorCode, Complaint>>> = {
  ALIAS_PROPS: noReferences,
  BAD_ALIAS: noReferences,
  MULTIPLE_ANCHORS: noReferences,
  MULTIPLE_TAGS: noReferences,
  BAD_PROP_ORDER: noReferences,
  TAG_RESOLVE_FAILED: noReferences,
  RESOURCE_EXHAUSTION: {
    message: 'Unexpected depth of lists within lists, expected a few levels',
    mend: 'write this file with fewer lists and brackets inside one another',
  },
  BAD_DIRECTIVE: {
    message: 'Unexpected line that starts with `%`, expected keys and values',
    mend: 'remove the line, or put quotation marks around the value',
  },
  BAD_DQ_ESCAPE: {
    message: 'Unexpected backslash in double quotation marks, expected an escape that YAML knows',
    mend: 'write the backslash twice, or use single quotation marks around the value',
  },
  BAD_INDENT: indentation,
  BAD_SCALAR_START: quoteValue,
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected second colon on one line, expected one key and one value',
    mend: 'put quotation marks around the value that holds the colon',
  },
  BLOCK_IN_FLOW: indentation,
  DUPLICATE_KEY: {
    message: 'Unexpected key that stands here twice, expected each key once',
    mend: 'remove or rename one of the two',
  },
  KEY_OVER_1024_CHARS: keyOnOneLine,
  MULTILINE_IMPLICIT_KEY: keyOnOneLine,
  MULTIPLE_DOCS: {
    message: 'Unexpected `---` or `...`, expected one document in the file',
    mend: 'remove the line and what follows it, or move that to a file of its own',
  },
  NON_STRING_KEY: keyOnOneLine,
  TAB_AS_INDENT: {
    message: 'Unexpected tab at the start of a line, expected spaces',
    mend: 'replace the tab with spaces',
  },
  UNEXPECTED_TOKEN: leftover,
};

/** Says in plain words what a YAML parser's error means. */
export function explainYamlError(code: ErrorCode, parserMessage: string): Complaint {
  if (code === 'MISSING_CHAR') return missingCharacter(parserMessage);
  return (
    complaints[code] ?? {
      message: 'Unexpected text, expected YAML that can be read',
      mend: 'put quotation marks around the value, or compare with the example in the documentation',
    }
  );
}

function missingCharacter(parserMessage: string): Complaint {
  if (parserMessage.includes('quote')) {
    return {
      message: 'Unexpected end of a value, expected its closing quotation mark',
      mend: 'close the quotation mark where the value ends; it was opened further up',
    };
  }
  if (parserMessage.includes('key')) return keyOnOneLine;
  return {
    message: 'Unexpected text, expected a comma, a bracket or a space that is missing here',
    mend: 'add the missing character, or put quotation marks around the value',
  };
}

/** A complaint, and where in the text it stands. */
export interface PlacedComplaint extends Complaint {
  readonly span: Span;
}

/** What is wrong with the syntax of a parsed text, in its order. */
export function listComplaints(document: Document.Parsed, text: string, omissions: Omissions): PlacedComplaint[] {
  const found = [...document.errors, ...document.warnings].filter((error, i) => i === 0 || !isEcho(error.message));
  const lines = found.length > 0 ? listStartedLines(text) : [];
  const misplaced = new Set<number>();
  const complaints: PlacedComplaint[] = found.flatMap((error) => {
    const [start, end] = error.pos;
    const strange = findStrangeSpace(text, start);
    const line = strange === undefined ? findMisplacedLine(lines, start) : undefined;
    if (line === undefined)
      return [strange ?? { ...explainYamlError(error.code, error.message), span: { start, end } }];
    // The lines behind a misplaced one are right as soon as it is.
    if (misplaced.has(line.asOn)) return [];
    misplaced.add(line.line);
    const { message, mend, edit, span } = line;
    return [{ message, mend, span, ...(edit === undefined ? {} : { edit }) }];
  });
  visit(document, {
    Alias(_, alias) {
      const [start, end] = (alias as Node).range ?? [0, 0];
      complaints.push({ ...explainYamlError('BAD_ALIAS', ''), span: { start, end } });
    },
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const [start] = key.range ?? [0];
        if (seen.has(key.value))
          complaints.push({ ...explainYamlError('DUPLICATE_KEY', ''), span: { start, end: start + 1 } });
        seen.add(key.value);
      }
    },
  });
  complaints.push(
    ...omissions.marks.map((span) => ({ ...explainYamlError('BAD_ALIAS', ''), span })),
    ...omissions.directives.map((span) => ({ ...explainYamlError('BAD_DIRECTIVE', ''), span })),
  );
  return withoutRepeats(complaints.sort((a, b) => a.span.start - b.span.start));
}

/** Once the parser takes the document for ended, it refuses every further token, one by one. */
function isEcho(parserMessage: string): boolean {
  return parserMessage.includes('token in YAML stream');
}

/**
 * The parser seldom names the tab, or the space that YAML does not count as one, that it trips over: what it reports is the text
 * behind it, or the line before.
 */
function findStrangeSpace(text: string, at: number): PlacedComplaint | undefined {
  const line = /[\r\n]/.test(text[at] ?? '') ? at + 1 : Math.max(lastBreak(text, at), 0);
  const start = strangeSpaceIn(text, line);
  if (start === undefined) return undefined;
  const char = text[start] ?? '';
  const name = char === '\t' ? 'tab' : nameCharacter(char);
  const others = text.slice(start).match(char === '\t' ? /[\r\n] *\t/g : /[\r\n] *[^\S \t\r\n]/g)?.length ?? 0;
  const further = ` and those of ${String(others)} further ${others === 1 ? 'line' : 'lines'}`;
  return {
    message: `Unexpected ${name} at the start of a line, expected spaces`,
    mend: `replace the ${name}${others === 0 ? '' : further} with spaces`,
    span: { start, end: start + 1 },
  };
}

function lastBreak(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** The first character in the indentation of a line that looks like a space, but that YAML does not take for one. */
function strangeSpaceIn(text: string, line: number): number | undefined {
  const indentation = / *[^\S \r\n]/y;
  indentation.lastIndex = line;
  const found = indentation.exec(text);
  return found === null ? undefined : line + found[0].length - 1;
}

function withoutRepeats(sorted: readonly PlacedComplaint[]): PlacedComplaint[] {
  return sorted.filter(({ span, message }, i) => {
    const before = sorted[i - 1];
    return before === undefined || before.span.start !== span.start || before.message !== message;
  });
}

/** A line that begins with a key, or with the dash of an entry. */
interface StartedLine {
  readonly number: number;
  readonly lineStart: number;
  /** Where its words begin. */
  readonly start: number;
  /** The columns, from 0, in which its dashes stand, and its key. */
  readonly dashes: readonly number[];
  readonly key?: { readonly column: number; readonly name: string; readonly isEmpty: boolean };
}

/** A line that is indented unlike what it belongs to. */
interface MisplacedLine extends Complaint {
  readonly span: Span;
  readonly line: number;
  /** The line whose indentation it should have. */
  readonly asOn: number;
}

const started = /^( *)((?:-(?: +|$))*)(?:([\p{L}_][\p{L}\p{N}_-]*)[ ]*:(?:[ ]+(.*)|$))?/u;

/**
 * Finds the line that is indented unlike what it belongs to, at or right behind the line of a parser's error: what the
 * parser reports is what it makes of it, such as a second colon in the line before.
 *
 * @param lines as `listStartedLines` gives them
 */
function findMisplacedLine(lines: readonly StartedLine[], at: number): MisplacedLine | undefined {
  const index = lastAtOrBefore(lines.length, (i) => lines[i]?.lineStart, at);
  return judge(lines, index) ?? judge(lines, index + 1);
}

/** The lines that begin an entry or have a key. */
function listStartedLines(text: string): StartedLine[] {
  const lines: StartedLine[] = [];
  let number = 1;
  let start = 0;
  for (const line of text.split(/(\r\n|\r|\n)/)) {
    if (/^[\r\n]/.test(line)) number++;
    else lines.push(...readLine(line, number, start));
    start += line.length;
  }
  return lines;
}

function readLine(line: string, number: number, lineStart: number): StartedLine[] {
  const [, spaces = '', dashes = '', name, value = ''] = started.exec(line) ?? [];
  if (dashes === '' && name === undefined) return [];
  const column = spaces.length + dashes.length;
  // What stands below an empty value, a block or an open bracket or quotation mark belongs to it.
  const isEmpty = /^(?:$|#|[|>[{"'&!])/.test(value);
  return [
    {
      number,
      lineStart,
      start: lineStart + spaces.length,
      dashes: [...dashes.matchAll(/-/g)].map(({ index }) => spaces.length + index),
      ...(name === undefined ? {} : { key: { column, name, isEmpty } }),
    },
  ];
}

/** Where a line may begin, and the number of a line that does. */
interface Column {
  readonly column: number;
  readonly number: number;
}

/** Holds a line against what is open above it. */
function judge(lines: readonly StartedLine[], index: number): MisplacedLine | undefined {
  const line = lines[index];
  if (line === undefined || mayBeginBelow(line, lines[index - 1])) return undefined;
  const column = lineColumn(line);
  const open = listOpen(lines, index);
  if (open.some((one) => one.column === column)) return undefined;
  const distance = (one: Column): number => Math.abs(one.column - column);
  const [nearest, next] = open.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return undefined;
  const complaint = complain(line, column, nearest);
  // Halfway between two others, only its editor knows what it belongs to.
  if (next !== undefined && distance(next) === distance(nearest)) return complaint;
  return { ...complaint, edit: { start: line.lineStart, end: line.start, text: ' '.repeat(nearest.column) } };
}

function lineColumn({ dashes, key }: StartedLine): number {
  return dashes[0] ?? key?.column ?? 0;
}

/** Anything deeper may begin right below a key without a value, and a list in its own column. */
function mayBeginBelow(line: StartedLine, above: StartedLine | undefined): boolean {
  if (!above?.key?.isEmpty) return false;
  const column = lineColumn(line);
  return column > above.key.column || (line.dashes.length > 0 && column === above.key.column);
}

/** The columns in which a line could go on with what stands above it: keys for a key, dashes for a dash; nearest first. */
function listOpen(lines: readonly StartedLine[], index: number): Column[] {
  const isEntry = (lines[index]?.dashes.length ?? 0) > 0;
  const open: Column[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let i = index - 1; i >= 0 && limit > 0; i--) {
    const { key, dashes, number } = lines[i] as StartedLine;
    const columns = [
      ...(key === undefined ? [] : [{ column: key.column, isDash: false }]),
      ...dashes.toReversed().map((column) => ({ column, isDash: true })),
    ];
    for (const { column, isDash } of columns) {
      if (column >= limit) continue;
      limit = column;
      if (isDash === isEntry) open.push({ column, number });
    }
  }
  return open;
}

function complain(line: StartedLine, column: number, meant: Column): MisplacedLine {
  const what = line.dashes.length > 0 ? 'the `-`' : `\`${line.key?.name ?? ''}\``;
  return {
    message: `Unexpected indentation by ${spaces(column)}, expected ${spaces(meant.column)} as on line ${String(meant.number)}`,
    mend:
      meant.column === 0
        ? `start the line with ${what}, without a space before it`
        : `put ${spaces(meant.column)} before ${what}`,
    line: line.number,
    asOn: meant.number,
    span: { start: line.start, end: line.start + (line.dashes.length > 0 ? 1 : (line.key?.name.length ?? 1)) },
  };
}

function spaces(count: number): string {
  return count === 0 ? 'none' : `${String(count)} ${count === 1 ? 'space' : 'spaces'}`;
}

/** A comment that cuts short what an editor may have meant as one value. */
interface CutValue {
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
