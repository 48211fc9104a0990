import type { Element, Nodes, Root } from 'hast';

/** Elements whose content no reader sees. */
const unseen = new Set(
  'head script style template noscript iframe object embed audio video canvas svg map datalist select textarea frameset noframes noembed title link meta'.split(
    ' ',
  ),
);

/** Whether an element, with all it holds, is not displayed: by what it is, `hidden`, or its own inline style. */
export function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true;
  const { hidden, style, open } = element.properties;
  if (hidden !== undefined && hidden !== false && hidden !== 'until-found') return true;
  if (element.tagName === 'dialog' && open === undefined) return true;
  return typeof style === 'string' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether its words are struck out: by what it is, its role, or its own inline style. */
export function isStruck({ tagName, properties }: Element): boolean {
  if (tagName === 'del' || tagName === 's' || tagName === 'strike' || properties['role'] === 'deletion') return true;
  const { style } = properties;
  return typeof style === 'string' && /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i.test(style);
}

const blocks = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Whether an element of this name is a block of the layout. */
export function isBlock(name: string): boolean {
  return blocks.has(name);
}

/** Whether words before an element of this name and behind it stand apart: a block, a cell or a line break. */
export function breaksLayout(name: string): boolean {
  return blocks.has(name) || name === 'td' || name === 'th' || name === 'br';
}

/** A step of a walk: into a node, or out of an element. */
export interface Step {
  readonly node: Nodes;
  readonly leaves: boolean;
}

/** Walks a tree in document order without recursion, into every element that `enters` allows and out of it again. */
export function* walk(root: Root | Element, enters: (element: Element) => boolean = () => true): Generator<Step> {
  const open: Step[] = [{ node: root, leaves: false }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { node } = step;
    if (node.type === 'element' && !step.leaves && !enters(node)) continue;
    yield step;
    if (step.leaves || !('children' in node)) continue;
    if (node.type === 'element') open.push({ node, leaves: true });
    for (let i = node.children.length - 1; i >= 0; i--) open.push({ node: node.children[i] as Nodes, leaves: false });
  }
}

/** The words of an element, white space folded. */
export function wordsOf(element: Element): string {
  let words = '';
  for (const { node } of walk(element)) if (node.type === 'text') words += node.value;
  return words.replace(/\s+/gu, ' ').trim();
}

/** The words of a small element, or nothing for one that holds more than a line. */
export function briefWordsOf(element: Element): string | undefined {
  let words = '';
  let steps = 0;
  for (const { node } of walk(element)) {
    if (node.type === 'text') words += `${node.value} `;
    if ((steps += 1) > 40 || words.length > 600) return undefined;
  }
  const folded = words.replace(/\s+/gu, ' ').trim();
  return folded.length <= 200 ? folded : undefined;
}

/** An attribute as one string, or `''`. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value)
    ? value.join(' ')
    : value === undefined || value === null || typeof value === 'boolean'
      ? ''
      : String(value);
}
