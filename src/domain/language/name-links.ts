import { documentWords, firmWords, occasionWords, organisationWords, placeWords } from './name-words.ts';
import { gapBefore, isCapital, isJoined, type Context } from './noun-phrases.ts';
import { keyOf } from './words.ts';

/** Whether a word says what kind of thing a name is for: a body, document, place or occasion. */
export function isHead(key: string): boolean {
  return organisationWords.has(key) || documentWords.has(key) || placeWords.has(key) || occasionWords.has(key);
}

const reach = 5;

/** Whether the capitals from a word on end in one that says what body they name. */
function endsInHead(context: Context, from: number): boolean {
  for (let i = from; i < from + reach && (i === from || follows(context, i)) && isCapital(context, i); i++) {
    const key = keyOf(context.words, i);
    if (organisationWords.has(key) || firmWords.has(key)) return true;
  }
  return false;
}

function follows(context: Context, i: number): boolean {
  return isJoined(context, i) || isPluralOwner(context, i);
}

/** "Workers' Union", "Nurses’ Association": an apostrophe behind a plural, which may close a quotation as well. */
function isPluralOwner(context: Context, i: number): boolean {
  return /^['’] $/.test(gapBefore(context, i)) && keyOf(context.words, i - 1).endsWith('s');
}

/** Whom bodies belong to by name: "Women's Institute", "St Mary's Hospital". A country's ministry is two names. */
const collective = /^(?:women|men|children|people|king|queen|workmen|fishermen|servicemen|veteran|worker|farmer)'s$/;

/** Whether a name goes on behind a possessive: of a plural, a collective or a saint, before what says which body it is. */
export function isOwned(context: Context, first: number, next: number): boolean {
  if (!isCapital(context, next)) return false;
  const before = keyOf(context.words, next - 1);
  const owns =
    isPluralOwner(context, next) ||
    (isJoined(context, next) &&
      (collective.test(before) ||
        (before.endsWith("'s") && next - 1 > first && /^(?:st|saint)$/.test(keyOf(context.words, next - 2)))));
  return owns && endsInHead(context, next);
}

const offices =
  /^(?:ministry|department|secretariat|office|board|commission|committee|faculty|school|institute|centers?|centres?|agency|council|bureau)$/;

/**
 * Whether "and" stands inside a name: "the Food and Drug Administration", "Ministry of Culture and Sport". Not where both sides name
 * a body of their own.
 */
export function isInnerAnd(context: Context, first: number, and: number): boolean {
  const key = (i: number): string => keyOf(context.words, i);
  const office = offices.test(key(first)) && /^(?:of|for)$/.test(key(first + 1));
  if (office) return !endsInHead(context, and + 1);
  const begins = and - first === 1 || (and - first === 2 && key(first) === 'the');
  const led = key(first) === 'the' || (isJoined(context, first) && key(first - 1) === 'the');
  return begins && led && !isHead(key(and - 1)) && endsInHead(context, and + 1);
}
