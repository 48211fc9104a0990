import { mdxToMdast } from 'satteri';
import { explainForeignMarkup } from './foreign-syntax.ts';
import { mendElement } from './html-elements.ts';
import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { type Excess, findExcess } from './mdx-limits.ts';

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

export interface ProseAttribute {
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
  const asElement = name === undefined ? undefined : mendElement(name);
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
