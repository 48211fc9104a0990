import { isScalar, visit, type Document, type Node } from 'yaml';
import type { Span } from '../messages/place.ts';
import { explainYamlError, type Complaint } from './yaml-syntax.ts';

/** A complaint, and where in the text it stands. */
export interface PlacedComplaint extends Complaint {
  readonly span: Span;
}

/** What is wrong with the syntax of a parsed text, in its order. */
export function listComplaints(document: Document.Parsed, text: string): PlacedComplaint[] {
  const found = [...document.errors, ...document.warnings].filter((error, i) => i === 0 || !isEcho(error.message));
  const complaints: PlacedComplaint[] = found.map((error) => {
    const [start, end] = error.pos;
    return findTab(text, start) ?? { ...explainYamlError(error.code, error.message), span: { start, end } };
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
  return withoutRepeats(complaints.sort((a, b) => a.span.start - b.span.start));
}

/** Once the parser takes the document for ended, it refuses every further token, one by one. */
function isEcho(parserMessage: string): boolean {
  return parserMessage.includes('token in YAML stream');
}

/** The parser seldom names a tab that it trips over: what it reports is the text behind it, or the line before. */
function findTab(text: string, at: number): PlacedComplaint | undefined {
  const line = /[\r\n]/.test(text[at] ?? '') ? at + 1 : lastBreak(text, at);
  const tab = tabIn(text, line);
  if (tab === undefined) return undefined;
  const others = text.slice(tab).match(/[\r\n] *\t/g)?.length ?? 0;
  const complaint = explainYamlError('TAB_AS_INDENT', '');
  const further = ` and those of ${String(others)} further ${others === 1 ? 'line' : 'lines'}`;
  return {
    message: complaint.message,
    mend: others === 0 ? complaint.mend : complaint.mend.replace('the tab', `the tab${further}`),
    span: { start: tab, end: tab + 1 },
  };
}

function lastBreak(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** The first tab in the indentation of a line. */
function tabIn(text: string, line: number): number | undefined {
  const indentation = /[ ]*\t/y;
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
