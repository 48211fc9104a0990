import { deepestContainers, nestsTooDeep } from '../text/container-depth.ts';

/** What a file holds more of than the parser of MDX can be asked to read, and where it begins. */
export interface Excess {
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
