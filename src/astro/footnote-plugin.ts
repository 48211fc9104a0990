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
import { addBase, nameEdition } from '../domain/edition/urls.ts';
import { bindLetters } from '../domain/text/bind-letters.ts';
import { isSitePath } from '../domain/text/web-address.ts';
import { joinProseLines } from './join-prose-lines.ts';
import { hasMarkers, holdMarkers, type ProseNode } from './hold-markers.ts';

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
 * Decorates the MDX of the content folder for rendering, and nothing else: a footnote marker becomes a `<ClaimNote>`,
 * held to the word before it, its definition goes (the page writes the notes from the edition), headings get their
 * anchors, what stands before the first `##` of an explainer becomes the `<InShort>`, links inside the site get the base
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
      ...(rest === 'index.mdx' ? [wrapInShort()] : []),
      anchorHeadings(headings),
      leadLinks(options.base, headings),
      bindLoneLetters,
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
        name: 'ClaimNote',
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

const bindLoneLetters: MdastPluginDefinition = {
  name: 'verbatim-lone-letters',
  text(node, context) {
    const bound = bindLetters(node.value);
    if (bound !== node.value) context.setProperty(node, 'value', bound);
  },
};

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

function decodeAnchor(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}
