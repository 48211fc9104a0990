/**
 * Which cases of the recognizers sets lie outside what Verbatim calls a number, a quantity or a date, and which we
 * judge wrong. Rules read the case alone, never what was found, so that they cannot hide a miss.
 */

export interface ScopeRule {
  readonly reason: string;
  /** Whether the rule takes a case, by its input and the words expected in it. */
  readonly takes: (input: string, expected: readonly string[]) => boolean;
}

const inputHas = (pattern: RegExp) => (input: string) => pattern.test(input);
const someExpected = (pattern: RegExp) => (_: string, expected: readonly string[]) =>
  expected.some((text) => pattern.test(text));

const ordinals = /\b(?:\d+(?:st|nd|rd|th)|\w+(?:tenth|teenth|eenth)|tenth|fifth|third)\b/i;
const bareUnit =
  /^(?:(?:the|this|that|same|earlier in the|later in the|end of|end of the|remaining of the|till|to|year to) )*(?:the )?(?:same )?(?:day|week|weekend|month|year|fortnight|date|working week|day before|day after|summer|winter)$/i;

/** By file name without `recognizers-` and `Model.json`. */
export const outside: Readonly<Record<string, readonly ScopeRule[]>> = {
  Number: [
    { reason: 'parts of an IP address', takes: inputHas(/^\s*\d+(?:\.\d+){3}\s*$/) },
    { reason: 'parts of a telephone number', takes: inputHas(/\+\d[-\d/ ]{8,}/) },
    { reason: 'parts of a numeric date', takes: inputHas(/\d{1,2}\/\d{1,2}\/\d{4}/) },
    { reason: 'list numbers', takes: inputHas(/\d+(?:,\d{1,2}){2,}/) },
    { reason: 'a label (letters-number)', takes: (input) => /^\p{Lu}{2,}-\d+$/u.test(input.trim()) },
    { reason: 'a dash and a space open a list entry', takes: inputHas(/^- /) },
  ],
  NumberRange: [
    { reason: 'ranks, not quantities', takes: someExpected(ordinals) },
    {
      reason: 'equality is no range',
      takes: someExpected(/^(?:equals?|equaling|equals to)\b(?!.*\b(?:or|less|more)\b)/i),
    },
  ],
  Currency: [
    {
      reason: 'a multiple of a code (million of a currency) is bookkeeping',
      takes: someExpected(/\bm(?:usd|eur|gbp|aud)\b/i),
    },
  ],
  DateTime: [
    { reason: 'a unit that names no date ("the week")', takes: someExpected(bareUnit) },
    { reason: 'part of an address or a file name', takes: inputHas(/www\.|\w_\w|^-\d/) },
    { reason: 'shorthand of chat or bookkeeping', takes: someExpected(/^(?:eoy|otd|.*\btmrw|[csf]y ?\d+)$/i) },
    {
      reason: 'how long or how soon, told from no known date',
      takes: someExpected(
        /^(?:with)?in (?:\w+|next \d+|\d+) (?:days?|weeks?|months?|years?|fortnight)\b|\b(?:days?|weeks?|months?|fortnight) later$|business days?$/i,
      ),
    },
    {
      reason: 'a day that moves from year to year or land to land',
      takes: someExpected(/easter|eid|labor day|thanksgiving|black friday|independence|halloween weekend|weekend of/i),
    },
    {
      reason: 'years of schools and books, which begin where each says',
      takes: someExpected(/(?:school|fiscal|calendar) year/i),
    },
  ],
};

/** Expectations we hold to be wrong, with why. They stay in every figure. */
export const judgedWrong: Readonly<Record<string, readonly ScopeRule[]>> = {
  Number: [
    { reason: 'not English: two numerators', takes: inputHas(/^one one\b/) },
    {
      reason: 'expects the numerator alone where its twin has the whole fraction',
      takes: inputHas(/\b(?:two|100) millionths?\b/),
    },
  ],
  NumberRange: [
    { reason: 'the comparison is cut off before its number', takes: inputHas(/(?:than|equal to|equal)$/) },
    {
      reason: 'expects nothing for "from ... to ..." though its twins without a year are ranges',
      takes: inputHas(/from 200 to 300 in/),
    },
    { reason: 'expects the first number of a ratio as a bound of its own', takes: inputHas(/more than \d in \d$/) },
  ],
  Currency: [
    { reason: "counts the next noun's number into the sum", takes: inputHas(/dollar and (?:one|two) and/) },
    { reason: 'takes a round number after "and" for cents', takes: inputHas(/(?:100 and fifty|dollars and \d\d)\./) },
  ],
  DateTime: [
    { reason: 'the month has no such day', takes: inputHas(/feb 30|2\/29/i) },
    {
      reason: 'expects nothing, or half, for a span of years',
      takes: (input, expected) => expected.length === 0 && /\d{4}-\d{2,4}/.test(input),
    },
    { reason: "takes the time of day after it for the date's", takes: inputHas(/^week \d+ \d/) },
  ],
};

/** The first reason a rule of a list gives. */
export function reasonIn(
  rules: readonly ScopeRule[] | undefined,
  input: string,
  expected: readonly string[],
): string | undefined {
  return rules?.find(({ takes }) => takes(input, expected))?.reason;
}
