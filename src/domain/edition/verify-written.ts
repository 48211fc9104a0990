import type { Citation } from '../claims/citation/citation.ts';
import type { Written } from '../claims/read-written.ts';
import { type Message, placeFinding } from '../messages/message.ts';
import type { Library } from '../match/indexed-source.ts';
import { findFixes, type Fix } from '../match/fixes.ts';
import { type Verification, verifyCitation } from '../match/verify-citation.ts';
import type { VerifiedCitation } from './edition.ts';
import { listCitations } from './list-citations.ts';
import { nameAnchor } from './passage-anchors.ts';

/** The verdicts on all citations of the content, by the citation's identity. */
export interface Verdicts {
  readonly byCitation: ReadonlyMap<Citation, VerifiedCitation>;
  readonly messages: readonly Message[];
  /** What has exactly one safe mend. */
  readonly fixes: readonly Fix[];
}

/** Verifies every citation that editors wrote, in MDX and YAML alike. */
export function verifyWritten(written: Written, library: Library): Verdicts {
  const byCitation = new Map<Citation, VerifiedCitation>();
  const messages: Message[] = [];
  const fixes: Fix[] = [];
  for (const citation of listCitations(written)) {
    const { verification, findings } = verifyCitation(citation, library);
    byCitation.set(citation, withVerification(citation, verification));
    const file = written.files.get(citation.place.file);
    if (file === undefined) continue;
    fixes.push(...findFixes(citation, verification, file, library));
    for (const { span, ...finding } of findings) {
      messages.push(placeFinding(finding, file, span));
    }
  }
  return { byCitation, messages, fixes };
}

function withVerification(citation: Citation, verification: Verification): VerifiedCitation {
  const { rawOffsets: _, ...rest } = citation;
  return { ...rest, anchor: nameAnchor(citation), verification };
}
