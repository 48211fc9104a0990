import type { EditionClaim, EditionExplainer, VerifiedCitation } from '../edition/edition.ts';

/** Absolute addresses of what `claims.json` speaks of. */
export interface ClaimAddresses {
  readonly explainer: string;
  readonly claim: (id: string) => string;
  readonly quotation: (source: string, anchor: string) => string;
  /** What a claim said in earlier editions, the newest first. */
  readonly earlier?: (id: string) => readonly EarlierWords[];
}

/** What a claim said until an edition, and in it. */
interface EarlierWords {
  readonly edition: string;
  readonly text: string;
  readonly status: EditionClaim['status'];
  readonly url: string;
}

/** The claims of an explainer with their quotations, as `claims.json` publishes them. */
export function toClaimsData(explainer: EditionExplainer, at: ClaimAddresses) {
  return {
    version: 1,
    explainer: explainer.slug,
    title: explainer.title,
    language: explainer.language,
    published: explainer.published,
    updated: explainer.updated,
    url: at.explainer,
    /** How many claims rest on quotations, and how many are the editors' own. */
    counts: {
      quoted: explainer.claims.filter(({ editors }) => editors === undefined).length,
      editors: explainer.claims.filter(({ editors }) => editors !== undefined).length,
    },
    claims: explainer.claims.map((claim) => toClaim(claim, at)),
  };
}

function toClaim(claim: EditionClaim, at: ClaimAddresses) {
  const earlier = at.earlier?.(claim.id) ?? [];
  return {
    id: claim.id,
    number: claim.number,
    url: at.claim(claim.id),
    text: claim.text,
    sentence: claim.sentence,
    section: claim.section,
    status: claim.status,
    ...(claim.statusReason === undefined ? {} : { statusReason: claim.statusReason }),
    ...(claim.update === undefined ? {} : { update: claim.update }),
    ...(claim.editors === undefined ? {} : { editors: claim.editors }),
    note: claim.note,
    ...(claim.noteLinks === undefined ? {} : { noteLinks: claim.noteLinks }),
    ...(earlier.length === 0 ? {} : { earlier }),
    citations: claim.citations.map((citation) => toCitation(citation, at)),
  };
}

function toCitation(citation: VerifiedCitation, at: ClaimAddresses) {
  const { source, stance, exact, prefix, suffix, translation, translator, verification } = citation;
  const given = { prefix, suffix, translation, translator, block: verification.block };
  return {
    source,
    stance,
    exact,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    verdict: verification.verdict,
    spans: verification.spans,
    url: at.quotation(source, citation.anchor),
  };
}
