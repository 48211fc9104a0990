import { findMultiples, findNumbers, findQuantities, type Quantity } from '../../language/numbers/find-quantities.ts';
import { primaryLanguage, splitWords } from '../../language/words.ts';
import { closestSentences } from './closest.ts';
import { findContradicted } from './contradicted.ts';
import { type Cited, type Evidence, isEnglishCited, languageOf, once } from './evidence.ts';
import { bearsOut, readNumbers, type StatedNumber } from './held-numbers.ts';
import { isDocumentNoun, keysOf, type Said, type SaidFinding, show } from './said.ts';

/**
 * Finds numbers of a claim that no cited passage holds. In digits or words; rounded where the claim says "about"; as an end of
 * a range; as a share or percentage; converted into another unit. How many things editors speak of ("two articles") is theirs.
 * An error where every passage cited in support counts the same things in a sentence on the same, and gives another number.
 */
export function lintNumbers(said: Said, { cited, editors }: Evidence): SaidFinding[] {
  const held = [...cited.flatMap(numbersOf), ...readNumbers(editors, said.language)];
  const isEnglish = primaryLanguage(said.language) === 'en' && cited.every(isEnglishCited);
  const findings: SaidFinding[] = [];
  for (const number of readNumbers(said.text, said.language)) {
    if (!isEnglish && isOftenSpelled(number)) continue;
    if (isCounting(said.text, number, held) || held.some((one) => bearsOut(one, number))) continue;
    if (number.quantity?.unit === undefined && cited.some((one) => figuresOf(one).has(number.value))) continue;
    if (findings.at(-1)?.words.start === number.start) continue;
    const contradiction = isEnglish ? contradictionOf(number, said, cited) : undefined;
    findings.push(
      contradiction === undefined ? describe(said, number, held) : describeOther(said, number, contradiction),
    );
  }
  return isEnglish ? [...findings, ...lintRelative(said, cited)] : findings;
}

/** Small numbers are written in words as often as in digits, and words for numbers are read in English alone. */
export function isOftenSpelled({ value }: StatedNumber): boolean {
  return Number.isInteger(value) && value <= mostSpelled;
}

const mostSpelled = 20;

/** Ordinals and multiples for which the passages give another: "the second quarter", "doubled". */
function lintRelative(said: Said, cited: readonly Cited[]): SaidFinding[] {
  const texts = cited.map(({ text, known }) => [text, ...known].join('\n\n'));
  return findContradicted(said.text, said.language, texts).map((words) => ({
    rule: 'claim-number',
    words,
    message: `Unexpected “${show(said.text, words)}”, where the cited passages give another number for the same, expected theirs`,
    mend: 'write it as the passage gives it, cite the passage that holds it, or let the note say that the editors worked it out',
  }));
}

const numbersOf = once((cited: Cited) => {
  const all = [cited.text, ...cited.known, cited.published].join('\n\n');
  return [
    ...readNumbers(all, languageOf(cited)),
    ...readCollectives(all),
    ...findMultiples(all).map((one) => ({ ...one, form: 'words' as const })),
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

function describe(said: Said, number: StatedNumber, held: readonly StatedNumber[]): SaidFinding {
  const written = show(said.text, number);
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
function contradictionOf({ quantity, value }: StatedNumber, said: Said, cited: readonly Cited[]): string | undefined {
  const kind = quantity?.unit?.kind;
  if (quantity === undefined || kind === undefined || kind === '') return undefined;
  const ours = findQuantities(said.text, said.language).filter((one) => one.unit?.kind === kind);
  const supporting = cited.filter(({ stance }) => stance === 'supports');
  const others = supporting.map((one) => {
    const [sentence, ...more] = closestSentences(said, [one]);
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

function describeOther(said: Said, number: StatedNumber, written: string): SaidFinding {
  return {
    rule: 'claim-number',
    severity: 'error',
    words: number,
    message: `Unexpected number “${show(said.text, number)}” where the cited passage gives “${written}” for the same, expected its number`,
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
