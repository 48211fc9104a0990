import { joined, keyAt, type Part, type Reader, type Segment } from './number-reader.ts';
import { denominators, smallNumbers } from './number-words.ts';
import { readOrdinal } from './ordinals.ts';
import { keyOf } from './words.ts';

/** "and a half", "and three quarters", after a whole number. */
export function readAndPart(reader: Reader, i: number): Part | undefined {
  if (!reader.english || keyAt(reader, i) !== 'and') return undefined;
  const key = keyAt(reader, i + 1);
  const small = key === 'a' ? { value: 1, next: i + 2 } : readSmall(reader, i + 1);
  if (small === undefined || !joined(reader, small.next)) return undefined;
  const half = denominators.get(keyAt(reader, small.next));
  const ordinal = half === undefined ? readOrdinal(reader.words, small.next) : undefined;
  const below = half ?? (ordinal === undefined || ordinal.value < 3 ? undefined : ordinal.value);
  // "and a fifth man": the part is counted, or nothing follows it but a magnitude.
  if (below === undefined || small.value >= below) return undefined;
  return { value: small.value / below, next: ordinal?.next ?? small.next + 1 };
}

/** A number below a thousand in words, or "a" and "half a" before a magnitude. */
export function readWords(reader: Reader, i: number): Segment | undefined {
  const first = keyOf(reader.words, i);
  const shape = { form: 'words', plain: false, bare: false } as const;
  const beforeMagnitude = reader.magnitudes.has(keyAt(reader, i + 1));
  if (/^an?$/.test(first) && beforeMagnitude) return { ...shape, value: 1, next: i + 1, magnitude: 1, fraction: false };
  if (/^(?:a|half|quarter)$/.test(first)) return readPart(reader, i);
  const alone = first === 'mil' ? undefined : reader.magnitudes.get(first);
  if (alone !== undefined)
    return { ...shape, value: alone, next: i + 1, magnitude: alone === 12 ? 1 : alone, fraction: false };
  const small = readSmall(reader, i);
  if (small === undefined || isPronoun(reader, i, small.next)) return undefined;
  let { value, next } = small;
  let magnitude = 1;
  if (keyAt(reader, next) === 'hundred') {
    [value, next, magnitude] = [value * 100, next + 1, 100];
    const and = keyAt(reader, next) === 'and' ? 1 : 0;
    const rest = joined(reader, next + and) ? readSmall(reader, next + and) : undefined;
    if (rest !== undefined && rest.value > 0 && keyAt(reader, rest.next) !== 'hundred')
      [value, next, magnitude] = [value + rest.value, rest.next, 1];
  }
  return readPoint(reader, { ...shape, value, next, magnitude, fraction: false });
}

/** "half", "a quarter", "a third of": parts without a count before them. */
function readPart(reader: Reader, i: number): Segment | undefined {
  const first = keyOf(reader.words, i);
  const at = first === 'a' ? i + 1 : i;
  const key = at === i ? first : keyAt(reader, at);
  const ordinal = first === 'a' && !denominators.has(key) ? readOrdinal(reader.words, at) : undefined;
  const below = denominators.get(key) ?? (ordinal === undefined || ordinal.value < 3 ? undefined : ordinal.value);
  const last = (ordinal?.next ?? at + 1) - 1;
  if (below === undefined || notParts.test(keyOf(reader.words, i - 1))) return undefined;
  const after = keyAt(reader, last + 1);
  const big = reader.magnitudes.has(after) || (after === 'a' && reader.magnitudes.has(keyAt(reader, last + 2)));
  const ends = first === 'a' && !joined(reader, last + 1);
  if (!(big || after === 'of' || ends || (below === 2 && isHalf(reader, i, at)))) return undefined;
  return { value: 1 / below, next: last + 1, magnitude: 1, form: 'words', fraction: true, plain: false, bare: false };
}

/** What makes "half" or "third" a time of play, a rank or a share already counted. */
const notParts =
  /^(?:first|second|third|fourth|other|better|each|every|and|this|that|last|next|final|one|opening|top|bottom)$/;

/** "half the voters", "more than half people", but not "half-time". */
function isHalf(reader: Reader, i: number, at: number): boolean {
  if (reader.words[at + 1]?.gap === 'hyphen') return false;
  return (
    /^(?:of|the|a|an|its|his|her|their|our|all)?$/.test(keyAt(reader, at + 1)) ||
    /^(?:than|over|nearly|almost|about)$/.test(keyOf(reader.words, i - 1))
  );
}

function readSmall(reader: Reader, i: number): Part | undefined {
  const first = smallNumbers.get(keyOf(reader.words, i));
  if (first === undefined) return undefined;
  const second = first >= 20 ? smallNumbers.get(keyAt(reader, i + 1)) : undefined;
  if (second === undefined || second === 0 || second >= 10) return { value: first, next: i + 1 };
  return { value: first + second, next: i + 2 };
}

/** "two hundred point zero three": digits after the point, said one by one. */
function readPoint(reader: Reader, segment: Segment): Segment {
  if (keyAt(reader, segment.next) !== 'point') return segment;
  let decimals = '';
  let next = segment.next + 1;
  for (
    let digit = smallNumbers.get(keyAt(reader, next));
    digit !== undefined;
    digit = smallNumbers.get(keyAt(reader, ++next))
  )
    decimals += String(digit);
  return decimals === '' ? segment : { ...segment, value: segment.value + Number(`0.${decimals}`), next };
}

/** "this one", "no one", "one of", "one another": not a number. */
function isPronoun(reader: Reader, i: number, next: number): boolean {
  if (reader.words[i]?.key !== 'one' || next !== i + 1) return false;
  const before = joined(reader, i) ? keyOf(reader.words, i - 1) : '';
  if (before === 'and' && reader.magnitudes.has(keyOf(reader.words, i - 2))) return false;
  if (
    /^(?:this|that|which|the|no|any|every|each|some|another|other|only|first|last|next|good|bad|new|old|big|small|particular)$/.test(
      before,
    )
  )
    return true;
  return /^(?:of|another|might|could|can|should|must|would|has|is|was|day|such|after|who|whose|or)$/.test(
    keyAt(reader, next),
  );
}
