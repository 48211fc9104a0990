import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  MdastPluginDefinition,
  MdastPluginEntry,
  MdastTarget,
  MdastVisitorContext,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'satteri';
import { createAnchors } from '../domain/claims/anchors.ts';
import { bindLetters } from '../domain/text/bind-letters.ts';
import { isSitePath } from '../domain/text/web-address.ts';
import { hasMarkers, holdMarkers, type ProseNode } from './hold-markers.ts';

/** Where the content lies and under which path the site will stand. */
export interface DecorationOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** The base path, ending in `/`. */
  readonly base: string;
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
    const [, explainer, rest] = /^explainers\/([^/]+)\/(.+)$/.exec(file) ?? [];
    const labels: string[] = [];
    return [
      ...(explainer === undefined ? [] : [replaceFootnotes(explainer, labels), removeDefinitions, keepMarkers]),
      ...(rest === 'index.mdx' ? [wrapInShort()] : []),
      anchorHeadings(labels),
      rebaseLinks(options.base),
      bindLoneLetters,
    ];
  };
}

/** @param labels receives every label, in the order of the markers. */
function replaceFootnotes(explainer: string, labels: string[]): MdastPluginDefinition {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;
  const addExplainer = <T extends MdxJsxFlowElement | MdxJsxTextElement>(node: Readonly<T>): T | undefined =>
    node.name !== null && explainerComponents.has(node.name)
      ? { ...node, attributes: [...node.attributes, attribute('explainer', explainer)] }
      : undefined;
  return {
    name: 'verbatim-footnotes',
    footnoteReference(node) {
      const claim = node.label ?? node.identifier;
      labels.push(node.identifier);
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

/**
 * Gives headings the anchors that `WrittenHeading.anchor` promises.
 *
 * @param labels of the page's claims, which have their ids first; complete once the first heading is visited.
 */
function anchorHeadings(labels: readonly string[]): MdastPluginDefinition {
  let anchorOf: ((text: string) => string) | undefined;
  return {
    name: 'verbatim-heading-anchors',
    heading(node, context) {
      anchorOf ??= createAnchors(labels);
      const text = context.textContent(node).replaceAll(/\s+/g, ' ');
      context.setProperty(node, 'data', { hProperties: { id: anchorOf(text) } });
    },
  };
}

function rebaseLinks(base: string): MdastPluginDefinition {
  return {
    name: 'verbatim-base-links',
    link(node, context) {
      if (isSitePath(node.url)) context.setProperty(node, 'url', base + node.url.slice(1));
    },
    definition(node, context) {
      if (isSitePath(node.url)) context.setProperty(node, 'url', base + node.url.slice(1));
    },
  };
}
