import type { Span } from '../text/place.ts';
import type { Edition, EditionExplainer, VerifiedCitation } from './edition.ts';

/** A citation in an explainer, with what it is quoted for. */
export interface CitedWords {
  readonly explainer: EditionExplainer;
  readonly owner: VerifiedCitation['owner'];
  /** The claim's words, the event's label, or the position's value and holder. */
  readonly text: string;
  readonly citation: VerifiedCitation;
}

/** Every citation of every explainer, claims first, then events, then positions. */
export function listCitedWords({ explainers }: Edition): CitedWords[] {
  return explainers.flatMap((explainer) => [
    ...explainer.claims.flatMap((claim) => bind(explainer, claim.text, claim.citations)),
    ...explainer.events.flatMap((event) => bind(explainer, event.label, event.citations)),
    ...explainer.disputes.flatMap((dispute) =>
      dispute.positions.flatMap(({ value, holder, citations }) => bind(explainer, `${value} (${holder})`, citations)),
    ),
  ]);
}

function bind(explainer: EditionExplainer, text: string, citations: readonly VerifiedCitation[]): CitedWords[] {
  return citations.map((citation) => ({ explainer, owner: citation.owner, text, citation }));
}

/** Whether the words a citation quotes reach into a stretch of its source. */
export function quotes({ source, verification }: VerifiedCitation, side: Span & { readonly source: string }): boolean {
  return source === side.source && verification.spans.some((span) => span.start < side.end && side.start < span.end);
}
