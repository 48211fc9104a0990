import type { Edition, EditionExplainer, VerifiedCitation } from '../domain/edition/edition.ts';
import { standAlone } from '../domain/export/stand-alone.ts';
import { urls } from '../domain/edition/urls.ts';

/** One place where the site quotes a source, and what it is quoted for. */
export interface Use {
  readonly source: string;
  readonly citation: VerifiedCitation;
  readonly kind: 'claim' | 'event' | 'position' | 'term' | 'name';
  /** What the words are quoted for: the claim's words, the event's label, ... */
  readonly label: string;
  /** The page or section the label belongs to; empty where that goes without saying. */
  readonly context: string;
  /** Where that stands, from the site's root. */
  readonly url: string;
}

/** Lists every quotation of an edition with what it is quoted for, in reading order. */
export function listUses(edition: Edition): Use[] {
  const shared = [
    ...edition.glossary.flatMap((term) =>
      usesOf(term, 'term', { label: term.term, context: 'Glossary', url: urls.term(term.id) }),
    ),
    ...edition.names.flatMap((name) =>
      usesOf(name, 'name', { label: name.name, context: 'Names', url: urls.name(name.id) }),
    ),
  ];
  const isOnly = edition.explainers.length === 1;
  return [...edition.explainers.flatMap((explainer) => listExplainerUses(explainer, isOnly)), ...shared];
}

/** Where there is one explainer alone, its title says nothing. */
function listExplainerUses(explainer: EditionExplainer, isOnly: boolean): Use[] {
  const { slug } = explainer;
  const title = isOnly ? '' : explainer.title;
  const within = (part: string): string => (isOnly ? part : `${title}: ${part.toLowerCase()}`);
  return [
    ...explainer.claims.flatMap((claim) =>
      usesOf(claim, 'claim', { label: standAlone(claim.text), context: title, url: urls.claim(slug, claim.id) }),
    ),
    ...explainer.events.flatMap((event) =>
      usesOf(event, 'event', {
        label: event.label,
        context: within('Timeline'),
        url: urls.event(slug, event.id),
      }),
    ),
    ...explainer.disputes.flatMap((dispute) =>
      dispute.positions.flatMap((position) =>
        usesOf(position, 'position', {
          label: dispute.question,
          context: within('Where accounts differ'),
          url: urls.dispute(slug, dispute.id),
        }),
      ),
    ),
  ];
}

function usesOf(
  owner: { readonly citations: readonly VerifiedCitation[] },
  kind: Use['kind'],
  what: Pick<Use, 'label' | 'context' | 'url'>,
): Use[] {
  return owner.citations.map((citation) => ({
    source: citation.source,
    citation,
    kind,
    ...what,
  }));
}
