import type { Edition, VerifiedCitation } from './edition.ts';

/** Every citation of an edition with its verdict: explainers in order, then names and terms. */
export function listVerifiedCitations(edition: Edition): VerifiedCitation[] {
  const owners = [
    ...edition.explainers.flatMap((explainer) => [
      ...explainer.claims,
      ...explainer.events,
      ...explainer.disputes.flatMap((dispute) => dispute.positions),
    ]),
    ...edition.names,
    ...edition.glossary,
  ];
  return owners.flatMap((owner) => owner.citations);
}
