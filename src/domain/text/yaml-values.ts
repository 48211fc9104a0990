import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import * as z from 'zod/mini';

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
export function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): readonly string[] {
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
