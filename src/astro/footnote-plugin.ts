import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdastPluginEntry, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** Where the content lies and under which path the site will stand. */
export interface DecorationOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** The base path, ending in `/`. */
  readonly base: string;
  /** Gives each heading of one document its anchor, in order: the same as `WrittenHeading.anchor`. */
  readonly createAnchors: () => (text: string) => string;
}

/** Components that editors write with no more than their own attributes, and that must know their explainer. */
const explainerComponents = new Set(['Timeline', 'Dispute']);

/**
 * Decorates the MDX of the content folder for rendering, and nothing else: a footnote marker becomes a `<ClaimNote>`,
 * its definition goes (the page writes the notes from the edition), headings get their anchors, what stands
 * before the first `##` of an explainer becomes the `<InShort>`, and links inside the site get the base path.
 * Verdicts are never computed here: they come from the raw files.
 */
export function footnotePlugin(options: DecorationOptions): MdastPluginEntry {
  return ({ fileURL }) => {
    const file = fileURL ? relative(options.content, fileURLToPath(fileURL)).replaceAll(sep, '/') : '';
    const [, explainer, rest] = /^explainers\/([^/]+)\/(.+)$/.exec(file) ?? [];
    return [
      ...(explainer === undefined ? [] : [replaceFootnotes(explainer), removeDefinitions]),
      ...(rest === 'index.mdx' ? [wrapInShort()] : []),
      anchorHeadings(options.createAnchors()),
      rebaseLinks(options.base),
    ];
  };
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

function anchorHeadings(anchorOf: (text: string) => string): MdastPluginDefinition {
  return {
    name: 'verbatim-heading-anchors',
    heading(node, context) {
      context.setProperty(node, 'data', { hProperties: { id: anchorOf(context.textContent(node)) } });
    },
  };
}

function rebaseLinks(base: string): MdastPluginDefinition {
  const rebase: NonNullable<MdastPluginDefinition['link']> = (node, context) => {
    if (!/^\/(?!\/)/.test(node.url)) return;
    context.setProperty(node, 'url', base + node.url.slice(1));
  };
  return {
    name: 'verbatim-base-links',
    link: rebase,
    definition: rebase as never,
  };
}
