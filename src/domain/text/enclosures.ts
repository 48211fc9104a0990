import type { Span } from '../messages/place.ts';

const pairs: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['【', '】'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);
const closers = new Set(pairs.values());

/** A quotation or bracket longer than this is text of its own, whose sentences count. */
const longest = 240;

/**
 * Finds quotations and brackets that open and close within one paragraph and a few lines, so that a full stop
 * inside one does not end the sentence around it. An opening mark that is never closed encloses nothing.
 * Spans hold the inside only; they may nest.
 */
export function findEnclosures(text: string): Span[] {
  const found: Span[] = [];
  let open: { mark: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string;
    if (mark === '\n' && text[i + 1] === '\n') open = [];
    else if (mark === '"') toggle(open, found, i, '"');
    else if (mark === "'" || mark === '‘' || mark === '’' || mark === '`') single(open, found, text, i);
    else if (closers.has(mark) && closeNearest(open, found, i, mark)) continue;
    else if (pairs.has(mark)) open.push({ mark, at: i });
    if (open.length > 32) open.shift();
  }
  return found.sort((a, b) => a.start - b.start);
}

function toggle(open: { mark: string; at: number }[], found: Span[], at: number, mark: string): void {
  const from = open.findLastIndex((each) => each.mark === mark);
  if (from < 0) open.push({ mark, at });
  else take(open, found, from, at);
}

function closeNearest(open: { mark: string; at: number }[], found: Span[], at: number, closer: string): boolean {
  const from = open.findLastIndex((each) => pairs.get(each.mark) === closer);
  if (from < 0) return false;
  take(open, found, from, at);
  return true;
}

/** A single mark opens a quotation at the start of a word and closes one after punctuation; otherwise it is an apostrophe. */
function single(open: { mark: string; at: number }[], found: Span[], text: string, at: number): void {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const from = open.findLastIndex((each) => each.mark === "'");
  const startsWord = /[\s(\u2014]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (startsWord && /^(?:\d0s|tis|twas|em|til|cause)\b/iu.test(text.slice(at + 1, at + 7))) return;
  if (startsWord && from < 0) open.push({ mark: "'", at });
  else if (from >= 0 && /[\p{P}\p{L}]/u.test(before) && /[\s\p{P}]/u.test(after)) take(open, found, from, at);
}

function take(open: { mark: string; at: number }[], found: Span[], from: number, at: number): void {
  const start = (open[from]?.at ?? at) + 1;
  open.length = from;
  if (at - start <= longest) found.push({ start, end: at });
}
