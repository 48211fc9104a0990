import { parseEdtf } from '../language/edtf/edtf.ts';
import { splitWords } from '../language/words.ts';
import type { Span } from '../text/place.ts';
import type { Difference } from './comparison.ts';
import { type DateFact, type QuantityFact, termOf } from './facts.ts';
import { compareDates, compareIntervals } from './intervals.ts';
import type { Mention } from './mentions.ts';
import type { Comparable } from './passages.ts';
import { holder } from './span-cursor.ts';

/** A word of a passage that carries meaning, or a number, date or name in it as one. */
interface Token extends Span {
  readonly key: string;
  readonly what: 'word' | 'number' | 'date' | 'name';
  readonly quantity?: QuantityFact;
  readonly date?: DateFact;
  readonly mention?: Mention;
  readonly capital: boolean;
}

/** Two passages laid side by side. */
export interface Alignment {
  /** What stands in both. */
  readonly shared: readonly (readonly [Span, Span])[];
  /** The share of the words of the shorter that stands in the other, 0 to 1. */
  readonly covered: number;
  /** The most telling first; one of `none` where nothing differs. */
  readonly differences: readonly Difference[];
}

/** Lays two passages side by side, word by word, and reads off what differs. */
export function alignPassages(a: Comparable, b: Comparable): Alignment {
  const [left, right] = [readTokens(a), readTokens(b)];
  const partner = matchSame(left, right);
  const taken = new Set(partner.values());
  const pair: Pair = { a: left, b: right, partner };
  const rest = [
    left
      .keys()
      .filter((i) => !partner.has(i))
      .toArray(),
    right
      .keys()
      .filter((j) => !taken.has(j))
      .toArray(),
  ] as const;
  const values = (['number', 'date', 'name'] as const).flatMap((what) => pairValues(pair, rest, what));
  const polar = [
    ...differInSpans('negation', a, b, pair),
    ...differInSpans('hedge', a, b, pair),
    ...differInSpeaker(a, b),
  ];
  const words = differInWords(pair, [tellingOf(a, left, rest[0]), tellingOf(b, right, rest[1])], values);
  const found = [...values.map(({ difference }) => difference), ...polar, ...words];
  const shorter = Math.max(1, Math.min(left.length, right.length));
  return {
    shared: [...partner].map(([i, j]) => [left[i] as Token, right[j] as Token]),
    covered: Math.min(1, partner.size / shorter),
    differences: found.length > 0 ? found : [{ kind: 'none', sure: false, sides: [undefined, undefined] }],
  };
}

interface Pair {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  /** The token of `b` that a token of `a` is the same as. */
  readonly partner: ReadonlyMap<number, number>;
}

const kept = new WeakMap<Comparable, readonly Token[]>();

function readTokens(passage: Comparable): readonly Token[] {
  const known = kept.get(passage);
  if (known !== undefined) return known;
  const { source, facts, language } = passage;
  const values = readValues(passage);
  const text = source.text.slice(facts.start, facts.end);
  const words = splitWords(text).flatMap((word, i): Token[] => {
    const [start, end] = [word.start + facts.start, word.end + facts.start];
    const key = termOf(word.key, language);
    if (key === undefined || values.some((value) => value.start < end && start < value.end)) return [];
    const digits = /^\p{N}/u.test(word.key);
    const capital = i > 0 && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
    return [{ start, end, key, what: digits ? 'number' : 'word', capital }];
  });
  const tokens = [...values, ...words].sort((one, other) => one.start - other.start);
  kept.set(passage, tokens);
  return tokens;
}

/** Its dates, numbers and names, apart. */
function readValues({ facts, mentions }: Comparable): Token[] {
  const values: Token[] = [
    ...facts.dates
      .filter(({ said }) => said !== true)
      .map((date): Token => {
        const key = date.edtf ?? date.words.toLowerCase();
        return { ...spanOf(date), what: 'date', key, date, capital: false };
      }),
    ...facts.quantities.map((quantity): Token => {
      const key = keyOfValue(quantity);
      return { ...spanOf(quantity.number), what: 'number', key, quantity, capital: false };
    }),
    ...mentions.map(({ entity, ...mention }): Token => {
      return { ...spanOf(mention), what: 'name', key: `@${entity}`, mention, capital: true };
    }),
  ].sort((one, other) => one.start - other.start);
  return values.filter((token, i) => !values.slice(Math.max(0, i - 3), i).some(({ end }) => end > token.start));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function keyOfValue({ value: { min, max, minInclusive, maxInclusive }, measure }: QuantityFact): string {
  return `${measure === 'unknown' ? '' : measure} ${String(min)} ${String(max)} ${String(minInclusive)} ${String(maxInclusive)}`;
}

/** Matches tokens of one key, the nearest in the order of their sentences first. */
function matchSame(a: readonly Token[], b: readonly Token[]): Map<number, number> {
  const places = Map.groupBy(b.keys(), (j) => (b[j] as Token).key);
  const partner = new Map<number, number>();
  for (const [i, token] of a.entries()) {
    const open = places.get(token.key);
    if (open === undefined || open.length === 0) continue;
    const expected = (partner.get(i - 1) ?? (i / a.length) * b.length) + 1;
    const nearest = open.reduce((best, j) => (Math.abs(j - expected) < Math.abs(best - expected) ? j : best));
    partner.set(i, nearest);
    open.splice(open.indexOf(nearest), 1);
  }
  return partner;
}

/** How far around a token its neighbours reach. */
const near = 3;

/** How many of the tokens around two tokens are the same, the nearest counted most. */
function neighbours({ partner, a, b }: Pair, i: number, j: number): number {
  let sum = 0;
  for (let k = Math.max(0, i - near); k <= Math.min(a.length - 1, i + near); k++) {
    const other = partner.get(k);
    if (other === undefined || Math.abs(other - j) > near || other >= b.length) continue;
    sum += 2 / (Math.abs(k - i) + Math.abs(other - j));
  }
  return sum;
}

interface PairedValue {
  readonly i: number;
  readonly j: number;
  readonly difference: Difference;
}

/** Pairs the numbers, dates or names that only one of two passages has with what the other has in their place. */
function pairValues(pair: Pair, rest: readonly (readonly number[])[], what: 'number' | 'date' | 'name'): PairedValue[] {
  const [left = [], right = []] = rest.map((indexes, side) =>
    indexes.filter((i) => ((side === 0 ? pair.a : pair.b)[i] as Token).what === what),
  );
  const offers = left.flatMap((i) =>
    right.flatMap((j) => {
      const fit = fits(pair.a[i] as Token, pair.b[j] as Token);
      const score =
        fit === undefined ? 0 : fit + neighbours(pair, i, j) + (left.length === 1 && right.length === 1 ? 0.5 : 0);
      return score >= 1 ? [{ i, j, score }] : [];
    }),
  );
  offers.sort((one, other) => other.score - one.score || one.i - other.i || one.j - other.j);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  return offers.flatMap(({ i, j, score }): PairedValue[] => {
    if (usedLeft.has(i) || usedRight.has(j)) return [];
    usedLeft.add(i);
    usedRight.add(j);
    const difference = judge(pair.a[i] as Token, pair.b[j] as Token, score);
    return difference === undefined ? [] : [{ i, j, difference }];
  });
}

/** How well two values can stand in one place: nothing where they measure different things. */
function fits(a: Token, b: Token): number | undefined {
  if (a.quantity !== undefined && b.quantity !== undefined) {
    const [one, other] = [a.quantity.measure, b.quantity.measure];
    if (one === other) return one === 'unknown' ? 0.5 : 1.5;
    return one === 'unknown' || other === 'unknown' ? 0 : isKindOf(a.quantity, b.quantity);
  }
  if (a.date !== undefined && b.date !== undefined) return a.date.relative === b.date.relative ? 0.7 : 0.4;
  if (a.mention !== undefined && b.mention !== undefined) {
    if (a.mention.people === true || b.mention.people === true) return undefined;
    return a.mention.kind === b.mention.kind ? 0.4 : 0;
  }
  return 0.3;
}

/** Counts of two nouns may be of one thing ("villagers", "residents"), sizes and sums of two units never are. */
function isKindOf(a: QuantityFact, b: QuantityFact): number | undefined {
  return a.noun !== '' && b.noun !== '' && a.noun.length > 4 && b.noun.length > 4 ? 0 : undefined;
}

function judge(a: Token, b: Token, score: number): Difference | undefined {
  const sides: Difference['sides'] = [spanOf(a), spanOf(b)];
  if (a.quantity !== undefined && b.quantity !== undefined) {
    const logic = compareIntervals(a.quantity.value, b.quantity.value);
    if (logic === 'equal') return undefined;
    const sure = logic === 'apart' && a.quantity.measure === b.quantity.measure && score >= 2;
    return { kind: 'number', sure, sides };
  }
  if (a.date !== undefined && b.date !== undefined) {
    const [one, other] = [a.date.edtf, b.date.edtf].map((edtf) => parseEdtf((edtf ?? '').replace(/\/\.\.$/, '')));
    if (one === undefined || other === undefined) return { kind: 'date', sure: false, sides };
    const logic = compareDates(one, other);
    if (logic === 'equal' || logic === 'within') return undefined;
    return { kind: 'date', sure: logic === 'apart' && score >= 2, sides };
  }
  if (a.mention !== undefined && b.mention !== undefined) {
    const places = a.mention.kind === 'place' && b.mention.kind === 'place';
    return { kind: places ? 'place' : 'name', sure: false, sides };
  }
  return { kind: 'number', sure: false, sides };
}

/** How many tokens before and behind it a negation or hedge is said of. */
const scope = { before: 1, behind: 2 };

/** A negation or hedge that one passage has at words that both share, and the other has not. */
function differInSpans(kind: 'negation' | 'hedge', a: Comparable, b: Comparable, pair: Pair): Difference[] {
  const spans = ({ facts }: Comparable): readonly Span[] => (kind === 'negation' ? facts.negations : facts.hedges);
  const taken = new Map([...pair.partner].map(([i, j]) => [j, i]));
  const left = spans(a).find((span) => bearsOn(span, a, pair.a, pair.partner));
  const right = spans(b).find((span) => bearsOn(span, b, pair.b, taken));
  if ((left === undefined) === (right === undefined)) return [];
  return [{ kind, sure: false, sides: [left && spanOf(left), right && spanOf(right)] }];
}

/** Whether a negation or hedge stands by a shared word in its clause; one that is itself shared ("disqualified") is no difference. */
function bearsOn(
  { start, end }: Span,
  { source: { text } }: Comparable,
  tokens: readonly Token[],
  partner: ReadonlyMap<number, number>,
): boolean {
  if (tokens.some((token, k) => token.start < end && start < token.end && partner.has(k))) return false;
  const before = tokens.findLastIndex((token) => token.end <= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const near = [
    ...tokens.slice(Math.max(0, before + 1 - scope.before), before + 1),
    ...(behind < 0 ? [] : tokens.slice(behind, behind + scope.behind)),
  ];
  return near.some((token) => {
    const between = token.end <= start ? text.slice(token.end, start) : text.slice(end, token.start);
    return partner.has(tokens.indexOf(token)) && !/[,;:.!?]/.test(between);
  });
}

function differInSpeaker(
  { facts: { speaker: a }, source: one }: Comparable,
  { facts: { speaker: b }, source: other }: Comparable,
): Difference[] {
  if (a === undefined || b === undefined || one === other) return [];
  const words = new Set(
    a
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
  const same = b
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .some((word) => words.has(word));
  return same ? [] : [{ kind: 'speaker', sure: false, sides: [undefined, undefined] }];
}

/** Tokens that do not tell who says it: that is a difference of its own. */
function tellingOf({ facts }: Comparable, tokens: readonly Token[], indexes: readonly number[]): readonly number[] {
  const said = holder(facts.said);
  return indexes.filter((i) => !said.holdsStart(tokens[i] as Token));
}

/** Words of one passage that stand in the place of others of the other. */
function differInWords(
  pair: Pair,
  [left, right]: readonly (readonly number[])[],
  values: readonly PairedValue[],
): Difference[] {
  const used = new Set(values.map(({ i }) => i));
  const usedRight = new Set(values.map(({ j }) => j));
  let best: { readonly i: number; readonly j: number; readonly score: number } | undefined;
  for (const i of left ?? []) {
    if (used.has(i)) continue;
    for (const j of right ?? []) {
      if (usedRight.has(j) || (pair.a[i] as Token).what !== (pair.b[j] as Token).what) continue;
      const score = neighbours(pair, i, j);
      if (score > (best?.score ?? 0)) best = { i, j, score };
    }
  }
  if (best === undefined) return [];
  const [a, b] = [pair.a[best.i] as Token, pair.b[best.j] as Token];
  const named = a.capital && b.capital && best.score >= 1;
  return [{ kind: named ? 'name' : 'words', sure: false, sides: [spanOf(a), spanOf(b)] }];
}
