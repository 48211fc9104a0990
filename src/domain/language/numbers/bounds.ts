import type { Span } from '../../text/place.ts';
import type { FoundNumber } from './find-numbers.ts';
import { isNumberWord } from './number-words.ts';
import { compileByLanguage } from '../phrases.ts';
import { keyOf, type Word } from '../words.ts';

/**
 * The numbers a quantity may be. Null ends are open. `approximate` says that the ends were rounded or
 * guessed by whoever gave them ("about", "nearly", "tens of thousands").
 */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  readonly approximate: boolean;
}

export type Bound = 'gt' | 'ge' | 'lt' | 'le' | 'about' | 'nearly';

/** Bounds written before a number. */
const phrasesBefore = compileByLanguage<Bound>({
  en: {
    gt: 'more than; over; above; exceeding; exceed; surpass; in excess of; upwards|upward of; topping; greater|larger|bigger|higher than; past; beyond; well|just|slightly|far over|above; north of; no fewer|less than or more than; exceeds; exceeded; surpassing; surpasses; surpassed; passes; passed; tops; topped; crosses; crossed; greater',
    ge: 'at least; a minimum of; minimum; minimum of; no fewer|less than; not fewer|less than; at the very least; at a minimum; as few|little as; greater|more|larger|bigger than or equal to; greater|more|larger|bigger|higher or equal to|than; greater than or equals; equal or greater than; equal to or more|greater|larger|bigger|higher than; at least or equal to; no lower than',
    lt: 'fewer than; less than; under; below; well|far under|below; smaller|lower than; short of; south of',
    le: 'up to; at most; no more than; not more than; no greater|higher|larger than; as many|much|high|large|long as; a maximum of; maximum; maximum of; not exceeding; not over; at the most; less|fewer|smaller|lower than or equal to; less|fewer|smaller|lower or equal to|than; equal or less than; equal to or less|fewer|smaller|lower than; at most or equal to; to the tune of up to',
    about:
      'about; around; some; roughly; approximately; approx; an estimated; estimated; circa; ca; in the region of; on|of the order of; an average of; somewhere around; close on; or so; give or take; an approximate; probably; perhaps; maybe; a reported; a total of about|around',
    nearly:
      'nearly; almost; close to; approaching; virtually; just shy|short of; just|slightly under|below; a little under|less than; slightly|marginally less|fewer than; not quite; nearing; near',
    'false-friends': 'all over; over and above; not more than ever',
  },
  de: {
    gt: 'mehr als; über; gut',
    ge: 'mindestens; wenigstens; zumindest',
    lt: 'weniger als; unter',
    le: 'höchstens; maximal; bis zu',
    about: 'rund; etwa; ungefähr; circa; ca; zirka; um die; schätzungsweise',
    nearly: 'fast; knapp; nahezu; beinahe',
  },
  fr: {
    gt: 'plus de',
    ge: 'au moins; au minimum',
    lt: 'moins de',
    le: "jusqu'à; au plus; au maximum; pas plus de",
    about: "environ; quelque; autour de; à peu près; d'environ",
    nearly: 'près de; presque',
  },
  es: {
    gt: 'más de',
    ge: 'al menos; por lo menos; como mínimo; no menos de',
    lt: 'menos de',
    le: 'hasta; como máximo; a lo sumo; no más de',
    about: 'unos; unas; alrededor de; cerca de; aproximadamente; en torno a',
    nearly: 'casi',
  },
  it: {
    gt: 'più di; oltre',
    ge: 'almeno; non meno di',
    lt: 'meno di',
    le: 'fino a; al massimo; non più di',
    about: 'circa; intorno a',
    nearly: 'quasi',
  },
  pt: {
    gt: 'mais de',
    ge: 'pelo menos; ao menos; no mínimo; não menos de',
    lt: 'menos de',
    le: 'até; no máximo; não mais de',
    about: 'cerca de; aproximadamente; em torno de',
    nearly: 'quase',
  },
  nl: {
    gt: 'meer dan; ruim',
    ge: 'minstens; ten minste; minimaal',
    lt: 'minder dan',
    le: 'hoogstens; maximaal; ten hoogste',
    about: "ongeveer; circa; rond; zo'n",
    nearly: 'bijna',
  },
  ru: {
    gt: 'более; больше; свыше',
    ge: 'не менее; не меньше; по меньшей мере; как минимум; минимум',
    lt: 'менее; меньше',
    le: 'до; не более; не больше; максимум',
    about: 'около; примерно; приблизительно; порядка',
    nearly: 'почти',
  },
  uk: {
    gt: 'понад; більше; більш ніж',
    ge: 'щонайменше; не менше; не менш як',
    lt: 'менше; менш ніж',
    le: 'до; не більше; максимум',
    about: 'близько; приблизно; орієнтовно',
    nearly: 'майже',
  },
});

const phrasesAfter = compileByLanguage<Bound>({
  en: {
    ge: 'or more; or greater; or higher; or above; or over; and more; and above; and over; and up; at least; plus; or older; at a minimum; and counting; or better; at the least',
    le: 'or less; or fewer; or under; or below; or lower; and under; and below; and less; at most; at the most; or younger; maximum; tops',
    about: 'or so; or thereabouts; give or take; approximately; roughly; odd',
  },
});

/** A bound found beside a number; `edge` is the index of the outermost word it takes. */
export interface FoundBound extends Span {
  readonly bound: Bound;
  readonly edge: number;
}

const longest = 6;

/** The bound phrase that ends right before the word `first`; only a currency sign may stand between. */
export function boundBefore(words: readonly Word[], first: number, language: string): FoundBound | undefined {
  const phrases = phrasesBefore(language);
  if (phrases === undefined) return undefined;
  for (let from = Math.max(0, first - longest); from < first; from++) {
    const entry = phrases
      .get(keyOf(words, from))
      ?.find(({ words: phrase }) => phrase.length === first - from && matches(words, from, phrase));
    if (entry === undefined) continue;
    if (entry.kind === 'false-friends') return undefined;
    return { bound: entry.kind, edge: from, start: words[from]?.start ?? 0, end: words[first - 1]?.end ?? 0 };
  }
  return undefined;
}

/** The bound phrase that begins at the word `next`: "or more", "-plus". */
export function boundAfter(words: readonly Word[], next: number, language: string): FoundBound | undefined {
  const phrases = phrasesAfter(language);
  const gap = words[next]?.gap;
  if (phrases === undefined || (gap !== 'space' && gap !== 'hyphen')) return undefined;
  const entry = phrases.get(keyOf(words, next))?.find(({ words: phrase }) => matches(words, next, phrase));
  if (entry === undefined || entry.kind === 'false-friends') return undefined;
  const edge = next + entry.words.length - 1;
  // "50 plus 20" adds; "at least" may belong to the number that follows.
  if (words[edge]?.key === 'plus' && gap !== 'hyphen') return undefined;
  if (startsComparison(words, edge + 1)) return undefined;
  if (/^\p{N}/u.test(keyOf(words, edge + 1)) && words[edge + 1]?.gap === 'space') return undefined;
  return { bound: entry.kind, edge, start: words[next]?.start ?? 0, end: words[edge]?.end ?? 0 };
}

function matches(words: readonly Word[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((key, k) => {
    const word = words[from + k];
    return word?.key === key && (k === 0 || word.gap === 'space' || word.gap === 'hyphen');
  });
}

/** "1000 or less than 900", "10 and below 20": the words after a number begin the next comparison. */
function startsComparison(words: readonly Word[], next: number): boolean {
  const word = words[next];
  if (word === undefined || (word.gap !== 'space' && word.gap !== 'hyphen')) return false;
  const beyond = words[next + 1]?.gap === 'space';
  if (word.key === 'or' && keyOf(words, next + 1) === 'equal') return true;
  return (word.key === 'than' && beyond) || isNumberWord(word.key) || /^\p{N}/u.test(word.key);
}

/** The interval of a number alone. */
export function intervalOf(number: FoundNumber): Interval {
  if (number.between === undefined) {
    return { min: number.value, max: number.value, minInclusive: true, maxInclusive: true, approximate: false };
  }
  const [min, max] = number.between;
  return { min, max, minInclusive: true, maxInclusive: false, approximate: true };
}

/** Narrows or opens an interval as a bound says. */
export function applyBound(interval: Interval, bound: Bound): Interval {
  const { min, max } = interval;
  switch (bound) {
    case 'gt':
      return { ...interval, max: null, maxInclusive: false, minInclusive: interval.approximate };
    case 'ge':
      return { ...interval, max: null, maxInclusive: false, minInclusive: true };
    case 'lt':
      return { ...interval, min: null, minInclusive: false, maxInclusive: false };
    case 'le':
      return { ...interval, min: null, minInclusive: false, maxInclusive: true };
    case 'nearly':
      // "Nearly" says just below; a tenth is the usual slack of round numbers.
      return {
        min: min === null ? null : min - Math.abs(min) * 0.1,
        max,
        minInclusive: true,
        maxInclusive: false,
        approximate: true,
      };
    case 'about':
      return { ...interval, approximate: true };
  }
}
