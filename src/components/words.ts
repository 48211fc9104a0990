import type { Stance } from '../domain/claims/citation.ts';
import type { ClaimStatus } from '../domain/claims/claim.ts';
import { parseEdtf, speakEdtf } from '../domain/language/edtf.ts';
import { type SourceKind, unknown } from '../domain/sources/metadata.ts';
import type { Block } from '../domain/sources/source.ts';

/** The language the interface speaks; the words of editors and sources carry their own. */
export const interfaceLanguage = 'en';

/** How a passage bears on the sentence it is quoted for. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Quoted from',
  disputes: 'Says otherwise',
  qualifies: 'Says it with a difference',
  mentions: 'Also speaks of it',
};

/** The same seen from the source: the quoted words stand here "in support of" a sentence. */
export const useWords: Readonly<Record<Stance, string>> = {
  supports: 'is quoted for',
  disputes: 'is quoted as saying otherwise than',
  qualifies: 'is quoted as saying with a difference',
  mentions: 'is quoted beside',
};

export const statusWords: Readonly<Record<ClaimStatus, string>> = {
  standing: 'Standing',
  'under review': 'Under review',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
};

export const statusSentences: Readonly<Record<ClaimStatus, string>> = {
  standing: 'The editors stand by this sentence.',
  'under review': 'The editors are looking at this sentence again.',
  corrected: 'This sentence was corrected since it was first published.',
  withdrawn: 'The editors no longer stand by this sentence.',
};

const blockWords: Readonly<Partial<Record<Block['kind'], string>>> = {
  title: 'in the page title',
  headline: 'in the headline',
  dek: 'in the line under the headline',
  heading: 'in a heading',
  caption: 'in a caption',
  summary: 'in a summary, perhaps by another hand',
  navigation: 'in the page’s navigation',
};

/** Says where in a document words stand, where that is not its running text. */
export function speakBlock(block: Block | undefined): string | undefined {
  return block && blockWords[block.kind];
}

/** An EDTF date as a person would say it; what is not a date is said as it is. */
export function speakDate(date: string, ifUnknown = 'date unknown'): string {
  if (date === unknown) return ifUnknown;
  const parsed = parseEdtf(date);
  return parsed ? speakEdtf(parsed, interfaceLanguage) : date;
}

/** What kind of publication a document is from. */
export function speakKind(kind: SourceKind): string {
  return kind === unknown ? 'kind of publication unknown' : kind;
}

/** A value, or that nobody knows it. */
export function speakKnown(value: string, what: string): string {
  return value === unknown ? `${what} unknown` : value;
}

/** "1 quotation", "2 quotations", "1,234 words". */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString(interfaceLanguage)} ${number === 1 ? one : many}`;
}

/** "a, b and c". */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage, { type: 'conjunction' }).format(items).replace(/, and /, ' and ');
}

/** The first letter in upper case. */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase(interfaceLanguage) + words.slice(1);
}
