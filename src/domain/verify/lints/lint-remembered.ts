import type { Cited, Evidence } from './evidence.ts';
import { lintSaid, type SaidKind } from './lint-said.ts';
import type { Said, SaidFinding } from './said.ts';

type Findings = readonly SaidFinding[];

/** Kept under the first passages, and gone with them. */
const known = new WeakMap<object, Map<string, Findings>>();
/** Far more than one explainer holds; a long session of edits starts over. */
const mostKnown = 20_000;

/**
 * `lintSaid`, remembered for the same words, citations and passages: of a folder in which one sentence changed, the
 * editors' or a source's, that sentence alone is compared again.
 */
export function lintRemembered(said: Said, evidence: Evidence, kind: SaidKind): Findings {
  const anchor = evidence.cited[0]?.memory;
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
  const words = JSON.stringify([kind, said.text, said.context, said.language, editors]);
  return `${words} ${numberOfNames(names)} ${cited.map(citedKey).join(';')}`;
}

const citedKeys = new WeakMap<Cited, string>();

function citedKey(cited: Cited): string {
  const known = citedKeys.get(cited);
  if (known !== undefined) return known;
  const { memory, stance, quoted } = cited;
  const spans = quoted.map(({ start, end }) => `${start}-${end}`).join();
  const key = `${numberOf(memory)} ${stance} ${spans}`;
  citedKeys.set(cited, key);
  return key;
}

const numbers = new WeakMap<object, number>();
let next = 0;

/** A number that no other object has. */
function numberOf(object: object): number {
  const number = numbers.get(object) ?? next++;
  numbers.set(object, number);
  return number;
}

const namesNumbers = new Map<string, number>();
const numbersOfNames = new WeakMap<Evidence['names'], number>();

/** The same number for the same names, read anew. */
function numberOfNames(names: Evidence['names']): number {
  const known = numbersOfNames.get(names);
  if (known !== undefined) return known;
  const written = JSON.stringify(names);
  const number = namesNumbers.get(written) ?? next++;
  if (namesNumbers.size > mostKnown) namesNumbers.clear();
  namesNumbers.set(written, number);
  numbersOfNames.set(names, number);
  return number;
}
