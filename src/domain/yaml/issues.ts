import { shorten } from '../text/say.ts';
import * as z from 'zod/mini';
import { suggest } from '../text/suggest.ts';
import type { Complaint } from './complaints.ts';
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** What a schema has to say about one place of a file. */
interface SchemaComplaint extends Complaint {
  readonly path: readonly PropertyKey[];
  /** Whether the complaint is about the key itself and not about its value. */
  readonly atKey: boolean;
  /** The key that a misspelt one was meant to be. */
  readonly meant?: string;
  /** Whether a key is missed that nothing stands for. */
  readonly isMissing?: boolean;
}

type Issue = z.core.$ZodIssue;

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: '`true` or `false`',
  int: 'a whole number',
};

/**
 * Puts a schema's issues into words. A schema's own `error` text is the second half of the sentence:
 * "a full date such as 2025-04-28".
 */
export function explainIssues(issues: readonly Issue[], data: unknown, schema: z.ZodMiniType): SchemaComplaint[] {
  const complaints = issues.flatMap((issue) => explainIssue(issue, data, schema));
  const meant = new Set(
    complaints.flatMap(({ path, meant: key }) => (key === undefined ? [] : [pathKey([...path.slice(0, -1), key])])),
  );
  // A key that is there, misspelt, is not missing as well.
  return complaints.filter(({ path, isMissing }) => isMissing !== true || !meant.has(pathKey(path)));
}

function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

function explainIssue(issue: Issue, data: unknown, schema: z.ZodMiniType): SchemaComplaint[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...issue.path, key], key, keysAt(schema, issue.path)));
  }
  if (issue.code === 'invalid_union' && !issue.message) return [explainUnion(issue, data, schema)].flat();
  const value = valueAt(data, issue.path);
  const name = nameOf(issue.path);
  const expected = issue.message || expectation(issue);
  if (value === undefined) {
    return [
      {
        path: issue.path,
        atKey: false,
        isMissing: true,
        message: `Unexpected end of this entry, expected the key ${name}`,
        mend: `add ${name}: ${expected}`,
      },
    ];
  }
  const what = value === '' || value === null ? 'nothing' : display(value);
  return [
    {
      path: issue.path,
      atKey: false,
      message: `Unexpected ${what} for ${name}, expected ${expected}`,
      mend: `write ${expected} here${didYouMean(issue, value)}`,
    },
  ];
}

/** Of a union's alternatives, the one that gets furthest into the value says what is wrong. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, data: unknown, schema: z.ZodMiniType): SchemaComplaint[] {
  const deeper = issue.errors.find((issues) => issues.some((one) => one.path.length > 0));
  if (deeper && Array.isArray(valueAt(data, issue.path))) {
    return explainIssues(
      deeper.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
      data,
      schema,
    );
  }
  const expected = [...new Set(issue.errors.flat().map((one) => one.message || expectation(one)))].join(' or ');
  return explainIssue({ ...issue, message: expected || 'another value' }, data, schema);
}

function unknownKey(path: readonly PropertyKey[], key: string, known: readonly string[]): SchemaComplaint {
  const meant = suggest(key, known);
  const others = known.length > 0 ? `one of ${known.map((one) => `\`${one}\``).join(', ')}` : 'no further key';
  return {
    path,
    atKey: true,
    ...(meant === undefined ? {} : { meant }),
    message: meant
      ? `Unexpected key \`${key}\`, expected \`${meant}\``
      : `Unexpected key \`${key}\`, expected ${others}`,
    mend: meant ? `rename the key to \`${meant}\`` : 'remove the key, or use one of those this file knows',
  };
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return kindNames[issue.expected] ?? 'another kind of value';
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((value) => `\`${String(value)}\``);
    return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${String(values.at(-1))}` : String(values[0]);
  }
  if (issue.code === 'too_small') return issue.origin === 'number' ? `at least ${String(issue.minimum)}` : 'something';
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`;
  return 'another form';
}

function didYouMean(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return '';
  const meant = suggest(value, issue.values.map(String));
  return meant ? `, such as \`${meant}\`` : '';
}

function nameOf(path: readonly PropertyKey[]): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return typeof path.at(-1) === 'number' ? 'this entry' : 'this file';
  const item = typeof path.at(-1) === 'number' ? 'an item of ' : '';
  return `${item}\`${key}\``;
}

function display(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'keys with values';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${shorten(text, 60)}”`;
}

/** The value at a path, or `undefined` where there is none. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/**
 * Turns a YAML node into plain data. Scalars are what the parser's schema makes of them; an entry without a value is
 * `''`, as a text that says nothing.
 */
export function toPlain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(toPlain);
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), toPlain(pair.value)]));
  return '';
}

/** A pair's key as text; what a list or a mapping says in the place of a key, no schema knows. */
export function keyOf(pair: Pair): string {
  const key = pair.key as Node | null;
  if (!isScalar(key)) return isSeq(key) ? '[...]' : '{...}';
  return key.source !== undefined && key.type === 'PLAIN' ? key.source : String(key.value);
}

type Described = z.core.JSONSchema.BaseSchema;

/** The keys a mapping may have at a path below a schema. */
function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): readonly string[] {
  let schemas = alternatives(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  for (const step of path) schemas = schemas.flatMap((one) => alternatives(child(one, step)));
  return schemas.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

function alternatives(schema: Described | boolean | undefined): readonly Described[] {
  if (typeof schema !== 'object') return [];
  return [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(alternatives)];
}

function child(
  { properties, additionalProperties, items }: Described,
  step: PropertyKey,
): Described | boolean | undefined {
  if (typeof step === 'number') return Array.isArray(items) ? items[step] : items;
  return properties && Object.hasOwn(properties, step) ? properties[String(step)] : additionalProperties;
}
