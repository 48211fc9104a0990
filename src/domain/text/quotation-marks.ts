import type { Span } from './place.ts';

/** Words between quotation marks; the span is what stands between the marks. */
export interface MarkedQuotation extends Span {
  /** From the opening mark up to the end of the closing one; without a mark where the quotation goes on in another paragraph. */
  readonly outer: Span;
  /** Whether it goes on from the paragraph before, whose quotation is not closed. */
  readonly continues: boolean;
}

/** What the quotation marks of a text enclose. */
export interface MarkedText {
  /** The outermost ones, in order: what they quote in turn is a part of them. */
  readonly quotations: readonly MarkedQuotation[];
  /** Marks that can only open or close a quotation, and whose partner is missing. */
  readonly unpaired: readonly Span[];
}

/** Marks of one family pair with each other. */
type Family = 'double' | 'straight' | 'single' | 'apostrophe' | 'guillemet' | 'angle' | '「' | '『' | '｢';

interface Mark extends Span {
  readonly char: string;
  readonly family: Family;
  readonly opens: Strength;
  readonly closes: Strength;
  /** Whether it may be something else than a closing mark: an inch, feet, a plural's possessive, a "g" that was dropped. */
  readonly isAmbiguous: boolean;
  readonly paragraph: number;
}

type Sides = Pick<Mark, 'opens' | 'closes'>;

/** How well the characters around a mark fit it: as in careful typing, as in hurried typing, not at all. */
type Strength = 'surely' | 'perhaps' | 'never';

interface Open {
  readonly mark: Mark;
  start: number;
  outer: number;
  continues: boolean;
}

const families: ReadonlyMap<string, Family> = new Map<string, Family>([
  ...Array.from('“”„‟〝〞〟❝❞⹂', (char) => [char, 'double'] as const),
  // Primes and gershayim, which keyboards and pasted texts have in the place of straight marks.
  ...Array.from('"＂″‶ʺ״', (char) => [char, 'straight'] as const),
  ...Array.from('‘’‚‛', (char) => [char, 'single'] as const),
  ...Array.from("'＇´`", (char) => [char, 'apostrophe'] as const),
  ...Array.from('«»', (char) => [char, 'guillemet'] as const),
  ...Array.from('‹›', (char) => [char, 'angle'] as const),
  ...Array.from('「」', (char) => [char, '「'] as const),
  ...Array.from('『』', (char) => [char, '『'] as const),
  ...Array.from('｢｣', (char) => [char, '｢'] as const),
]);
const anyMark = new RegExp(`''|‘‘|’’|[${[...families.keys()].join('')}]`, 'g');

/** Tells quickly that a text quotes nothing. */
export function holdsMark(text: string): boolean {
  return text.search(anyMark) !== -1;
}

/** Families whose marks are nothing but quotation marks: one without its partner is a mistake, not an apostrophe. */
const onlyQuotes: ReadonlySet<Family> = new Set(['double', 'straight', 'guillemet', 'angle', '「', '『', '｢']);
/** What a hurried hand closes a mark with. */
const mixed: Readonly<Partial<Record<Family, Family>>> = {
  double: 'straight',
  straight: 'double',
  single: 'apostrophe',
  apostrophe: 'single',
};

const openBracket = /[([{<¿¡（［｛【]/u;
const dash = /[-‐‑‒–—―−/]/u;
const alphanumeric = /[\p{L}\p{N}\p{M}]/u;
const digit = /\p{Nd}/u;
const space = /\s/u;
/** What stands before an opening mark where a space is forgotten, or small words are written with what they lead. */
const goesBefore = /[\p{L}\p{N}\p{M}.,;:!?…]/u;
const closingStop = /[.,;:!?…)\]}。，、；：！？）］｝】]/u;
/** Scripts that put no space around quotation marks, or hang a particle on the closing one. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const hebrew = /\p{Script=Hebrew}/u;

/** Words whose first letters an apostrophe stands for, and single consonants ("'s morgens", "rock 'n' roll"). */
const elided =
  /^(?:tis|twas|twere|twill|twould|em|til|cos|coz|bout|neath|gainst|nuff|ndrangheta|[b-df-hj-np-tv-z]|\d0s)(?![\p{L}\p{N}.])/iu;
/** The same, but also whole words and numbers that a quotation may begin with. */
const perhapsElided = /^(?:cause|round|till|sup|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * Finds what stands between quotation marks of any kind, as people read them: pairs of one kind by the shape of the marks and
 * by what stands beside them, with nesting; apostrophes, inches, feet, minutes, years and initials of Hebrew are none. A
 * quotation goes on over a blank line where the next paragraph opens with a mark again, and is given paragraph by
 * paragraph. Linear in the length of the text.
 */
export function findMarkedQuotations(text: string): MarkedText {
  const state: State = { open: [], byFamily: new Map(), found: [], unpaired: [] };
  const paragraphs = paragraphsOf(text);
  const marks = readMarks(text, paragraphs);
  const ahead = lookAhead(marks);
  let at = 0;
  for (const [number, { end }] of paragraphs.entries()) {
    if (state.open.length > 0) continueQuotation(state, marks[at++]);
    for (; marks[at]?.paragraph === number; at++) take(state, marks[at] as Mark, ahead[at] as Ahead);
    endParagraph(state, end, marks[at], text[paragraphs[number + 1]?.start ?? text.length]);
  }
  return { quotations: outermost(state.found), unpaired: state.unpaired.sort((a, b) => a.start - b.start) };
}

interface State {
  readonly open: Open[];
  /** The same by family, so that a mark that closes none costs nothing. */
  readonly byFamily: Map<Family, Open[]>;
  readonly found: MarkedQuotation[];
  readonly unpaired: Span[];
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    spans.push({ start, end: index });
    start = index + blank.length;
  }
  return [...spans, { start, end: text.length }];
}

function readMarks(text: string, paragraphs: readonly Span[]): Mark[] {
  const inwards = { guillemet: pointsInwards(text, '«', '»'), angle: pointsInwards(text, '‹', '›') };
  let paragraph = 0;
  return Array.from(text.matchAll(anyMark), ({ 0: char, index: start }): Mark => {
    while (start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph += 1;
    const family = char === "''" ? 'straight' : char.length === 2 ? 'double' : (families.get(char) as Family);
    const sides = readSides(text, start, char, family, inwards);
    const isAmbiguous = sides.closes !== 'never' && mayBeElse(text, start, start + char.length, family);
    return { char, family, start, end: start + char.length, ...sides, isAmbiguous, paragraph };
  });
}

/**
 * »So«, »So» and » so «: the first of these marks is one that points inwards and stands where a quotation opens. With
 * spaces on both sides it may as well be an arrow before «French»: then what most of them pair up to decides.
 */
function pointsInwards(text: string, left: string, right: string): boolean {
  const first = text.search(new RegExp(`[${left}${right}]`));
  if (first === -1 || text[first] === left || !opensAfter(text, first)) return false;
  if (!isBlank(text[first + 1])) return true;
  const isMark = new RegExp(`(\\n[^\\S\\n]*\\n)|[^${left}${right}]`, 'g');
  const marks = text.replaceAll(isMark, (_, blank?: string) => (blank === undefined ? '' : '\n'));
  const count = (from: string, to: string): number => marks.split(from + to).length;
  return count(right, left) > count(left, right);
}

function isBlank(char: string | undefined): boolean {
  return char === undefined || space.test(char);
}

/** Whether what stands before an offset is what stands before an opening mark. */
function opensAfter(text: string, at: number): boolean {
  const before = text[at - 1];
  return isBlank(before) || openBracket.test(before as string) || dash.test(before as string);
}

function readSides(
  text: string,
  at: number,
  char: string,
  family: Family,
  inwards: { readonly guillemet: boolean; readonly angle: boolean },
): Sides {
  const sides = sidesOf(text, at, at + char.length);
  if (family === 'guillemet' || family === 'angle') {
    if (!inwards[family]) return '«‹'.includes(char) ? onlyOpens : onlyCloses;
    return '«‹'.includes(char) ? onlyCloses : sides;
  }
  if ('「『｢〝'.includes(char)) return onlyOpens;
  if ('」』｣〞〟'.includes(char)) return onlyCloses;
  if (char === '❝') return onlyOpens;
  if (char === '❞') return onlyCloses;
  if (char === '„' || char === '‚' || char === '⹂')
    return { opens: isBlank(text[at + 1]) ? 'never' : 'surely', closes: 'never' };
  if (family === 'straight') return straightSides(text, at, at + char.length, sides);
  if (family === 'double') return curlySides(text, at, char, sides);
  return singleSides(text, at, char, sides);
}

const onlyOpens = { opens: 'surely', closes: 'never' } as const;
const onlyCloses = { opens: 'never', closes: 'surely' } as const;
const neither = { opens: 'never', closes: 'never' } as const;

function sidesOf(text: string, start: number, end: number): Sides {
  const before = text[start - 1];
  const after = text[end];
  const isLetterAfter = after !== undefined && alphanumeric.test(after);
  const isUnspacedAfter = after !== undefined && unspaced.test(after);
  if (isBlank(before)) return isBlank(after) ? { opens: 'perhaps', closes: 'perhaps' } : onlyOpens;
  const left = before as string;
  const mayClose = !openBracket.test(left);
  const closes = !mayClose ? 'never' : isLetterAfter && !isUnspacedAfter ? 'perhaps' : 'surely';
  if (isBlank(after)) return { opens: 'never', closes };
  const isQuote = families.has(left);
  const leads = openBracket.test(left) || dash.test(left) || isQuote || unspaced.test(left);
  if (leads && !closingStop.test(after as string)) {
    // Between a dash or another mark and a word it opens; between two of them, what is open decides.
    return { opens: 'surely', closes: isLetterAfter && !isUnspacedAfter ? 'perhaps' : closes };
  }
  return { opens: isLetterAfter && goesBefore.test(left) ? 'perhaps' : 'never', closes };
}

/** An initialism of Hebrew has a mark before its last letter; a quotation may follow small words that are written with it. */
function isInitialism(text: string, at: number): boolean {
  if (!hebrew.test(text[at - 1] ?? '') || !hebrew.test(text[at + 1] ?? '')) return false;
  const before = /[\p{Script=Hebrew}]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const isPrefix = /^[ושהכלבמ]{1,3}$/u.test(before);
  return !isPrefix || !hebrew.test(text[at + 2] ?? '');
}

function straightSides(text: string, start: number, end: number, sides: Sides): Sides {
  if (isInitialism(text, start)) return neither;
  // An inch or a second: 5", 12'30", also 6 " pipe.
  if (/\p{Nd}\s?$/u.test(text.slice(Math.max(0, start - 2), start))) {
    if (digit.test(text[start - 1] ?? '')) return { opens: 'never', closes: 'perhaps' };
    return isBlank(text[end]) ? { opens: 'never', closes: 'perhaps' } : sides;
  }
  return sides;
}

function curlySides(text: string, at: number, char: string, sides: Sides): Sides {
  const isOpening = char === '“' || char === '‘‘' || char === '‟';
  if (isOpening) {
    if (sides.opens === 'surely') return { opens: 'surely', closes: sides.closes };
    return isBlank(text[at - 1]) ? onlyOpens : { opens: 'perhaps', closes: sides.closes };
  }
  if (char === '’’') return { opens: 'never', closes: sides.closes };
  if (sides.closes === 'never') return isBlank(text[at + 1]) ? onlyCloses : sides;
  return { opens: sides.closes === 'surely' ? 'never' : sides.opens, closes: 'surely' };
}

function singleSides(text: string, at: number, char: string, sides: Sides): Sides {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const isInside = alphanumeric.test(before) && alphanumeric.test(after);
  if (isInside && !unspaced.test(before) && !unspaced.test(after)) return neither;
  // A particle hangs on the closing mark; Hangul and Han know no apostrophe.
  if (isInside) return char === '‘' ? onlyOpens : { opens: sides.opens, closes: 'surely' };
  const startsWord =
    !isBlank(after) && (alphanumeric.test(after) || /["“„«‹([{…¿¡]|\.\.\./u.test(text.slice(at + 1, at + 4)));
  const leads = isBlank(before) || openBracket.test(before) || dash.test(before) || families.has(before);
  const rest = text.slice(at + 1, at + 12);
  const opens =
    !startsWord || !leads || elided.test(rest)
      ? 'never'
      : perhapsElided.test(rest) || char === '’'
        ? 'perhaps'
        : 'surely';
  return { opens, closes: sides.closes === 'surely' ? 'surely' : 'never' };
}

function mayBeElse(text: string, start: number, end: number, family: Family): boolean {
  const before = text[start - 1] ?? '';
  if (family === 'straight') return digit.test(before);
  if (family !== 'single' && family !== 'apostrophe') return false;
  const goesOn = /^\s[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
  if (digit.test(before)) return goesOn || digit.test(text[end] ?? '');
  return goesOn && (/[sxz]/iu.test(before) || /in$/iu.test(text.slice(start - 2, start)));
}

/** What comes after a mark in its paragraph. */
interface Ahead {
  /** What the next mark of its family does that can be only one thing. */
  readonly next: 'opens' | 'closes' | undefined;
  /** Whether a later mark of its family may close. */
  readonly canClose: boolean;
  /** The same of the family that a hurried hand mixes it with. */
  readonly canCloseMixed: boolean;
}

/** One pass backwards: a possessive or an inch inside a quotation is told from its end by what comes after it. */
function lookAhead(marks: readonly Mark[]): Ahead[] {
  const ahead: Ahead[] = [];
  const next = new Map<Family, 'opens' | 'closes'>();
  const closers = new Set<Family>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family, opens, closes, isAmbiguous, paragraph } = marks[i] as Mark;
    if (paragraph !== marks[i + 1]?.paragraph) {
      next.clear();
      closers.clear();
    }
    const other = mixed[family];
    ahead[i] = {
      next: next.get(family),
      canClose: closers.has(family),
      canCloseMixed: other !== undefined && closers.has(other),
    };
    if (isAmbiguous) continue;
    if (closes === 'surely' && opens !== 'surely') next.set(family, 'closes');
    else if (opens === 'surely') next.set(family, 'opens');
    if (closes !== 'never') closers.add(family);
  }
  return ahead;
}

function take(state: State, mark: Mark, ahead: Ahead): void {
  const isOpen = innermost(state, mark.family) !== undefined;
  if (mark.isAmbiguous) {
    if (isOpen && ahead.next !== 'closes') close(state, mark, mark.family);
    return;
  }
  const closes = closesNow(state, mark);
  const mixedWith = closes === 'surely' ? mixedOpen(state, mark, ahead) : undefined;
  if (isOpen && closes === 'surely') close(state, mark, mark.family);
  else if (mark.opens === 'surely') push(state, mark);
  else if (isOpen && closes === 'perhaps') close(state, mark, mark.family);
  else if (mixedWith !== undefined) close(state, mark, mixedWith);
  else if (mark.opens === 'perhaps' && opensInDoubt(mark, ahead)) push(state, mark);
  else if (mark.closes === 'surely' && onlyQuotes.has(mark.family)) {
    state.unpaired.push({ start: mark.start, end: mark.end });
  }
}

function innermost({ byFamily }: State, family: Family): Open | undefined {
  return byFamily.get(family)?.at(-1);
}

/** A high mark that opens closes a low one, and in doubt what is open. */
function closesNow(state: State, { family, char, opens, closes }: Mark): Strength {
  if (opens === 'never' || closes === 'never') return closes;
  if (char !== '“' && char !== '‘' && char !== '‟' && char !== '‘‘') return closes;
  if ('„‚⹂'.includes(innermost(state, family)?.mark.char ?? '-')) return 'surely';
  return opens === 'surely' ? 'never' : closes;
}

/** The family that a mark closes for want of its own; single marks only where no better partner comes: most are apostrophes. */
function mixedOpen(state: State, { family }: Mark, { canCloseMixed }: Ahead): Family | undefined {
  const other = mixed[family];
  if (other === undefined || innermost(state, other) === undefined) return undefined;
  return onlyQuotes.has(family) || !canCloseMixed ? other : undefined;
}

function opensInDoubt({ family }: Mark, { next, canClose }: Ahead): boolean {
  return next === 'closes' || (family === 'straight' && canClose);
}

function push({ open, byFamily }: State, mark: Mark): void {
  const one: Open = { mark, start: mark.end, outer: mark.start, continues: false };
  open.push(one);
  const known = byFamily.get(mark.family);
  if (known === undefined) byFamily.set(mark.family, [one]);
  else known.push(one);
}

/** Closes the innermost quotation of a family; a mark that was opened inside it and not closed did not quote. */
function close(state: State, mark: Mark, family: Family): void {
  let last = drop(state);
  while (last !== undefined && last.mark.family !== family) last = drop(state);
  if (last === undefined) return;
  const { start, outer, continues } = last;
  state.found.push({ start, end: mark.start, outer: { start: outer, end: mark.end }, continues });
}

function drop({ open, byFamily }: State): Open | undefined {
  const last = open.pop();
  if (last !== undefined) byFamily.get(last.mark.family)?.pop();
  return last;
}

/** At a paragraph's end, what is open goes on if the next one opens with a mark again, and is no quotation otherwise. */
function endParagraph(state: State, end: number, next: Mark | undefined, first: string | undefined): void {
  const outer = state.open.find(({ mark }) => onlyQuotes.has(mark.family));
  const goesOn = outer !== undefined && next !== undefined && first === next.char[0] && repeats(outer.mark, first);
  for (let last = drop(state); last !== undefined; last = drop(state)) {
    if (!goesOn && onlyQuotes.has(last.mark.family)) {
      state.unpaired.push({ start: last.mark.start, end: last.mark.end });
    }
  }
  if (!goesOn) return;
  state.found.push({ start: outer.start, end, outer: { start: outer.outer, end }, continues: outer.continues });
  state.open.push(outer);
  state.byFamily.set(outer.mark.family, [outer]);
}

/** Old settings of French and Russian repeat the closing guillemet. */
function repeats({ char, family }: Mark, next: string | undefined): boolean {
  return family === 'guillemet' ? next === '«' || next === '»' : char[0] === next;
}

/** Takes the mark that a paragraph repeats. */
function continueQuotation({ open }: State, mark: Mark | undefined): void {
  const [outer] = open;
  if (outer === undefined || mark === undefined) return;
  outer.start = mark.end;
  outer.outer = mark.start;
  outer.continues = true;
}

function outermost(found: readonly MarkedQuotation[]): MarkedQuotation[] {
  const kept: MarkedQuotation[] = [];
  for (const one of found.toSorted((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)) {
    if (one.outer.start >= (kept.at(-1)?.outer.end ?? 0)) kept.push(one);
  }
  return kept;
}
