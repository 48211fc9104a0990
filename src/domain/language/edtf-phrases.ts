/** Everything that is said of dates in one language. Names and numbers come in as text; nothing is glued together outside. */
export interface DatePhrases {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly unknown: string;
  readonly anyTime: string;
  /** A day, month and year, each said already; year or month may be empty in a shortened range. */
  readonly day: (day: string, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly year: (astronomical: number) => string;
  /** A year as a mark on an axis: in millions where it is as long ago or as far ahead. */
  readonly roundYear: (astronomical: number) => string;
  readonly century: (number: number, beforeCommonEra: boolean) => string;
  readonly decade: (firstYear: number) => string;
  readonly years: (first: string, last: string) => string;
  /** A day or month of some year: "25 December" with "the 16th century", or with nothing. */
  readonly inYears: (date: string, years: string | undefined) => string;
  readonly someYear: (first: string, last: string) => string;
  /** A day of the month, with nothing known of the month and perhaps nothing of the year. */
  readonly dayOnly: (day: number, year: string | undefined) => string;
  /** ISO 8601-2's 21 to 41; `next` is the year that it runs on into, if it does. */
  readonly season: (code: number, year: string, next: string | undefined) => string;
  readonly at: (date: string, time: string) => string;
  /** An hour whose minutes are not given, alone and as one end of a range. */
  readonly hour: (time: string) => string;
  readonly hourEnd: (time: string) => string;
  readonly zone: (time: string, zone: string) => string;
  readonly missing: (date: string, components: readonly Component[]) => string;
  readonly uncertain: (date: string) => string;
  readonly approximate: (date: string) => string;
  readonly doubts: (date: string, uncertain: readonly Component[], approximate: readonly Component[]) => string;
  readonly interval: (from: string, to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly onwards: (from: string) => string;
  readonly endUnknown: (from: string) => string;
  readonly until: (to: string) => string;
  readonly startUnknown: (to: string) => string;
  readonly orLater: (from: string) => string;
  readonly orEarlier: (to: string) => string;
  readonly length: (count: number, unit: 'year' | 'month' | 'day' | 'hour' | 'minute') => string;
  readonly oneOf: (dates: readonly string[]) => string;
  readonly allOf: (dates: readonly string[]) => string;
}

/** What of a date may be in doubt or missing, as a key for the word for it. */
export type Component = 'year' | 'season' | 'part' | 'month' | 'day';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];

const english: DatePhrases = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  unknown: 'date unknown',
  anyTime: 'at any time',
  day: (day, month, year) => [day, month, year].filter((word) => word !== '').join(' '),
  month: (month, year) => (year === '' ? month : `${month} ${year}`),
  year: sayEnglishYear,
  roundYear: (year) =>
    Math.abs(year) < 1e6 ? sayEnglishYear(year) : `${rounded(Math.abs(year))} ${year > 0 ? 'CE' : 'BCE'}`,
  century: (number, bce) => `the ${number}${ordinalEnding(number)} century${bce ? ' BCE' : ''}`,
  decade: (first) => `the ${first}s`,
  years: (first, last) => `the years ${withoutEra(first, last)} to ${last}`,
  inYears: (date, years) => (years === undefined ? `${date} of an unknown year` : `${date} in ${years}`),
  someYear: (first, last) => `a year between ${withoutEra(first, last)} and ${last}`,
  dayOnly: (day, year) =>
    `the ${day}${ordinalEnding(day)} of an unknown month${year === undefined ? ' and year' : ` in ${year}`}`,
  season: saySeason,
  at: (date, time) => `${date}, ${time}`,
  hour: (time) => `in the hour from ${time}`,
  hourEnd: (time) => `the ${time} hour`,
  zone: (time, zone) => `${time} ${zone}`,
  missing: (date, components) => `${date} (${componentList(components)} unknown)`,
  uncertain: (date) => `perhaps ${date}`,
  approximate: (date) => `about ${date}`,
  doubts: (date, uncertain, approximate) => `${date} (${sayDoubts(uncertain, approximate)})`,
  interval: (from, to) => `${withoutEra(from, to)} to ${to}`,
  between: (from, to) => `between ${withoutEra(from, to)} and ${to}`,
  onwards: (from) => `from ${from} onwards`,
  endUnknown: (from) => `from ${from}, end unknown`,
  until: (to) => `until ${to}`,
  startUnknown: (to) => `until ${to}, start unknown`,
  orLater: (from) => `${from} or later`,
  orEarlier: (to) => `${to} or earlier`,
  length: (count, unit) => `${count < 1e6 ? separated(count) : rounded(count)} ${unit}${count === 1 ? '' : 's'}`,
  oneOf: (dates) => `either ${list(dates, 'or')}`,
  allOf: (dates) => list(dates, 'and'),
};

/** Phrases by primary language subtag. A language is added by one more entry. */
const phrases: Readonly<Record<string, DatePhrases>> = { en: english };

/** The phrases of a language (BCP 47), or English where we have none. */
export function phrasesFor(language: string): DatePhrases {
  return phrases[language.slice(0, 2).toLowerCase()] ?? english;
}

/** Four digits need no era; the year 0 of astronomers is 1 BCE. Long years get separators, and an era to be known as years. */
function sayEnglishYear(year: number): string {
  const size = year > 0 ? year : 1 - year;
  const digits = separated(size);
  if (year <= 0) return `${digits} BCE`;
  return year < 1000 || year > 9999 ? `${digits} CE` : digits;
}

function separated(count: number): string {
  return count > 9999 ? String(count).replace(/\B(?=(?:\d{3})+$)/g, ',') : String(count);
}

/** "4.54 billion". */
function rounded(count: number): string {
  const [size, word] = count < 999.95e6 ? [1e6, 'million'] : [1e9, 'billion'];
  return `${Number((count / size).toPrecision(4))} ${word}`;
}

/** The first of two years without the era that the second says for both. */
function withoutEra(first: string, last: string): string {
  const [from, to] = [first, last].map((year) => /^([\d,]+) (B?CE)$/.exec(year));
  return from?.[1] !== undefined && from[2] === to?.[2] ? from[1] : first;
}

function saySeason(code: number, year: string, next: string | undefined): string {
  if (code >= 40) return `the ${ordinals[code - 40]} half of ${year}`;
  if (code >= 37) return `the ${ordinals[code - 37]} four months of ${year}`;
  if (code >= 33) return `the ${ordinals[code - 33]} quarter of ${year}`;
  const hemisphere = code >= 29 ? ' in the southern hemisphere' : code >= 25 ? ' in the northern hemisphere' : '';
  const span = next === undefined ? year : `${withoutEra(year, next)}–${next}`;
  return `${seasons[(code - 21) % 4]} ${span}${hemisphere}`;
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function sayDoubts(uncertain: readonly Component[], approximate: readonly Component[]): string {
  const [first, second] = [componentList(uncertain), componentList(approximate)];
  if (first === second) return `${first} uncertain and approximate`;
  const doubts = [first && `${first} uncertain`, second && `${second} approximate`];
  return doubts.filter((words) => words !== '').join(', ');
}

function componentList(components: readonly Component[]): string {
  return list(
    components.map((component) => (component === 'part' ? 'part of the year' : component)),
    'and',
  );
}

/** Items that hold commas are parted by semicolons, and a comma helps where an item holds the conjunction itself. */
function list(items: readonly string[], conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  const inner = items.length > 2 && items.some((item) => item.includes(', '));
  const comma = inner ? ';' : items.some((item) => item.includes(` ${conjunction} `)) ? ',' : '';
  return `${items.slice(0, -1).join(inner ? '; ' : ', ')}${comma} ${conjunction} ${items.at(-1)}`;
}
