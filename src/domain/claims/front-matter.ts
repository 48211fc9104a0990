import * as z from 'zod/mini';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { readYaml, type YamlPath } from '../yaml/read-yaml.ts';
import { checkTexts } from './check-texts.ts';
import { statusesSchema } from './claim-status.ts';
import { updateKinds } from './explainer.ts';
import type { Allowance } from './citation.ts';
import { draft } from './drafts.ts';
import { mendDate, readAllowances } from './entries.ts';
import type { Around, WrittenText } from './prose-quotations.ts';
import { allow, date, described, language, words } from './schema.ts';

/** The front matter of `explainers/<slug>/index.mdx`. */
export const explainerSchema = z.strictObject({
  title: words('The headline of the explainer.'),
  description: words('One or two sentences for lists, search engines and social media.'),
  published: date('The day it was first published, in full.'),
  updated: date('The day it was last brought up to date, in full.'),
  language: z.optional(language("The language it is written in (BCP 47, such as `en`); the site's where absent.")),
  authors: z.optional(described(z.array(words('A name.')), 'Who wrote it.')),
  topics: z.optional(described(z.array(words('A topic.')), 'What it is about: explainers are listed by topic.')),
  statuses: z.optional(statusesSchema),
  draft: z.optional(draft),
  allow: z.optional(allow),
});

/** The front matter of `explainers/<slug>/updates/<date>-<slug>.mdx`. */
export const updateSchema = z.strictObject({
  title: words('What changed, in a few words.'),
  date: date('The day of the update, in full; the same as in the name of the file.'),
  kind: z.optional(described(z.enum(updateKinds), 'What it does: update (where absent), correction or clarification.')),
  claims: z.optional(
    described(
      z.array(words('The label of a footnote.')),
      'The claims that it speaks of, by their labels, also of those that went.',
    ),
  ),
  draft: z.optional(draft),
  allow: z.optional(allow),
});

/** The front matter of `pages/*.mdx`. */
export const pageSchema = z.strictObject({
  title: words('The headline of the page.'),
  description: words('One or two sentences for lists and search engines.'),
  draft: z.optional(draft),
});

/** What a file's front matter says; keys that are missing or no text are absent. */
export interface FrontMatter {
  text(key: string): string | undefined;
  list(key: string): readonly string[];
  /** Whatever stands at a key, unjudged. */
  value(key: string): unknown;
  /** A full date; anything else is reported where it is asked for. */
  day(key: string): string | undefined;
  placeOf(path: YamlPath): Span;
  /** A value that readers see. */
  written(path: YamlPath, text: string | undefined, around: Around): WrittenText[];
  readonly allowances: readonly Allowance[];
  readonly messages: Message[];
}

const rules = { syntax: 'front-matter-invalid', schema: 'front-matter-invalid' } as const;

/** Reads the YAML between the `---` lines at the start of a file. What breaks the schema is reported; the rest is kept. */
export function readFrontMatter<T>(file: TextFile, schema: z.ZodMiniType<T>): FrontMatter {
  const within = findFrontMatter(file.text);
  const reading = readYaml(file, schema, { within: within ?? { start: 0, end: 0 }, rules });
  const messages = within ? [...reading.messages, ...checkTexts(file, reading)] : [unclosed(file) ?? missing(file)];
  const raw =
    within && typeof reading.raw === 'object' && reading.raw !== null
      ? (reading.raw as Readonly<Record<string, unknown>>)
      : {};
  const allowed = readAllowances(file, reading, [], textsOf(raw['allow']));
  messages.push(...allowed.messages);
  const text = (key: string): string | undefined => {
    const value = raw[key];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  return {
    text,
    list: (key) => (Array.isArray(raw[key]) ? raw[key].filter((item) => typeof item === 'string') : []),
    value: (key) => raw[key],
    day(key) {
      const value = text(key);
      if (value === undefined) return undefined;
      if (/^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value) !== undefined) return value;
      messages.push(placeFinding(notADay(key, value), file, reading.placeOf([key]), 'error'));
      return undefined;
    },
    placeOf: (path) => (within ? reading.placeOf(path) : { start: 0, end: 0 }),
    written: (path, words, around) =>
      words === undefined
        ? []
        : [{ file: file.path, text: words, offsets: reading.rawOffsetsOf(path), around: () => around }],
    allowances: allowed.allowances,
    messages,
  };
}

function notADay(key: string, value: string): Finding {
  return {
    rule: 'date-invalid',
    message: `Unexpected “${value}” for \`${key}\`, expected a full date in EDTF`,
    mend: mendDay(value),
  };
}

/** The texts among the values of a mapping; the schema tells of the others. */
function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Front matter that was begun: where its last key stands tells where its end is missed. */
function unclosed(file: TextFile): Message | undefined {
  const [head, ...lines] = file.text.split(/\r\n|\r|\n/);
  if (head === undefined || !/^\ufeff?---[ \t]*$/.test(head)) return undefined;
  const end = lines.findIndex((line) => !/^(?:[\w-]+[ \t]*:|[ \t]|- |#)/.test(line));
  const last = end === -1 ? lines.length : end;
  return placeFinding(
    {
      rule: 'front-matter-invalid',
      message: 'Unexpected front matter without an end, expected a second line of `---` behind its keys',
      mend: `add a line \`---\` behind line ${String(last + 1)}`,
    },
    file,
    { start: 0, end: head.length },
    'error',
  );
}

function missing(file: TextFile): Message {
  return placeFinding(
    {
      rule: 'front-matter-invalid',
      message: 'Unexpected start of a file, expected front matter between two lines of `---`',
      mend: /^\ufeff?\+\+\+\s/.test(file.text)
        ? 'write `---` instead of each `+++`, and `key: value` instead of `key = value`'
        : 'start the file with a line `---`, then `title: ...` and the other keys, then another line `---`',
    },
    file,
    { start: 0, end: 0 },
    'error',
  );
}

/** The stretch between the `---` lines at the start of a file, or nothing. */
function findFrontMatter(text: string): Span | undefined {
  const [head] = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/.exec(text) ?? [];
  if (head === undefined) return undefined;
  const fence = /(?:^|[\r\n])---[ \t]*(?=[\r\n]|$)/g;
  fence.lastIndex = head.length - 1;
  const found = fence.exec(text);
  return found ? { start: head.length, end: Math.max(head.length, found.index + 1) } : undefined;
}

function mendDay(value: string): string {
  const mend = mendDate(value);
  return mend !== undefined && /\d{4}-\d{2}-\d{2}$/.test(mend) ? mend : 'write year, month and day, as in 2025-04-28';
}
