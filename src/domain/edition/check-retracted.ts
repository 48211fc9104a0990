import type { Written } from '../claims/read-written.ts';
import type { Finding, Message } from '../messages/message.ts';
import type { Edition, VerifiedCitation } from './edition.ts';
import { isConcerned } from './views/concerned.ts';
import { placeIn } from './place-in.ts';

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
