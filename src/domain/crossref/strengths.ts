import { compilePhrases, findPhrases } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../messages/place.ts';

/** How strongly a passage puts a thing: as certain or only reported, as binding or only allowed. */
export interface StrengthFact extends Span {
  readonly scale: 'certainty' | 'obligation';
  readonly strong: boolean;
  readonly words: string;
}

const table = compilePhrases({
  'certainty/strong':
    "confirmed; confirms; proved; proven; established; certain; undoubtedly; definitely; clear that; isn't|not just a rumor|rumour; in fact; indeed; verified; without doubt",
  'certainty/weak':
    'reportedly; allegedly; alleged; unconfirmed; unverified; rumored; rumoured; possibly; perhaps; purportedly; supposedly; apparently; may have; might have; could have; believed to; thought to; said to; is|are suspected',
  'obligation/strong':
    'requires; required; require; requiring; obliges; obliged; oblige; mandates; mandated; must; compels; compelled; binding; bound to; commits; committed to; has to; have to',
  'obligation/weak':
    'warrants; warranted; allows; allowed; permits; permitted; entitles; entitled; enables; may; can; authorises; authorizes; encourages; encouraged; voluntary; recommends; recommended; justifies',
  'false-friends': 'cannot; may day; a must; may have',
});

/** How strongly a sentence puts things; English only. */
export function readStrengths(text: string, words: readonly Word[]): StrengthFact[] {
  return findPhrases(words, table).flatMap(({ kind, start, end }) => {
    const [scale, degree] = kind.split('/');
    const written = text.slice(start, end);
    if (written === 'May') return [];
    return [
      {
        start,
        end,
        scale: scale === 'certainty' ? 'certainty' : 'obligation',
        strong: degree === 'strong',
        words: written,
      },
    ];
  });
}
