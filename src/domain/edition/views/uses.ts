import { standAlone } from '../../text/stand-alone.ts';
import type { Edition, EditionClaim, EditionExplainer, VerifiedCitation } from '../edition.ts';
import { urls } from '../urls.ts';

/** One place where the site quotes a source, and what it is quoted for. */
export interface Use {
  readonly source: string;
  readonly citation: VerifiedCitation;
  readonly kind: 'claim' | 'event' | 'position' | 'term' | 'name';
  /** What the words are quoted for: the claim's words, the event's label, ... */
  readonly label: string;
  /** The claim that it is quoted for, whose words may be a part of their sentence. */
  readonly claim?: EditionClaim;
  /** The explainer it stands in; terms and names stand in none. */
  readonly explainer?: EditionExplainer;
  /** Where that stands, from the site's root. */
  readonly url: string;
}

/** Lists every quotation of an edition with what it is quoted for, in reading order. */
export function listUses({ explainers, glossary, names }: Edition): Use[] {
  return [
    ...explainers.flatMap(listExplainerUses),
    ...glossary.flatMap((term) => usesOf(term, { kind: 'term', label: term.term, url: urls.term(term.id) })),
    ...names.flatMap((name) => usesOf(name, { kind: 'name', label: name.name, url: urls.name(name.id) })),
  ];
}

function listExplainerUses(explainer: EditionExplainer): Use[] {
  const { slug, claims, events, disputes } = explainer;
  return [
    ...claims.flatMap((claim) =>
      usesOf(claim, {
        kind: 'claim',
        label: standAlone(claim.text),
        claim,
        explainer,
        url: urls.claim(slug, claim.id),
      }),
    ),
    ...events.flatMap((event) =>
      usesOf(event, { kind: 'event', label: event.label, explainer, url: urls.event(slug, event.id) }),
    ),
    ...disputes.flatMap(({ id, question, positions }) =>
      positions.flatMap((position) =>
        usesOf(position, { kind: 'position', label: question, explainer, url: urls.dispute(slug, id) }),
      ),
    ),
  ];
}

function usesOf(
  owner: { readonly citations: readonly VerifiedCitation[] },
  what: Omit<Use, 'source' | 'citation'>,
): Use[] {
  return owner.citations.map((citation) => ({ source: citation.source, citation, ...what }));
}
