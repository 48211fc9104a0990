import type { Written } from '../claims/read-written.ts';
import type { Message, RawText } from '../messages/message.ts';
import { crossReference } from '../crossref/cross-reference.ts';
import { findFacts, type SourceFacts } from '../crossref/facts.ts';
import type { ReadSource } from '../sources/read-source.ts';
import { compareText } from '../text/compare-text.ts';
import { buildLibrary } from '../match/indexed-source.ts';
import type { Fix } from '../match/fixes.ts';
import { assemble } from './assemble.ts';
import { attachEdits } from './attach-edits.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCrossReference } from './check-crossref.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkConcerned, checkRecorded, checkDuplicates } from './check-sources.ts';
import { checkValues } from './check-values.ts';
import type { Edition } from './edition.ts';
import { type ReadEditions, readEditions } from './frozen/read-editions.ts';
import type { LintStatement } from '../lints/remember-lints.ts';
import { lintWritten } from './lint-written.ts';
import { anchorPassages } from './passage-anchors.ts';
import { findPastAddresses, type PastAddresses } from './past-addresses.ts';
import { checkChanges } from './silent-changes.ts';
import { applyAllowances, joinUnreadSources } from './apply-allowances.ts';
import { verifyWritten } from './verify-written.ts';

/** A document that was read, with its facts where they were found (and perhaps cached) along with it. */
export interface CompiledDocument extends ReadSource {
  readonly facts?: SourceFacts;
}

/** Everything that was read, each document and file on its own. */
export interface CompileInput {
  readonly documents: readonly CompiledDocument[];
  readonly written: Written;
  /** The files below `editions/`. */
  readonly editions?: readonly RawText[];
  /** What reading the folder itself found. */
  readonly messages: readonly Message[];
  /** The path that the site stands under, with slashes at both ends; the host's root where absent. */
  readonly base?: string;
  /** Compares statements with what they cite; one that remembers what it found spares a later edition most of it. */
  readonly lint?: LintStatement;
}

export interface Compiled {
  /** Complete also when there are errors: what could not be read is missing from it. */
  readonly edition: Edition;
  /** Every verdict, sorted by place. */
  readonly messages: readonly Message[];
  /** What was published, by explainer, from the first edition to the newest. */
  readonly editions: ReadEditions['editions'];
  readonly past: PastAddresses;
  /** What has exactly one safe mend. */
  readonly fixes: readonly Fix[];
}

/**
 * Joins sources and what editors wrote into one edition and judges it. Pure: the same input gives the same edition,
 * whatever order the documents come in. Never throws on content.
 */
export function compile({ documents, written, editions = [], messages, base, lint }: CompileInput): Compiled {
  const sources = documents.flatMap(({ source }) => source ?? []).toSorted((a, b) => compareText(a.id, b.id));
  const library = buildLibrary(sources);
  const verdicts = verifyWritten(written, library);
  const anchors = anchorPassages([...verdicts.byCitation.values()], written.ledger.passages, library);
  const facts = collectFacts(documents);
  const published = readEditions(editions);
  const edition = assemble(written, sources, verdicts, {
    facts,
    anchors,
    editions: published.editions,
    crossReference: crossReference(sources, facts),
  });
  const read = [...messages, ...documents.flatMap((document) => document.messages), ...written.messages];
  const found = [
    ...read,
    ...joinUnreadSources(verdicts.messages, read),
    ...checkValues(written, sources, verdicts),
    ...checkQuotations(written, library),
    ...lintWritten(written, verdicts, sources, lint),
    ...checkRecorded(documents, verdicts, written.files),
    ...checkConcerned(documents, written.files),
    ...checkDuplicates(sources, written.files),
    ...published.messages,
    ...checkChanges(edition, written, published.editions),
    ...checkAddresses(edition, written, read, base),
    ...checkCrossReference(edition, written),
  ];
  const applied = applyAllowances(found, written.allowances, written.site, written.files);
  const summary = countMessages(edition, applied);
  return {
    edition: { ...edition, summary },
    editions: published.editions,
    past: findPastAddresses(edition, written.ledger, published.editions),
    ...attachEdits(applied, verdicts.fixes, written.files),
  };
}

function collectFacts(documents: readonly CompiledDocument[]): ReadonlyMap<string, SourceFacts> {
  return new Map(
    documents.flatMap(({ source, facts }) =>
      source === undefined ? [] : [[source.id, facts ?? findFacts(source)] as const],
    ),
  );
}

function countMessages(edition: Edition, messages: readonly Message[]): Edition['summary'] {
  const errors = messages.filter((message) => message.severity === 'error').length;
  return { ...edition.summary, errors, warnings: messages.length - errors };
}
