import type { EditionClaim, EditionEvent, EditionExplainer } from '../edition.ts';

/** The claims that quote a passage which an event quotes too, in the order of the text. */
export function claimsOnSamePassage(
  event: Pick<EditionEvent, 'citations'>,
  explainer: EditionExplainer,
): readonly EditionClaim[] {
  const passages = new Set(event.citations.flatMap(passageKeys));
  return explainer.claims.filter((claim) => claim.citations.flatMap(passageKeys).some((key) => passages.has(key)));
}

function passageKeys({ source, verification }: EditionEvent['citations'][number]): readonly string[] {
  return verification.passages.map((passage) => `${source} ${passage}`);
}
