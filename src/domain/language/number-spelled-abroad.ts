import { numberForms, type NumberForms } from './number-forms.ts';
import { joined, keyAt, type Reader, type Segment } from './number-reader.ts';
import { keyOf, primaryLanguage } from './words.ts';

/** Numbers from 0 to 999 by their words: how far a form goes, and what it is worth if it ends here. */
interface Step {
  readonly next: Map<string, Step>;
  value?: number;
}

interface Spelling extends Omit<NumberForms, 'forms' | 'ones'> {
  readonly root: Step;
  readonly ones: ReadonlySet<string>;
}

const spellings = new Map<string, Spelling>();

function spellingOf(language: string): Spelling | undefined {
  const primary = primaryLanguage(language);
  const known = spellings.get(primary);
  if (known !== undefined || !Object.hasOwn(numberForms, primary)) return known;
  const table = numberForms[primary]?.();
  if (table === undefined) return undefined;
  const root: Step = { next: new Map() };
  for (const [words, value] of table.forms) {
    let step = root;
    for (const word of words) {
      const next = step.next.get(word) ?? { next: new Map() };
      step.next.set(word, next);
      step = next;
    }
    step.value ??= value;
  }
  const spelling = { ...table, root, ones: new Set(table.ones) };
  spellings.set(primary, spelling);
  return spelling;
}

interface Worth {
  readonly value: number;
  readonly next: number;
  /** The last magnitude that multiplied it. */
  readonly magnitude: number;
}

const thousand = 1e3;

/** A number in words in a language other than English: "achtundzwanzig", "deux mille trois cents", "un millón y medio". */
export function readSpelledAbroad(reader: Reader, i: number): Segment | undefined {
  const spelling = spellingOf(reader.language);
  if (spelling === undefined || isNamed(reader, i)) return undefined;
  const base =
    readJoined(reader, spelling, i) ?? readBelowThousand(reader, spelling, i) ?? readOne(reader, spelling, i);
  if (base === undefined) return undefined;
  const { value, next, magnitude } = withHalf(reader, spelling, withRest(reader, spelling, multiplied(reader, base)));
  const counted = spelling.doubtful?.[keyOf(reader.words, i)];
  if (next === i + 1 && counted?.test(keyAt(reader, next)) === false) return undefined;
  return { value, next, magnitude, form: 'words', fraction: false, plain: false, bare: false };
}

/** Capitals inside a sentence make a name of it: "Otto", "Dix". */
function isNamed({ text, words }: Reader, i: number): boolean {
  const word = words[i];
  if (word === undefined || !/^\p{Lu}/u.test(text.slice(word.start, word.start + 2))) return false;
  return /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, word.start - 2), word.start));
}

/** The longest form that begins here, and a thousand by itself: "mille", "tausend". */
function readBelowThousand(reader: Reader, { root, halves }: Spelling, i: number): Worth | undefined {
  const first = keyOf(reader.words, i);
  const half = halves?.get(first);
  if (half !== undefined) return { value: half, next: i + 1, magnitude: 1 };
  if (reader.magnitudes.get(first) === thousand && !/[.]|^(?:тыс|tsd|mila)$/.test(first))
    return { value: thousand, next: i + 1, magnitude: thousand };
  let found: Worth | undefined;
  let step = root.next.get(first);
  for (let at = i; step !== undefined; step = joined(reader, ++at) ? step.next.get(keyOf(reader.words, at)) : undefined)
    if (step.value !== undefined) found = { value: step.value, next: at + 1, magnitude: 1 };
  return found;
}

/** "Zweitausenddreihundert", "duemilacinquecento": thousands written in one word. */
function readJoined(reader: Reader, { root, joinedThousand, ones }: Spelling, i: number): Worth | undefined {
  const key = keyOf(reader.words, i);
  const match = key.length > 60 ? undefined : joinedThousand?.exec(key);
  if (match === undefined || match === null || match[0] === key) return undefined;
  const [front, back] = [key.slice(0, match.index), key.slice(match.index + match[0].length)];
  const worth = (part: string): number | undefined =>
    root.next.get(part)?.value ?? (ones.has(part) || /^ein?s$/.test(part) ? 1 : undefined);
  const [many, rest] = [front === '' ? 1 : worth(front), back === '' ? 0 : worth(back)];
  if (many === undefined || rest === undefined) return undefined;
  return { value: many * thousand + rest, next: i + 1, magnitude: rest === 0 ? thousand : 1 };
}

/** "Un million", "eine Milliarde": one is a number where a magnitude follows. */
function readOne(reader: Reader, { ones }: Spelling, i: number): Worth | undefined {
  const factor = ones.has(keyOf(reader.words, i)) ? reader.magnitudes.get(keyAt(reader, i + 1)) : undefined;
  return factor === undefined || factor < thousand ? undefined : { value: 1, next: i + 1, magnitude: 1 };
}

/** Rising magnitudes multiply: "dos mil millones". */
function multiplied(reader: Reader, base: Worth): Worth {
  let { value, next, magnitude } = base;
  for (;;) {
    const factor = reader.magnitudes.get(keyAt(reader, next));
    if (factor === undefined || factor < thousand || factor <= magnitude || value >= factor) break;
    [value, next, magnitude] = [value * factor, next + 1, factor];
  }
  return { value, next, magnitude };
}

/** "Dois mil e trezentos": hundreds behind "and". */
function withRest(reader: Reader, spelling: Spelling, worth: Worth): Worth {
  const { value, next, magnitude } = worth;
  if (magnitude !== thousand || spelling.and === undefined || keyAt(reader, next) !== spelling.and) return worth;
  const rest = joined(reader, next + 1) ? readBelowThousand(reader, spelling, next + 1) : undefined;
  return rest === undefined || rest.value >= thousand
    ? worth
    : { value: value + rest.value, next: rest.next, magnitude: 1 };
}

function withHalf(reader: Reader, { half }: Spelling, worth: Worth): Worth {
  const { value, next, magnitude } = worth;
  const [and = '', part = ''] = half ?? [];
  const isHalf =
    half !== undefined && keyAt(reader, next) === and && keyAt(reader, next + 1).startsWith(part.slice(0, -1));
  return isHalf && magnitude > thousand ? { value: value + magnitude / 2, next: next + 2, magnitude: 1 } : worth;
}
