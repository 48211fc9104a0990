import { type Finding, type Message, placeFinding, type TextFile } from '../messages/message.ts';
import type { ReadSource } from '../sources/read-source.ts';
import { readSidecar, sidecarPath } from '../sources/sidecar.ts';
import { findConcerned, isConcerned } from './views/concerned.ts';
import type { Verdicts } from './verify-written.ts';
import type { Written } from '../claims/read-written.ts';
import type { Edition, VerifiedCitation } from './edition.ts';
import { placeIn } from './place-in.ts';
import type { Source } from '../sources/source.ts';

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

/** What cites, and whether the editors have already taken back or marked what they say there. */
interface Resting {
  readonly citations: readonly VerifiedCitation[];
  readonly settled: boolean;
}

/**
 * Finds what rests on a document that its publisher retracted: one message for each document, at its first quotation in
 * a claim, event, account, name or term. A claim that no longer simply stands needs none, and words that are only
 * mentioned carry nothing.
 */
export function checkRetracted(edition: Edition, written: Written): Message[] {
  const retracted = new Map(
    edition.sources.filter(({ metadata }) => metadata.status === 'retracted').map((source) => [source.id, source]),
  );
  if (retracted.size === 0) return [];
  return listResting(edition).flatMap(({ citations, settled }) => {
    if (settled) return [];
    const carrying = citations.filter(({ source, stance, verification }) => {
      const document = retracted.get(source);
      return document !== undefined && stance !== 'mentions' && isConcerned(verification.spans, document);
    });
    const first = [...Map.groupBy(carrying, ({ source }) => source).values()].flatMap((own) => own.slice(0, 1));
    return first.flatMap((citation) => placeIn(written.files, citation.place, describe(citation)));
  });
}

function listResting({ explainers, names, glossary }: Edition): Resting[] {
  const standing = explainers.flatMap(({ events, disputes }) => [
    ...events,
    ...disputes.flatMap(({ positions }) => positions),
  ]);
  return [
    ...explainers.flatMap(({ claims }) =>
      claims.map(({ citations, status }) => ({ citations, settled: status !== 'standing' })),
    ),
    ...[...standing, ...names, ...glossary].map(({ citations }) => ({ citations, settled: false })),
  ];
}

function describe({ source, owner }: VerifiedCitation): Finding {
  const mend =
    owner.kind === 'claim'
      ? `quote another source, or give \`${owner.id}\` its status under \`statuses\` in the front matter`
      : 'quote another source, or allow it here with the reason why it still holds';
  return {
    rule: 'source-retracted',
    message: `Unexpected support from \`${source}\`, which its publisher retracted, expected a source that still stands`,
    mend,
    source,
  };
}

/** Finds documents with the same bytes under several ids: readers would take them for several sources. */
export function checkDuplicates(sources: readonly Source[], files: ReadonlyMap<string, TextFile>): Message[] {
  return [...Map.groupBy(sources, ({ sha256 }) => sha256).values()].flatMap(([first, ...duplicates]) =>
    duplicates.flatMap(({ id }) =>
      placeIn(
        files,
        { file: sidecarPath(id), start: 0, end: 0 },
        {
          rule: 'source-duplicate',
          message: `Unexpected document \`${id}\` with the same bytes as \`${first?.id ?? ''}\`, expected each document once`,
          mend: 'cite one of the two throughout, and delete the other with its sidecar',
          source: id,
        },
      ),
    ),
  );
}
