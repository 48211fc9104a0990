import { longMonths, shortMonths } from './month-names.ts';
import { type EdtfDate, type EdtfPart, parseEdtf, speakEdtf } from '../language/edtf/edtf.ts';
import type { CreditedName } from '../language/personal-names.ts';
import { readersDay, type Reference, sayStatus } from './reference.ts';

/** A stretch of a citation, set as its style wants it. */
export interface CitedRun {
  readonly text: string;
  readonly italic?: true;
  /** BCP 47, where it is not the language of the citation, which is English. */
  readonly language?: string;
  /** The day of whoever cites is to stand here, written as the style writes days. */
  readonly readersDay?: CitationStyle;
}

export const citationStyles = ['apa', 'mla', 'chicago'] as const;
export type CitationStyle = (typeof citationStyles)[number];

export const styleNames: Readonly<Record<CitationStyle, string>> = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' };

/**
 * How a reference reads in a list of works cited: APA (7th edition), MLA (9th edition) or Chicago (17th edition,
 * bibliography). What nobody knows is passed over as the style would have it: a title takes the place of an author, and
 * `n.d.` that of a date.
 */
export function cite(reference: Reference, style: CitationStyle): readonly CitedRun[] {
  return writers[style](reference);
}

/** A citation as plain text, with some words for the day of whoever cites. */
export function toPlainText(runs: readonly CitedRun[], day: string): string {
  return runs.map((run) => (run.readersDay === undefined ? run.text : day)).join('');
}

const writers: Readonly<Record<CitationStyle, (reference: Reference) => CitedRun[]>> = {
  apa: citeApa,
  mla: citeMla,
  chicago: citeChicago,
};

function citeApa(reference: Reference): CitedRun[] {
  const { within, container, publisher, url, archived, edition } = reference;
  const authors = nameApa(reference.authors);
  const date = `(${reference.issued === undefined ? 'n.d.' : sayDate(reference.issued, apaDates)}).`;
  const isInPeriodical = isPeriodical(reference);
  const state = edition && `Edition of ${sayEdition(edition, chicagoDates)}`;
  const remark = within ? `Note ${String(within.note)}` : isInPeriodical ? undefined : state;
  const title = titleRuns(reference, {
    italic: within === undefined && !isInPeriodical,
    ifUnknown: '[Untitled document]',
  });
  const name = [...title, plain(remark === undefined ? '' : ` (${remark})`)];
  const houses = [container, publisher].filter((house) => house !== undefined && !isAuthor(reference, house));
  const [house, second] = houses;
  return joinSentences([
    ...(authors === '' ? [closeRuns(name), [plain(date)]] : [[plain(closed(authors))], [plain(date)], closeRuns(name)]),
    within === undefined
      ? []
      : closeRuns([
          plain('In '),
          { text: within.title, italic: true },
          plain(state === undefined ? '' : ` (${state})`),
        ]),
    statusRuns(reference),
    house === undefined ? [] : closeRuns([isInPeriodical ? { text: house, italic: true } : plain(house)]),
    second === undefined || second === house || !isInPeriodical ? [] : [plain(closed(second))],
    url === undefined ? sayAccess(reference, 'apa') : [...sayAccess(reference, 'apa'), plain(url)],
    archived === undefined ? [] : [plain(`Archived at ${archived}`)],
  ]);
}

function citeMla(reference: Reference): CitedRun[] {
  const { within, container, publisher, url, archived, edition } = reference;
  const authors = reference.authors.filter((name) => !('literal' in name) || !isHouse(reference, name.literal));
  const title = quoted(titleRuns(reference, { ifUnknown: undefined }));
  const containers: CitedRun[][] = [
    within === undefined ? [] : [{ text: within.title, italic: true }, plain(`, note ${String(within.note)}`)],
    container === undefined ? [] : [{ text: container, italic: true }],
    edition === undefined ? [] : [plain(`edition of ${sayEdition(edition, mlaDates)}`)],
    publisher === undefined || publisher === container ? [] : [plain(publisher)],
    reference.issued === undefined || edition !== undefined ? [] : [plain(sayDate(reference.issued, mlaDates))],
    url === undefined ? [] : [plain(url)],
  ];
  return joinSentences([
    authors.length === 0 ? [] : [plain(closed(nameMla(authors)))],
    title,
    closeRuns(joinWith(containers, ', ')),
    statusRuns(reference),
    archived === undefined ? [] : [plain(`Archived at ${archived}.`)],
    sayAccess(reference, 'mla'),
  ]);
}

function citeChicago(reference: Reference): CitedRun[] {
  const { within, container, publisher, url, archived, edition } = reference;
  const authors = nameChicago(reference.authors);
  const isInPeriodical = isPeriodical(reference);
  const date = reference.issued === undefined ? undefined : sayDate(reference.issued, chicagoDates);
  // A date that nobody knows is said where nothing else tells when the words stood there.
  const when = edition
    ? `edition of ${sayEdition(edition, chicagoDates)}`
    : (date ?? (reference.accessed === undefined ? 'n.d.' : undefined));
  const place: CitedRun[][] = [
    container === undefined ? [] : [isInPeriodical ? { text: container, italic: true } : plain(container)],
    publisher === undefined || publisher === container || isAuthor(reference, publisher) ? [] : [plain(publisher)],
    when === undefined ? [] : [plain(when)],
  ];
  return joinSentences([
    authors === '' ? [] : [plain(closed(authors))],
    quoted(titleRuns(reference, { ifUnknown: undefined })),
    within === undefined
      ? []
      : [plain(`Note ${String(within.note)} in “`), { text: closed(inSingleMarks(within.title)) }, plain('”')],
    closeRuns(joinWith(place, ', ')).map(upperFirst),
    statusRuns(reference),
    sayAccess(reference, 'chicago'),
    url === undefined ? [] : [plain(`${url}.`)],
    archived === undefined ? [] : [plain(`Archived at ${archived}.`)],
  ]);
}

// Names

function nameApa(names: readonly CreditedName[]): string {
  const each = names.map((name) =>
    'literal' in name
      ? name.literal
      : [name.family, name.given === undefined ? undefined : toInitials(name.given), name.suffix]
          .filter((part) => part !== undefined)
          .join(', '),
  );
  // Of more than 20, the first 19 and the last.
  if (each.length > 20) return `${each.slice(0, 19).join(', ')}, . . . ${each.at(-1) ?? ''}`;
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')}, & ${each.at(-1) ?? ''}`;
}

function nameMla(names: readonly CreditedName[]): string {
  const [first, second] = names;
  if (first === undefined) return '';
  if (names.length > 2) return `${turned(first)}, et al.`;
  return second === undefined ? turned(first) : `${turned(first)}, and ${straight(second)}`;
}

function nameChicago(names: readonly CreditedName[]): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const rest = others.map(straight);
  // Of more than 10, the first 7.
  if (names.length > 10) return `${[turned(first), ...rest.slice(0, 6)].join(', ')}, et al.`;
  return rest.length === 0
    ? turned(first)
    : `${[turned(first), ...rest.slice(0, -1)].join(', ')}, and ${rest.at(-1) ?? ''}`;
}

function turned(name: CreditedName): string {
  return 'literal' in name
    ? name.literal
    : [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

function straight(name: CreditedName): string {
  return 'literal' in name
    ? name.literal
    : [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(' ');
}

/** "Mary-Ann" is "M.-A.". */
function toInitials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      /^(?:\p{Lu}\.-?)+$/u.test(word)
        ? word.replaceAll(/\.(?=\p{Lu})/gu, '. ')
        : word
            .split('-')
            .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
            .join('-'),
    )
    .join(' ');
}

function isAuthor({ authors }: Reference, house: string): boolean {
  return authors.some((name) => 'literal' in name && name.literal.toLowerCase() === house.toLowerCase());
}

function isHouse({ container, publisher }: Reference, name: string): boolean {
  return [container, publisher].some((house) => house?.toLowerCase() === name.toLowerCase());
}

function isPeriodical({ type }: Reference): boolean {
  return type === 'article-newspaper' || type === 'article-journal' || type === 'entry-encyclopedia';
}

// Titles

function titleRuns(
  { title, language, within }: Reference,
  { italic = false, ifUnknown }: { readonly italic?: boolean; readonly ifUnknown: string | undefined },
): CitedRun[] {
  if (title === undefined) return ifUnknown === undefined ? [] : [plain(ifUnknown)];
  const text = within === undefined ? title : title.replace(/(?<!\.)\.$/, '');
  const isForeign = language !== undefined && !/^en\b/i.test(language);
  return [{ text, ...(italic && { italic }), ...(isForeign && { language }) }];
}

/** In quotation marks, with the full stop inside, as American styles have it; or that there is no title. */
function quoted(runs: readonly CitedRun[]): CitedRun[] {
  const [run] = runs;
  if (run === undefined) return [plain('Untitled document.')];
  return [plain('“'), { ...run, text: closed(inSingleMarks(run.text)) }, plain('”')];
}

/** Quotation marks inside quotation marks are single ones; straight ones are curled. */
function inSingleMarks(words: string): string {
  return words
    .replaceAll(/(^|[\s([{—–-])"/g, '$1‘')
    .replaceAll('"', '’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('„', '‚');
}

/** Ends words with a full stop unless they end with a mark of their own; it goes inside a closing quotation mark. */
function closed(words: string): string {
  if (/[.!?…][’”"»]*$/.test(words)) return words;
  return words.replace(/([’”"]*)$/, '.$1');
}

function closeRuns(runs: readonly CitedRun[]): CitedRun[] {
  const text = runs.map((run) => run.text).join('');
  if (text === '') return [];
  if (/[.!?…][’”"»]*$/.test(text)) return [...runs];
  const last = runs.findLast((run) => run.text !== '');
  // A full stop is no part of an address or of what is set in italics.
  return last !== undefined && !last.italic && /[’”"]$/.test(last.text)
    ? runs.map((run) => (run === last ? { ...run, text: closed(run.text) } : run))
    : [...runs, plain('.')];
}

function upperFirst(run: CitedRun, index: number): CitedRun {
  return index > 0 ? run : { ...run, text: run.text.slice(0, 1).toUpperCase() + run.text.slice(1) };
}

function plain(text: string): CitedRun {
  return { text };
}

function statusRuns(reference: Reference): CitedRun[] {
  const status = sayStatus(reference);
  return status === undefined ? [] : [plain(`${status}.`)];
}

function joinWith(parts: readonly (readonly CitedRun[])[], separator: string): CitedRun[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [plain(separator), ...part]));
}

function joinSentences(sentences: readonly (readonly CitedRun[])[]): CitedRun[] {
  return joinWith(
    sentences.map((sentence) => sentence.filter(({ text, readersDay: day }) => text !== '' || day !== undefined)),
    ' ',
  );
}

// Dates

/** How a style writes days and months; the rest follows from the order. */
interface DateWords {
  readonly months: readonly string[];
  readonly day: (day: string, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  /** Days of one month, both with the mark between them. */
  readonly days: (days: string, month: string, year: string) => string;
  readonly circa: string;
  readonly to: string;
}

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];

const apaDates: DateWords = {
  months: longMonths,
  day: (day, month, year) => `${year}, ${month} ${day}`,
  days: (days, month, year) => `${year}, ${month} ${days}`,
  month: (month, year) => `${year}, ${month}`,
  circa: 'ca. ',
  to: '–',
};
const mlaDates: DateWords = {
  months: shortMonths,
  day: (day, month, year) => `${day} ${month} ${year}`,
  days: (days, month, year) => `${days} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  circa: 'circa ',
  to: '-',
};
const chicagoDates: DateWords = {
  months: longMonths,
  day: (day, month, year) => `${month} ${day}, ${year}`,
  days: (days, month, year) => `${month} ${days}, ${year}`,
  month: (month, year) => `${month} ${year}`,
  circa: 'ca. ',
  to: '–',
};

/** An EDTF date as a style writes it; what the style has no form for, in plain words. */
function sayDate(edtf: string, words: DateWords): string {
  const date = parseEdtf(edtf);
  if (date === undefined) return edtf;
  const said = sayPlainDate(date, words);
  if (said === undefined) return speakEdtf(date, 'en');
  return date.approximate || date.uncertain ? words.circa + said : said;
}

function sayPlainDate(date: EdtfDate, words: DateWords): string | undefined {
  const [range] = date.ranges;
  const from = range?.from && sayDay(range.from, words);
  const to = range?.to && sayDay(range.to, words);
  if (range?.from === undefined || from === undefined) return undefined;
  if (date.kind === 'date') return from;
  if (date.kind !== 'interval' || range.to === undefined || to === undefined) return undefined;
  const { year, month, day } = range.from;
  if (year === range.to.year && month !== undefined && month === range.to.month && day !== undefined) {
    const days = `${plainDay(day)}${words.to}${plainDay(range.to.day ?? '')}`;
    return words.days(days, words.months[Number(month) - 1] ?? '', sayYear(year));
  }
  return `${from}${words.to}${to}`;
}

function sayDay(
  { year, month, day, season, unspecified, significant, precision }: EdtfPart,
  words: DateWords,
): string | undefined {
  if (unspecified || significant !== undefined || precision === 'century' || precision === 'decade') return undefined;
  const said = sayYear(year);
  if (season !== undefined) {
    const name = seasons[season - 21];
    return name === undefined ? undefined : words.month(name, said);
  }
  if (month === undefined) return said;
  const name = words.months[Number(month) - 1] ?? '';
  return day === undefined ? words.month(name, said) : words.day(plainDay(day), name, said);
}

/** Astronomical years have a year 0, people have none. */
function sayYear(year: string): string {
  const number = Number(year);
  return number > 0 ? String(number) : `${String(1 - number)} BCE`;
}

function plainDay(day: string): string {
  return String(Number(day));
}

/** An edition by its day; one of several of a day, with its number. */
function sayEdition({ id, date }: NonNullable<Reference['edition']>, words: DateWords): string {
  const number = /^\d{4}-\d{2}-\d{2}-(\d+)$/.exec(id)?.[1];
  return number === undefined ? sayDate(date, words) : `${sayDate(date, words)}, no. ${number}`;
}

/** APA leads on to the address, the others end a sentence. */
function sayAccess({ accessed, url }: Reference, style: CitationStyle): CitedRun[] {
  if (accessed === undefined) return [];
  const dates = { apa: chicagoDates, mla: mlaDates, chicago: chicagoDates }[style];
  const day: CitedRun = accessed === readersDay ? { text: '', readersDay: style } : plain(sayDate(accessed, dates));
  if (style !== 'apa') return [plain('Accessed '), day, plain(endsWithDot(day) ? '' : '.')];
  return url === undefined ? [plain('Retrieved '), day, plain('.')] : [plain('Retrieved '), day, plain(', from ')];
}

function endsWithDot({ text }: CitedRun): boolean {
  return text.endsWith('.');
}
