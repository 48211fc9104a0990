import type { Written } from '../claims/read-written.ts';
import type { Message } from '../messages/message.ts';
import type { ReadSource } from '../sources/read-source.ts';
import { compareText } from '../messages/compare-text.ts';
import { buildLibrary } from '../verify/library.ts';
import { assemble } from './assemble.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkRecorded } from './check-recorded.ts';
import { checkValues } from './check-values.ts';
import type { Edition } from './edition.ts';
import { settleMessages } from './settle.ts';
import { verifyWritten } from './verify-written.ts';

/** Everything that was read, each document and file on its own. */
export interface CompileInput {
  readonly documents: readonly ReadSource[];
  readonly written: Written;
  /** What reading the folder itself found. */
  readonly messages: readonly Message[];
}

export interface Compiled {
  /** Complete also when there are errors: what could not be read is missing from it. */
  readonly edition: Edition;
  /** Every verdict, sorted by place. */
  readonly messages: readonly Message[];
}

/**
 * Joins sources and what editors wrote into one edition and judges it. Pure: the same input gives the same edition,
 * whatever order the documents come in. Never throws on content.
 */
export function compile({ documents, written, messages }: CompileInput): Compiled {
  const sources = documents.flatMap(({ source }) => source ?? []).toSorted((a, b) => compareText(a.id, b.id));
  const verdicts = verifyWritten(written, buildLibrary(sources));
  const edition = assemble(written, sources, verdicts);
  const found = [
    ...messages,
    ...documents.flatMap((document) => document.messages),
    ...written.messages,
    ...verdicts.messages,
    ...checkValues(written, sources),
    ...checkRecorded(documents, verdicts, written.files),
    ...checkAddresses(edition, written),
  ];
  const settled = settleMessages(found, written.allowances, written.site, written.files);
  return { edition: { ...edition, summary: countMessages(edition, settled) }, messages: settled };
}

function countMessages(edition: Edition, messages: readonly Message[]): Edition['summary'] {
  const errors = messages.filter((message) => message.severity === 'error').length;
  return { ...edition.summary, errors, warnings: messages.length - errors };
}
