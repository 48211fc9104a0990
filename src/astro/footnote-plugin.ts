import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from 'mdast';
import type {
  MdastPluginDefinition,
  MdastPluginEntry,
  MdastTarget,
  MdastVisitorContext,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'satteri';
import type { WrittenHeading } from '../domain/claims/explainer.ts';
import { readCalloutHead } from '../domain/claims/callouts.ts';
import { resolvePicture } from '../domain/claims/pictures.ts';
import { addBase, nameEdition } from '../domain/edition/urls.ts';
import { bindLetters } from '../domain/text/bind-letters.ts';
import { isSitePath } from '../domain/text/web-address.ts';
import { joinProseLines } from './join-prose-lines.ts';
import { hasMarkers, holdMarkers, noteComponents, type ProseNode } from './hold-markers.ts';
import { placeNotes } from './place-notes.ts';

/** Where the content lies and under which path the site will stand. */
export interface DecorationOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** The base path, ending in `/`. */
  readonly base: string;
  /** The headings of an MDX file, by its path in the content folder, with the anchors that the edition gives them. */
  readonly headingsOf: (file: string) => Promise<readonly WrittenHeading[]>;
}

/** Components that editors write with no more than their own attributes, and that must know their explainer. */
const explainerComponents = new Set(['Timeline', 'Dispute']);

/**
 * Decorates the MDX of the content folder for rendering, and nothing else: a footnote marker becomes a `<NoteMarker>`,
 * held to the word before it, its definition goes and the note, from the edition, comes after its block, headings get their
 * anchors and lead to them, what stands before the first `##` of an explainer becomes the `<InShort>`, links inside the site get the base
 * path, and no line begins with a lone letter. Verdicts are never computed here: they come from the raw files.
 */
export function footnotePlugin(options: DecorationOptions): MdastPluginEntry {
  return ({ fileURL }) => {
    const file = fileURL ? relative(options.content, fileURLToPath(fileURL)).replaceAll(sep, '/') : '';
    const [, explainer, rest] = readFolder(file);
    const headings = async (): Promise<readonly WrittenHeading[]> => options.headingsOf(file);
    return [
      joinBrokenLines,
      ...(explainer === undefined ? [] : [replaceFootnotes(explainer), removeDefinitions, keepMarkers]),
      setBoxes,
      showFigures(homeOf(file)),
      showPictures(homeOf(file)),
      ...(explainer === undefined ? [] : [moveNotes(explainer)]),
      ...(rest === 'index.mdx' ? [wrapInShort()] : []),
      anchorHeadings(headings),
      leadLinks(options.base, headings),
      bindLoneLetters,
      linkHeadings(headings),
    ];
  };
}

/** The explainer, or the edition of one (`nameEdition`), that a file of the content folder is of, and its path there. */
function readFolder(file: string): readonly (string | undefined)[] {
  const [, slug, id] = /^editions\/([^/]+)\/([^/]+)\//.exec(file) ?? [];
  if (slug !== undefined && id !== undefined)
    return [file, nameEdition(slug, id), file.endsWith('/prose.mdx') ? 'index.mdx' : 'updates/'];
  return /^explainers\/([^/]+)\/(.+)$/.exec(file) ?? [];
}

/** Where the text of an edition lay when its pictures were given their addresses. */
function homeOf(file: string): string {
  return file.replace(/^editions\/([^/]+)\/[^/]+\/prose\.mdx$/, 'explainers/$1/index.mdx');
}

function replaceFootnotes(explainer: string): MdastPluginDefinition {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;
  const addExplainer = <T extends MdxJsxFlowElement | MdxJsxTextElement>(node: Readonly<T>): T | undefined =>
    node.name !== null && explainerComponents.has(node.name)
      ? { ...node, attributes: [...node.attributes, attribute('explainer', explainer)] }
      : undefined;
  return {
    name: 'verbatim-footnotes',
    footnoteReference(node) {
      const claim = node.label ?? node.identifier;
      return {
        type: 'mdxJsxTextElement',
        name: noteComponents.marker,
        attributes: [attribute('explainer', explainer), attribute('claim', claim)],
        children: [],
      };
    },
    mdxJsxFlowElement: addExplainer,
    mdxJsxTextElement: addExplainer,
  };
}

/** A pass of its own, since a transform inside a node that goes in the same pass is reported as lost. */
const removeDefinitions: MdastPluginDefinition = {
  name: 'verbatim-footnote-definitions',
  footnoteDefinition(node, context) {
    context.removeNode(node);
  },
};

/** Before anything else: where a line goes on without a space, nothing may come between. */
const joinBrokenLines: MdastPluginDefinition = {
  name: 'verbatim-broken-lines',
  paragraph: joinIn,
  heading: joinIn,
  tableCell: joinIn,
};

function joinIn(block: object, context: MdastVisitorContext): void {
  for (const { node, value } of joinProseLines(block as ProseNode))
    context.setProperty(node as Readonly<Text>, 'value', value);
}

/** A pass of its own: the markers must have become components. */
const keepMarkers: MdastPluginDefinition = {
  name: 'verbatim-marker-lines',
  paragraph: holdIn,
  heading: holdIn,
  tableCell: holdIn,
  emphasis: holdIn,
  strong: holdIn,
  delete: holdIn,
};

function holdIn(node: { readonly children: readonly object[] }, context: MdastVisitorContext): void {
  const children = node.children as readonly ProseNode[];
  if (hasMarkers(children))
    context.setProperty(node as MdastTarget, 'children', holdMarkers(children) as MdastTarget[]);
}

/** A pass of its own: markers must be where they stay. */
function moveNotes(explainer: string): MdastPluginDefinition {
  return {
    name: 'verbatim-notes-after-blocks',
    after(root, context) {
      const children = placeNotes(root.children as readonly ProseNode[], explainer) as MdxJsxFlowElement['children'];
      context.replaceNode(root, { type: 'root', children });
    },
  };
}

const bindLoneLetters: MdastPluginDefinition = {
  name: 'verbatim-lone-letters',
  text(node, context) {
    const bound = bindLetters(node.value);
    if (bound !== node.value) context.setProperty(node, 'value', bound);
  },
};

/** Block quotes that say of themselves that they are a box, or set large; and tables with the words above them. */
const setBoxes: MdastPluginDefinition = {
  name: 'verbatim-boxes',
  after(root, context) {
    const nodes = root.children as readonly ProseNode[];
    const children = nodes.flatMap((node, index) => {
      if (node.type === 'blockquote') return [setBox(node)];
      if (node.type === 'table' && isCaption(nodes[index - 1])) return [captionTable(node, nodes[index - 1])];
      return isCaption(node) && nodes[index + 1]?.type === 'table' ? [] : [node];
    });
    if (children.length === nodes.length && children.every((node, index) => node === nodes[index])) return;
    context.replaceNode(root, { type: 'root', children: children as unknown as typeof root.children });
  },
};

function setBox(quote: ProseNode): object {
  const [first, ...rest] = quote.children ?? [];
  const [text, ...more] = first?.children ?? [];
  const head = first?.type === 'paragraph' && text?.type === 'text' ? readCalloutHead(text.value ?? '') : undefined;
  if (first === undefined || head === undefined) return quote;
  const words = (text?.value ?? '').slice(head.length);
  const inline = words === '' ? more : [{ type: 'text', value: words }, ...more];
  const children = inline.length === 0 ? rest : [{ ...first, children: inline }, ...rest];
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;
  return head.kind === 'quote'
    ? { type: 'mdxJsxFlowElement', name: 'blockquote', attributes: [attribute('class', 'pull-quote')], children }
    : { type: 'mdxJsxFlowElement', name: 'Callout', attributes: [attribute('kind', head.kind)], children };
}

/** "Table: ..." or "Table 2: ...", right above a table. */
function isCaption(node: ProseNode | undefined): boolean {
  const [first] = node?.children ?? [];
  return node?.type === 'paragraph' && first?.type === 'text' && /^\p{Lu}\p{L}+(?: \d+)?: /u.test(first.value ?? '');
}

function captionTable(table: ProseNode, caption: ProseNode | undefined): object {
  const words = { type: 'mdxJsxFlowElement', name: 'figcaption', attributes: [], children: caption?.children ?? [] };
  return { type: 'mdxJsxFlowElement', name: 'figure', attributes: [], children: [words, table] };
}

/** A node as far as pictures go. */
interface PictureNode extends ProseNode {
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
}

/** What a component is told of the picture of the content that a node shows; nothing where it shows none. */
function describePicture({ url = '', alt }: PictureNode, file: string): MdxJsxFlowElement['attributes'] | undefined {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;
  const path = resolvePicture(url, file);
  return path === undefined ? undefined : [attribute('file', path), attribute('alt', alt ?? '')];
}

/**
 * A picture of the content that opens a paragraph is a figure, and what follows it there its caption, whose last words
 * in italics name whom it is from.
 */
function showFigures(file: string): MdastPluginDefinition {
  const toFigure = (node: PictureNode): object => {
    const [first, ...rest] = node.type === 'paragraph' ? ((node.children ?? []) as readonly PictureNode[]) : [];
    const attributes = first?.type === 'image' ? describePicture(first, file) : undefined;
    if (attributes === undefined) return node;
    return { type: 'mdxJsxFlowElement', name: 'Figure', attributes, children: readCaption(rest, first?.title ?? '') };
  };
  return {
    name: 'verbatim-figures',
    after(root, context) {
      const children = root.children.map((node) => toFigure(node as PictureNode));
      if (children.every((node, index) => node === (root.children[index] as object))) return;
      context.replaceNode(root, { type: 'root', children: children as typeof root.children });
    },
  };
}

/** Any other picture of the content stands in its line. */
function showPictures(file: string): MdastPluginDefinition {
  return {
    name: 'verbatim-pictures',
    image(node, context) {
      const attributes = describePicture(node, file);
      if (attributes === undefined) return;
      context.replaceNode(node, { type: 'mdxJsxTextElement', name: 'Picture', attributes, children: [] });
    },
  };
}

/** The words of a caption, the last of them, where they stand in italics, as a credit. */
function readCaption(nodes: readonly ProseNode[], title: string): readonly object[] {
  const words = nodes.findIndex((node) => node.type !== 'text' || (node.value ?? '').trim() !== '');
  if (words === -1) return title === '' ? [] : [{ type: 'text', value: title }];
  const [first, ...rest] = nodes.slice(words);
  const kept =
    first?.type === 'text' ? [{ ...first, value: (first.value ?? '').trimStart() }, ...rest] : nodes.slice(words);
  const last = kept.at(-1);
  if (last?.type !== 'emphasis') return kept;
  const name = 'small';
  return [...kept.slice(0, -1), { type: 'mdxJsxTextElement', name, attributes: [], children: last.children ?? [] }];
}

function wrapInShort(): MdastPluginDefinition {
  return {
    name: 'verbatim-in-short',
    after(root, context) {
      const heading = root.children.findIndex((node) => node.type === 'heading' && node.depth === 2);
      const end = heading < 0 ? root.children.length : heading;
      if (end === 0) return;
      const inShort = {
        type: 'mdxJsxFlowElement',
        name: 'InShort',
        attributes: [],
        children: root.children.slice(0, end) as MdxJsxFlowElement['children'],
      } satisfies MdxJsxFlowElement;
      context.replaceNode(root, { type: 'root', children: [inShort, ...root.children.slice(end)] });
    },
  };
}

type Headings = () => Promise<readonly WrittenHeading[]>;

/** Gives headings the anchors that the edition knows them by. */
function anchorHeadings(headings: Headings): MdastPluginDefinition {
  let count = 0;
  return {
    name: 'verbatim-heading-anchors',
    async heading(node, context) {
      const index = count++;
      const id = (await headings())[index]?.anchor;
      if (id !== undefined) context.setProperty(node, 'data', { hProperties: { id } });
    },
  };
}

/**
 * Has links and pictures lead where the check of links says they do: an address from the site's root lies under the base
 * path, and an anchor of the file's own heading is the one that the heading got.
 */
function leadLinks(base: string, headings: Headings): MdastPluginDefinition {
  const lead = async (url: string): Promise<string> => {
    if (isSitePath(url)) return addBase(url, base);
    if (!url.startsWith('#')) return url;
    const heading = (await headings()).find(({ written }) => written === decodeAnchor(url));
    return heading === undefined ? url : `#${heading.anchor}`;
  };
  return {
    name: 'verbatim-links',
    async link(node, context) {
      context.setProperty(node, 'url', await lead(node.url));
    },
    async image(node, context) {
      context.setProperty(node, 'url', await lead(node.url));
    },
    async definition(node, context) {
      context.setProperty(node, 'url', await lead(node.url));
    },
  };
}

/** What a heading may not hold beside a link of its own: links and what presses. */
const pressed = new Set(['link', 'linkReference', 'mdxJsxTextElement', 'footnoteReference']);

/** Makes the words of a heading a link to it, for those who copy addresses without a script. */
function linkHeadings(headings: Headings): MdastPluginDefinition {
  let count = 0;
  return {
    name: 'verbatim-heading-links',
    async heading(node, context) {
      const id = (await headings())[count++]?.anchor;
      if (id === undefined || holds(node, pressed)) return;
      const link = { type: 'link', url: `#${id}`, children: node.children } as const;
      context.setProperty(node as MdastTarget, 'children', [link as unknown as MdastTarget]);
    },
  };
}

function holds(node: { readonly children?: readonly object[] }, types: ReadonlySet<string>): boolean {
  return (node.children ?? []).some((child) => types.has((child as { type: string }).type) || holds(child, types));
}

function decodeAnchor(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}
