import type { EditionClaim, EditionDispute, EditionEvent, EditionExplainer, VerifiedCitation } from '../edition.ts';

/** The claims that quote a passage which an event quotes too, in the order of the text. */
export function claimsOnSamePassage(
  event: Pick<EditionEvent, 'citations'>,
  explainer: EditionExplainer,
): readonly EditionClaim[] {
  const passages = new Set(event.citations.flatMap(passageKeys));
  return explainer.claims.filter((claim) => claim.citations.flatMap(passageKeys).some((key) => passages.has(key)));
}

/** The disputes of which an account quotes some of the very words that a claim quotes, in the editors' order. */
export function disputesOnSameWords(
  claim: Pick<EditionClaim, 'citations'>,
  explainer: Pick<EditionExplainer, 'disputes'>,
): readonly EditionDispute[] {
  return explainer.disputes.filter(({ positions }) =>
    positions.some(({ citations }) => citations.some((theirs) => claim.citations.some((own) => overlap(own, theirs)))),
  );
}

function overlap(a: VerifiedCitation, b: VerifiedCitation): boolean {
  return (
    a.source === b.source &&
    a.verification.spans.some((own) =>
      b.verification.spans.some((other) => own.start < other.end && other.start < own.end),
    )
  );
}

function passageKeys({ source, verification }: EditionEvent['citations'][number]): readonly string[] {
  return verification.passages.map((passage) => `${source} ${passage}`);
}
