import { monthNames, weekdayAt, weekdayNames } from '../language/lexicon/days-and-months.ts';
import { findDates, type FoundDate } from '../language/dates/find-dates.ts';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { primaryLanguage, splitWords } from '../language/words.ts';
import { unknown } from '../sources/metadata.ts';
import { holdsDate } from '../match/quoted-values.ts';
import {
  type Cited,
  type Evidence,
  languageOf,
  once,
  keysOf,
  type Statement,
  type StatementFinding,
  show,
} from './evidence.ts';

/**
 * Finds dates and weekdays of a claim that its passages do not give: another date, or one more precise than theirs.
 * "Monday" in a passage counts for a date where the source's own date resolves it; the source's own date counts too.
 */
export function lintDates(statement: Statement, { cited, editors }: Evidence): StatementFinding[] {
  const dates = findDates(statement.text, { language: statement.language }).filter(
    (date) => !isAnaphoric(statement.text, date) && !isTellingWhich(statement.text, date),
  );
  if (dates.length === 0) return [];
  const own: Cited = {
    source: '',
    stance: 'mentions',
    text: editors,
    quoted: [],
    around: '',
    language: statement.language,
    published: unknown,
    known: [],
    memory: {},
  };
  return dates.flatMap((date) => {
    const isGiven = [...cited, own].some((one) => givesIt(one, date, statement));
    const problem = isGiven ? weekdayProblem(statement, date) : `which no cited passage gives${nearest(cited, date)}`;
    return problem === undefined ? [] : [describe(statement, date, problem)];
  });
}

/** The dates of a citation's passages and of what its source goes by, read on the day the source was published. */
const datesOf = once((cited): readonly FoundDate[] => {
  const reference = cited.published === unknown ? undefined : cited.published;
  return findDates(textOf(cited), { language: languageOf(cited), reference });
});

function textOf({ text, known }: Cited): string {
  return [text, ...known].join('\n\n');
}

/** "The next year", "the previous day": counted from what the claim itself says before. */
function isAnaphoric(text: string, { start, end, edtf }: FoundDate): boolean {
  if (edtf !== undefined || isWeekday(bare(keysOf(text.slice(start, end)).at(-1) ?? ''), 'en')) return false;
  return /\b(?:the|that|same|following|previous) (?:\p{L}+ )?$/iu.test(
    `${text.slice(Math.max(0, start - 12), start)}${text.slice(start, end).replace(/\p{L}+$/u, '')}`,
  );
}

/** "The 2017 film", "“Sea of Fog” (2019)": the year only tells which work is meant. */
function isTellingWhich(text: string, { start, end, edtf }: FoundDate): boolean {
  if (!/^\d{4}$/.test(edtf ?? '')) return false;
  if (text[start - 1] === '(' && text[end] === ')' && /[\p{Lu}\p{Lt}”"’»]\S*\s\($/u.test(text.slice(0, start)))
    return true;
  return works.test(text.slice(end, end + 24));
}

const works =
  /^\s+(?:\p{Ll}+\s+)?(?:album|book|documentary|edition|essay|film|memoir|movie|novel|painting|photograph|play|poem|report|series|single|song|study|survey)(?!\p{L})/u;

function givesIt(cited: Cited, date: FoundDate, statement: Statement): boolean {
  if (date.edtf === undefined) return holdsWords(cited, statement.text.slice(date.start, date.end), statement.language);
  const ends = date.edtf.includes('/') ? date.edtf.split('/').filter((end) => end !== '' && end !== '..') : [date.edtf];
  const isGiven = (end: string): boolean =>
    holdsDate(datesOf(cited), end) || isWithin(cited.published, end) || givesInParts(cited, end);
  if (ends.length === 2 && spelledOut.test(statement.text.slice(date.start, date.end)))
    return ends.every((end) => isGiven(end) || holdsDate(endsOf(datesOf(cited)), end));
  return isGiven(date.edtf) || ends.every(isGiven);
}

/** "From May to July" says when something began and when it ended; "early May" is one time. */
const spelledOut = /\b(?:from|between|to|until|till|through|and)\b|[-–—]/i;

/** The beginnings and ends of stretches of time, each as a date. */
function endsOf(dates: readonly FoundDate[]): FoundDate[] {
  return dates.flatMap((date) =>
    (date.edtf?.includes('/') === true ? date.edtf.split('/') : []).map((edtf) => ({ ...date, edtf })),
  );
}

/** "2 November" in the passage, and the year near it or in the source's own date. */
function givesInParts(cited: Cited, date: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return false;
  const isNear = Math.abs(Number(cited.published.slice(0, 4)) - Number(year)) <= 1;
  const isHeld = new RegExp(`(?<!\\d)${year}(?!\\d)`).test(`${cited.text}\n${cited.around}\n${cited.published}`);
  if (month === undefined) return isHeld;
  if (!isHeld && !isNear) return false;
  const anchored = findDates(textOf(cited), { language: languageOf(cited), reference: year });
  const wanted = day === undefined ? `-${month}` : `-${month}-${day}`;
  return anchored.some(({ edtf, relative }) => relative && edtf?.slice(4, 4 + wanted.length) === wanted);
}

/** Whether the source's own date lies within a date. */
function isWithin(published: string, date: string): boolean {
  const [inner, outer] = [parseEdtf(published), parseEdtf(date)];
  if (
    inner?.lower === undefined ||
    outer?.lower === undefined ||
    inner.upper === undefined ||
    outer.upper === undefined
  )
    return false;
  return inner.lower.year >= outer.lower.year && inner.upper.year <= outer.upper.year;
}

const isWeekday = (key: string, language: string): boolean => weekdayNames(primaryLanguage(language)).has(key);

/** A date that leans on the day of writing: the passage has its words, or a date that falls on its weekday. */
function holdsWords(cited: Cited, written: string, language: string): boolean {
  const held = new Set(keysOf(textOf(cited)).map(bare));
  const words = keysOf(written)
    .map(bare)
    .filter((key) => !/^(?:the|a|an|on|in|of|this|that|next)$/.test(key));
  if (words.every((key) => held.has(key))) return true;
  const primary = primaryLanguage(language);
  const [day] = words.flatMap((_, i) => weekdayAt(splitWords(written), i, primary)?.day ?? []);
  const months = monthNames(primary);
  return datesOf(cited).some(({ edtf }) => {
    if (edtf === undefined) return false;
    if (day !== undefined) return weekdayOf(edtf) === day;
    return words.some((key) => months.get(key) !== undefined && months.get(key) === monthOf(edtf));
  });
}

const bare = (key: string): string => key.replace(/'s$/, '');

/** The weekday of a whole date, from Sunday. */
function weekdayOf(edtf: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf);
  if (match === null) return undefined;
  return new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay();
}

function monthOf(edtf: string): number | undefined {
  const match = /^\d{4}-(\d{2})/.exec(edtf);
  return match === null ? undefined : Number(match[1]);
}

/** "Monday, 29 April 2025" where that day is a Tuesday. */
function weekdayProblem(statement: Statement, { start, end, edtf }: FoundDate): string | undefined {
  const day = edtf === undefined ? undefined : weekdayOf(edtf);
  const names = weekdayNames('en');
  const before = keysOf(statement.text.slice(Math.max(0, start - 14), start)).at(-1) ?? '';
  const written = [before, ...keysOf(statement.text.slice(start, end))].find((key) => names.has(key));
  if (day === undefined || written === undefined || names.get(written) === day) return undefined;
  const [right = ''] = [...names].find(([, number]) => number === day) ?? [];
  return `which is a ${right[0]?.toUpperCase() ?? ''}${right.slice(1)}`;
}

function nearest(cited: readonly Cited[], { edtf }: FoundDate): string {
  if (edtf === undefined) return '';
  const found = cited.flatMap((one) => datesOf(one).map((date) => ({ date, text: textOf(one) })));
  const near = found.find(({ date }) => date.edtf?.startsWith(edtf.slice(0, 4)) === true) ?? found[0];
  return near === undefined ? '' : ` (it has “${show(near.text, near.date)}”)`;
}

function describe(statement: Statement, date: FoundDate, problem: string): StatementFinding {
  return {
    rule: 'claim-date',
    words: date,
    message: `Unexpected date “${show(statement.text, date)}”, ${problem}, expected a date that they give, no more precise than theirs`,
    mend: 'write the date as a passage gives it, cite the passage that gives it, or let the note say how the editors know it',
  };
}
