import { isScalar, visit, type Document, type Node } from 'yaml';
import { nameCharacter } from '../messages/invisible.ts';
import type { Span } from '../messages/place.ts';
import { findMisplacedLine, listStartedLines } from './yaml-indentation.ts';
import type { Omissions } from './yaml-omissions.ts';
import { explainYamlError, type Complaint } from './yaml-syntax.ts';

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
    const { message, mend, span } = line;
    return [{ message, mend, span }];
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
 * The parser seldom names a tab, or a space that is none to YAML, that it trips over: what it reports is the text
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

/** The first character in the indentation of a line that looks like a space and is none to YAML. */
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
