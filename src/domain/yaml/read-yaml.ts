import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import * as z from 'zod/mini';
import type { CheckId } from '../messages/checks.ts';
import { compareMessages, placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { scalarOffsets, scalarStyles, joinScalarLines } from './scalars.ts';
import {
  listComplaints,
  type PlacedComplaint,
  findOmissions,
  type Omissions,
  explainYamlError,
  type Complaint,
} from './complaints.ts';
import { explainIssues, keyOf, toPlain } from './issues.ts';

export { escapeForScalar, scalarStyleAt } from './scalars.ts';

/** Gives a key its sentence on the reference page and in editors that know JSON Schema. */
export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

/** Keys and indexes from the top of a YAML document down to a value. */
export type YamlPath = readonly PropertyKey[];

/** What a YAML file says, and where it says it. */
export interface YamlReading<T> {
  /** The data; absent if the file cannot be parsed or breaks its schema anywhere. */
  readonly data?: T;
  /** The data before the schema judged it, converted as the schema wants; absent if the file cannot be parsed. */
  readonly raw?: unknown;
  readonly messages: readonly Message[];
  /** Where the value at a path stands, in offsets into the file; its key, if it has no value; else the nearest thing around it. */
  placeOf(path: YamlPath): Span;
  /** Where the key at a path stands; for an item of a list, the item. */
  keyPlaceOf(path: YamlPath): Span;
  /**
   * For each UTF-16 code unit of the text at a path, and once more for its end, the offset in the file
   * it came from. Empty where no text stands.
   */
  rawOffsetsOf(path: YamlPath): readonly number[];
}

/** What may differ from reading a whole file that holds nothing but YAML. */
export interface YamlOptions {
  /** The stretch of the file that holds the YAML, such as its front matter. */
  readonly within?: Span;
  /** The check that syntax errors and schema violations belong to. */
  readonly rules?: { readonly syntax: CheckId; readonly schema: CheckId };
  /** Whether the text is JSON, whose numbers and the like no editor wrote as words. */
  readonly json?: boolean;
}

const defaultRules = { syntax: 'yaml-syntax', schema: 'yaml-invalid' } as const satisfies YamlOptions['rules'];
const tooDeep: Complaint = explainYamlError('RESOURCE_EXHAUSTION', '');

/**
 * Reads YAML 1.2 (failsafe schema: every scalar is text, as written) against a zod schema. All syntax errors are
 * reported; if there are none, all violations of the schema are. Anchors, aliases and tags are refused, so no document
 * can grow beyond its file, and a comment that may be part of a value is told of. Never throws.
 */
export function readYaml<T>(file: TextFile, schema: z.ZodMiniType<T>, options: YamlOptions = {}): YamlReading<T> {
  const within = options.within ?? { start: 0, end: file.text.length };
  const rules = options.rules ?? defaultRules;
  const text = file.text.slice(within.start, within.end);
  const parsed = parse(text, options.json === true);
  const document = parsed?.document;
  const locate = (path: YamlPath, part: 'value' | 'key'): Span => shift(locateIn(document, path, part), within.start);
  const places = {
    placeOf: (path: YamlPath) => locate(path, 'value'),
    keyPlaceOf: (path: YamlPath) => locate(path, 'key'),
    rawOffsetsOf: (path: YamlPath) => offsetsIn(document, path, text).map((offset) => offset + within.start),
  };
  const complain = (rule: CheckId, complaint: Complaint, span: Span): Message =>
    placeFinding({ rule, message: complaint.message, mend: complaint.mend }, file, span, 'error');

  const cut = (parsed?.cutValues ?? []).map(({ comment, whole }) =>
    placeFinding(cutValue(text.slice(comment.start, comment.end), whole), file, shift(comment, within.start)),
  );
  const syntax = parsed?.complaints ?? [{ ...tooDeep, span: { start: 0, end: 0 } }];
  if (!parsed || syntax.length > 0) {
    const messages = syntax.map((one) => ({
      ...complain(rules.syntax, one, shift(one.span, within.start)),
      ...(one.edit === undefined ? {} : { edits: [{ ...shift(one.edit, within.start), text: one.edit.text }] }),
    }));
    return { ...places, messages: [...messages, ...cut].sort(compareMessages) };
  }
  const { raw } = parsed;
  const result = schema.safeParse(raw, { error: () => '' });
  if (result.success) return { ...places, data: result.data, raw, messages: cut };
  const issues = explainIssues(result.error.issues, raw, schema);
  const messages = issues.map((one) => complain(rules.schema, one, locate(one.path, one.atKey ? 'key' : 'value')));
  return { ...places, raw, messages: [...messages, ...cut].sort(compareMessages) };
}

function cutValue(left: string, whole: string | undefined): Finding {
  const quoted =
    whole === undefined
      ? 'put quotation marks around the whole value'
      : `write '${whole.replaceAll("'", "''")}' with its quotation marks`;
  return {
    rule: 'yaml-comment-in-value',
    message: `Unexpected \` #\` in a value, from where on YAML leaves out “${left.trimEnd()}”, expected quotation marks around the value`,
    mend: `${quoted}; a comment goes on a line of its own, or two spaces behind the value, with a space after \`#\``,
  };
}

interface Parsed extends Pick<Omissions, 'cutValues'> {
  readonly document: Document.Parsed;
  readonly raw: unknown;
  readonly complaints: readonly PlacedComplaint[];
}

function parse(text: string, json: boolean): Parsed | undefined {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      schema: json ? 'json' : 'failsafe',
      version: '1.2',
      // The parser compares each key with all before it; `listComplaints` tells of those that stand twice.
      uniqueKeys: false,
      // At the level of `silent`, a second document goes without a word.
      logLevel: 'error',
    });
    joinScalarLines(document, text);
    const omissions = findOmissions(text);
    const complaints = listComplaints(document, text, omissions);
    const raw = complaints.length > 0 || document.contents === null ? null : toPlain(document.contents);
    return { document, raw, complaints, cutValues: omissions.cutValues };
  } catch (error) {
    // Each nested list is a descent of its own; some ten thousand of them exhaust the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function locateIn(document: Document.Parsed | undefined, path: YamlPath, part: 'value' | 'key'): Span {
  let node: unknown = document?.contents;
  let span = rangeOf(node) ?? { start: 0, end: 0 };
  for (const [depth, step] of path.entries()) {
    const found = stepInto(node, step);
    if (!found) return firstKey(node) ?? span;
    const wantsKey = part === 'key' && depth === path.length - 1;
    const value = rangeOf(found.value);
    span =
      (wantsKey ? undefined : value && value.end > value.start ? value : undefined) ??
      rangeOf(found.key) ??
      value ??
      span;
    node = found.value;
  }
  return span;
}

/** A missing key is reported at the first key of the entry that lacks it, not along the whole entry. */
function firstKey(node: unknown): Span | undefined {
  return isMap(node) ? rangeOf(node.items[0]?.key) : undefined;
}

function stepInto(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') return step in node.items ? { value: node.items[step] } : undefined;
  if (!isMap(node)) return undefined;
  return pairsOf(node).get(String(step));
}

/** The pairs of each mapping that was asked for one, by key; the first of several alike. */
const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs =
    known.get(map) ??
    new Map(
      map.items
        .filter(isPair)
        .map((pair) => [keyOf(pair), pair] as const)
        .toReversed(),
    );
  known.set(map, pairs);
  return pairs;
}

function offsetsIn(document: Document.Parsed | undefined, path: YamlPath, text: string): number[] {
  let node: unknown = document?.contents;
  for (const step of path) node = stepInto(node, step)?.value;
  if (!isScalar(node) || !node.range) return [];
  const [start, end] = node.range;
  const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
  return scalarOffsets(value, text.slice(start, end), scalarStyles[node.type ?? 'PLAIN'] ?? 'plain').map(
    (offset) => offset + start,
  );
}

function rangeOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
