import { type Finding, type Message, placeFinding, type TextFile } from '../messages/message.ts';
import type { ReadSource } from '../sources/read-source.ts';
import { readSidecar, sidecarPath } from '../sources/sidecar.ts';
import { findConcerned } from './views/concerned.ts';
import type { Verdicts } from './verify-written.ts';

/** Finds words that a sidecar says a correction concerns, and that the document does not hold. */
export function checkConcerned(documents: readonly ReadSource[], files: ReadonlyMap<string, TextFile>): Message[] {
  return documents.flatMap(({ source }) => {
    const file = source === undefined ? undefined : files.get(sidecarPath(source.id));
    const concerns = source?.metadata.concerns;
    if (source === undefined || file === undefined || concerns === undefined) return [];
    return concerns.flatMap((words, index) => {
      if (findConcerned(words, source) !== undefined) return [];
      const finding = {
        rule: 'reference-unknown',
        message: `Unexpected words that \`${source.id}\` does not hold, expected those of its sentences that the correction concerns`,
        mend: 'copy them from the document, or delete them',
        source: source.id,
      } as const;
      return [placeFinding(finding, file, readSidecar(file).placeOf(['concerns', index]))];
    });
  });
}

/**
 * Compares each document with the hash its sidecar recorded. A changed document is an error that says how many of
 * its citations still hold, so that an editor knows what accepting the change would cost.
 */
export function checkRecorded(
  documents: readonly ReadSource[],
  verdicts: Verdicts,
  files: ReadonlyMap<string, TextFile>,
): Message[] {
  return documents.flatMap(({ source, sidecar }) => {
    const file = source === undefined ? undefined : files.get(sidecarPath(source.id));
    if (source === undefined || sidecar === undefined || file === undefined) return [];
    if (sidecar.sha256 === source.sha256) return [];
    const finding =
      sidecar.sha256 === undefined || sidecar.sha256 === 'unknown'
        ? describeUnrecorded(source.id)
        : describeChange(source.id, verdicts);
    const span = readSidecar(file).placeOf(['sha256']);
    return [placeFinding(finding, file, span)];
  });
}

function describeUnrecorded(id: string): Finding {
  return {
    rule: 'source-unrecorded',
    message: `Unexpected sidecar of \`${id}\` without the document's hash, expected one, so that a change is noticed`,
    mend: `run \`npm run -s verbatim -- accept ${id}\`, which records it`,
    source: id,
  };
}

function describeChange(id: string, verdicts: Verdicts): Finding {
  const citations = [...verdicts.byCitation.values()].filter((citation) => citation.source === id);
  const holding = citations.filter((citation) => citation.verification.verdict !== 'missing').length;
  return {
    rule: 'source-changed',
    message: `Unexpected change of document \`${id}\` since it was recorded, expected the same bytes; ${describeHold(holding, citations.length)}`,
    mend: `bring the recorded document back, or look at what changed and run \`npm run -s verbatim -- accept ${id}\``,
    source: id,
  };
}

function describeHold(holding: number, total: number): string {
  if (total === 0) return 'nothing is quoted from it';
  if (holding === total)
    return total === 1 ? 'its one citation still holds' : `all ${total} citations of it still hold`;
  return `${holding} of ${total} citations of it still hold`;
}
