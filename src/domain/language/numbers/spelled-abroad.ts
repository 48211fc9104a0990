import { joined, keyAt, type Reader, type Segment } from './reader.ts';
import { keyOf, primaryLanguage } from '../words.ts';

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

/** How a language writes the numbers from 0 to 999 in words: each number in every way it is written, and what one thousand is. */
interface NumberForms {
  /** Each form as the words it is split into, with its value. */
  readonly forms: readonly (readonly [words: readonly string[], value: number])[];
  /** Forms of one, which are articles as well: numbers only before a magnitude. */
  readonly ones: readonly string[];
  /** The word for a thousand inside a longer one ("zweitausenddreihundert"), where the language joins its numbers. */
  readonly joinedThousand?: RegExp;
  /** What adds a half to a magnitude: "un million et demi". */
  readonly half?: readonly string[];
  /** Words for numbers with a half: "anderthalb", "zweieinhalb". */
  readonly halves?: ReadonlyMap<string, number>;
  /** What joins the hundreds to a thousand: "dois mil e trezentos". */
  readonly and?: string;
  /** Words that are another word just as often, with what the next one ends in where they count it. */
  readonly doubtful?: Readonly<Record<string, RegExp>>;
}

const list = (words: string): string[] => words.split(' ');
type Forms = readonly string[];

/** All numbers from 0 to 999, from how those below a hundred and the hundreds are written and joined. */
function build(
  below: (n: number) => Forms,
  hundred: (n: number) => Forms,
  join: (a: string, b: string) => Forms,
): NumberForms['forms'] {
  const forms: [readonly string[], number][] = [];
  for (let n = 0; n < 1000; n++) {
    const rest = n % 100;
    const written =
      n < 100
        ? below(n)
        : hundred(Math.floor(n / 100)).flatMap((front) =>
            rest === 0 ? [front] : below(rest).flatMap((back) => join(front, back)),
          );
    for (const form of new Set(written)) forms.push([form.split(/[\s-]+/), n]);
  }
  return forms;
}

function german(): NumberForms {
  const units = list(
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  );
  const tens = list('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
  const unit = (n: number): string => (n === 1 ? 'ein' : (units[n] ?? ''));
  const below = (n: number): Forms => {
    if (n < 20) return n === 2 ? ['zwei', 'zwo'] : [units[n] ?? ''];
    const ten = tens[Math.floor(n / 10)] ?? '';
    const form = n % 10 === 0 ? ten : `${unit(n % 10)}und${ten}`;
    return form.includes('ß') ? [form, form.replace('ß', 'ss')] : [form];
  };
  const hundred = (n: number): Forms => (n === 1 ? ['hundert', 'einhundert'] : [`${unit(n)}hundert`]);
  const forms = build(below, hundred, (a, b) => [a + b, `${a}und${b}`]).filter(([, value]) => value !== 1);
  const halves = new Map([
    ['anderthalb', 1.5],
    ...units.slice(1, 13).map((_, i) => [`${unit(i + 1)}einhalb`, i + 1.5] as const),
  ]);
  return { forms, halves, ones: list('ein eine einer einem einen'), joinedThousand: /tausend(?:und)?/ };
}

function dutch(): NumberForms {
  const units = list(
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  );
  const tens = list('- - twintig dertig veertig vijftig zestig zeventig tachtig negentig');
  const below = (n: number): Forms => {
    if (n < 20) return [units[n] ?? ''];
    const [unit = '', ten = ''] = [units[n % 10], tens[Math.floor(n / 10)]];
    return n % 10 === 0 ? [ten] : [unit + (unit.endsWith('e') ? 'ën' : 'en') + ten];
  };
  const hundred = (n: number): Forms => (n === 1 ? ['honderd'] : [`${units[n] ?? ''}honderd`]);
  const forms = build(below, hundred, (a, b) => [a + b, `${a}en${b}`, `${a} ${b}`]).filter(([, value]) => value !== 1);
  return {
    forms,
    halves: new Map([
      ['anderhalf', 1.5],
      ['tweeënhalf', 2.5],
      ['drieënhalf', 3.5],
      ['vierenhalf', 4.5],
    ]),
    ones: list('een één'),
    joinedThousand: /duizend(?:en)?/,
  };
}

function italian(): NumberForms {
  const units = list(
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  );
  const tens = list('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta');
  const below = (n: number): Forms => {
    if (n < 20) return [units[n] ?? ''];
    const [unit = '', ten = ''] = [units[n % 10], tens[Math.floor(n / 10)]];
    if (n % 10 === 0) return [ten];
    const stem = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
    if (n % 10 === 1) return [stem + unit, `${stem}un`];
    return n % 10 === 3 ? [`${ten}tré`, `${ten}tre`] : [stem + unit];
  };
  const hundred = (n: number): Forms => (n === 1 ? ['cento'] : [`${units[n] ?? ''}cento`]);
  const join = (a: string, b: string): Forms =>
    b.startsWith('ottant') || b === 'otto' ? [a + b, a.slice(0, -1) + b] : [a + b];
  const forms = build(below, hundred, join).filter(([, value]) => value !== 1);
  return {
    forms,
    ones: list('un uno una'),
    joinedThousand: /mila|mille/,
    half: ['e', 'mezzo'],
    doubtful: { sei: /[ie]$/ },
  };
}

function french(): NumberForms {
  const units = list(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  );
  const tens = list('- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');
  const below = (n: number): Forms => {
    if (n < 20) return [units[n] ?? ''];
    const [ten = '', rest] = [tens[Math.floor(n / 10)], n >= 60 ? n % 20 : n % 10];
    const local = n % 10 === 0 ? '' : n % 10 === 1 ? '-et-un' : `-${units[n % 10] ?? ''}`;
    const regional =
      n >= 90
        ? [`nonante${local}`]
        : n >= 80
          ? [`huitante${local}`, `octante${local}`]
          : n >= 70
            ? [`septante${local}`]
            : [];
    if (rest === 0) return n === 80 ? ['quatre-vingts', 'quatre-vingt', ...regional] : [ten, ...regional];
    const linked =
      n < 80 && (rest === 1 || rest === 11) ? `${ten}-et-${units[rest] ?? ''}` : `${ten}-${units[rest] ?? ''}`;
    return rest === 1 ? [linked, `${linked}e`, ...regional] : [linked, ...regional];
  };
  const hundred = (n: number): Forms => (n === 1 ? ['cent'] : [`${units[n] ?? ''} cents`, `${units[n] ?? ''} cent`]);
  const forms = build(below, hundred, (a, b) => [`${a} ${b}`]).filter(([, value]) => value !== 1);
  return { forms, ones: list('un une'), half: ['et', 'demi'], doubtful: { neuf: /[sx]$/ } };
}

function spanish(): NumberForms {
  const units = list(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  );
  const tens = list('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa');
  const hundreds = list(
    '- cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  );
  const gendered = (form: string): Forms =>
    form.endsWith('uno')
      ? [form, form.replace(/uno$/, 'una'), form.replace(/uno$/, form.endsWith('veintiuno') ? 'ún' : 'un')]
      : [form];
  const below = (n: number): Forms => {
    if (n < 30) return gendered(units[n] ?? '');
    const ten = tens[Math.floor(n / 10)] ?? '';
    return n % 10 === 0 ? [ten] : gendered(`${ten} y ${units[n % 10] ?? ''}`);
  };
  const hundred = (n: number): Forms =>
    n === 1 ? ['cien', 'ciento'] : [hundreds[n] ?? '', (hundreds[n] ?? '').replace(/os$/, 'as')];
  const forms = build(below, hundred, (a, b) => (a === 'cien' ? [] : [`${a} ${b}`])).filter(([, value]) => value !== 1);
  return { forms, ones: list('un uno una'), half: ['y', 'medio'] };
}

function portuguese(): NumberForms {
  const units = list(
    'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
  );
  const variants = new Map([
    ['dois', ['duas']],
    ['catorze', ['quatorze']],
    ['dezesseis', ['dezasseis']],
    ['dezessete', ['dezassete']],
    ['dezenove', ['dezanove']],
    ['um', ['uma']],
  ]);
  const tens = list('- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');
  const hundreds = list('- cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos');
  const unit = (n: number): Forms => [units[n] ?? '', ...(variants.get(units[n] ?? '') ?? [])];
  const below = (n: number): Forms => {
    if (n < 20) return unit(n);
    const ten = tens[Math.floor(n / 10)] ?? '';
    return n % 10 === 0 ? [ten] : unit(n % 10).map((form) => `${ten} e ${form}`);
  };
  const hundred = (n: number): Forms =>
    n === 1 ? ['cem', 'cento'] : [hundreds[n] ?? '', (hundreds[n] ?? '').replace(/os$/, 'as')];
  const forms = build(below, hundred, (a, b) => (a === 'cem' ? [] : [`${a} e ${b}`])).filter(
    ([, value]) => value !== 1,
  );
  return { forms, ones: list('um uma'), and: 'e', half: ['e', 'meio'] };
}

/** The languages whose numbers in words are known besides English, by primary subtag; each is worked out when first asked for. */
export const numberForms: Readonly<Record<string, () => NumberForms>> = {
  de: german,
  nl: dutch,
  it: italian,
  fr: french,
  es: spanish,
  pt: portuguese,
};

/** Whether numbers in words are read in a language, by primary subtag. */
export function spelledNumbersIn(language: string): boolean {
  return language === 'en' || Object.hasOwn(numberForms, language);
}
