import type { Span } from '../messages/place.ts';
import { findAttributions } from './attribution.ts';
import { primaryLanguage } from './words.ts';

/** Words that say how many sources say a thing. */
export interface PluralSources extends Span {
  /** How many at least. */
  readonly count: number;
}

const counts: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, index + 2]),
);

const nouns =
  'sources|reports|agencies|outlets|newspapers|papers|broadcasters|media|accounts|articles|publications|news organi[sz]ations|news sites|journalists|reporters|correspondents|studies';
const phrase = new RegExp(
  `\\b(?:(both|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|various|numerous|a number of)(?: (?:independent|separate|different|other|unrelated|news|wire|press))*|(?:independent|separate|unrelated)(?: (?:news|wire|press))?) (?:${nouns})\\b`,
  'gi',
);
const plural = new RegExp(`\\b(?:${nouns})\\b`, 'i');
const independently =
  /\bindependently (?:confirmed|verified|corroborated|reported)\b|\b(?:confirmed|verified|corroborated|reported) independently\b/gi;

/**
 * Finds where a text says that several sources say something ("two agencies reported", "according to independent reports",
 * "independently confirmed"). Two agencies that sign a deal say nothing. English only; empty for other languages.
 */
export function findPluralSources(text: string, language: string): PluralSources[] {
  if (primaryLanguage(language) !== 'en') return [];
  const said = [...text.matchAll(phrase)].map(({ 0: words, 1: count = '', index }): PluralSources => ({
    start: index,
    end: index + words.length,
    count: counts.get(count.toLowerCase()) ?? 2,
  }));
  const adverbs = [...text.matchAll(independently)].map(({ 0: words, index }): PluralSources => ({
    start: index,
    end: index + words.length,
    count: 2,
  }));
  return [...said.filter((span) => speaks(text, language, span)), ...adverbs].sort((a, b) => a.start - b.start);
}

/** Whether a text mentions sources in the plural at all, so that the plural may be its own. */
export function mentionsPluralSources(text: string): boolean {
  return plural.test(text);
}

const saying =
  /^[,;]?(?: \w+ly| also| both| all| have| had)* (?:say|said|report|reported|put|give|gave|confirm|confirmed|agree that|agreed that|describe|described|claim|claimed|suggest|suggested|indicate|indicated|show|state|stated|write|wrote|speak of|spoke of|quote|quoted|cite|cited|count|counted)\b/i;
const reported =
  /\b(?:reported|confirmed|published|given|told|described|verified|corroborated|seen) (?:by|in|to) (?:the )?$/i;

/** The sources are those who say it, not those it is about. */
function speaks(text: string, language: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  if (saying.test(text.slice(span.end, span.end + 60)) || reported.test(before)) return true;
  return (
    /\b(?:according to|citing) (?:the )?$/i.test(before) ||
    findAttributions(text, language).some(({ speaker }) => speaker.start < span.end && span.start < speaker.end)
  );
}
