import { unspaced } from '../../text/scripts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexicons, readOnce } from '../lexicon/shelf.ts';
import { numberForms } from './spelled-abroad.ts';
import { isEnglishNumberWord, magnitudesOf } from '../number-words.ts';

/** How a phrase goes on with a number: it changes how much it is, or says what it is measured in. */
export type NumberTail = 'amount' | 'measure';

interface TailPhrase {
  readonly words: readonly string[];
  readonly tail: NumberTail;
}

/** Phrases by the first letter of their first word, and the second if it has one. */
type TailPhrases = ReadonlyMap<string, readonly TailPhrase[]>;

/** Symbols of measures that no language known here has as words. */
const symbols =
  'km; m; cm; mm; µm; km²; m²; km2; m2; m³; m3; yd; ft; kg; g; mg; t; kt; mt; lb; lbs; oz; l; ml; cl; hl; kw; mw; gw; tw; kwh; mwh; gwh; twh; mph; kph; km h; hz; khz; mhz; ghz; mb; gb; tb; kv; hpa; kpa; mbar; bpd; h; hr; hrs; min; mins; sec; secs; p.m; a.m; pm; am; uhr; gmt; utc';

const gluedScript = new RegExp(String.raw`^[${unspaced}\p{Script=Hangul}]`, 'u');
/** One syllable begins too many other words. */
const fewestSyllables = 2;
/** What stands behind a Korean magnitude: money, people and things that are counted in such numbers. */
const behindMagnitude = /^(?:[원명여개건톤엔유달위장대]|\P{L})/u;

function expand(list: string, tail: NumberTail): TailPhrase[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) =>
      phrase
        .split(/[\s-]+/)
        .reduce<string[][]>(
          (heads, word) => heads.flatMap((head) => word.split('|').map((form) => [...head, form.toLowerCase()])),
          [[]],
        )
        .map((words) => ({ words, tail })),
    );
}

function leadOf(text: string): string {
  return /^\p{L}{2}/u.exec(text)?.[0] ?? text.slice(0, 1);
}

function compile(phrases: readonly TailPhrase[]): TailPhrases {
  return Map.groupBy(phrases, ({ words: [first = ''] }) => leadOf(first));
}

const magnitudeNames = (magnitudes = ''): string =>
  magnitudes
    .replaceAll(/:[^;]*/g, '')
    .trim()
    .replaceAll(/(?<!;)\s+/g, '; ');

const tailsIn = readOnce(({ magnitudes, measures = '', money = '' }: Lexicon) =>
  compile([...expand(magnitudeNames(magnitudes), 'amount'), ...expand(`${symbols}; ${measures}; ${money}`, 'measure')]),
);

const percents = lexiconsOnce(({ percent = '' }) => expand(percent, 'amount'));
const anyTails = lexiconsOnce(({ magnitudes, measures = '', money = '' }) => [
  ...expand(magnitudeNames(magnitudes), 'amount'),
  ...expand(`${symbols}; ${measures}; ${money}`, 'measure'),
]);

/** Compiles the phrases of every language into one list, when it is first asked for. */
function lexiconsOnce(read: (lexicon: Lexicon) => readonly TailPhrase[]): () => TailPhrases {
  let compiled: TailPhrases | undefined;
  return () => (compiled ??= compile(Object.values(lexicons).flatMap(read)));
}

/**
 * Whether the words right behind a number belong to it, in one of some languages (primary subtags): "million", "percent" and
 * "and a half" change how much it is, "kilometres" and "roubles" say of what. What says "percent" says it in every language.
 * `languages` are asked for only where some language has such words.
 */
export function numberTail(behind: string, languages: () => readonly string[]): NumberTail | undefined {
  const text = behind.normalize('NFC').toLowerCase();
  const find = (list: TailPhrases | undefined): TailPhrase[] =>
    [leadOf(text), text.slice(0, 1)]
      .flatMap((lead, i, leads) => (i > 0 && lead === leads[0] ? [] : (list?.get(lead) ?? [])))
      .filter((phrase) => endOf(text, phrase) !== undefined);
  if (find(percents()).length > 0) return 'amount';
  if (find(anyTails()).length === 0) return undefined;
  const found = languages().flatMap((language) => find(tailsIn(language)));
  return found.some(({ tail }) => tail === 'amount') ? 'amount' : found[0]?.tail;
}

/** Where a phrase ends at the beginning of a text in lower case; undefined where it does not stand there. */
function endOf(text: string, { words, tail }: TailPhrase): number | undefined {
  let at = 0;
  for (const [i, word] of words.entries()) {
    if (i > 0) {
      const gap = /^[\s\u00A0\u202F\u200C-]{1,2}/u.exec(text.slice(at, at + 2))?.[0];
      if (gap === undefined) return undefined;
      at += gap.length;
    }
    const isStem = word.endsWith('*');
    const form = isStem ? word.slice(0, -1) : word;
    if (!text.startsWith(form, at)) return undefined;
    at += form.length;
    if (isStem) at += /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + 24))?.[0].length ?? 0;
  }
  const last = words.at(-1) ?? '';
  const stands = gluedScript.test(last)
    ? last.length >= fewestSyllables || goesOn(last, tail, text.slice(at))
    : !/^[\p{L}\p{M}\p{N}'’]/u.test(text.slice(at, at + 1));
  return stands ? at : undefined;
}

/** Whether one syllable or character behind a number is a word by itself, or a magnitude. */
function goesOn(last: string, tail: NumberTail, rest: string): boolean {
  if (rest === '' || !/^\p{L}/u.test(rest)) return true;
  return tail === 'amount' && (/^\p{Script=Han}/u.test(last) || behindMagnitude.test(rest));
}

/** How long the words or the sign for "percent" right behind a number are, with the space before them. */
export function percentLength(behind: string): number | undefined {
  const lead = /^[ \u00A0\u202F-]?/u.exec(behind)?.[0] ?? '';
  const text = behind.slice(lead.length).toLowerCase();
  if (/^(?:%(?!\p{L})|[％٪])/u.test(text)) return lead.length + 1;
  const ends = (percents().get(leadOf(text)) ?? []).flatMap((phrase) => endOf(text, phrase) ?? []);
  return ends.length === 0 ? undefined : lead.length + Math.max(...ends);
}

let heads: readonly string[] | undefined;

/** Whether the words right before a number belong to it, as Turkish and Chinese say "percent" there. */
export function leadsPercent(before: string): boolean {
  heads ??= Object.values(lexicons).flatMap(({ percentBefore = '' }) => percentBefore.split('; ').filter(Boolean));
  const text = before.trimEnd().toLowerCase();
  return heads.some(
    (head) =>
      text.endsWith(head) && (gluedScript.test(head) || !/\p{L}$/u.test(text.slice(0, text.length - head.length))),
  );
}

const formsIn = (primary: string): ReadonlySet<string> => {
  const known = spelled.get(primary);
  if (known !== undefined) return known;
  const forms = Object.hasOwn(numberForms, primary) ? (numberForms[primary]?.().forms ?? []) : [];
  const listed = numbersIn(primary) ?? [];
  const read = new Set([...forms.flatMap(([words]) => words.at(-1) ?? []), ...listed]);
  spelled.set(primary, read);
  return read;
};

const spelled = new Map<string, ReadonlySet<string>>();
const numbersIn = readOnce(({ numbers }) => numbers?.split(/\s+/));

/** One and a half are articles and parts of speech as well. */
const ones =
  /^(?:a|an|one|half|several|un|une|uno|una|um|uma|een|één|ein|eine|ett|en|jeden|egy|bir|satu|một|один|одна|одно|μία|ένα|ένας)$/u;

let everyNumber: ReadonlySet<string> | undefined;

/** Whether a word is a number in any language, so that it is worth asking which it is in. */
export function mayEndNumber(word: string): boolean {
  everyNumber ??= new Set(
    Object.keys(lexicons).flatMap((language) => [...formsIn(language), ...magnitudesOf(language).keys()]),
  );
  const key = word.normalize('NFC').toLowerCase();
  return everyNumber.has(key) || isEnglishNumberWord(key);
}

/** How a word reads as the last of a number in one of some languages: as a numeral, as one of those that are articles as well, or not at all. */
export function endsNumber(word: string, languages: readonly string[]): 'numeral' | 'article' | undefined {
  const key = word.normalize('NFC').toLowerCase();
  const isNumber =
    languages.some((language) => magnitudesOf(language).has(key) || formsIn(language).has(key)) ||
    (languages.includes('en') && isEnglishNumberWord(key));
  if (!isNumber) return undefined;
  return ones.test(key) ? 'article' : 'numeral';
}
