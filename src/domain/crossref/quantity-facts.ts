import type { Interval } from '../language/bounds.ts';
import type { WordRange } from '../language/noun-phrases.ts';
import type { Quantity } from '../language/quantities.ts';
import { singular, unitKind } from '../language/units.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../messages/place.ts';
import type { Mention } from './mentions.ts';
import { isRole, termOf } from './subject-terms.ts';

/** A quantity and what it is a quantity of, as far as its sentence tells. */
export interface QuantityFact extends Span {
  /** As written, its noun included. */
  readonly words: string;
  readonly value: Interval;
  /** What is counted, as the table of units has it, a currency, or `percentage`; only like is compared with like. */
  readonly measure: string;
  /** The noun in the singular; a narrower one is another group ("passengers", "pilots"). */
  readonly noun: string;
  /** What happened to those counted, or was done with them: a class of acts (`death`, `deployment`). */
  readonly role?: string;
  /** Keys of what the noun itself is said of: "Scottish nurses", "troops from Arvenia". */
  readonly of: readonly string[];
  /** What a share or sum is given of, as base forms: "turnout in the city was 63 percent", "the plan costs 2 million euros". */
  readonly subject?: readonly string[];
  /** Which side of a thing is measured: its depth, or how far from another it lies. */
  readonly aspect?: string;
  /** "150 of them": a part of a whole that is named elsewhere. */
  readonly part: boolean;
  /** It is intended or foreseen, not counted. */
  readonly planned: boolean;
}

export interface SentenceParts {
  readonly text: string;
  readonly language: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
}

/** What a sentence counts. A number without a noun counts what the one before it does: "11,000 soldiers, others say 50,000". */
export function readQuantities(parts: SentenceParts): QuantityFact[] {
  const facts: QuantityFact[] = [];
  for (const quantity of parts.quantities) {
    if (quantity.kind === 'fraction') continue;
    const unit = quantity.unit ?? (quantity.kind === 'count' ? announcedUnit(parts, quantity) : undefined);
    const before = facts.at(-1);
    const inherits = unit === undefined && quantity.kind === 'count';
    if (inherits && (before === undefined || !carriesOver(parts, before, quantity))) continue;
    facts.push(inherits && before !== undefined ? inherit(parts, before, quantity) : ownFact(parts, quantity, unit));
  }
  return facts;
}

function ownFact(parts: SentenceParts, quantity: Quantity, unit: Quantity['unit']): QuantityFact {
  const own = quantity.unit ?? quantity;
  const span = { start: Math.min(quantity.start, own.start), end: Math.max(quantity.end, own.end) };
  const role = roleOf(parts, span);
  const aspect = sized.test(unit?.kind ?? '') ? aspectOf(parts, span) : undefined;
  const subject = quantity.kind === 'percentage' || quantity.kind === 'money' ? subjectOf(parts, span) : undefined;
  return {
    ...span,
    words: parts.text.slice(span.start, span.end),
    value: quantity.value,
    measure: quantity.kind === 'percentage' ? 'percentage' : (unit?.kind ?? 'unknown'),
    noun: quantity.kind === 'money' || unit === undefined ? '' : singular(unit.noun.toLowerCase()),
    ...(role === undefined ? {} : { role }),
    ...(subject === undefined ? {} : { subject }),
    ...(aspect === undefined ? {} : { aspect }),
    of: qualifiers(parts, span),
    part: isPart(parts, span),
    planned: isPlanned(parts, span),
  };
}

function inherit(parts: SentenceParts, before: QuantityFact, quantity: Quantity): QuantityFact {
  const { start, end, value } = quantity;
  return { ...before, start, end, value, words: parts.text.slice(start, end) };
}

const sized = /^(?:kilometre|metre|centimetre|millimetre|mile|foot|inch|year|month|week|day)$/;

const aspects: readonly (readonly [aspect: string, before: RegExp, after: RegExp])[] = [
  ['depth', /\b(?:depth|deep) of $/i, /^ (?:deep|down|below|underground)\b/i],
  ['height', /\b(?:height|altitude|elevation) of $/i, /^ (?:high|tall|above)\b/i],
  ['length', /\b(?:length|stretch) of $/i, /^[ -]long\b/i],
  ['width', /\b(?:width|breadth|diameter|radius) of $/i, /^[ -](?:wide|across|broad)\b/i],
  ['distance', /\b(?:distance|range) of $/i, /^ (?:away|off|from|(?:north|south|east|west)\p{L}* (?:of|from))\b/iu],
  ['speed', /\b(?:speed|speeds|winds|gusts) of $/i, /^ (?:an? hour|per hour)\b/i],
  ['age', /\b(?:age|aged) (?:of )?$/i, /^[ -](?:old)\b/i],
];

/** "At a depth of 11 km", "35 km north of": what is measured, where a word beside the number says so. */
function aspectOf({ text }: SentenceParts, { start, end }: Span): string | undefined {
  const [lead, trail] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  return aspects.find(([, before, after]) => before.test(lead) || after.test(trail))?.[0];
}

const copula =
  /(?:^|[,;:]|\b(?:and|but|that|while|where)) ?((?:[\p{L}'’-]{1,30} ){1,8})(?:was|is|were|are|stood at|stands at|reached|hit|came to|remained at|costs?|is worth|was worth) (?:(?:about|around|nearly|almost|only|just|over|under|at) ){0,2}$/iu;

/** "Turnout was 63 percent": what stands before the verb, back to where its clause begins. */
function subjectOf({ text, span, language }: SentenceParts, { start }: Span): readonly string[] | undefined {
  const words = copula
    .exec(text.slice(Math.max(span.start, start - 160), start))?.[1]
    ?.trim()
    .split(' ');
  const terms = [...new Set(words?.flatMap((word) => termOf(word.toLowerCase(), language) ?? []))].sort();
  return terms.length === 0 ? undefined : terms;
}

/** "put the number of marchers at 8,000": the noun is announced before the number. */
function announcedUnit({ text, span }: SentenceParts, { start }: Span): Quantity['unit'] {
  const match = /\b(?:number|total|tally|count) of ((?:\p{L}+ ){0,2}?)(\p{L}+)\b(?=[^.;]{0,80}$)/u.exec(
    text.slice(Math.max(span.start, start - 120), start),
  );
  const nouns = [...(match?.[1] ?? '').split(' '), match?.[2] ?? ''].filter((word) => word !== '');
  const noun = nouns.findLast((word) => unitKind(word.toLowerCase()) !== undefined);
  const kind = noun === undefined ? undefined : unitKind(noun.toLowerCase());
  return noun === undefined || kind === undefined ? undefined : { start, end: start, noun, kind };
}

/** Whether a bare number answers the same question: what stands between offers another account, not another thing. */
function carriesOver({ text }: SentenceParts, before: Span, quantity: Span): boolean {
  const between = text.slice(before.end, quantity.start);
  return (
    between.length <= 60 &&
    /(?:^|\W)(?:others|or|as many as|another)(?:\W|$)/i.test(between) &&
    !/(?:\(|\bthe )$/i.test(between)
  );
}

const roleReach = 12;

/** The listed act nearest to the number in its sentence; two at the same distance say nothing. */
function roleOf(parts: SentenceParts, span: Span): string | undefined {
  const near: { readonly role: string; readonly distance: number }[] = [];
  const first = parts.words.findIndex((word) => word.start >= span.start);
  const last = parts.words.findLastIndex((word) => word.end <= span.end);
  const clause = clauseAround(parts.words, first, last);
  for (const [i, word] of parts.words.entries()) {
    const distance = i < first ? first - i : i > last ? i - last : 0;
    if (i < clause.first || i > clause.last) continue;
    const term = distance > roleReach ? undefined : termOf(word.key, parts.language);
    if (term !== undefined && isRole(term)) near.push({ role: term, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  const [closest, next] = near;
  return closest?.distance === next?.distance && closest?.role !== next?.role ? undefined : closest?.role;
}

/** The words around a number up to where a comma and a conjunction begin another clause, which counts something else. */
function clauseAround(words: readonly Word[], first: number, last: number): WordRange {
  const begins = (word: Word): boolean =>
    word.gap === 'other' && /^(?:and|but|while|whereas|with|although|though)$/.test(word.key);
  const from = words.findLastIndex((word, i) => i <= first && begins(word));
  const to = words.findIndex((word, i) => i > last && begins(word));
  return { first: Math.max(0, from), last: to < 0 ? words.length - 1 : to - 1 };
}

const qualifierReach = 24;

/** What stands between a name and the number of something it has; behind a preposition or "said" nothing is its own. */
const ownsNext =
  /^(?:['’]s?)?(?: (?!(?:for|to|by|with|at|in|on|and|or|from|than|against|after|before|said|says|was|were|is|are)\b)\p{Ll}+){0,2} ?(?:of )?$/u;

/** Names that belong to the counted noun: inside it, right before it, or right after "from", "of", "aboard". */
function qualifiers(parts: SentenceParts, span: Span): string[] {
  const keys = parts.mentions.filter((mention) => {
    if (mention.start >= span.start && mention.end <= span.end) return true;
    const lead = parts.text.slice(mention.end, span.start);
    if (mention.end <= span.start && lead.length <= qualifierReach && ownsNext.test(lead)) return true;
    const trail = parts.text.slice(span.end, mention.start);
    return (
      mention.start >= span.end && trail.length <= qualifierReach && /^ (?:from|of|aboard|on)(?: the)? $/.test(trail)
    );
  });
  return [...new Set(keys.map(({ key }) => key))];
}

function isPart({ text, span }: SentenceParts, { start, end }: Span): boolean {
  const after = text.slice(end, end + 12);
  const before = text.slice(Math.max(span.start, start - 60), start);
  return (
    /^ of (?:them|whom|those|these|which)\b/.test(after) ||
    /^[^,;:.]{0,40}\balone\b/.test(text.slice(end, end + 60)) ||
    /\b(?:of|among|including) (?:them|whom|those|these)\b/i.test(before)
  );
}

function isPlanned({ text, span }: SentenceParts, { start }: Span): boolean {
  return /\b(?:will|would|plans?|planned|planning|aims?|aimed|intends?|hopes?|expects?|expected|targets?|pledged|promised|to (?:send|hire|build|spend|cut|create|add|deploy))\b[^,;]*$/i.test(
    text.slice(Math.max(span.start, start - 80), start),
  );
}
