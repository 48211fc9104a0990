import type { Span } from '../text/place.ts';

const longest = 600;
const correction =
  /\b(?:earlier|previous|prior|original|initial) (?:version|edition)s? of (?:this|our|the)\b|\bthis (?:article|story|report|piece|page|post) (?:was|has been|is) (?:corrected|amended|clarified)\b|\b(?:originally|previously|incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|reported|gave|named|identified|described)\b|^\W{0,3}(?:correction|corrected|clarification|erratum|editor['’]s note)\b/iu;

/** Whether a sentence tells what a document used to say or got wrong, which it no longer states. English only. */
export function tellsCorrection(text: string, { start, end }: Span): boolean {
  return correction.test(text.slice(start, Math.min(end, start + longest)));
}
