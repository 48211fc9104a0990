import { eastAsianWidth } from 'get-east-asian-width';
import type { Form } from './draft.ts';

/** A line of a text without the white space at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** What stands before it on its line. */
  readonly indent: number;
  readonly form: Form;
}

/** At which length the lines of a document were broken. Programs count characters or the columns they take. */
export interface Wrapping {
  readonly columns: number;
  readonly characters: number;
}

/** Shorter lines are those of a menu or a poem; a Chinese character says as much as two letters or three. */
const fewest = { columns: 50, wideColumns: 36 };
const mostColumns = 120;
/** Whoever breaks lines by hand leaves as much room at the end of most of them. */
const raggedness = 16;

/**
 * The length at which a document is hard-wrapped, if it is: then most lines that another follows end shortly before one
 * length, and somewhere a sentence runs on over the end of a line.
 */
export function findWrapping(text: string, lines: readonly Line[]): Wrapping | undefined {
  const followed = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next === undefined || isBlank(line) || isBlank(next) || isAddress(text, line) ? [] : [{ line, next }];
  });
  const sizes = followed.map(({ line }) => sizeOf(text, line));
  const wrapping = { columns: longest(sizes, 'columns'), characters: longest(sizes, 'characters') };
  if (wrapping.columns > mostColumns) return undefined;
  const isWide = sizes.some(({ columns, characters }) => columns > characters * 1.5);
  // Letters that carry marks take fewer columns than characters.
  const width = isWide ? wrapping.columns : Math.max(wrapping.columns, wrapping.characters);
  if (width < (isWide ? fewest.wideColumns : fewest.columns)) return undefined;
  const full = followed.filter(
    ({ line, next }, i) =>
      (sizes[i]?.columns ?? 0) >= wrapping.columns - raggedness || isFull(text, line, next, wrapping),
  );
  if (full.length < followed.length * 0.6) return undefined;
  const first = lines.find((line) => !isBlank(line));
  const blocks = listBlocks(lines);
  return blocks.some((block) => runsOn(text, block, first, wrapping)) ? wrapping : undefined;
}

/** Whether a line was broken only because the first word of the next did not fit. */
export function isFull(text: string, line: Line, next: Line, { columns, characters }: Wrapping): boolean {
  const size = sizeOf(text, line);
  // An address that is longer than all lines says nothing of where they end.
  if (size.columns > columns) return false;
  const word = firstWord(text, next);
  return (
    size.columns + 1 + word.columns > columns - slack || size.characters + 1 + word.characters > characters - slack
  );
}

const slack = 2;

/** Lines in which cells stand below one another are none of a paragraph. */
export function hasCells(text: string, { start, end }: Line): boolean {
  return /\S(?:\t| {3,})\S/.test(text.slice(start, Math.min(end, start + mostColumns * 2)));
}

/** In Chinese and Japanese a paragraph begins with an ideographic space. */
export function beginsParagraph(text: string, { start, indent }: Line): boolean {
  return indent > 0 && text.slice(start - indent, start).includes('\u3000');
}

/** Enough of a line that its break is no line of a menu or a poem. */
const longEnough = 30;

/** Whether a sentence runs on over the break between two lines: the one is not closed, and the other begins in lower case. */
export function breaksOff(text: string, last: Line, line: Line): boolean {
  if (last.form === 'heading' || last.end - last.start < longEnough || isBlank(line)) return false;
  return isOpen(text, last) && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

/** Lines without a blank one between them. */
function listBlocks(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/**
 * Whether a sentence runs on over the end of a line somewhere in a block. Where the next line does not begin in lower case,
 * by its letters or since its script has none, the block must be prose to its end: it closes with a full stop, or all of
 * its lines are full where full stops are not in use.
 *
 * @param first line of the document, which may be its title
 */
function runsOn(text: string, block: readonly Line[], first: Line | undefined, wrapping: Wrapping): boolean {
  const pairs = block.slice(0, -1).flatMap((line, i) => {
    const next = block[i + 1];
    return next === undefined || line.form === 'heading' || next.form !== 'line' ? [] : [{ line, next }];
  });
  if (pairs.some(({ line, next }) => breaksOff(text, line, next))) return true;
  const last = block.at(-1);
  const full = pairs.filter(
    ({ line, next }) => isOpen(text, line) && !hasCells(text, line) && isFull(text, line, next, wrapping),
  );
  if (last === undefined || isOpen(text, last))
    return full.length > 1 && full.length === pairs.length && full.every(({ line }) => hasNoStops(text, line));
  // Of two lines the one may be a title, unless the other begins with the end of its sentence.
  const isTitled = (line: Line, next: Line): boolean =>
    line === first || (block.length === 2 && !endsMidSentence(text, next));
  return full.some(
    ({ line, next }) => endsMidSentence(text, line) || (isCaseless(text, line, next) && !isTitled(line, next)),
  );
}

/** What closes a sentence, and what may stand behind that. */
const closed = /[.!?…:;|•·。！？．｡：；؟۔؛।॥។]["'”’»›)\]」』）】》〉］]*$|["”»」』）】》]$/u;
const closesWithin =
  /(?:\p{Ll}{3}[.!?…]["'”’»)\]]*\s+\p{Lu}|[\p{Lo}\p{M}][.!?…؟۔।]["'”’»)\]]*\s+\p{Lo}|[。！？．](?!$))/u;
const caseless = /^\p{Lo}$/u;
/** Thai and Lao part sentences by a space. */
const withoutStops = /[\p{Script=Thai}\p{Script=Lao}]\p{M}*$/u;

function isOpen(text: string, { start, end }: Line): boolean {
  return !closed.test(text.slice(Math.max(start, end - 6), end));
}

/** Whether a line holds the end of one sentence and the beginning of another, which it does not close. */
function endsMidSentence(text: string, { start, end }: Line): boolean {
  return closesWithin.test(text.slice(start, Math.min(end, start + mostColumns * 2)));
}

function isCaseless(text: string, line: Line, next: Line): boolean {
  const letters = [...text.slice(Math.max(line.start, line.end - 4), line.end).replaceAll(/[^\p{L}]/gu, '')];
  const [begins = ''] = text.slice(next.start, next.start + 4).replaceAll(/[^\p{L}]/gu, '');
  return caseless.test(letters.at(-1) ?? '') && caseless.test(begins);
}

function hasNoStops(text: string, { start, end }: Line): boolean {
  return withoutStops.test(text.slice(Math.max(start, end - 6), end));
}

function isBlank({ start, end }: Line): boolean {
  return end <= start;
}

/** An address of the web is as long as it is. */
function isAddress(text: string, { start, end }: Line): boolean {
  return /^[!-~]+$/.test(text.slice(start, Math.min(end, start + mostColumns * 2)));
}

interface Size {
  readonly columns: number;
  readonly characters: number;
}

function longest(sizes: readonly Size[], by: keyof Size): number {
  return sizes.reduce((most, size) => Math.max(most, size[by]), 0);
}

function sizeOf(text: string, { start, end, indent }: Line): Size {
  // Of longer lines it is enough to know that they are.
  const size = measure(text.slice(start, Math.min(end, start + mostColumns * 2)));
  return { columns: size.columns + indent, characters: size.characters + indent };
}

/** The first word of a line; of scripts without spaces, as much as may not stand apart from its first character. */
function firstWord(text: string, { start, end }: Line): Size {
  const words = text.slice(start, Math.min(end, start + mostColumns));
  const unspaced =
    /^(?:[^\0-\u{2e7f}\p{Script=Hangul}]{1,2}|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,12})/u;
  return measure(unspaced.exec(words)?.[0] ?? /^[^\s\u2e80-\uabff]*/.exec(words)?.[0] ?? '');
}

const attached = /[\p{M}\p{Cf}]/gu;

function measure(words: string): Size {
  if (/^[\0-\u02ff]*$/.test(words)) return { columns: words.length, characters: words.length };
  const characters = [...words.replaceAll(attached, '')];
  return {
    columns: characters.reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0),
    characters: [...words].length,
  };
}
