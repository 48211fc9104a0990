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
  readonly century: (number: number, beforeCommonEra: boolean) => string;
  readonly decade: (firstYear: number) => string;
  readonly years: (first: string, last: string) => string;
  /** A day or month of some year: "25 December" with "the 16th century", or with nothing. */
  readonly inYears: (date: string, years: string | undefined) => string;
  readonly someYear: (first: string, last: string) => string;
  /** ISO 8601-2's 21 to 41. */
  readonly season: (code: number, year: string) => string;
  readonly at: (date: string, time: string) => string;
  readonly hour: (time: string) => string;
  readonly zone: (time: string, zone: string) => string;
  readonly missing: (date: string, component: 'month' | 'day') => string;
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

type Component = 'year' | 'month' | 'day';

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
  century: (number, bce) => `the ${number}${ordinalEnding(number)} century${bce ? ' BCE' : ''}`,
  decade: (first) => `the ${first}s`,
  years: (first, last) => `the years ${first} to ${last}`,
  inYears: (date, years) => (years === undefined ? `${date} of an unknown year` : `${date} in ${years}`),
  someYear: (first, last) => `a year between ${first} and ${last}`,
  season: saySeason,
  at: (date, time) => `${date}, ${time}`,
  hour: (time) => `in the hour from ${time}`,
  zone: (time, zone) => `${time} ${zone}`,
  missing: (date, component) => `${date}, ${component} unknown`,
  uncertain: (date) => `perhaps ${date}`,
  approximate: (date) => `about ${date}`,
  doubts: (date, uncertain, approximate) =>
    `${date} (${[doubt(uncertain, 'uncertain'), doubt(approximate, 'approximate')].filter((words) => words !== '').join(', ')})`,
  interval: (from, to) => `${from} to ${to}`,
  between: (from, to) => `between ${from} and ${to}`,
  onwards: (from) => `from ${from} onwards`,
  endUnknown: (from) => `from ${from}, end unknown`,
  until: (to) => `until ${to}`,
  startUnknown: (to) => `until ${to}, start unknown`,
  orLater: (from) => `${from} or later`,
  orEarlier: (to) => `${to} or earlier`,
  length: (count, unit) => `${separated(count)} ${unit}${count === 1 ? '' : 's'}`,
  oneOf: (dates) => `either ${list(dates, 'or')}`,
  allOf: (dates) => list(dates, 'and'),
};

/** Phrases by primary language subtag. A language is added by one more entry. */
const phrases: Readonly<Record<string, DatePhrases>> = { en: english };

/** The phrases of a language (BCP 47), or English where we have none. */
export function phrasesFor(language: string): DatePhrases {
  return phrases[language.slice(0, 2).toLowerCase()] ?? english;
}

/** Years from 1000 need no era; the year 0 of astronomers is 1 BCE. Long years get separators. */
function sayEnglishYear(year: number): string {
  const size = year > 0 ? year : 1 - year;
  const digits = separated(size);
  if (year <= 0) return `${digits} BCE`;
  return year < 1000 ? `${digits} CE` : digits;
}

function separated(count: number): string {
  return count > 9999 ? String(count).replace(/\B(?=(?:\d{3})+$)/g, ',') : String(count);
}

function saySeason(code: number, year: string): string {
  if (code >= 40) return `the ${ordinals[code - 40]} half of ${year}`;
  if (code >= 37) return `the ${ordinals[code - 37]} four months of ${year}`;
  if (code >= 33) return `the ${ordinals[code - 33]} quarter of ${year}`;
  const hemisphere = code >= 29 ? ' in the southern hemisphere' : code >= 25 ? ' in the northern hemisphere' : '';
  return `${seasons[(code - 21) % 4]} ${year}${hemisphere}`;
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function doubt(components: readonly string[], word: string): string {
  return components.length === 0 ? '' : `${list(components, 'and')} ${word}`;
}

function list(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
