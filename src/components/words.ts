import type { Stance } from '../domain/claims/citation.ts';
import type { ClaimStatus } from '../domain/claims/claim.ts';
import { parseEdtf, speakEdtf } from '../domain/language/edtf.ts';
import { type SourceKind, unknown } from '../domain/sources/metadata.ts';
import type { Block } from '../domain/sources/source.ts';
import type { CrossKind } from './cross-links.ts';

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

/** What sources do who are quoted beside those that support a sentence: one, and several. */
export const otherStanceVerbs: Readonly<Record<Exclude<Stance, 'supports'>, readonly [one: string, many: string]>> = {
  disputes: ['says otherwise', 'say otherwise'],
  qualifies: ['says it with a difference', 'say it with a difference'],
  mentions: ['also speaks of it', 'also speak of it'],
};

/** The stance of a source in a cell of “Who says what”, with the shape that tells it before it is read. */
export const cellWords: Readonly<Record<Stance, readonly [shape: string, words: string]>> = {
  supports: ['=', 'Says so'],
  disputes: ['≠', 'Says otherwise'],
  qualifies: ['≈', 'With a difference'],
  mentions: ['+', 'Speaks of it'],
};

/** What another passage does beside the one at hand, with its shape. */
export const crossWords: Readonly<Record<CrossKind, readonly [shape: string, words: string]>> = {
  agrees: ['=', 'Also says'],
  duplicates: ['=', 'Also says, in the same words'],
  varies: ['≈', 'Says it with a difference'],
  conflicts: ['≠', 'Says otherwise'],
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

/** Names the sources that a sentence of the cross-reference holds by id. */
export function nameSources(sentence: string, titleOf: (id: string) => string | undefined): string {
  return sentence.replaceAll(/`([^`]+)`/g, (_, id: string) => `“${titleOf(id) ?? id}”`);
}

/** What the interface says, page by page; sentences with parts to fill in are functions. */
export const words = {
  skip: 'Skip to the text',
  site: 'Site',
  aboutSite: 'About this site',
  sources: 'Sources',
  glossary: 'Glossary',
  names: 'Names',
  promise:
    'Every quotation on this site was found in its source before the page was published. Matching words are not a true statement.',
  explainerPages: 'Pages of this explainer',
  explainer: 'Explainer',
  timeline: 'Timeline',
  whoSaysWhat: 'Who says what',
  sentences: 'Sentences',
  updates: 'Updates',

  allNotes: (count: number) => (count === 1 ? 'The note in full' : `All ${String(count)} notes in full`),
  noteAddresses: 'Each note has a page of its own, whose address ends as the note does:',
  inNotes: (numbers: readonly number[]) =>
    numbers.length === 0 ? '' : `In the text: ${numbers.length === 1 ? 'note' : 'notes'} ${listOf(numbers.map(String))}.`,
  printEdition: (date: string) => `Edition of ${date}`,

  noSupport: 'No source says so itself',
  supportHeading: 'How well it is supported',
  elsewhereHeading: 'What other passages say',
  wordsHeading: 'In the words of the sources',
  alsoSays: (sources: string) => `Also says it: ${sources}.`,
  sameSource: 'Elsewhere in the same document',
  elsewhere: (what: string) => `${what}: see below the paragraph`,

  quotedInContext: 'The quoted passages in context',
  quotedInDocument: 'The document, with the quoted words marked',
  nothingQuoted: 'Nothing is quoted from this source yet.',
  quotedBefore: 'was quoted here in an earlier version of this site.',
  goneHeading: 'Quoted from an earlier state of the document',
  goneLead: 'This site quoted these words. The document as it is now does not hold them.',

  sharesTerm: 'Shares',
  sharesNothing:
    'We found no origin or text that it shares with another source here. That is no proof that there is none.',
  sharesOrigin: (origin: string, others: string) => `Draws on ${origin}, like ${others}.`,
  others: (count: number) => `${String(count)} others`,
  sharesText: (percent: string, other: string) => `${percent} of its wording also stands in ${other}.`,

  matrixStandfirst: 'Every footnoted sentence, and every account of a disputed question, against the sources.',
  matrixDescription: (title: string) => `Which source says what, sentence by sentence, in “${title}”.`,
  matrixCaption: 'Each cell leads to the words in the source; an empty one means that the source is not quoted there.',
  matrixRow: 'What is said',
  matrixDispute: 'Accounts differ:',
  matrixUpdates: 'Updates',
  matrixEmpty: 'No sentence of this explainer has a footnote yet.',
  notQuoted: 'Not quoted',
  inShort: 'In short',
  heldBy: (holder: string) => `Said by: ${holder}`,

  namesStandfirst: 'Who and what the sources name, how each spells it, and where it stands.',
  namesEmpty: 'The editors have described no name yet.',
  notToMix: 'Not to be mixed up with',
  spelling: 'Spelling',
  standsIn: 'Where it stands',
  unquotedPlaces: (count: number) =>
    count === 1 ? 'one place that this site does not quote' : `${String(count)} places that this site does not quote`,
  placeNumber: (number: number, title: string) => `Place ${String(number)} in ${title}`,
  andMore: (more: string) => ` and ${more}`,
  onlyInLonger: 'only as part of a longer spelling',
  notFoundThere: 'not found there in this spelling',
  otherNames: 'Further names in the sources',
  otherNamesNote:
    'Found by our program and not yet described by the editors. Each spelling stands on its own: two that look alike may be two.',
  nameKinds: { person: 'Person', organisation: 'Organisation', place: 'Place', document: 'Document', other: 'Other' },
  namesLink: 'Names and how they are spelled',
} as const;
