import { type Dateline, findDateline } from './dateline.ts';
import type { DateDoubt } from './draft.ts';
import type { DocumentMetadata } from './metadata.ts';
import type { Block } from './source.ts';

/** How many blocks behind the headline may hold a byline or date. */
const near = 6;

/**
 * Completes what a document declares with what its first lines say: title, dek, byline and date. A byline is a short line
 * behind the headline that starts with "by" in some language. A date that the markup gives without saying what it is comes
 * behind one that readers see.
 */
export function completeFromText(
  declared: DocumentMetadata,
  text: string,
  blocks: readonly Block[],
  doubt?: DateDoubt,
): DocumentMetadata {
  const wordsOf = (block: Block | undefined) =>
    block === undefined ? undefined : clean(text.slice(block.start, block.end));
  const head = blocks.findIndex(({ kind }) => kind === 'headline');
  const title = declared.title ?? wordsOf(blocks[head] ?? blocks.find(({ kind }) => kind === 'title'));
  const dek = declared.dek ?? wordsOf(blocks.find(({ kind }) => kind === 'dek'));
  const lines =
    head < 0 ? [] : blocks.slice(Math.max(0, head - 2), head + near).flatMap((block) => linesOf(text, block));
  const author = declared.author ?? first(lines, bylineOf);
  const published = choosePublished(
    declared.published,
    findDateline(text, blocks, declared.language, doubt?.apart),
    doubt,
  );
  const language = declared.language ?? languageByScript(text);
  return omitAbsent({ ...declared, title, dek, author, published, language });
}

/** A script that only one language of the news writes. */
function languageByScript(text: string): string | undefined {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters);
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  return share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.2 ? 'ja' : undefined;
}

function linesOf(text: string, { start, end, kind }: Block): string[] {
  if (kind === 'paragraph' || kind === 'dek' || end - start > 200) return [];
  return text.slice(start, end).split('\n').map(clean);
}

function clean(value: string): string {
  return value
    .replace(/\s+/gu, ' ')
    .replace(/^#{1,6} /, '')
    .trim()
    .slice(0, 1000);
}

function first<T>(lines: readonly string[], find: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "By Ada Lund", "By ADA LUND, Science Editor | 3 May 2024". */
function bylineOf(line: string): string | undefined {
  const name =
    /^(?:by|von|par|por|di|door|av|af)[: ]\s*(\p{Lu}[\p{L}.'’-]*(?:\s+(?:and|und|et|y|e|en|och|og|de|van|von|der|la|bin|al)?\s*\p{Lu}[\p{L}.'’-]*){0,7})/iu.exec(
      line,
    );
  const words = name?.[1]?.trim();
  return words !== undefined && /^\p{Lu}/u.test(words) && words.length < 80 ? words : undefined;
}

/**
 * The markup's word where it says "published"; a day in UTC gives way to the neighbouring day that readers see. A vague
 * word gives way to what they see unless that is later, since a page may show other days too.
 */
function choosePublished(
  declared: string | undefined,
  shown: Dateline | undefined,
  doubt: DateDoubt = { inUtc: false },
): string | undefined {
  const { vague, inUtc, beside } = doubt;
  if (isDay(declared))
    return inUtc && shown?.sure === true && areNeighbours(shown.day, declared) ? shown.day : declared;
  if (!isDay(vague)) return shown?.day ?? declared ?? vague;
  if (beside === true) return vague;
  return shown?.sure === true && shown.day <= vague ? shown.day : vague;
}

function areNeighbours(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) === 86_400_000;
}

function isDay(date: string | undefined): date is string {
  return date?.length === 10;
}

/** Drops keys without a value, so that equal documents give equal data. */
export function omitAbsent(found: {
  readonly [Key in keyof DocumentMetadata]?: DocumentMetadata[Key] | undefined;
}): DocumentMetadata {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
}
