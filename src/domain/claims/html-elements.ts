import type { Finding } from '../messages/message.ts';

/**
 * What prose may say in HTML, since Markdown has no word for it: nothing that runs, loads, styles or lays out.
 * Each element with the attributes it takes beside those that every one of them takes.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  bdi: [],
  br: [],
  cite: [],
  i: [],
  span: [],
  sub: [],
  sup: [],
  wbr: [],
};
const common = ['lang', 'dir'] as const;
const directions = ['ltr', 'rtl', 'auto'];

const asHeading = 'start the line with `##`, or more of them for a heading further down';
const asList = 'start each item on a line of its own with `- `, or with `1. ` where the order counts';
const asTable = 'write a Markdown table, with a `|` between two cells';
const asParagraph = 'remove the tags; a blank line parts paragraphs';
const asBold = 'write `**the words**`';
const asItalic = 'write `*the words*`';
const asCode = 'write the words between two backticks';
const asImage = 'remove it; `![what it shows](address)` shows a picture of this site';
const asLink = 'remove it, and link to it: `[the words](address)`';

/** How Markdown says what an element is often written for. */
const instead: Readonly<Record<string, string>> = {
  a: 'write `[the words](address)`',
  img: asImage,
  picture: asImage,
  svg: asImage,
  b: asBold,
  strong: asBold,
  em: asItalic,
  del: 'write `~~the words~~`',
  s: 'write `~~the words~~`',
  strike: 'write `~~the words~~`',
  q: 'write the words in quotation marks',
  code: asCode,
  kbd: asCode,
  tt: asCode,
  pre: 'put a line of three backticks before and behind it',
  blockquote: 'start each of its lines with `> `',
  hr: 'write `---` on a line of its own, between two blank lines',
  p: asParagraph,
  div: asParagraph,
  section: asParagraph,
  center: asParagraph,
  font: asParagraph,
  ul: asList,
  ol: asList,
  li: asList,
  table: asTable,
  thead: asTable,
  tbody: asTable,
  tr: asTable,
  th: asTable,
  td: asTable,
  iframe: asLink,
  embed: asLink,
  object: asLink,
  video: asLink,
  audio: asLink,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, asHeading])),
};

const allowedElements = Object.keys(allowed);

/** Says what is wrong with an element, if prose may not hold it. */
export function judgeElement(name: string): Finding | undefined {
  if (Object.hasOwn(allowed, name)) return undefined;
  const list = allowedElements.map((one) => `\`<${one}>\``).join(', ');
  return {
    rule: 'html-forbidden',
    message: `Unexpected HTML element \`<${name}>\`, expected Markdown, a component, or one of ${list}`,
    mend:
      (Object.hasOwn(instead, name) ? instead[name] : undefined) ??
      'remove it, and say it in Markdown; write `\\<` for a sign that is text',
  };
}

/** Says what is wrong with an attribute of an allowed element; `value` is absent where it has none or holds code. */
export function judgeElementAttribute(name: string, key: string, value: string | undefined): Finding | undefined {
  const own = [...common, ...(allowed[name] ?? [])];
  const list = own.map((one) => `\`${one}\``).join(', ');
  if (!own.includes(key)) {
    return {
      rule: 'html-forbidden',
      message: `Unexpected ${key === '' ? 'code in the tag' : `attribute \`${key}\``} of \`<${name}>\`, expected ${list} or none`,
      mend: 'remove it; how a page looks and what it does is for the site to say',
    };
  }
  if (value === undefined || value.trim() === '') {
    return {
      rule: 'html-forbidden',
      message: `Unexpected attribute \`${key}\` of \`<${name}>\` without a text, expected one in quotation marks`,
      mend: `write \`${key}="..."\`, or remove it`,
    };
  }
  if (key !== 'dir' || directions.includes(value)) return undefined;
  return {
    rule: 'html-forbidden',
    message: `Unexpected direction \`${value}\`, expected \`ltr\`, \`rtl\` or \`auto\``,
    mend: 'write one of the three, or remove the attribute',
  };
}
