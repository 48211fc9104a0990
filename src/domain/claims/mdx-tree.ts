import { mdxToMdast } from 'satteri';
import { explainForeignMarkup } from './foreign-syntax.ts';
import { fixElement } from './html-elements.ts';
import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { deepestContainers, nestsTooDeep } from '../text/container-depth.ts';

/** A node of the Markdown tree, as far as claims need it; offsets count from the start of the file. */
export interface ProseNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  readonly children?: readonly ProseNode[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly identifier?: string;
  readonly name?: string | null;
  readonly attributes?: readonly ProseAttribute[];
}

interface ProseAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value?: string };
}

/** A node with what stands around it. */
export interface Visit {
  readonly node: ProseNode;
  readonly parent?: ProseNode;
  readonly index: number;
  /** How many block quotations it stands in. */
  readonly quoteDepth: number;
  /** Whether it stands in a footnote's definition. */
  readonly inDefinition: boolean;
}

export interface ProseTree {
  readonly root: ProseNode;
  readonly messages: readonly Message[];
  /** What an offset in the tree has to be raised by: 1 behind a byte order mark. */
  readonly shift: number;
  /** Whether the text goes beyond a limit, which the message tells, so that nothing of it is known. */
  readonly isUnread?: true;
}

const features = { smartPunctuation: false, frontmatter: true } as const;
const mostErrors = 50;

/**
 * Parses raw MDX with the engine that renders it. On an error the character in the way is blotted out and
 * the rest read again, so that all errors, and all claims around them, come to light in one run.
 */
export function parseMdx(file: TextFile): ProseTree {
  const shift = file.text.startsWith('\ufeff') ? 1 : 0;
  let text = file.text.slice(shift);
  const messages: Message[] = [];
  for (let round = 0; round < mostErrors; round++) {
    const beyond = findExcess(text);
    if (beyond !== undefined) {
      messages.push(describeExcess(beyond, file, shift));
      return { root: { type: 'root', children: [] }, messages, shift, isUnread: true };
    }
    try {
      return { root: mdxToMdast(text, { features }) as unknown as ProseNode, messages, shift };
    } catch (error) {
      const { offset, words } = readError(error, text);
      const culprit = findCulprit(text, offset);
      const at = (culprit ?? offset) + shift;
      messages.push(
        placeFinding(
          { rule: 'mdx-syntax', ...explain(words, file.text, at) },
          file,
          { start: at, end: at + 1 },
          'error',
        ),
      );
      if (culprit === undefined) break;
      text = `${text.slice(0, culprit)}\ufffc${text.slice(culprit + 1)}`;
    }
  }
  return { root: { type: 'root', children: [] }, messages, shift };
}

function describeExcess({ offset, ...finding }: Excess, file: TextFile, shift: number): Message {
  const at = offset + shift;
  return placeFinding({ rule: 'mdx-syntax', ...finding }, file, { start: at, end: at + 1 }, 'error');
}

function readError(error: unknown, text: string): { offset: number; words: string } {
  const words = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(words) ?? [];
  const ending = /\r\n|\r|\n/g;
  let start = 0;
  for (let left = Number(line); left > 1 && ending.exec(text) !== null; left--) start = ending.lastIndex;
  return { offset: Math.min(start + Number(column) - 1, text.length), words };
}

/** The brace, angle bracket or first letter of a line of code that the parser stumbled over. */
function findCulprit(text: string, offset: number): number | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (/^(?:import|export)\b/.test(text.slice(lineStart, lineStart + 10))) return lineStart;
  const before = Math.max(text.lastIndexOf('<', offset), text.lastIndexOf('{', offset));
  return before === -1 ? undefined : before;
}

function explain(words: string, text: string, at: number): { message: string; mend: string } {
  const [, sign, name] = /^(<\/?([A-Za-z][\w:.-]*))/.exec(text.slice(at, at + 100)) ?? [];
  const asElement = name === undefined ? undefined : fixElement(name);
  const tag = /`(<[^`]*>)`/.exec(words)?.[1] ?? 'this tag';
  if (words.includes('Expected a closing tag')) {
    return {
      message: `Unexpected ${tag} that is not closed, expected its closing tag`,
      mend:
        asElement ??
        'close it (`<Name />` for a component with nothing inside), or write `\\<` for a sign that is text',
    };
  }
  if (words.includes('Unexpected closing tag')) {
    return {
      message: `Unexpected closing tag ${tag}, expected its opening tag before it`,
      mend: asElement ?? 'remove it, or add the opening tag',
    };
  }
  const foreign = explainForeignMarkup(text, at);
  if (foreign) return foreign;
  if (asElement !== undefined) {
    return { message: `Unexpected tag \`${sign ?? ''}\` that MDX cannot read, expected Markdown`, mend: asElement };
  }
  return explainSign(text[at]);
}

function explainSign(char: string | undefined): { message: string; mend: string } {
  if (char === '{') {
    return {
      message: 'Unexpected `{`, which MDX reads as the start of code, expected words',
      mend: 'write `\\{` for a brace that is text, or close a comment with `*/}`',
    };
  }
  if (char === '<') {
    return {
      message: 'Unexpected `<`, which MDX reads as the start of a tag, expected words',
      mend: 'write `\\<` for a sign that is text, `[text](address)` for a link, `{/* ... */}` for a comment',
    };
  }
  return {
    message: 'Unexpected line that MDX reads as code, expected words',
    mend: 'start the line with another word than `import` or `export`',
  };
}

/** Visits every node in the order of the text, without recursion. */
export function* walk(root: ProseNode): Generator<Visit> {
  const stack: Visit[] = [{ node: root, index: 0, quoteDepth: 0, inDefinition: false }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    yield visit;
    const { node } = visit;
    const quoteDepth = visit.quoteDepth + (node.type === 'blockquote' ? 1 : 0);
    const inDefinition = visit.inDefinition || node.type === 'footnoteDefinition';
    const children = node.children ?? [];
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({ node: children[index] as ProseNode, parent: node, index, quoteDepth, inDefinition });
    }
  }
}

/** Where a node stands in the file. */
export function spanOf(node: ProseNode, shift: number): Span {
  return { start: (node.position?.start.offset ?? 0) + shift, end: (node.position?.end.offset ?? 0) + shift };
}

/** What a file holds more of than the parser of MDX can be asked to read, and where it begins. */
interface Excess {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

/**
 * How much one MDX file may hold, each many times what editors write. Beyond these the parser takes time that grows with
 * the square of the text, or ends the whole process for want of stack. docs/formats/limits.md tells of each.
 */
export const mdxLimits = {
  /** Characters of the file. */
  characters: 1_000_000,
  /** Characters of a paragraph. */
  paragraph: 100_000,
  /** Characters of a paragraph that Markdown may read as marks. */
  marks: 2_000,
  /** Block quotations and lists opened inside one another on one line. */
  containers: deepestContainers,
  /** Columns that a line is indented by. */
  indentation: 200,
  /** Tags open at once. */
  tags: 100,
  /** Braces, and signs that begin a tag, that nothing closes. */
  unclosed: 200,
  /** Characters of code in braces, or behind `import` or `export`, without its comments. */
  code: 1_000,
} as const;

/** Finds the first thing in raw MDX that goes beyond a limit. One pass, linear in the text. */
export function findExcess(text: string): Excess | undefined {
  if (text.length > mdxLimits.characters) return excess('characters', mdxLimits.characters);
  const state: State = { braces: [], comments: 0, isComment: false, tags: 0, closes: false, strays: [] };
  let fence: string | undefined;
  for (const { start, line } of linesOf(text)) {
    if (fence !== undefined) {
      if (line.trim().startsWith(fence) && /^\s*(?:`+|~+)\s*$/.test(line)) fence = undefined;
      continue;
    }
    fence = state.braces.length === 0 && state.sign === undefined ? /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] : undefined;
    const found = fence === undefined ? (judgeLine(line, start, state) ?? readSigns(line, start, state)) : undefined;
    if (found !== undefined) return found;
  }
  return judgeUnclosed(state.braces, 'braces') ?? judgeUnclosed(state.strays, 'signs');
}

/** What is open at one place of the text. */
interface State {
  paragraph?: { readonly start: number; readonly isCode: boolean; marks: number } | undefined;
  /** Offsets of the braces that are open. */
  readonly braces: number[];
  /** Characters of comments inside the outermost of them. */
  comments: number;
  isComment: boolean;
  tags: number;
  /** The `<` whose `>` has not come yet. */
  sign?: number | undefined;
  /** Whether that one begins a closing tag. */
  closes: boolean;
  /** Offsets of each `<` that another followed before its `>`. */
  readonly strays: number[];
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly line: string }> {
  const ending = /\r\n|\r|\n/g;
  let start = 0;
  for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
    yield { start, line: text.slice(start, match.index) };
    start = ending.lastIndex;
  }
  yield { start, line: text.slice(start) };
}

const item = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** Looks at a line and the paragraph it stands in: how deep, how long, how full of marks. */
function judgeLine(line: string, start: number, state: State): Excess | undefined {
  if (/^[ \t>]*$/.test(line)) {
    state.paragraph = undefined;
    return undefined;
  }
  if (nestsTooDeep(line)) return excess('containers', start);
  // Tabs count as four columns.
  const indentation = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  if (indentation > mdxLimits.indentation) return excess('indentation', start);
  if (state.paragraph === undefined || item.test(line))
    state.paragraph = { start, isCode: /^(?:import|export)\b/.test(line), marks: 0 };
  const { paragraph } = state;
  paragraph.marks += line.match(/[*_~`[\]&<{!]/g)?.length ?? 0;
  const length = start + line.length - paragraph.start;
  if (length > mdxLimits.paragraph) return excess('paragraph', paragraph.start);
  if (paragraph.isCode && length > mdxLimits.code) return excess('lines', paragraph.start);
  return paragraph.marks > mdxLimits.marks ? excess('marks', paragraph.start) : undefined;
}

const signs = /\\.|\/\*|\*\/|[{}<>]/g;

/** Follows braces, comments in them, and tags through a line. */
function readSigns(line: string, start: number, state: State): Excess | undefined {
  let comment = 0;
  for (const { 0: sign, index } of line.matchAll(signs)) {
    const at = start + index;
    if (state.isComment) {
      if (sign !== '*/') continue;
      state.isComment = false;
      state.comments += index - comment;
    } else if (sign === '/*' && state.braces.length > 0) {
      state.isComment = true;
      comment = index;
    } else if (sign === '{') {
      if (state.braces.length === 0) state.comments = 0;
      state.braces.push(at);
    } else if (sign === '}') {
      const opened = state.braces.pop();
      if (opened !== undefined && state.braces.length === 0 && at - opened - state.comments > mdxLimits.code)
        return excess('code', opened);
    } else if (state.braces.length === 0 && (sign === '<' || sign === '>')) {
      readTag(line, index, at, state);
      if (state.tags > mdxLimits.tags) return excess('tags', at);
    }
  }
  if (state.isComment) state.comments += line.length - comment + 1;
  return undefined;
}

function readTag(line: string, index: number, at: number, state: State): void {
  if (line[index] === '<') {
    if (state.sign !== undefined) state.strays.push(state.sign);
    state.sign = at;
    state.closes = line[index + 1] === '/';
    return;
  }
  if (state.sign === undefined) return;
  state.sign = undefined;
  if (state.closes) state.tags = Math.max(0, state.tags - 1);
  else if (line[index - 1] !== '/') state.tags += 1;
}

function judgeUnclosed(offsets: readonly number[], what: 'braces' | 'signs'): Excess | undefined {
  const [first] = offsets;
  return first !== undefined && offsets.length > mdxLimits.unclosed ? excess(what, first) : undefined;
}

const say = (count: number): string => count.toLocaleString('en');
const asCode = 'start the line with another word than `import` or `export`, or remove the code';

const told = {
  characters: {
    message: `Unexpected length, expected at most ${say(mdxLimits.characters)} characters in one file`,
    mend: 'split the file into several explainers, updates or pages',
  },
  paragraph: {
    message: `Unexpected length of a paragraph, expected at most ${say(mdxLimits.paragraph)} characters`,
    mend: 'part it with blank lines',
  },
  marks: {
    message: `Unexpected number of marks such as \`*\`, \`[\` and \`&\` in one paragraph, expected at most ${say(mdxLimits.marks)}`,
    mend: 'part it with blank lines, or remove what came in by mistake',
  },
  containers: {
    message: `Unexpected depth of block quotations and lists, expected at most ${say(mdxLimits.containers)} inside one another`,
    mend: 'remove the signs at the start of the line that came in by mistake',
  },
  indentation: {
    message: `Unexpected indentation, expected at most ${say(mdxLimits.indentation)} columns`,
    mend: 'indent the line like its neighbours',
  },
  tags: {
    message: `Unexpected depth of tags, expected at most ${say(mdxLimits.tags)} inside one another`,
    mend: 'close each tag, or write `\\<` for a sign that is text',
  },
  braces: {
    message: `Unexpected braces that nothing closes, expected at most ${say(mdxLimits.unclosed)} in one file, from here on`,
    mend: 'write `\\{` for a brace that is text',
  },
  signs: {
    message: `Unexpected \`<\` that nothing closes, expected at most ${say(mdxLimits.unclosed)} in one file, from here on`,
    mend: 'write `\\<` for a sign that is text',
  },
  code: {
    message: `Unexpected length of code in braces, expected at most ${say(mdxLimits.code)} characters`,
    mend: 'remove it, or write `\\{` for a brace that is text',
  },
  lines: { message: 'Unexpected line that MDX reads as code, expected words', mend: asCode },
} as const satisfies Record<string, Omit<Excess, 'offset'>>;

function excess(what: keyof typeof told, offset: number): Excess {
  return { offset, ...told[what] };
}
