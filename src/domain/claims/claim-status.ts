import * as z from 'zod/mini';
import { type Message, placeFinding, type TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { suggestId } from '../text/suggest.ts';
import { type Claim, claimStatuses } from './claim.ts';
import { described, words } from './schema.ts';

const statusSchema = z.strictObject({
  status: described(z.enum(claimStatuses), 'Where the claim stands: standing, under review, corrected or withdrawn.'),
  reason: words('Why, in a sentence that readers see.'),
});

/** The key `statuses` of an explainer's front matter: claims that no longer simply stand, by their labels. */
export const statusesSchema = described(
  z.record(z.string(), statusSchema),
  'Claims whose status changed, by footnote label: `label: {status: corrected, reason: ...}`. A claim keeps its label and its address whatever its status.',
);

/** Gives claims the status the front matter states, and reports labels that no claim has. */
export function applyStatuses(
  claims: readonly Claim[],
  statuses: unknown,
  file: TextFile,
  placeOf: (path: readonly PropertyKey[]) => Span,
): { readonly claims: Claim[]; readonly messages: Message[] } {
  const parsed = statusesSchema.safeParse(statuses ?? {});
  // A value that breaks the schema is reported where the front matter is read.
  const stated = parsed.success ? parsed.data : {};
  const labels = claims.map(({ id }) => id);
  const messages = Object.keys(stated)
    .filter((label) => !labels.includes(label))
    .map((label) => reportUnknown(label, labels, file, placeOf(['statuses', label])));
  const changed = claims.map((claim): Claim => {
    const entry = Object.hasOwn(stated, claim.id) ? stated[claim.id] : undefined;
    return entry === undefined ? claim : { ...claim, status: entry.status, statusReason: entry.reason };
  });
  return { claims: changed, messages };
}

function reportUnknown(label: string, labels: readonly string[], file: TextFile, span: Span): Message {
  const rule = 'reference-unknown';
  const meant = suggestId(label, labels);
  const finding = {
    rule,
    message: `Unexpected status of a claim \`${label}\`, expected the label of a footnote of this explainer`,
    mend: meant === undefined ? 'write the label of a footnote, or delete the entry' : `write \`${meant}\``,
  } as const;
  return placeFinding(finding, file, span);
}
