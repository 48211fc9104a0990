import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import type { Claim } from './explainer.ts';

/** Finds markers with no words of their sentence, paragraph or cell before them: readers could not tell what they vouch for. */
export function checkClaims(claims: readonly Claim[], file: TextFile): Message[] {
  return claims
    .filter(({ text, stretch }) => stretch.file === file.path && !/[\p{L}\p{N}]/u.test(text))
    .map(({ id, marker }) =>
      placeFinding(
        {
          rule: 'claim-empty',
          message: `Unexpected marker \`[^${id}]\` without words before it, expected it behind the words it vouches for`,
          mend: 'put the marker behind the words that the footnote bears out, in the same sentence',
        },
        file,
        marker,
      ),
    );
}
