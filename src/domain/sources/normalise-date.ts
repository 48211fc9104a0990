import { daysInMonth } from '../language/edtf/edtf.ts';

/** Languages whose month names are known; English first, so that it wins where two share a name. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'uk',
  'cs',
  'sv',
  'da',
  'nb',
  'fi',
  'hu',
  'tr',
  'ro',
  'el',
  'id',
  'ca',
];

let months: ReadonlyMap<string, number> | undefined;

/** The number of a month by its name in any known language, long or short, with or without a full stop. */
function monthNumber(name: string): number | undefined {
  months ??= nameMonths();
  const key = name.toLowerCase().replace(/\.$/, '');
  return months.get(key) ?? (key === 'sept' ? 9 : undefined);
}

/** Whether a word is the name of a month in any known language. */
export function isMonth(word: string): boolean {
  return monthNumber(word) !== undefined;
}

function nameMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const options = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => [
      { language, format: { month } as const },
      // Slavic and other languages bend the name beside a day.
      { language, format: { month, day: 'numeric' } as const },
    ]),
  );
  for (const { language, format } of options) {
    const formatter = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      const name = formatter.formatToParts(Date.UTC(2001, i, 15)).find(({ type }) => type === 'month')?.value ?? '';
      const key = name.toLowerCase().replace(/\.$/, '');
      if (/^\p{L}{3,}$/u.test(key) && !names.has(key)) names.set(key, i + 1);
    }
  }
  return names;
}

/**
 * Gives a date as found in metadata or beside a headline as EDTF (`2024-05-03`, `2024-05`, `2024`), or nothing if it is no date or
 * could be two. Times are left out: the day is the one the document gives in its own time zone.
 *
 * @param language BCP 47; tells 3/5/2024 in American English from the rest of the world.
 */
export function normaliseDate(value: string, language = ''): string | undefined {
  const text = value.trim().slice(0, 120);
  return (
    fromNumbers(text) ??
    fromWords(text) ??
    fromSlashes(text, language) ??
    (/^\d{4}$/.test(text) ? compose(Number(text)) : undefined)
  );
}

/** Year first: ISO 8601, its basic form, slashes, and the Chinese, Japanese and Korean order. */
function fromNumbers(text: string): string | undefined {
  const full =
    /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)(?=$|T|\d{6}$|\s)/.exec(text);
  if (full !== null) return compose(Number(full[1]), Number(full[2]), Number(full[3]));
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  return month === null ? undefined : compose(Number(month[1]), Number(month[2]));
}

/** "3 May 2024", "Fri, 03 May 2024 10:00 GMT", "May 3rd, 2024", "Fri May 03 2024", "3 de mayo de 2024", "May 2024". */
function fromWords(text: string): string | undefined {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]+(?:of\s|de\s|d['’])?(\p{L}{3,12}\.?)[\s,-]+(?:de\s|del\s)?(\d{4})(?!\d)/iu.exec(
      text,
    );
  // "10 GMT-0500" is no day: the word must be a month.
  if (dayFirst !== null && isMonth(dayFirst[2] ?? '')) return composeNamed(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst =
    /(\p{L}{3,12}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?:[\d:]{5,8}\s+(?:[A-Z]{2,4}\s+)?)?(\d{4})(?!\d)/iu.exec(
      text,
    );
  if (monthFirst !== null) return composeNamed(monthFirst[3], monthFirst[1], monthFirst[2]);
  const month = /^(\p{L}{3,12}\.?)\s+(?:de\s)?(\d{4})$/iu.exec(text);
  return month === null ? undefined : composeNamed(month[2], month[1]);
}

/** "03.05.2024" and "5/3/2024"; with slashes only where the order is sure. */
function fromSlashes(text: string, language: string): string | undefined {
  const match = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (match === null) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (first > 12 || first === second || match[2] === '.') return compose(year, second, first);
  if (second > 12 || /^en-US/i.test(language)) return compose(year, first, second);
  return dayFirst.test(language) ? compose(year, second, first) : undefined;
}

/** Languages that write 3/5/2024 for the third of May. Those that write dots have slashes from a program, in its order. */
const dayFirst = /^(?:fr|es|it|pt|nl|el|ro|ca|gl|vi|id|ms|hi|ar|he|th|en-(?!US|PH|CA))(?:-|$)/i;

function composeNamed(year: string | undefined, name: string | undefined, day?: string): string | undefined {
  const month = monthNumber(name ?? '');
  if (month === undefined) return undefined;
  return day === undefined ? compose(Number(year), month) : compose(Number(year), month, Number(day));
}

function compose(year: number, month?: number, day?: number): string | undefined {
  if (year < 1000 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (month === undefined) return pad(year, 4);
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  return day < 1 || day > daysInMonth(year, month) ? undefined : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
