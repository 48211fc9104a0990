import { findFrontMatter } from './find-front-matter.ts';
import * as z from 'zod/mini';
import { type TextFile, type Message, placeFinding, type Finding } from '../messages/message.ts';
import { words, allow, date, language } from './schema.ts';
import type { Span } from '../text/place.ts';
import { suggestId } from '../text/suggest.ts';
import { type Claim, claimStatuses, updateKinds } from './explainer.ts';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { described, readYaml, type YamlPath } from '../yaml/read-yaml.ts';
import { checkTexts } from './check-texts.ts';
import type { Allowance } from './citation/citation.ts';
import { fixDate, readAllowances } from './entries.ts';
import type { Around, WrittenText } from './prose-quotations.ts';

/** Keeps an explainer, an update or a page out of what is built for readers. */
const draft = described(
  z.enum(['true', 'false'], { error: '`true` or `false`' }),
  'Whether it is a draft: shown while you write, and left out of the built site.',
);

/** What is not for readers yet. */
interface Drafts {
  /** Tells whether a file of the content belongs to a draft. */
  readonly holds: (path: string) => boolean;
  /** The pages and anchors of drafts, from the site's root: whatever begins so is one. */
  readonly addresses: readonly string[];
}

/** Tells whether a text's front matter says that it is a draft. */
export function isDraft(text: string): boolean {
  const front = findFrontMatter(text);
  const head = text.slice(front?.start ?? 0, front?.end ?? 0);
  return /^draft[ \t]*:[ \t]*["']?true["']?[ \t]*(?:#.*)?\r?$/m.test(head);
}

/** Finds the drafts among the files of a content folder. Of an explainer, all that lies in its folder is one. */
export function findDrafts(files: Iterable<TextFile>): Drafts {
  const paths = new Set<string>();
  const folders: string[] = [];
  const addresses: string[] = [];
  for (const { path, text } of files) {
    if (!path.endsWith('.mdx') || !isDraft(text)) continue;
    const [, slug] = /^explainers\/([^/]+)\/index\.mdx$/.exec(path) ?? [];
    const [, explainer, update] = /^explainers\/([^/]+)\/updates\/([^/]+)\.mdx$/.exec(path) ?? [];
    const [, page] = /^pages\/([^/]+)\.mdx$/.exec(path) ?? [];
    if (slug !== undefined) folders.push(`explainers/${slug}/`);
    else paths.add(path);
    const own = slug ?? page;
    if (own !== undefined) addresses.push(`/${own}/`, `/embed/${own}/`);
    if (update !== undefined) addresses.push(`/${explainer ?? ''}/updates/#update-${update}`);
  }
  return { holds: (path) => paths.has(path) || folders.some((folder) => path.startsWith(folder)), addresses };
}

const statusSchema = z.strictObject({
  status: described(z.enum(claimStatuses), 'Where the claim stands: standing, under review, corrected or withdrawn.'),
  reason: words('Why, in a sentence that readers see.'),
});

/** The key `statuses` of an explainer's front matter: claims that no longer simply stand, by their labels. */
const statusesSchema = described(
  z.record(z.string(), statusSchema),
  'Claims whose status changed, by footnote label: `label: {status: corrected, reason: ...}`. A claim keeps its label and its address whatever its status.',
);

/** Gives claims the status the front matter states, and reports labels that no claim has. */
export function applyStatuses(
  claims: readonly Claim[],
  statuses: unknown,
  file: TextFile,
  placeOf: (path: readonly PropertyKey[]) => Span,
): { readonly claims: Claim[]; readonly messages: Message[] } {
  const parsed = statusesSchema.safeParse(statuses ?? {});
  // A value that breaks the schema is reported where the front matter is read.
  const stated = parsed.success ? parsed.data : {};
  const labels = claims.map(({ id }) => id);
  const messages = Object.keys(stated)
    .filter((label) => !labels.includes(label))
    .map((label) => reportUnknown(label, labels, file, placeOf(['statuses', label])));
  const changed = claims.map((claim): Claim => {
    const entry = Object.hasOwn(stated, claim.id) ? stated[claim.id] : undefined;
    return entry === undefined ? claim : { ...claim, status: entry.status, statusReason: entry.reason };
  });
  return { claims: changed, messages };
}

function reportUnknown(label: string, labels: readonly string[], file: TextFile, span: Span): Message {
  const rule = 'reference-unknown';
  const meant = suggestId(label, labels);
  const finding = {
    rule,
    message: `Unexpected status of a claim \`${label}\`, expected the label of a footnote of this explainer`,
    mend: meant === undefined ? 'write the label of a footnote, or delete the entry' : `write \`${meant}\``,
  } as const;
  return placeFinding(finding, file, span);
}

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
    mend: fixDay(value),
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

function fixDay(value: string): string {
  const mend = fixDate(value);
  return mend !== undefined && /\d{4}-\d{2}-\d{2}$/.test(mend) ? mend : 'write year, month and day, as in 2025-04-28';
}
