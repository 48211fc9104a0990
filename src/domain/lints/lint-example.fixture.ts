import type { Stance } from '../claims/citation/citation.ts';
import type { Name } from '../claims/site.ts';
import { buildLibrary } from '../match/indexed-source.ts';
import { plainSource, testCitation } from '../match/example.fixture.ts';
import { verifyCitation } from '../match/verify-citation.ts';
import { editorsPart, readCited, type StatementFinding } from './evidence.ts';
import { lintStatement, type StatementKind } from './lint-statement.ts';

export interface LintExample {
  /** What the source says, of which `quote` is quoted; the whole of it without one. */
  readonly passage: string;
  readonly quote?: string;
  readonly claim: string;
  readonly sentence?: string;
  readonly note?: string;
  readonly names?: readonly Name[];
  readonly published?: string;
  readonly language?: string;
  readonly stance?: Stance;
  readonly kind?: StatementKind;
}

/** Lints a claim against one passage, for tests. */
export function lintExample(example: LintExample): StatementFinding[] {
  const { passage, claim, language = 'en', published = 'unknown', stance = 'supports' } = example;
  const plain = plainSource('source', passage, { language });
  const source = { ...plain, metadata: { ...plain.metadata, published } };
  const citation = { ...testCitation({ source: 'source', quote: example.quote ?? passage }), stance };
  const { verification } = verifyCitation(citation, buildLibrary([source]));
  const cited = [readCited({ ...citation, verification }, source)];
  const statement = { text: claim, context: example.sentence ?? claim, language };
  return lintStatement(
    statement,
    { cited, editors: editorsPart(example.note ?? ''), names: example.names ?? [] },
    example.kind ?? 'statement',
  );
}

/** What a check finds in a claim, as the words that it marks. */
export function wordsFound(rule: string, example: LintExample): string[] {
  return lintExample(example)
    .filter((finding) => finding.rule === rule)
    .map(({ words }) => example.claim.slice(words.start, words.end));
}
