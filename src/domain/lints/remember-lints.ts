import { createHash } from 'node:crypto';
import type { Cited, Evidence, Statement, StatementFinding } from './evidence.ts';
import { lintStatement, type StatementKind } from './lint-statement.ts';

/** Compares a statement, or looks up what was found when it was last compared. */
export type LintStatement = (
  statement: Statement,
  evidence: Evidence,
  kind: StatementKind,
) => readonly StatementFinding[];

/** What statements were found to differ in, by a hash of all that they were compared with. */
export type KnownFindings = ReadonlyMap<string, readonly StatementFinding[]>;

export interface RememberedLints {
  /**
   * `lintStatement`, but for what is known: of a folder in which one sentence changed, the editors' or a source's, that
   * sentence alone is compared again.
   */
  readonly lint: LintStatement;
  /** What was asked so far, and nothing else. */
  readonly asked: KnownFindings;
  /** Whether anything asked was not known, or anything known was not asked. */
  readonly isChanged: () => boolean;
}

/** @param known from an earlier time, by the same code */
export function rememberLints(known: KnownFindings = new Map()): RememberedLints {
  const asked = new Map<string, readonly StatementFinding[]>();
  const keyOf = createKeys();
  let isNew = false;
  return {
    lint: (statement, evidence, kind) => {
      const key = keyOf(statement, evidence, kind);
      const before = asked.get(key) ?? known.get(key);
      isNew ||= before === undefined;
      const findings = before ?? lintStatement(statement, evidence, kind);
      asked.set(key, findings);
      return findings;
    },
    asked,
    isChanged: () => isNew || asked.size !== known.size,
  };
}

/** Hashes what a statement is compared with: the same for the same, read anew or in another process. */
function createKeys(): (statement: Statement, evidence: Evidence, kind: StatementKind) => string {
  const passages = new WeakMap<object, string>();
  const lists = new WeakMap<object, string>();
  const remember = (keys: WeakMap<object, string>, object: object, write: () => unknown): string => {
    const key = keys.get(object) ?? hash(write());
    keys.set(object, key);
    return key;
  };
  const keyOfCited = (cited: Cited): unknown => {
    const { memory, stance, quoted, ...passage } = cited;
    return [stance, quoted.map(({ start, end }) => [start, end]), remember(passages, memory, () => passage)];
  };
  return ({ text, context, language }, { cited, editors, names }, kind) =>
    hash([kind, text, context, language, editors, remember(lists, names, () => names), cited.map(keyOfCited)]);
}

function hash(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 27);
}
