import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type * as z from 'zod/mini';

/** The parts of a zod schema's definition that say what may stand where. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly in?: z.ZodMiniType;
  readonly items?: readonly z.ZodMiniType[];
  readonly getter?: () => z.ZodMiniType;
  readonly values?: readonly unknown[];
}

/** A value too deep for its schema to know; no schema accepts it. */
const beyondSchema = Symbol('beyond the schema');

/**
 * Turns a YAML node into plain data, asking the schema what it wants: where it wants a string, a plain
 * scalar is taken as the editor wrote it (`2025-04`, `11000`, `007`), not as the number YAML sees in it.
 * Descends no deeper than the schema does.
 */
export function toPlain(node: Node | null | undefined, schema: z.ZodMiniType): unknown {
  return convert(node, alternatives(schema));
}

/** The keys a mapping may have at a path below a schema. */
export function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): readonly string[] {
  let schemas = alternatives(schema);
  for (const step of path) schemas = schemas.flatMap((one) => child(one, step));
  return schemas.flatMap((one) => Object.keys(definition(one).shape ?? {}));
}

function convert(node: Node | null | undefined, schemas: readonly z.ZodMiniType[]): unknown {
  if (node === null || node === undefined) return schemas.some(wantsText) ? '' : null;
  if (isAlias(node)) return beyondSchema;
  if (isScalar(node)) return scalarValue(node, schemas);
  if (schemas.length === 0) return beyondSchema;
  if (isSeq(node)) {
    const elements = schemas.flatMap((schema) => child(schema, 0));
    return node.items.map((item) => convert(item as Node, elements));
  }
  if (!isMap(node)) return beyondSchema;
  const entries = node.items.map((pair) => {
    const key = keyOf(pair);
    return [
      key,
      convert(
        pair.value as Node | null,
        schemas.flatMap((schema) => child(schema, key)),
      ),
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** A pair's key as text. */
export function keyOf(pair: Pair): string {
  const key = pair.key;
  if (!isScalar(key)) return String(key);
  return key.type === 'PLAIN' && key.source !== undefined ? key.source : String(key.value);
}

function scalarValue(scalar: Scalar, schemas: readonly z.ZodMiniType[]): unknown {
  if (typeof scalar.value === 'string' || !schemas.some(wantsText)) return scalar.value;
  return scalar.source ?? '';
}

function wantsText(schema: z.ZodMiniType): boolean {
  const { type, values } = definition(schema);
  return (
    type === 'string' ||
    type === 'enum' ||
    type === 'template_literal' ||
    (values ?? []).some((value) => typeof value === 'string')
  );
}

/** Unwraps optional, default, union and the like into the plain schemas that may stand in one place. */
function alternatives(schema: z.ZodMiniType): readonly z.ZodMiniType[] {
  const { type, innerType, options, in: input, getter } = definition(schema);
  if (type === 'union') return (options ?? []).flatMap(alternatives);
  const inner = innerType ?? input ?? getter?.();
  return inner ? alternatives(inner) : [schema];
}

function child(schema: z.ZodMiniType, step: PropertyKey): readonly z.ZodMiniType[] {
  const { shape, element, valueType, items } = definition(schema);
  const found =
    typeof step === 'number'
      ? (element ?? items?.[step])
      : shape && Object.hasOwn(shape, step)
        ? shape[String(step)]
        : valueType;
  return found ? alternatives(found) : [];
}

function definition(schema: z.ZodMiniType): Definition {
  return schema._zod.def;
}
