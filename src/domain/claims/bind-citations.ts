import type { Span } from '../text/place.ts';
import type { ParsedAllowance } from './citation-grammar.ts';
import type { Allowance, Citation, CitationOwner } from './citation.ts';
import type { ParsedCitation } from './read-citation.ts';

/** Gives parsed citations their owner, ids and file. */
export function bindCitations(parsed: readonly ParsedCitation[], owner: CitationOwner, file: string): Citation[] {
  const base = owner.kind === 'claim' ? owner.id : `${owner.kind}/${owner.id}`;
  return parsed.map(({ sourceSpan, words, ...rest }, index) => ({
    id: `${base}.${String(index + 1)}`,
    owner,
    ...rest,
    place: { file, ...words },
    sourcePlace: { file, ...sourceSpan },
  }));
}

/** Gives parsed allowances their file and the stretch they hold for. */
export function bindAllowances(parsed: readonly ParsedAllowance[], scope: Span, file: string): Allowance[] {
  return parsed.map(({ rule, reason, span }) => ({ rule, reason, place: { file, ...span }, scope }));
}
