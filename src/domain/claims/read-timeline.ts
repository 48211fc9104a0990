import { described } from '../yaml/read-yaml.ts';
import * as z from 'zod/mini';
import type { TextFile } from '../messages/message.ts';
import { suggestId } from '../text/suggest.ts';
import type { YamlPath } from '../yaml/read-yaml.ts';
import {
  addTexts,
  checkDate,
  checkIds,
  placeAt,
  readAllow,
  readCite,
  readEntries,
  report,
  type EntryFile,
} from './entries.ts';
import {
  editorsUnsupported,
  readEditorsNote,
  readLinkedText,
  type LinkedText,
  type WrittenLinkedText,
} from './editors-note.ts';
import type { TimelineEvent, WrittenLink } from './explainer.ts';
import { allow, cite, date, id, oneOrMore, toList, words } from './schema.ts';
import { type EdtfDate, parseEdtf } from '../language/edtf/edtf.ts';

/** One entry of `timeline.yaml`. */
export const eventSchema = z.strictObject({
  id: id('The name of the event in addresses and references; never change it once published.'),
  date: z.optional(date('When it happened, as far as the sources say.')),
  after: z.optional(oneOrMore('Ids of events this one comes after, where no date is known.')),
  before: z.optional(oneOrMore('Ids of events this one comes before, where no date is known.')),
  label: words('What happened, in a few words.'),
  lane: words('The row of the chart it stands in, such as who acted.'),
  note: z.optional(words('A remark for readers.')),
  'dated-by': z.optional(
    words(
      'Who dated it, or put it where it stands, and why, where the quoted words do not. Links may stand in it; `inferred:` at its start says that it is an inference.',
    ),
  ),
  cite: z.optional(described(cite, 'The words of a source that tell of the event.')),
  editors: z.optional(
    words(
      'In place of `cite`, for an event that only the record holds: what the editors add, with a link to where it can be looked up, or `inferred:` and the reason.',
    ),
  ),
  allow: z.optional(allow),
});
type Entry = z.output<typeof eventSchema>;

/** Reads `timeline.yaml`. */
export function readTimeline(
  file: TextFile,
): EntryFile<Entry> & { readonly events: readonly TimelineEvent[]; readonly links: readonly WrittenLink[] } {
  const from = readEntries(file, eventSchema);
  checkIds(from);
  const links: WrittenLink[] = [];
  const events = from.entries.map(({ index, data }) => readEvent(from, index, data, links));
  checkOrder(from);
  return { ...from, events, links };
}

function readEvent(from: EntryFile<Entry>, index: number, data: Entry, links: WrittenLink[]): TimelineEvent {
  const place = placeAt(from, [index]);
  const { citations, note } = readCite(from, [index, 'cite'], data.cite, { kind: 'event', id: data.id }, place);
  readAllow(from, [index], data.allow);
  checkDate(from, [index, 'date'], data.date);
  judgeTime(from, index, data);
  const dated = readLinked(from, [index, 'dated-by'], data['dated-by'], links);
  const own = readLinked(from, [index, 'editors'], data.editors, links);
  judgeGround(from, index, data, own);
  const remarks = [data.note, note].filter(Boolean).join(' ');
  addTexts(from, { citations, ...(data.cite !== undefined && { citesIn: 'cite' }) }, [
    [[index, 'label'], data.label],
    [[index, 'lane'], data.lane],
    [[index, 'note'], data.note],
    [[index, 'dated-by'], data['dated-by']],
    [[index, 'editors'], data.editors],
  ]);
  return {
    id: data.id,
    ...(data.date === undefined ? {} : { date: data.date }),
    after: toList(data.after),
    before: toList(data.before),
    label: data.label,
    lane: data.lane,
    ...(remarks ? { note: remarks } : {}),
    ...(dated && sayDated(dated)),
    ...(own && { editors: readEditorsNote(shown(own)) ?? { ...shown(own), basis: 'record' } }),
    citations,
    place,
    timePlace: placeAt(from, [index, timeKey(data)]),
  };
}

/** Reads a value that may hold links, and adds them to those of the file. */
function readLinked(
  from: EntryFile<Entry>,
  path: YamlPath,
  value: string | undefined,
  links: WrittenLink[],
): WrittenLinkedText | undefined {
  if (value === undefined) return undefined;
  const read = readLinkedText(value);
  const offsets = from.reading.rawOffsetsOf(path);
  const at = (offset: number): number => offsets[Math.min(offset, offsets.length - 1)] ?? 0;
  for (const { start, end, url } of read.written)
    links.push({ url, place: { file: from.file.path, start: at(start), end: at(end) } });
  return read;
}

function shown({ text, links }: WrittenLinkedText): LinkedText {
  return { text: text.trim(), links };
}

/** A remark on a date need not lead anywhere: the quoted words may be all there is to go by. */
function sayDated(dated: WrittenLinkedText): Pick<TimelineEvent, 'datedBy' | 'datedByLinks' | 'datedByBasis'> {
  const note = readEditorsNote(shown(dated));
  const { text, links } = note ?? shown(dated);
  return {
    datedBy: text,
    ...(links.length > 0 && { datedByLinks: links }),
    ...(note && { datedByBasis: note.basis }),
  };
}

function judgeTime(from: EntryFile<Entry>, index: number, data: Entry): void {
  if (data.date !== undefined || data.after !== undefined || data.before !== undefined) return;
  report(from, [index, 'id'], {
    rule: 'yaml-invalid',
    message: `Unexpected event \`${data.id}\` without a time, expected \`date\`, \`after\` or \`before\``,
    mend: 'add `date:`, or `after:` with the id of the event it follows',
  });
}

/** An event rests on the words of a source or on what the editors add, and on one of the two. */
function judgeGround(from: EntryFile<Entry>, index: number, data: Entry, own: WrittenLinkedText | undefined): void {
  if (data.cite === undefined && own === undefined) {
    report(from, [index], {
      rule: 'yaml-invalid',
      message: `Unexpected event \`${data.id}\` without \`cite\`, expected the words of a source, or \`editors\` where no source tells of it`,
      mend: 'add `cite:` with `@source-id "the words"`, or `editors:` with a link to where it can be looked up',
    });
  } else if (data.cite !== undefined && own !== undefined) {
    report(from, [index, 'editors'], {
      rule: 'editors-mixed',
      message: `Unexpected \`editors\` of the event \`${data.id}\`, which also has \`cite\`, expected one or the other`,
      mend: 'take it out, and write what the editors add to the quoted words into `dated-by` or `note`',
    });
  } else if (own !== undefined && readEditorsNote(shown(own)) === undefined) {
    report(from, [index, 'editors'], editorsUnsupported("editors' own event"));
  }
}

function timeKey({ date: given, after }: Entry): 'date' | 'after' | 'before' {
  if (given !== undefined) return 'date';
  return after === undefined ? 'before' : 'after';
}

function checkOrder(from: EntryFile<Entry>): void {
  const ids = new Set(from.entries.map(({ data }) => data.id));
  // An entry that breaks the schema is there all the same, and told of where it stands.
  const broken = new Set(listIds(from.reading.raw).filter((one) => !ids.has(one)));
  const followers = new Map<string, Set<string>>([...ids].map((one) => [one, new Set<string>()]));
  for (const { index, data } of from.entries) {
    for (const key of ['after', 'before'] as const) {
      const value = data[key];
      for (const [item, other] of toList(value).entries()) {
        if (broken.has(other)) continue;
        if (ids.has(other)) followers.get(key === 'after' ? other : data.id)?.add(key === 'after' ? data.id : other);
        else reportUnknown(from, typeof value === 'string' ? [index, key] : [index, key, item], other, [...ids]);
      }
    }
  }
  const circle = findCircle(followers);
  const first = from.entries.find(({ data }) => circle.includes(data.id));
  if (!first) {
    reportContradictions(from);
    return;
  }
  report(from, [first.index, first.data.after === undefined ? 'before' : 'after'], {
    rule: 'event-order',
    message: `Unexpected circle of events (${circle.join(', then ')}, then ${circle[0] ?? ''} again), expected an order in time`,
    mend: 'remove one `after` or `before` of these events',
  });
}

function reportContradictions(from: EntryFile<Entry>): void {
  const events = from.entries.map(({ data }) => ({
    id: data.id,
    ...(data.date === undefined ? {} : { date: data.date }),
    after: toList(data.after),
    before: toList(data.before),
  }));
  for (const { event, key, first, last } of findContradictions(events)) {
    const index = from.entries.find(({ data }) => data.id === event)?.index ?? 0;
    report(from, [index, key], {
      rule: 'event-order',
      message: `Unexpected place of event \`${event}\`, which has \`${first.id}\` (${first.date}) come before \`${last.id}\` (${last.date}), expected an order that the dates allow`,
      mend: 'remove this `after` or `before`, or correct the date that is wrong',
    });
  }
}

function listIds(raw: unknown): string[] {
  const entries: readonly ({ readonly id?: unknown } | null)[] = Array.isArray(raw) ? raw : [];
  return entries.map((entry) => String(entry?.id));
}

function reportUnknown(
  from: EntryFile<Entry>,
  path: readonly PropertyKey[],
  other: string,
  ids: readonly string[],
): void {
  const meant = suggestId(other, ids);
  report(from, path, {
    rule: 'event-order',
    message: `Unexpected event \`${other}\`, expected the id of an event of this timeline`,
    mend: meant ? `write \`${meant}\`` : 'write the id of an event in this file, or add that event',
  });
}

/** Follows an event's followers until one comes up again: the events of one circle in order, or none. */
function findCircle(followers: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const left = new Map([...followers].map(([one, next]) => [one, new Set(next)]));
  for (let shrinking = true; shrinking;) {
    shrinking = false;
    for (const [one, next] of left) {
      for (const other of next) if (!left.has(other)) next.delete(other);
      if (next.size > 0) continue;
      left.delete(one);
      shrinking = true;
    }
  }
  const path: string[] = [];
  let at = [...left.keys()][0];
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = [...(left.get(at) ?? [])][0];
  }
  return at === undefined ? [] : path.slice(path.indexOf(at));
}

type OrderedEvent = Pick<TimelineEvent, 'id' | 'date' | 'after' | 'before'>;

/** A dated event as its file has it. */
interface DatedEvent {
  readonly id: string;
  readonly date: string;
}

/** An event that is placed so that one date would come before another that is earlier. */
interface Contradiction {
  /** The event that says so, and where. */
  readonly event: string;
  readonly key: 'after' | 'before';
  readonly first: DatedEvent;
  readonly last: DatedEvent;
}

type Links = ReadonlyMap<string, readonly string[]>;

/**
 * Finds events whose `after` and `before` go against the dates, directly or by way of undated events. Dates that are
 * only about right contradict nothing. Each pair of dates is told once. The order must not run in a circle.
 */
export function findContradictions(events: readonly OrderedEvent[]): Contradiction[] {
  const dates = new Map(events.flatMap(({ id, date }) => readDate(id, date)));
  const earlier = linksOf(events, 'after', 'before');
  const later = linksOf(events, 'before', 'after');
  const told = new Set<string>();
  return events.flatMap(({ id, after, before }) => {
    // A dated event answers for what it says itself; an undated one for the dates on either side of it.
    const own = dates.has(id);
    const firsts = own ? [] : reachDated(id, earlier, dates);
    const lasts = own ? [] : reachDated(id, later, dates);
    const pairs = [
      ...(own ? after.map((first) => [first, id, 'after'] as const) : []),
      ...(own ? before.map((last) => [id, last, 'before'] as const) : []),
      ...firsts.flatMap((first) => lasts.map((last) => [first, last, after.length > 0 ? 'after' : 'before'] as const)),
    ];
    return pairs.flatMap(([one, other, key]) => {
      const [first, last] = [dates.get(one), dates.get(other)];
      if (!first || !last || !isLater(first.read, last.read) || told.has(`${one} ${other}`)) return [];
      told.add(`${one} ${other}`);
      return [{ event: id, key, first: { id: one, date: first.date }, last: { id: other, date: last.date } }];
    });
  });
}

interface ReadDate {
  readonly date: string;
  readonly read: EdtfDate;
}

function readDate(id: string, date: string | undefined): readonly (readonly [string, ReadDate])[] {
  const read = date === undefined ? undefined : parseEdtf(date);
  return date === undefined || read === undefined ? [] : [[id, { date, read }]];
}

/** Whether nothing of the first lies before the end of the second. */
function isLater(first: EdtfDate, second: EdtfDate): boolean {
  const isVague = [first, second].some(({ approximate, uncertain }) => approximate || uncertain);
  return !isVague && first.lower !== undefined && second.upper !== undefined && first.lower.year >= second.upper.year;
}

/** Each event's neighbours on one side, whichever of the two said so. */
function linksOf(events: readonly OrderedEvent[], own: 'after' | 'before', other: 'after' | 'before'): Links {
  const links = new Map(events.map((event) => [event.id, [...event[own]]]));
  for (const event of events) for (const id of event[other]) links.get(id)?.push(event.id);
  return links;
}

/** The nearest dated events on one side of an undated one. */
function reachDated(id: string, links: Links, dates: ReadonlyMap<string, unknown>): readonly string[] {
  const reached = new Set<string>();
  const open = [...(links.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    if (!dates.has(next)) open.push(...(links.get(next) ?? []));
  }
  return [...reached].filter((one) => dates.has(one));
}
