import type { Span } from '../text/place.ts';
import type { Edition, EditionExplainer, VerifiedCitation } from './edition.ts';

interface Owner<C> {
  readonly citations: readonly C[];
}

interface ExplainerOwners<C> {
  readonly claims: readonly Owner<C>[];
  readonly events: readonly Owner<C>[];
  readonly disputes: readonly { readonly positions: readonly Owner<C>[] }[];
}

interface Owners<C> {
  readonly explainers: readonly ExplainerOwners<C>[];
  readonly names: readonly Owner<C>[];
  readonly glossary: readonly Owner<C>[];
}

/** Every citation of what editors wrote, or of an edition: explainers in order, then names and terms. */
export function listCitations<C>({ explainers, names, glossary }: Owners<C>): C[] {
  return [...explainers.flatMap(citationsOf), ...[...names, ...glossary].flatMap((owner) => owner.citations)];
}

/** Every citation of an explainer: its claims, then its events, then the positions of its disputes. */
export function citationsOf<C>({ claims, events, disputes }: ExplainerOwners<C>): C[] {
  const owners = [...claims, ...events, ...disputes.flatMap(({ positions }) => positions)];
  return owners.flatMap((owner) => owner.citations);
}

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
