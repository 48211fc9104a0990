import { findAttributions } from '../language/attribution.ts';
import { findDates } from '../language/dates.ts';
import { findHedges } from '../language/hedges.ts';
import { findNegations } from '../language/negations.ts';
import { findQuantities } from '../language/quantities.ts';
import { findRestrictions } from '../language/restrictions.ts';
import type { Span } from '../messages/place.ts';

/** Less than this is not worth an ellipsis. */
const leastLeftOut = 16;

/** At least so much is left of what a speaker is quoted as saying. */
const leastSaid = 56;

/**
 * Where quoted words may be cut so that about `room` characters are left, or their length where they must stay whole.
 * As for the ellipses that editors write, what goes holds no negation, hedge, condition, number, date or speaker, and
 * no word is cut.
 *
 * @param wanted words that must stay where the text holds them, such as those that a claim quotes in its turn.
 */
export function cutShort(text: string, room: number, language: string, wanted: readonly string[] = []): number {
  if (text.length - room < leastLeftOut) return text.length;
  const ends = wanted.flatMap((words) => {
    const at = plain(text).indexOf(plain(words));
    return at < 0 ? [] : [at + words.length];
  });
  const attributions = findAttributions(text, language);
  const telling = [...findTelling(text, language), ...attributions.flatMap(({ verb, speaker }) => [verb, speaker])];
  const kept = Math.max(0, ...ends, ...telling.map(({ end }) => end));
  const said = attributions.map(({ verb }) => verb.end + leastSaid);
  const cut = lastWordEnd(text, Math.max(room, kept, ...said), language);
  return cut < kept || text.length - cut < leastLeftOut ? text.length : cut;
}

function findTelling(text: string, language: string): readonly Span[] {
  return [
    ...findNegations(text, language),
    ...findHedges(text, language),
    ...findRestrictions(text, language),
    ...findQuantities(text, language),
    ...findDates(text, { language }),
  ];
}

/** Editors set apostrophes as print does, sources as they please. */
function plain(words: string): string {
  return words.replaceAll(/[‘’]/g, "'");
}

/** The end of the last whole word that ends at or before an offset. */
function lastWordEnd(text: string, before: number, language: string): number {
  let last = 0;
  for (const { segment, index, isWordLike } of new Intl.Segmenter([language, 'en'], { granularity: 'word' }).segment(
    text,
  )) {
    const end = index + segment.length;
    if (end > before) break;
    if (isWordLike) last = end;
  }
  return last === 0 ? text.length : last;
}
