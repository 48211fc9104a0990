/** A stretch of a Markdown document that can be parsed on its own. */
export interface MarkdownPart {
  /** The stretch itself, then the definitions from elsewhere that it refers to. */
  readonly text: string;
  /** Where those definitions begin; nothing from there on is part of the document. */
  readonly ownLength: number;
  /** How many lines stand before it. */
  readonly linesBefore: number;
}

/** Shorter documents are parsed whole. */
const longest = 20_000;
const partLength = 2_000;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const rawHtml = /^ {0,3}<(?:(script|pre|style|textarea)\b|(!--)|(\?)|(!\[CDATA\[))/i;
const closings: Readonly<Record<number, string>> = { 2: '-->', 3: '?>', 4: ']]>' };
const definition = /^ {0,3}\[([^\]\n]{1,999})\]:/;

/**
 * Cuts a long Markdown document between blocks, since parsers of CommonMark take more than linear time over many lists,
 * quotations and definitions. A cut is made only where no container, code or raw HTML can still be open: after a blank line,
 * before a line that begins at the margin. A list may be cut between two of its items.
 */
export function splitMarkdown(raw: string): MarkdownPart[] {
  if (raw.length <= longest) return [{ text: raw, ownLength: raw.length, linesBefore: 0 }];
  const lines = raw.split(/(?<=\n)/);
  const definitions = new Map<string, string>();
  const cuts = findCuts(lines, definitions);
  return cuts.map((first, i) => {
    const own = lines.slice(first, cuts[i + 1] ?? lines.length).join('');
    const elsewhere = referred(own, definitions);
    const text = elsewhere.length === 0 ? own : `${own}\n\n${elsewhere.join('\n\n')}\n`;
    return { text, ownLength: own.length, linesBefore: first };
  });
}

/** Indexes of the lines that begin a part. Notes the definitions on the way, the first of each label. */
function findCuts(lines: readonly string[], definitions: Map<string, string>): number[] {
  const cuts = [0];
  let closing: ((line: string) => boolean) | undefined;
  let length = 0;
  for (const [i, line] of lines.entries()) {
    if (closing !== undefined) {
      if (closing(line)) closing = undefined;
    } else {
      if (length >= partLength && /^\S/.test(line) && (lines[i - 1] ?? '').trim() === '') {
        cuts.push(i);
        length = 0;
      }
      const label = definition.exec(line)?.[1];
      if (label !== undefined && !definitions.has(keyOf(label))) definitions.set(keyOf(label), line.trimEnd());
      closing = i === 0 && isFrontMatter(lines) ? (next) => next.trimEnd() === line.trimEnd() : opens(line);
    }
    length += line.length;
  }
  return cuts;
}

const longestFrontMatter = 1_000;

function isFrontMatter([first = '', ...rest]: readonly string[]): boolean {
  const marks = first.trimEnd();
  return /^(?:---|\+\+\+)$/.test(marks) && rest.slice(0, longestFrontMatter).some((line) => line.trimEnd() === marks);
}

/** What closes the code or raw HTML that a line opens, if it opens any. */
function opens(line: string): ((line: string) => boolean) | undefined {
  const [, marks] = fence.exec(line) ?? [];
  if (marks !== undefined) return (next) => next.trim().startsWith(marks) && /^[`~]+$/.test(next.trim());
  const html = rawHtml.exec(line);
  if (html === null) return undefined;
  const which = html.findIndex((group, i) => i > 0 && group !== undefined);
  const end = which === 1 ? `</${(html[1] ?? '').toLowerCase()}>` : (closings[which] ?? '');
  const closes = (text: string): boolean => text.toLowerCase().includes(end);
  return closes(line.slice(html[0].length)) ? undefined : closes;
}

const keyOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** The definitions that a part refers to and does not hold. */
function referred(own: string, definitions: ReadonlyMap<string, string>): string[] {
  const used = new Set([...own.matchAll(/\[([^[\]\n]{1,999})\]/g)].map((match) => keyOf(match[1] ?? '')));
  const held = new Set(own.split('\n').flatMap((line) => keyOf(definition.exec(line)?.[1] ?? '')));
  return [...used].filter((label) => !held.has(label)).flatMap((label) => definitions.get(label) ?? []);
}
