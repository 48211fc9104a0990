import type { Evidence } from './evidence.ts';
import { lintSaid, type SaidKind } from './lint-said.ts';
import type { Said, SaidFinding } from './said.ts';

type Findings = readonly SaidFinding[];

/** Kept under the first source, and gone with it. */
const known = new WeakMap<object, Map<string, Findings>>();
/** Far more than one explainer holds; a long session of edits starts over. */
const mostKnown = 20_000;

/**
 * `lintSaid`, remembered for the same words, citations and sources: of a folder in which one sentence changed, that
 * sentence alone is compared again. Sources count as the same where they are the same object.
 */
export function lintRemembered(said: Said, evidence: Evidence, kind: SaidKind): Findings {
  const anchor = evidence.cited[0]?.memory.source;
  if (anchor === undefined) return lintSaid(said, evidence, kind);
  const findings = known.get(anchor) ?? new Map<string, Findings>();
  if (findings.size > mostKnown) findings.clear();
  known.set(anchor, findings);
  const key = keyOf(said, evidence, kind);
  const found = findings.get(key) ?? lintSaid(said, evidence, kind);
  findings.set(key, found);
  return found;
}

function keyOf(said: Said, { cited, editors, names }: Evidence, kind: SaidKind): string {
  const citations = cited.map(({ memory, stance, quoted }) => [
    numberOf(memory.source),
    memory.passages,
    stance,
    quoted,
  ]);
  return JSON.stringify([kind, said.text, said.context, said.language, editors, namesKey(names), citations]);
}

const numbers = new WeakMap<object, number>();
let next = 0;

/** A number that no other object has. */
function numberOf(object: object): number {
  const number = numbers.get(object) ?? next++;
  numbers.set(object, number);
  return number;
}

const namesKeys = new WeakMap<Evidence['names'], string>();

function namesKey(names: Evidence['names']): string {
  const key = namesKeys.get(names) ?? JSON.stringify(names);
  namesKeys.set(names, key);
  return key;
}
