import {
  findEnglishMultiples,
  findNumbers,
  findQuantities,
  type Quantity,
  couldBeSameCurrency,
} from '../language/numbers/find-quantities.ts';
import { readEnglishOrdinal } from '../language/number-words.ts';
import { primaryLanguage, splitWords, keyOf, type Word } from '../language/words.ts';
import { isStopWord, stem } from '../language/english-words.ts';
import { closestSentences } from './closest.ts';
import {
  type Cited,
  type Evidence,
  isEnglishCited,
  languageOf,
  once,
  isDocumentNoun,
  keysOf,
  type Statement,
  type StatementFinding,
  show,
  touches,
} from './evidence.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { type Span, spansTouching } from '../text/place.ts';

/**
 * Finds numbers of a claim that no cited passage holds. In digits or words; rounded where the claim says "about"; as an end of
 * a range; as a share or percentage; converted into another unit. How many things editors speak of ("two articles") is theirs.
 * An error where every passage cited in support counts the same things in a sentence on the same, and gives another number.
 */
export function lintNumbers(statement: Statement, { cited, editors }: Evidence): StatementFinding[] {
  const held = [...cited.flatMap(numbersOf), ...readNumbers(editors, statement.language)];
  const isEnglish = primaryLanguage(statement.language) === 'en' && cited.every(isEnglishCited);
  const findings: StatementFinding[] = [];
  for (const number of readNumbers(statement.text, statement.language)) {
    if (!isEnglish && isOftenSpelled(number)) continue;
    if (isCounting(statement.text, number, held) || held.some((one) => bearsOut(one, number))) continue;
    if (number.quantity?.unit === undefined && cited.some((one) => figuresOf(one).has(number.value))) continue;
    if (findings.at(-1)?.words.start === number.start) continue;
    const contradiction = isEnglish ? contradictionOf(number, statement, cited) : undefined;
    findings.push(
      contradiction === undefined ? describe(statement, number, held) : describeOther(statement, number, contradiction),
    );
  }
  return isEnglish ? [...findings, ...lintRelative(statement, cited)] : findings;
}

/** Small numbers are written in words as often as in digits, and words for numbers are read in English alone. */
export function isOftenSpelled({ value }: StatedNumber): boolean {
  return Number.isInteger(value) && value <= mostSpelled;
}

const mostSpelled = 20;

/** Ordinals and multiples for which the passages give another: "the second quarter", "doubled". */
function lintRelative(statement: Statement, cited: readonly Cited[]): StatementFinding[] {
  const texts = cited.map(({ text, known }) => [text, ...known].join('\n\n'));
  return findContradicted(statement.text, statement.language, texts).map((words) => ({
    rule: 'claim-number',
    words,
    message: `Unexpected “${show(statement.text, words)}”, where the cited passages give another number for the same, expected theirs`,
    mend: 'write it as the passage gives it, cite the passage that holds it, or let the note say that the editors worked it out',
  }));
}

const numbersOf = once((cited: Cited) => {
  const all = [cited.text, ...cited.known, cited.published].join('\n\n');
  return [
    ...readNumbers(all, languageOf(cited)),
    ...readCollectives(all),
    ...findEnglishMultiples(all).map((one) => ({ ...one, form: 'words' as const })),
  ];
});

/** Every number of the passages, those of dates too: one without a unit ("3,700 BC") may be one of them. */
const figuresOf = once(
  (cited: Cited): ReadonlySet<number> => new Set(findNumbers(cited.text, languageOf(cited)).map(({ value }) => value)),
);

const collectives: ReadonlyMap<string, number> = new Map([
  ...'both neither either pair couple duo twins'.split(' ').map((word) => [word, 2] as const),
  ...'trio triplets'.split(' ').map((word) => [word, 3] as const),
  ...'quartet quadruplets'.split(' ').map((word) => [word, 4] as const),
]);

/** Words that say how many there are without a number: "both". They bear a number out; a claim that says them is not held to them. */
function readCollectives(text: string): StatedNumber[] {
  return splitWords(text).flatMap(({ key, start, end }) => {
    const value = collectives.get(key);
    return value === undefined ? [] : [{ start, end, value, form: 'words' as const }];
  });
}

/**
 * Counting is the editors' own where it counts what they cite ("two articles"), or looks back on what was counted before ("the two",
 * "the other two") or along a row ("the final three") and no passage counts the same thing. "One" is seldom a number at all.
 */
export function isCounting(
  text: string,
  { start, end, value, form, quantity }: StatedNumber,
  held: readonly StatedNumber[] = [],
): boolean {
  if (form === 'words' && value === 1) return true;
  if (value > 20) return false;
  if (
    keysOf(text.slice(end, end + 60))
      .slice(0, 3)
      .some(isDocumentNoun)
  )
    return true;
  const before = keysOf(text.slice(Math.max(0, start - 30), start)).at(-1) ?? '';
  if (
    form !== 'words' ||
    !/^(?:the|these|those|all|its|their|other|remaining|first|last|final|next|previous|following)$/.test(before)
  )
    return false;
  const kind = quantity?.unit?.kind;
  return kind === undefined || (held.length > 0 && !held.some((one) => one.quantity?.unit?.kind === kind));
}

function describe(statement: Statement, number: StatedNumber, held: readonly StatedNumber[]): StatementFinding {
  const written = show(statement.text, number);
  const nearest = nearestOf(number, held);
  const there = nearest === undefined ? '' : ` (the nearest they hold is ${format(nearest.value)})`;
  return {
    rule: 'claim-number',
    words: number,
    message: `Unexpected number “${written}”, which no cited passage holds${there}, expected a number that they give`,
    mend: 'write the number as a passage gives it, say “about” where you rounded it, cite the passage that holds it, or let the note say that the editors worked it out',
  };
}

/**
 * The number that the passages give for the same unit and thing as a claim: each passage cited in support has a sentence close to
 * the claim with just one amount in that unit, and none of them is the claim's, rounded or not, or may be.
 */
function contradictionOf(
  { quantity, value }: StatedNumber,
  statement: Statement,
  cited: readonly Cited[],
): string | undefined {
  const kind = quantity?.unit?.kind;
  if (quantity === undefined || kind === undefined || kind === '') return undefined;
  const ours = findQuantities(statement.text, statement.language).filter((one) => one.unit?.kind === kind);
  const supporting = cited.filter(({ stance }) => stance === 'supports');
  const others = supporting.map((one) => {
    const [sentence, ...more] = closestSentences(statement, [one]);
    if (sentence === undefined || more.length > 0) return undefined;
    const [other, ...further] = findQuantities(sentence.text, 'en').filter(({ unit }) => unit?.kind === kind);
    const isOther =
      other !== undefined && further.length === 0 && other.kind === quantity.kind && isApart(other.value, value);
    return isOther ? show(sentence.text, other) : undefined;
  });
  return ours.length === 1 && !others.includes(undefined) ? others[0] : undefined;
}

/** How far two numbers may lie apart and one still be the other, rounded. */
const mostRounded = 0.05;

function isApart({ min, max }: Quantity['value'], value: number): boolean {
  const slack = Math.abs(value) * mostRounded;
  return (min !== null && value < min - slack) || (max !== null && value > max + slack);
}

function describeOther(statement: Statement, number: StatedNumber, written: string): StatementFinding {
  return {
    rule: 'claim-number',
    severity: 'error',
    words: number,
    message: `Unexpected number “${show(statement.text, number)}” where the cited passage gives “${written}” for the same, expected its number`,
    mend: `write “${written}”, or cite the passage that gives the number of the claim`,
  };
}

function nearestOf(number: StatedNumber, held: readonly StatedNumber[]): StatedNumber | undefined {
  const distance = (one: StatedNumber): number =>
    Math.abs(Math.log((Math.abs(one.value) + 1e-9) / (Math.abs(number.value) + 1e-9)));
  return held
    .filter((one) => one.value !== 0 && distance(one) < Math.log(10))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

function format(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 3 }).format(value);
}

/** A number of a text: of a quantity, or alone (a label, a score, an age). */
interface StatedNumber extends Span {
  readonly value: number;
  readonly quantity?: Quantity;
  readonly form: 'digits' | 'words';
}

/** "9.30am" is the 9:30 of others, no decimal; replaced by as many characters. */
const clock = /(?<![\d.])(\d{1,2})[.:]([0-5]\d)(?:([ap]m)\b|(?=\s?[ap]\.?m\b))/gi;

/** Every number of a text but those of dates; a range gives both of its ends. */
export function readNumbers(written: string, language: string): StatedNumber[] {
  const text = written.replace(
    clock,
    (_, hour: string, minute: string, half = '') => `${hour}:${minute}${' '.repeat(half.length)}`,
  );
  const dates = findDates(text, { language });
  const quantities = findQuantities(text, language);
  const numbers = findNumbers(text, language);
  const found: StatedNumber[] = [];
  for (const quantity of quantities) {
    const inside = spansTouching(numbers, quantity);
    const form = inside.some((number) => number.form === 'digits') ? 'digits' : 'words';
    const { min, max } = quantity.value;
    // "Nearly 700" is said of 700, though its interval is not; of one exact value, parts ("an hour and a half") say nothing.
    const written = min === max ? [] : inside.map(({ value }) => value);
    const ends = new Set([min, max, ...written]);
    for (const value of ends) {
      if (value !== null) found.push({ start: quantity.start, end: quantity.end, value, quantity, form });
    }
  }
  for (const { start, end, value, form } of numbers) {
    const isTaken = [dates, quantities].some((taken) => spansTouching<Span>(taken, { start, end }).length > 0);
    if (!isTaken) found.push({ start, end, value, form });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Half of what the last digit that is not zero stands for: how far a number said to be rounded may be off. */
function rounding(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const written = Math.abs(value).toPrecision(12);
  const [mantissa = '', exponent = '0'] = Number(written).toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

const mostRounding = 0.1;

/** Whether a number is what another comes to when rounded as far as the first is, by a tenth at most. */
function isRoundedFrom(rounded: number, exact: number): boolean {
  const slack = Math.min(rounding(rounded), Math.abs(rounded) * mostRounding);
  return Math.abs(rounded - exact) <= slack * (1 + 1e-9);
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** How much more or less than the number it names a bound may cover: "more than 10,000" of 10,432, not of 50,000. */
const mostBounded = 0.25;

/**
 * Whether a passage's number bears out a claim's: the same, in the same or another unit, as a share or a percentage,
 * rounded where the claim says "about", or within what its bound says.
 */
function bearsOut(held: StatedNumber, statement: StatedNumber): boolean {
  if (ofOtherCurrency(held, statement)) return false;
  if (same(held.value, statement.value)) return true;
  const quantity = statement.quantity;
  if (quantity === undefined) return false;
  if (isShareOf(held, statement, quantity)) return true;
  const converted = convert(held.value, held.quantity?.unit?.kind ?? '', quantity.unit?.kind ?? '');
  if (
    converted !== undefined &&
    (isRoundedFrom(statement.value, converted) || Math.abs(statement.value / converted - 1) <= 0.02)
  )
    return true;
  return [held.value, ...(converted === undefined ? [] : [converted])].some((value) =>
    isWithinBound(value, quantity, statement.value),
  );
}

/** A share of the same, in words or as a percentage, or as the claim's bound says: "nearly half" of 47 %. */
function isShareOf(held: StatedNumber, statement: StatedNumber, quantity: Quantity): boolean {
  const [theirs, ours] = [shareOf(held), shareOf(statement)];
  if (theirs === undefined || ours === undefined) return false;
  // "A third" of 33 %: a fraction in words and a percentage seldom meet to the digit; two percentages do.
  const slack = held.quantity?.kind === quantity.kind ? 0 : 0.01;
  return (
    Math.abs(ours - theirs) <= slack || isWithinBound((theirs / ours) * statement.value, quantity, statement.value)
  );
}

function ofOtherCurrency({ quantity: a }: StatedNumber, { quantity: b }: StatedNumber): boolean {
  if (a?.kind !== 'money' || b?.kind !== 'money' || a.unit === undefined || b.unit === undefined) return false;
  return !couldBeSameCurrency(a.unit.kind, b.unit.kind);
}

function shareOf({ value, quantity }: StatedNumber): number | undefined {
  if (quantity?.kind === 'percentage') return value / 100;
  return quantity?.kind === 'fraction' ? value : undefined;
}

function isWithinBound(held: number, { value, bounds }: Quantity, statement: number): boolean {
  const { min, max, approximate } = value;
  if (approximate && min !== null && max !== null && held >= min && held <= max) return true;
  if ((approximate || bounds.includes('about') || bounds.includes('nearly')) && isRoundedFrom(statement, held))
    return true;
  if (max === null && min !== null) return held >= min && held <= min * (1 + mostBounded);
  return min === null && max !== null && held <= max && held >= max * (1 - mostBounded);
}

/** How many of a base unit each unit holds; units with one base can be converted into each other. */
const bases: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  millimetre: ['metre', 0.001],
  centimetre: ['metre', 0.01],
  metre: ['metre', 1],
  kilometre: ['metre', 1000],
  inch: ['metre', 0.0254],
  foot: ['metre', 0.3048],
  yard: ['metre', 0.9144],
  mile: ['metre', 1609.344],
  hectare: ['square metre', 10_000],
  acre: ['square metre', 4046.856],
  'square metre': ['square metre', 1],
  'square foot': ['square metre', 0.092903],
  'square kilometre': ['square metre', 1e6],
  'square mile': ['square metre', 2_589_988],
  gram: ['gram', 1],
  kilogram: ['gram', 1000],
  tonne: ['gram', 1e6],
  ounce: ['gram', 28.3495],
  'pound weight': ['gram', 453.592],
  pound: ['gram', 453.592],
  litre: ['litre', 1],
  gallon: ['litre', 3.78541],
  barrel: ['litre', 158.987],
  watt: ['watt', 1],
  kilowatt: ['watt', 1000],
  megawatt: ['watt', 1e6],
  gigawatt: ['watt', 1e9],
  second: ['second', 1],
  minute: ['second', 60],
  hour: ['second', 3600],
  day: ['second', 86_400],
  week: ['second', 604_800],
  month: ['second', 2_629_746],
  year: ['second', 31_556_952],
  decade: ['second', 315_569_520],
};

/** A value in another unit of the same kind (SI and customary units), or undefined where there is no conversion. */
function convert(value: number, from: string, to: string): number | undefined {
  const [source, target] = [bases[from], bases[to]];
  return source === undefined || target === undefined || source[0] !== target[0] || from === to
    ? undefined
    : (value * source[1]) / target[1];
}

/** A number that is no quantity: its place in an order, or how many times as much. */
interface RelativeNumber extends Span {
  readonly value: number;
  /** What it may be compared with: `ordinal quarter`, `multiple export`. */
  readonly keys: readonly string[];
}

/** Ordinals and multiples of an English text. Those of dates ("the 4th of May") are the dates' own. */
function readRelative(text: string, language: string): RelativeNumber[] {
  const words = splitWords(text);
  const dates = findDates(text, { language });
  const found: RelativeNumber[] = [];
  for (let i = 0; i < words.length; i++) {
    const ordinal = readEnglishOrdinal(words, i);
    const [first, last] = [words[i], words[(ordinal?.next ?? 0) - 1]];
    if (ordinal === undefined || ordinal.plural || first === undefined || last === undefined) continue;
    const keys = [neighbour(words, ordinal.next, 1, language), neighbour(words, i - 1, -1, language)];
    const span = { start: first.start, end: last.end };
    if (!touches(dates, span)) found.push({ ...span, value: ordinal.value, keys: named('ordinal', keys) });
    i = ordinal.next - 1;
  }
  for (const { start, end, value } of findEnglishMultiples(text)) {
    const i = words.findIndex((word) => word.start === start);
    const keys = [neighbour(words, i + 1, 1, language), neighbour(words, i - 1, -1, language)];
    found.push({ start, end, value, keys: named('multiple', keys) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const named = (kind: string, keys: readonly string[]): string[] =>
  keys.filter((key) => key !== '').map((key) => `${kind} ${key}`);

const reach = 2;

/** The nearest word of content on one side, in the same stretch of words. */
function neighbour(words: readonly Word[], from: number, step: 1 | -1, language: string): string {
  for (let i = from; Math.abs(i - from) < reach; i += step) {
    const glue = words[step === 1 ? i : i + 1]?.gap;
    const key = keyOf(words, i);
    if (key === '' || glue === 'other') return '';
    if (!isStopWord(key, language)) return stem(key, language);
  }
  return '';
}

/**
 * The relative numbers of a claim that the cited texts contradict: they give another one for the same ("the second quarter" told as
 * the third), and nowhere this one. What they do not speak of, the editors may have counted themselves.
 */
function findContradicted(text: string, language: string, cited: readonly string[]): RelativeNumber[] {
  const here = readRelative(text, language);
  if (here.length === 0) return [];
  const there = cited.flatMap((one) => readRelative(one, language));
  const held = new Set(cited.flatMap((one) => findNumbers(one, language).map(({ value }) => value)));
  return here.filter(
    (one) =>
      !held.has(one.value) &&
      !there.some(({ value }) => value === one.value) &&
      there.some(({ keys }) => keys.some((key) => one.keys.includes(key))),
  );
}
