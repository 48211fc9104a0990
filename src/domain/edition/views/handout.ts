import type { EditionClaim, EditionDispute, EditionEvent, EditionExplainer, EditionTerm } from '../edition.ts';

/** What of an explainer goes on a handout, and how much of it is left to the site. */
export interface Handout {
  readonly claims: readonly EditionClaim[];
  readonly disputes: readonly EditionDispute[];
  readonly events: readonly EditionEvent[];
  readonly terms: readonly EditionTerm[];
  readonly left: Readonly<Record<'claims' | 'disputes' | 'events' | 'terms', number>>;
}

/** Two sheets of paper hold so much, with room to spare for long sentences. */
const most = { claims: 10, disputes: 6, events: 18, terms: 8 } as const;

/**
 * Gathers a handout: the claims of the summary (the first of the text where it has none), the questions on which accounts
 * differ, the events, and the terms that any of these use.
 */
export function gatherHandout(explainer: EditionExplainer, glossary: readonly EditionTerm[]): Handout {
  const own = explainer.claims.filter(({ update }) => update === undefined);
  const summary = firstOfSentences(own.filter(({ section }) => section === ''));
  const claims = summary.length > 0 ? summary : firstOfSentences(own);
  const { disputes, events } = explainer;
  const said = [
    ...claims.map(({ sentence }) => sentence),
    ...disputes.map(({ question }) => question),
    ...events.map(({ label }) => label),
  ];
  const text = said.join('\n').toLowerCase();
  const terms = glossary.filter(({ term }) => text.includes(term.toLowerCase()));
  return {
    claims: claims.slice(0, most.claims),
    disputes: disputes.slice(0, most.disputes),
    events: events.slice(0, most.events),
    terms: terms.slice(0, most.terms),
    left: {
      claims: Math.max(0, claims.length - most.claims),
      disputes: Math.max(0, disputes.length - most.disputes),
      events: Math.max(0, events.length - most.events),
      terms: Math.max(0, terms.length - most.terms),
    },
  };
}

/** Several claims may share a sentence, which is handed out once. */
function firstOfSentences(claims: readonly EditionClaim[]): readonly EditionClaim[] {
  return [...new Map(claims.toReversed().map((claim) => [claim.sentence, claim])).values()].toReversed();
}
