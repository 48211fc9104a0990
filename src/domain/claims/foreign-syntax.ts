// cspell:ignore apos aquo hellip aeiou cedil szlig noformat
import { shorten } from '../text/say.ts';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Finding } from '../messages/message.ts';
import type { Span } from '../text/place.ts';

/** What another tool has a sign for, and Verbatim has not. */
interface Construct {
  /** "a note", "a shortcode". */
  readonly name: string;
  readonly pattern: RegExp;
  readonly mend: string | ((match: RegExpExecArray) => string);
  /** What a pattern cannot say. */
  readonly holds?: (match: RegExpExecArray) => boolean;
}

/** A finding and its stretch of the text that was searched. */
export interface ForeignFinding extends Finding, Span {}

/** What stands for words that other syntax may not be looked for in: code, tags, addresses, quoted words. */
export const masked = '\uFFFC';

const footnote =
  'write `[^label]` behind the words, and a paragraph `[^label]: @source "the words"`; what you add stands below, indented by four spaces';
const footnoteOfSource = (id: string): string =>
  `write \`[^label]\` behind the words, and a paragraph \`[^label]: @${id} "the words"\``;
const plainWords = 'take the signs out, or write `*the words*` or `**the words**`';
const asParagraph = 'write its words as a paragraph, under a heading `##` of their own if they need one';
const asLink = 'write `[the words](address)`: `/explainer/` for a page of this site, `#heading` for a part of this one';
const inWords = 'write what it stands for in words; a number or a formula is read as well without it';
const noContents = 'remove it; readers find their way by the headings';
const noInclude = 'write the words themselves; nothing is put in from elsewhere';
const asSup = 'write `<sup>the sign</sup>`, or `\\^` for a sign that is text';
const asHeading = 'start the line with `##` and a space';
const asBold = 'write `**the words**` with no space inside the asterisks, and its punctuation outside them';
const asQuotation = 'start each of its lines with `> `';
const asComment = 'write `{/* a remark that readers do not see */}`, or take it out';

/** Words between two signs, on one line. */
const between = (open: string, close: string, not: string, around = ''): RegExp =>
  new RegExp(
    String.raw`(?<![${not}\w${around}])${open}(?=[^\s${not}])[^${not}\r\n]{1,300}(?<=[^\s${not}])${close}(?![${not}\w${around}])`,
    'g',
  );
/** A line that begins so, behind signs of lists and block quotations. */
const line = (words: string): RegExp => new RegExp(String.raw`(?<=(?:^|[\r\n])[ \t>]{0,40})${words}`, 'gu');

/** In the order in which they are looked for: the more certain of two that begin in one place comes first. */
const inProse: readonly Construct[] = [
  { name: 'a note in brackets', pattern: /\^\[[^\]\r\n]{1,500}\]/g, mend: footnote },
  {
    name: 'a citation in brackets',
    pattern: /\[[^[\]@\r\n]{0,60}(?<![\w.+-])-?@([\p{L}\p{N}][\w:.-]{0,100}?)(?:[,;:\s][^[\]\r\n]{0,200})?\]/gu,
    mend: ([, id = '']) => footnoteOfSource(id),
  },
  {
    name: 'a citation with its page in brackets',
    pattern: /(?<![\w.+@-])@([\p{L}\p{N}][\w-]{0,100}) \[[^\]\r\n]{1,100}\]/gu,
    mend: ([, id = '']) => footnoteOfSource(id),
  },
  { name: 'a note in brackets', pattern: /\[fn:[^\]\r\n]{0,200}\]/g, mend: footnote },
  {
    name: 'a note of a wiki or a word processor',
    pattern: /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?"])\[\d{1,3}\](?![([:])/gu,
    mend: footnote,
  },
  {
    name: 'a callout of another tool',
    pattern: line(String.raw`\[![A-Za-z]{2,20}\][+-]?`),
    mend: 'begin a block quote with `> [!NOTE]`, or with TIP, IMPORTANT, WARNING or CAUTION in its place',
  },
  {
    name: 'a container of another tool',
    pattern: line(String.raw`:{3,}[ \t]*[\p{L}${masked}][^\r\n]{0,100}`),
    mend: asParagraph,
  },
  {
    name: 'a directive of another tool',
    pattern: line(String.raw`::[a-z][\w-]{0,30}[^\r\n]{0,100}`),
    mend: asParagraph,
  },
  {
    name: 'a directive of another tool',
    pattern: /(?<![\p{L}\p{N}:/]):[a-z][\w-]{0,30}\[[^\]\r\n]{0,200}\]/gu,
    mend: 'write its words, or a link: `[the words](address)`',
  },
  {
    name: 'which another tool puts in',
    pattern:
      /(?<![\p{L}\p{N}])(?:image|video|audio|include|link|xref|mailto|footnote|kbd|btn|icon)::?[^\s[\]]{0,200}\[[^\]\r\n]{0,200}\]/gu,
    mend: asLink,
  },
  {
    name: 'a container of another tool',
    pattern: line(
      String.raw`(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]{0,30}(?:[ \t]+["“][^"“”\r\n]{0,100}["”])?[ \t]*(?=[\r\n]|$)`,
    ),
    mend: asParagraph,
  },
  { name: 'a directive of another tool', pattern: line(String.raw`\.\. [a-z][\w-]{0,30}::`), mend: asParagraph },
  {
    name: 'a role of another tool',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}:]):[a-z][a-z:-]{1,30}:(?=${masked})`, 'gu'),
    mend: asLink,
  },
  {
    name: 'a block of another tool',
    pattern: line(String.raw`#\+[A-Za-z]\w{1,30}(?::|$|[ \t\r\n])`),
    mend: asParagraph,
  },
  { name: 'an embedded page', pattern: /!\[\[[^[\]\r\n]{1,200}\]\]/g, mend: noInclude },
  { name: 'a table of contents', pattern: /\[\[_?TOC_?\]\]|__TOC__/gi, mend: noContents },
  { name: 'a wiki link', pattern: /\[\[[^[\]\r\n]{1,200}(?:\]\[[^[\]\r\n]{1,200})?\]\]/g, mend: asLink },
  { name: 'a table of contents', pattern: line(String.raw`\[TOC\][ \t]*(?=[\r\n]|$)`), mend: noContents },
  {
    name: 'a link whose address stands elsewhere',
    pattern: /\[[^[\]\r\n]{1,200}\]\[([^[\]\r\n]{0,100})\]/g,
    mend: ([, label = '']) =>
      `write \`[the words](address)\`${label === '' ? '' : `, or add a line \`[${label}]: address\``}`,
  },
  {
    name: 'a link with its brackets changed round',
    pattern: new RegExp(
      String.raw`\([^()\r\n]{1,200}\)\[(?:https?:|www\.|/|#|mailto:|${masked})[^[\]\r\n]{0,300}\]`,
      'g',
    ),
    mend: 'write `[the words](address)`',
  },
  {
    name: 'a link with a space between its brackets',
    pattern: new RegExp(
      String.raw`\[[^[\]\r\n]{1,200}\] +\((?:https?:|www\.|/|#|mailto:|${masked})[^()\s]{0,300}\)`,
      'g',
    ),
    mend: 'write `[the words](address)` without a space between the brackets',
  },
  {
    name: 'a link whose address cannot be read',
    pattern: /\[[^[\]\r\n]{1,200}\]\([^()\r\n]{0,300}\)/g,
    mend: 'write `[the words](address)` with an address without spaces; `%20` stands for a space in it',
  },
  { name: 'a formula', pattern: /\$\$[^$]{0,500}\$\$/g, mend: inWords, holds: ([words = '']) => isFormula(words, 2) },
  {
    name: 'a formula',
    pattern: /(?<![\p{L}\p{N}$])\$(?=[^\s$])[^$\r\n]{1,100}(?<=[^\s$])\$(?![\p{L}\p{N}$])/gu,
    mend: inWords,
    holds: ([words = '']) => isFormula(words, 1),
  },
  { name: 'a heading of a wiki', pattern: line(String.raw`={2,6}[ \t]+\S[^\r\n]{0,200}`), mend: asHeading },
  { name: 'a heading without its space', pattern: line(String.raw`#{2,6}(?=[\p{L}\p{N}])`), mend: asHeading },
  { name: 'a heading of another tool', pattern: line(String.raw`h[1-6]\. (?=\S)`), mend: asHeading },
  { name: 'a quotation of another tool', pattern: line(String.raw`bq\. (?=\S)`), mend: asQuotation },
  { name: 'words marked as highlighted', pattern: between('==', '==', '='), mend: plainWords },
  { name: 'words marked as put in', pattern: between(String.raw`\+\+`, String.raw`\+\+`, '+'), mend: plainWords },
  { name: 'words marked as hidden', pattern: between(String.raw`\|\|`, String.raw`\|\|`, '|'), mend: plainWords },
  { name: 'a remark of another tool', pattern: /%%[^%\r\n]{1,500}%%/g, mend: asComment },
  {
    name: 'raised signs of another tool',
    pattern: /(?<=[\p{L}\p{N})\]])\^[^\s^[\]]{1,12}\^/gu,
    mend: asSup,
  },
  {
    name: 'an abbreviation of another tool',
    pattern: line(String.raw`\*\[[^\]\r\n]{1,60}\]:[^\r\n]{0,300}`),
    mend: ([words]) => fixAbbreviation(words),
  },
  {
    name: 'a definition of another tool',
    pattern: /(?<=(?:^|[\r\n])[ \t]{0,3}[^\s:][^\r\n]{0,60}(?:\r\n|\r|\n)[ \t]{0,3}): +\S[^\r\n]{0,100}/g,
    mend: 'write `**the term**` and what it means in one sentence, or put the term into glossary.yaml',
  },
  {
    name: 'italics or quotation marks of another tool',
    pattern: /(?<![\p{L}\p{N}'])'{2,3}(?=[\p{L}\p{N}])[^'\r\n]{1,200}(?<=[^\s'])'{2,3}(?![\p{L}\p{N}'])/gu,
    mend: 'write `*the words*` for italics, and `"the words"` for what is quoted',
  },
  {
    name: 'quotation marks of another tool',
    pattern: /``(?=[^\s`'])[^`'\r\n]{1,300}''/g,
    mend: 'write `"the words"`',
  },
  {
    name: 'a tag in square brackets',
    pattern: new RegExp(String.raw`\[(?:url|img)[=\]]${masked}`, 'gi'),
    mend: 'write `[the words](address)`',
  },
  {
    name: 'a tag in square brackets',
    pattern:
      /\[(b|i|u|s|url|quote|img|code|color|size|list|center|spoiler|youtube|caption|embed|gallery|video|audio)(?:[= ][^\]\r\n]{0,200})?\](?=[\s\S]{0,2000}?\[\/\1\])/gi,
    mend: 'take the tags out; write `**the words**` for bold, `*the words*` for italics, `[the words](address)` for a link',
  },
  {
    name: 'a shortcode of another tool',
    pattern: /\[[a-z][\w-]{1,30}(?:[ \t]+[\w-]{1,30}=["“”][^"“”\]\r\n]{0,200}["“”]){1,20}[ \t]*\/?\]/gi,
    mend: inWords,
  },
  {
    name: 'an emoji in words',
    pattern: /(?<![\p{L}\p{N}:/]):(?:[a-z][a-z0-9]{2,15}(?:_[a-z0-9]{1,15}){0,5}|[+-]1):(?![\p{L}\p{N}:/])/gu,
    mend: 'write the character itself, or words',
  },
  {
    name: 'bold words that are not read as such',
    pattern: /(?<!\*)\*\*(?!\*)[^*\r\n]{1,200}(?<!\*)\*\*(?!\*)/g,
    mend: asBold,
    // Letters behind both signs are a word that somebody did not want to spell.
    holds: ({ input, index, 0: words }) =>
      !(/[\p{L}]/u.test(input[index - 1] ?? '') && /[\p{L}]/u.test(input[index + words.length] ?? '')),
  },
  {
    name: 'a character reference without its semicolon',
    pattern:
      /&(?:nbsp|amp|quot|apos|[lr][ds]quo|[lr]aquo|[mn]dash|hellip|[aeiouAEIOU](?:acute|grave|circ|uml|tilde)|[cC]cedil|[nN]tilde|szlig|shy|#\d{2,6}|#x[0-9a-fA-F]{2,6})(?![\w;])/g,
    mend: ([words = '']) => `write \`${words};\` with its semicolon, or the character itself`,
  },
  {
    name: 'a character reference that was encoded twice',
    pattern: /&amp;(#?\w{2,10};)/g,
    mend: ([, name = '']) => `write \`&${name}\`, or the character itself`,
    holds: ([, name = '']) => isReference(name),
  },
  {
    name: 'a character reference that nobody knows',
    pattern: /&[a-z]{3,12}\d{0,2};/g,
    mend: 'write the character itself',
    holds: ([words]) => !isReference(words.slice(1)),
  },
  {
    name: 'front matter of another tool',
    pattern: line(String.raw`\+{3}[ \t]*(?:\r\n|\r|\n)[ \t>]{0,40}[A-Za-z][\w-]{0,40} *=`),
    mend: 'write its keys between the two lines of `---` at the top of the file, each as `key: value`',
  },
  {
    name: 'what is left of a merge',
    pattern: line(String.raw`(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)`),
    mend: 'keep one of the two versions, and remove the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
  },
];

/** What Markdown reads in prose, and nothing reads in a value of YAML. */
const inValuesOnly: readonly Construct[] = [
  {
    name: 'a footnote marker',
    pattern: /\[\^[^\]\s]{1,60}\]/g,
    mend: 'take it out; `cite:` holds the words of a source that an entry rests on',
  },
  {
    name: 'a link',
    pattern: /\[[^[\]\r\n]{1,200}\]\([^()\s]{1,300}\)/g,
    mend: 'write the words alone, and the link in the text',
  },
  {
    name: 'bold words',
    pattern: between(String.raw`\*\*`, String.raw`\*\*`, '*'),
    mend: 'write the words without signs',
  },
  { name: 'code', pattern: between('`', '`', '`'), mend: 'write the words without signs' },
  {
    name: 'a tag',
    pattern:
      /<\/?(?:a|b|i|u|s|em|strong|span|p|br|sup|sub|font|div|q|cite|abbr|code|del|small|mark|ref)(?:\s[^<>]{0,200})?\/?>/gi,
    mend: 'take the tags out',
  },
  {
    name: 'a character reference',
    pattern: /&(?:[A-Za-z][A-Za-z0-9]{1,12}|#\d{2,6}|#[xX][0-9a-fA-F]{2,6});/g,
    mend: 'write the character itself',
    holds: ([words]) => isReference(words.slice(1)),
  },
];

/** What begins with a brace or an angle bracket is code or a tag to MDX: it stops the build, or is printed as a tag. */
const inMarkup: readonly Construct[] = [
  { name: 'a variable of another tool', pattern: /(?<=\$)\{[\w .-]{0,60}\}/y, mend: 'write what it stands for' },
  {
    name: 'what is left of a merge',
    pattern: /<{7}(?= |[\r\n]|$)/y,
    mend: 'keep one of the two versions, and remove the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
  },
  {
    name: 'a shortcode of another tool',
    pattern: /\{\{[<%]?[^\r\n]{0,200}/y,
    mend: 'write what it shows in words; `<Timeline />` and `<Dispute id="..." />` are what this site can show',
  },
  { name: 'a template of another tool', pattern: /\{%[^\r\n]{0,200}/y, mend: 'write what it shows in words' },
  {
    name: 'the id of a heading in other tools',
    pattern: /\{:? ?#[\w-]{1,60}[^}\r\n]{0,100}\}/y,
    mend: 'take it out: a heading is reached by its words, as in `[the words](#the-heading)`',
  },
  {
    name: 'a class or an attribute in other tools',
    pattern: /\{:?[ \t]*(?:\.|[\w-]{1,40}=)[^}\r\n]{0,200}\}|\{:[^}\r\n]{0,200}\}/y,
    mend: 'take it out: how a page looks is for the site to say',
  },
  {
    name: 'a suggested change of another tool',
    pattern: /\{(?:\+\+|--|~~|==|>>)[^}\r\n]{0,300}\}/y,
    mend: 'take the change in or leave it out, without its signs; `{/* a remark */}` is one that readers do not see',
  },
  {
    name: 'a block of another tool',
    pattern:
      /\{(?:quote|code|noformat|panel|info|note|tip|warning|expand|toc|color(?::[^}\r\n]{1,30})?)(?::[^}\r\n]{0,60})?\}/y,
    mend: `take its two marks out; ${asQuotation} where somebody is quoted`,
  },
  {
    name: 'a citation of another tool',
    pattern: /(?<=\\(?:[a-zA-Z]{0,8}cite[a-zA-Z]{0,8}|footnote)\*?(?:\[[^\]\r\n]{0,60}\])?)\{[^}\r\n]{0,200}\}?/y,
    mend: footnote,
  },
  {
    name: 'a reference of another tool',
    pattern: /(?<=\\(?:[a-zA-Z]{0,8}ref|label|href|url))\{[^}\r\n]{0,200}\}?/y,
    mend: asLink,
  },
  {
    name: 'a command of another tool',
    pattern: /(?<=\\[a-zA-Z]{1,20})\{[^}\r\n]{0,200}\}?/y,
    mend: 'write it in words; `*the words*` for italics, `**the words**` for bold',
  },
  { name: 'which another tool puts in', pattern: /<{2,3}[^\r\n]{0,200}/y, mend: noInclude },
  {
    name: 'what a word processor left behind',
    pattern: /<!(?:--)?\[[^\r\n]{0,200}|<\?xml[^\r\n]{0,200}/y,
    mend: 'take it out, with all that stands up to its end',
  },
  { name: 'a remark of another tool', pattern: /<!--[^\r\n]{0,200}/y, mend: asComment },
  {
    name: 'an address between angle brackets',
    pattern: /<(https?:\/\/[^\s<>]{1,300}|[^\s<>@]{1,60}@[^\s<>@]{1,100})>/y,
    mend: ([, address = '']) => `write \`[the words](${address.includes('://') ? '' : 'mailto:'}${address})\``,
  },
];

/** What other tools read at a brace or an angle bracket that MDX trips over, or takes for code; if it is known. */
export function explainForeignMarkup(text: string, at: number): { message: string; mend: string } | undefined {
  for (const { name, pattern, mend } of inMarkup) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [command = ''] =
      /\\[A-Za-z]{1,20}\*?(?:\[[^\]\r\n]{0,60}\])?$/.exec(text.slice(Math.max(0, at - 90), at)) ?? [];
    return {
      message: `Unexpected ${show(command + match[0])}, ${name}, expected Markdown`,
      mend: typeof mend === 'string' ? mend : mend(match),
    };
  }
  return undefined;
}

function isFormula(words: string, signs: number): boolean {
  const inner = words.slice(signs, -signs);
  if (/^[A-Za-z]$/.test(inner.trim())) return true;
  return /\\[A-Za-z]|[\^_=<>]/.test(inner) && !/["“”]/.test(inner);
}

function isReference(nameAndSemicolon: string): boolean {
  const name = nameAndSemicolon.replace(/;$/, '');
  return name.startsWith('#') || decodeNamedCharacterReference(name) !== false;
}

function fixAbbreviation(words: string): string {
  const [, short = '', long = ''] = /^\*\[([^\]]+)\]:\s*(.*)$/s.exec(words) ?? [];
  return `write \`<abbr title="${long.trim()}">${short}</abbr>\` where the abbreviation stands first`;
}

/** Finds what other tools would read in prose, and Markdown prints as it stands. */
export function findForeignInProse(text: string): ForeignFinding[] {
  return find(text, inProse);
}

/** The same in a value of YAML, which is printed without being read as Markdown. */
export function findForeignInValue(text: string): ForeignFinding[] {
  return find(text, [...inValuesOnly, ...inProse]);
}

const signs = /[[\]$^:=+%*'`&#|<]|!!!|\?\?\?|bq\.|h[1-6]\.|\.\. /;

function find(text: string, constructs: readonly Construct[]): ForeignFinding[] {
  if (!signs.test(text)) return [];
  const found = constructs.flatMap((construct) =>
    [...text.matchAll(construct.pattern)]
      .filter((match) => construct.holds?.(match) !== false)
      .map((match) => toFinding(construct, match)),
  );
  // Of what overlaps, the first that begins is told of, and the one listed first where they begin together.
  let end = -1;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((finding) => {
      if (finding.start < end) return false;
      end = finding.end;
      return true;
    });
}

function toFinding({ name, mend }: Construct, match: RegExpExecArray): ForeignFinding {
  const words = match[0].trimEnd();
  return {
    ...describe(name, match[0], typeof mend === 'string' ? mend : mend(match)),
    start: match.index,
    end: match.index + words.length,
  };
}

function describe(name: string, words: string, mend: string): Finding {
  return {
    rule: 'foreign-syntax',
    message: `Unexpected ${show(words)}, ${name}, which would be printed as it stands, expected Markdown`,
    mend,
  };
}

const longest = 40;

function show(words: string): string {
  const plain = words
    .replaceAll(new RegExp(`${masked}+`, 'g'), '…')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const shown = shorten(plain, longest);
  return shown.includes('`') ? `“${shown}”` : `\`${shown}\``;
}
