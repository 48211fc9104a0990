import { diffArrays } from 'diff';
import { type Citation, findUnescapedMarkup } from '../claims/citation/citation.ts';
import type { CheckId } from '../messages/checks.ts';
import type { Change } from '../messages/render/changes.ts';
import type { TextFile } from '../messages/message.ts';
import { escapeForScalar, scalarStyleAt } from '../yaml/read-yaml.ts';
import { isOneLetterOff } from '../text/suggest.ts';
import type { Library } from './indexed-source.ts';
import { type Verification, verifyCitation, withoutEnding } from './verify-citation.ts';

/** A change to a content file that is the only safe one. */
export interface Fix extends Change {
  readonly file: string;
  /** The check it satisfies; none where a quotation only comes closer to its source. */
  readonly rule?: CheckId;
}

/**
 * Finds what has exactly one safe mend in a citation: a source id that is one letter off one id alone, or has the ending of
 * its file, whose source holds the words; markup in a quotation that the source has escaped, or has not; typography that the match had to
 * fold. Only ids, punctuation and white space ever change: the words of claims and quotations stay.
 */
export function findFixes(
  citation: Citation,
  verification: Verification,
  file: TextFile,
  library: Library,
): readonly Fix[] {
  if (!library.sources.has(citation.source)) return fixSource(citation, file, library);
  const markup = fixMarkup(citation, verification, file, library);
  if (markup.length > 0 || verification.verdict !== 'folded') return markup;
  return fixTypography(citation, verification, file, library);
}

function isSound(citation: Citation, library: Library): boolean {
  const { verification, findings } = verifyCitation(citation, library);
  return verification.verdict !== 'missing' && findings.length === 0;
}

function fixSource(citation: Citation, file: TextFile, library: Library): Fix[] {
  const { file: path, start, end } = citation.sourcePlace;
  const bare = withoutEnding(citation.source);
  const near = library.ids.filter((id) => id === bare || isOneLetterOff(citation.source, id));
  const [source] = near;
  if (source === undefined || near.length > 1 || file.text.slice(start, end) !== citation.source) return [];
  const meant = { ...citation, source };
  const { verification } = verifyCitation(meant, library);
  if (verification.verdict === 'missing') return [];
  return [
    { file: path, start, end, text: source, why: 'source id', rule: 'source-unknown' },
    ...findFixes(meant, verification, file, library),
  ];
}

const emphasis = /[*_`]/;

function fixMarkup(citation: Citation, { verdict }: Verification, file: TextFile, library: Library): Fix[] {
  const { place } = citation;
  if (!place.file.endsWith('.mdx')) return [];
  const offsets = findUnescapedMarkup(file.text, place)?.offsets ?? [];
  if (offsets.length === 0) return [];
  const base = { file: place.file, why: 'markup', rule: 'quote-unescaped' } as const;
  if (verdict !== 'missing') return offsets.map((start) => ({ ...base, start, end: start, text: '\\' }));
  if (!offsets.every((offset) => emphasis.test(file.text[offset] ?? ''))) return [];
  const dropped = new Set(offsets);
  const exact = Array.from({ length: citation.exact.length }, (_, i) =>
    dropped.has(citation.rawOffsets[i] ?? -1) ? '' : citation.exact[i],
  ).join('');
  if (!isSound({ ...citation, exact }, library)) return [];
  return offsets.map((start) => ({ ...base, start, end: start + 1, text: '' }));
}

/** What editors can see and type; anything else of the source's typography stays the source's. */
const plainTypography = /^[ '"‘’“”‚„«»‹›`´\u2010-\u2015\u2212.…-]*$/;
const longestCompared = 20_000;

function fixTypography(citation: Citation, verification: Verification, file: TextFile, library: Library): Fix[] {
  const [span] = verification.spans;
  const source = library.sources.get(citation.source)?.source;
  if (span === undefined || verification.spans.length > 1 || source === undefined) return [];
  const exact = source.text.slice(span.start, span.end);
  if (Math.max(exact.length, citation.exact.length) > longestCompared) return [];
  if (verifyCitation({ ...citation, exact }, library).verification.verdict !== 'exact') return [];
  const encode = encoderFor(citation, file);
  const fixes: Fix[] = [];
  let at = 0;
  for (const { here, there } of pairChanges(citation.exact, exact)) {
    const start = citation.rawOffsets[at + here.before] ?? 0;
    at += here.before + here.words.length;
    const end = citation.rawOffsets[at] ?? start;
    const text = encode?.(there);
    if (text === undefined || /[\r\n]/.test(file.text.slice(start, end))) return [];
    fixes.push({ file: citation.place.file, start, end, text, why: 'typography of the source' });
  }
  return fixes;
}

interface Pair {
  readonly here: { readonly before: number; readonly words: string };
  readonly there: string;
}

/** What stands on one side in the place of what stands on the other; `before` counts what both have in between. */
function pairChanges(here: string, there: string): Pair[] {
  const pairs: { here: { before: number; words: string }; there: string }[] = [];
  let before = 0;
  let open = false;
  for (const { added, removed, value } of diffArrays(here.split(''), there.split(''))) {
    if (!added && !removed) {
      before = value.length;
      open = false;
      continue;
    }
    if (!open) pairs.push({ here: { before, words: '' }, there: '' });
    const pair = pairs.at(-1);
    if (pair === undefined) continue;
    if (added) pair.there += value.join('');
    else pair.here.words += value.join('');
    open = true;
    before = 0;
  }
  return pairs;
}

/** Writes characters of a source as this quotation holds them; `undefined` for those it cannot hold. */
function encoderFor({ place }: Citation, file: TextFile): ((words: string) => string | undefined) | undefined {
  const isCurly = file.text[place.start - 1] === '“';
  const style = place.file.endsWith('.mdx') ? 'block' : scalarStyleAt(file.text, place.start);
  if (style === undefined) return undefined;
  return (words) => {
    if (!plainTypography.test(words) || (isCurly && /[“”]/.test(words))) return undefined;
    return escapeForScalar(
      words.replaceAll(/["`]/g, (character) => `\\${character}`),
      style,
    );
  };
}
