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
/** What word processors put on stretches of words. */
const looks: ReadonlySet<string> = new Set(['style', 'class']);
const directions = ['ltr', 'rtl', 'auto'];

const asHeading = 'start the line with `##`, or more of them for a heading further down';
const asList = 'start each item on a line of its own with `- `, or with `1. ` where the order counts';
const asTable = 'write a Markdown table, with a `|` between two cells';
const asParagraph = 'take the tags out; a blank line parts paragraphs';
const asPlain = 'take the tags out, or write `**the words**` for bold and `*the words*` for italics';
const fromElsewhere = 'take it out, up to its closing tag where it has one: it says nothing to readers';
const asBold = 'write `**the words**` instead of the tags';
const asItalic = 'write `*the words*` instead of the tags';
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
  del: 'write `~~the words~~` instead of the tags',
  s: 'write `~~the words~~` instead of the tags',
  strike: 'write `~~the words~~` instead of the tags',
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
  font: asPlain,
  u: asPlain,
  mark: asPlain,
  big: asPlain,
  small: asPlain,
  span: asPlain,
  details: asParagraph,
  summary: asParagraph,
  aside: asParagraph,
  article: asParagraph,
  header: asParagraph,
  footer: asParagraph,
  main: asParagraph,
  figure: asParagraph,
  figcaption: asParagraph,
  ref: 'write `[^label]` behind the words, and a paragraph `[^label]: @source "the words"`',
  br: 'write `<br />`, with its slash',
  wbr: 'write `<wbr />`, with its slash',
  style: fromElsewhere,
  script: fromElsewhere,
  xml: fromElsewhere,
  meta: fromElsewhere,
  link: fromElsewhere,
  form: fromElsewhere,
  input: fromElsewhere,
  button: fromElsewhere,
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
    mend: fixElement(name) ?? 'take the tags out, and say it in Markdown; write `\\<` for a sign that is text',
  };
}

/** What to do about an element, if it is one of HTML or of a word processor, that cannot stay as it is. */
export function fixElement(name: string): string | undefined {
  const known = name.toLowerCase();
  // Word processors write elements of their own: <o:p>, <v:shape>.
  if (known.includes(':')) return 'take its tags out: a word processor left them there';
  return Object.hasOwn(instead, known) ? instead[known] : undefined;
}

/** Says what is wrong with an attribute of an allowed element; `value` is absent where it has none or holds code. */
export function judgeElementAttribute(name: string, key: string, value: string | undefined): Finding | undefined {
  const own = [...common, ...(allowed[name] ?? [])];
  const list = own.map((one) => `\`${one}\``).join(', ');
  if (!own.includes(key)) {
    return {
      rule: 'html-forbidden',
      message: `Unexpected ${key === '' ? 'code in the tag' : `attribute \`${key}\``} of \`<${name}>\`, expected ${list} or none`,
      mend:
        name === 'span' && looks.has(key)
          ? asPlain
          : 'remove it; how a page looks and what it does is for the site to say',
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
