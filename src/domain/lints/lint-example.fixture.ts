import type { Stance } from '../claims/citation/citation.ts';
import type { Name } from '../claims/site.ts';
import { buildLibrary } from '../match/indexed-source.ts';
import { plainSource, testCitation } from '../match/example.fixture.ts';
import { verifyCitation } from '../match/verify-citation.ts';
import { type Cited, editorsPart, readCited, type StatementFinding } from './evidence.ts';
import { lintStatement, type StatementKind } from './lint-statement.ts';

export interface LintExample {
  /** What the source says, of which `quote` is quoted; the whole of it without one. */
  readonly passage: string;
  readonly quote?: string;
  /** What further sources say, all of it quoted. */
  readonly others?: readonly string[];
  readonly claim: string;
  readonly sentence?: string;
  readonly note?: string;
  readonly names?: readonly Name[];
  readonly published?: string;
  readonly language?: string;
  readonly stance?: Stance;
  readonly kind?: StatementKind;
}

function cite(
  id: string,
  passage: string,
  quote: string,
  { language = 'en', published = 'unknown', stance = 'supports' }: LintExample,
): Cited {
  const plain = plainSource(id, passage, { language });
  const source = { ...plain, metadata: { ...plain.metadata, published } };
  const citation = { ...testCitation({ source: id, quote }), stance };
  const { verification } = verifyCitation(citation, buildLibrary([source]));
  return readCited({ ...citation, verification }, source);
}

/** Lints a claim against one passage, or several, for tests. */
export function lintExample(example: LintExample): StatementFinding[] {
  const { passage, claim, language = 'en', others = [] } = example;
  const cited = [
    cite('source', passage, example.quote ?? passage, example),
    ...others.map((other, i) => cite(`other-${i}`, other, other, example)),
  ];
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
