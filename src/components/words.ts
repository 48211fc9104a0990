import type { ClaimStatus } from '../domain/claims/explainer.ts';
import { parseEdtf, speakEdtf } from '../domain/language/edtf/edtf.ts';
import { type SourceKind, type SourceMetadata, unknown } from '../domain/sources/metadata.ts';
import type { Block } from '../domain/sources/source.ts';

/** The language the interface speaks; the words of editors and sources carry their own. */
export const interfaceLanguage = 'en';

export const statusWords: Readonly<Record<ClaimStatus, string>> = {
  standing: 'Standing',
  'under review': 'Under review',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
};

export const statusSentences: Readonly<Record<ClaimStatus, string>> = {
  standing: 'The editors stand by this statement.',
  'under review': 'The editors are looking at this statement again.',
  corrected: 'This statement was corrected since it was first published.',
  withdrawn: 'The editors no longer stand by this statement.',
};

const sourceStatusWords = {
  corrected: { whole: 'Corrected by its publisher', part: 'Corrected in part by its publisher' },
  retracted: { whole: 'Retracted by its publisher', part: 'Retracted in part by its publisher' },
} as const;

type KnownStatus = Pick<SourceMetadata, 'status' | 'concerns'>;

/** Says, beside words that it concerns, that a document's publisher corrected or retracted them, where that is so. */
export function speakSourceStatus(metadata: KnownStatus | undefined): string | undefined {
  return metadata && metadata.status !== 'current' ? sourceStatusWords[metadata.status].whole : undefined;
}

/** The same of a document as such: what concerns some of its words is said of no others. */
export function speakDocumentStatus(metadata: KnownStatus | undefined): string | undefined {
  if (!metadata || metadata.status === 'current') return undefined;
  return sourceStatusWords[metadata.status][metadata.concerns === undefined ? 'whole' : 'part'];
}

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
export function speakBlock(block: Pick<Block, 'kind'> | undefined): string | undefined {
  return block && blockWords[block.kind];
}

/** An EDTF date as a person would say it; what is not a date is said as it is. */
export function speakDate(date: string, ifUnknown = 'date unknown'): string {
  if (date === unknown) return ifUnknown;
  const parsed = parseEdtf(date);
  return parsed ? speakEdtf(parsed, interfaceLanguage) : date;
}

/** Who published a document, what kind of publication that is, and when, in one sentence that says once what is unknown. */
export function speakOrigin({ publisher, kind, published }: SourceMetadata): string {
  const facts = [
    { what: 'publisher', known: publisher, said: publisher },
    { what: 'kind of publication', known: kind, said: speakKind(kind) },
    { what: 'date', known: published, said: speakDate(published) },
  ];
  const missing = facts.filter(({ known }) => known === unknown).map(({ what }) => what);
  const told = facts.filter(({ known }) => known !== unknown).map(({ said }) => said);
  const parts = [...told, ...(missing.length === 0 ? [] : [`${listOf(missing)} unknown`])];
  return `${sentenceCase(parts.join(', '))}.`;
}

/** What kind of publication a document is from. */
function speakKind(kind: SourceKind): string {
  return kind === unknown ? 'kind of publication unknown' : kind;
}

/** A value, or that nobody knows it. */
export function speakKnown(value: string, what: string): string {
  return value === unknown ? `${what} unknown` : value;
}

/**
 * Facts with something known of them, in the words to say it in, and the names of those that nobody knows. One with
 * nothing to say is neither.
 */
export function splitKnown(facts: readonly (readonly [term: string, value: string, said?: string])[]): {
  readonly told: readonly (readonly [term: string, said: string])[];
  readonly missing: readonly string[];
} {
  return {
    told: facts.flatMap(([term, value, said = value]) =>
      value === unknown || value === '' ? [] : [[term, sentenceCase(said)] as const],
    ),
    missing: facts.filter(([, value]) => value === unknown).map(([term]) => term),
  };
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

/** Words at the start and at the end, enough to tell one quotation from another. */
const naming = { start: 5, end: 3 } as const;

/**
 * The name of a link to quoted words: the document's title, which many links share, and how the words begin and end.
 */
export function nameWords(title: string, quoted: string): string {
  const all = quoted.trim().split(/\s+/);
  if (all.length <= naming.start + naming.end) return `${title}: “${all.join(' ')}”`;
  return `${title}: “${all.slice(0, naming.start).join(' ')} … ${all.slice(-naming.end).join(' ')}”`;
}

/** Names the sources that a sentence of the cross-reference holds by id. */
export function nameSources(sentence: string, titleOf: (id: string) => string | undefined): string {
  return sentence.replaceAll(/`([^`]+)`/g, (_, id: string) => `“${titleOf(id) ?? id}”`);
}

/** What the editors add to the statements that rest on quotations. */
function addedBy(editors: number): string {
  return editors === 0 ? '' : `, and ${String(editors)} that the editors add and mark as theirs`;
}

/** What the interface says, page by page; sentences with parts to fill in are functions. */
export const words = {
  skip: 'Skip to the text',
  /** For whoever goes from link to link: each note has two or more. */
  skipNotes: (count: number) => `Skip ${countOf(count, 'note', 'notes')}`,
  site: 'Site',
  aboutSite: 'About this site',
  sources: 'Sources',
  glossary: 'Glossary',
  teach: 'Teach',
  teachTitle: 'In the classroom',
  teachDescription: (title: string) => `How to link to “${title}”, cite it, and hand it out in class.`,
  teachLink: 'Link to one statement',
  teachLinkSays: [
    'Each statement, question, event and quoted passage has an address of its own. Point at its words, or tap them, and copy the link.',
    'An address that was published is never given up: what is corrected says so in place, and what is withdrawn says why.',
  ],
  teachPinned: (date: string) =>
    `The links below lead to the edition of ${date}. What changed since is shown there and listed under updates.`,
  teachLatest: (date: string) =>
    `The links below lead to the latest state, now that of ${date}. Each statement’s page tells what changed.`,
  teachCopy: 'Copy for classroom',
  teachCopySays: 'The link and the citation as plain text, for a slide, a task or a reading list.',
  teachWhole: 'The whole explainer',
  teachAll: 'Every other statement, with its citation in three styles',
  copyForClass: (number: number) =>
    number === 0 ? 'Copy the explainer for classroom' : `Copy note ${String(number)} for classroom`,
  handout: 'Handout',
  handoutSays: 'What follows prints on two sheets, and nothing else of this page does.',
  printHandout: 'Print the handout',
  handoutKey: 'What is known, and what is not',
  handoutMore: (count: number) => `${countOf(count, 'more', 'more')} on the site.`,
  handoutAt: 'Read it, with the words behind each statement, at',
  handoutEdition: (date: string) => `Edition of ${date}`,
  teachShow: 'Show the timeline in a course page',
  teachShowSays:
    'Most course systems take a frame where they offer to embed or to edit the source. The timeline alone is at',
  search: 'Search',
  searchStandfirst: 'Statements, quoted words, questions, sources and terms, each at its place.',
  searchFor: 'Words to search for',
  searchKind: 'Show',
  searchAll: 'Everything',
  searchKinds: {
    Explainer: 'Explainers',
    Statement: 'Statements',
    Question: 'Questions',
    Event: 'Events',
    Passage: 'Quoted words',
    Source: 'Sources',
    Update: 'Updates',
    Term: 'Glossary',
  },
  searchNeedsScript: 'The search needs JavaScript. Everything is listed below as well.',
  allStatementsByName: 'All statements by topic',
  names: 'Names',
  promise:
    'Every quotation on this site was found in its source before the page was published. That its words are there does not make a statement true.',
  explainerPages: 'Pages of this explainer',
  explainer: 'Explainer',
  timeline: 'Timeline',
  whoSaysWhat: 'Who says what',
  statements: 'Statements',
  updates: 'Updates',

  noteAddresses: 'Each note has an address of its own, which ends as the note does:',
  inNotes: (numbers: readonly number[]) =>
    numbers.length === 0
      ? ''
      : `In the text: ${numbers.length === 1 ? 'note' : 'notes'} ${listOf(numbers.map(String))}.`,
  printEdition: (date: string) => `Edition of ${date}`,

  note: (number: number) => `Note ${String(number)}`,
  /** The name of a marker whose statement no longer simply stands. */
  changedMarker: (name: string, status: string) => `${name}, ${status.toLowerCase()}`,
  concernsWords: 'This concerns:',
  moreOfNote: (number: number) => `More about note ${String(number)}`,
  backFromNote: (number: number) => `Back to the sentence of note ${String(number)}`,
  editorsAdd: 'The editors add:',
  editorsConclude: 'The editors conclude:',
  editorsMarker: (number: number) => `Note ${String(number)}: added by the editors`,
  translated: 'In translation:',
  translatedBy: (translator: string) => `(translated by ${translator})`,
  readOriginal: 'Read it at the original',
  addressUnknown: 'Address unknown',
  archivedAt: (address: string) => `Archived copy: ${address}.`,
  cardAt: (address: string) => `Its card: ${address}`,
  lastUpdated: 'Last updated',
  published: 'Published',
  by: 'By',
  timelineAlone: 'The timeline on a page of its own',
  andFrom: 'and',
  andAgain: 'and again',
  copy: 'Copy',
  preview: 'This is a preview. Its addresses may not last: do not cite it.',

  notes: 'Notes',
  notesOn: (title: string) => `Notes on: ${title}`,
  noteTitle: (number: number, sentence: string) => `Note ${String(number)}: ${sentence}`,
  claimDescription: (stretch: string, title: string) =>
    `What “${stretch}” rests on, in “${title}”, in the words of its sources.`,
  editorsDescription: (stretch: string, title: string) => `What the editors of “${title}” add “${stretch}” from.`,
  claimsDescription: (title: string) => `Every footnoted statement of “${title}” and what it rests on.`,
  claimsStandfirst: (quoted: number, editors: number) =>
    `${countOf(quoted, 'statement')} of this explainer, each with the sources it rests on${addedBy(editors)}.`,
  statementsWithSources: (quoted: number, editors: number) =>
    countOf(quoted, 'statement with its source', 'statements with their sources') + addedBy(editors),
  allStatements: 'All statements and their support',
  whereItStands: 'Read it where it stands',
  partOfSentence: 'The underlined words are what this note vouches for.',
  otherStatements: 'Other statements',
  previous: 'Previous',
  next: 'Next',
  citeStatement: 'Cite this statement',
  citeExplainer: 'Cite this explainer',
  citeSource: 'Cite this source',
  citeEdition: 'Cite this edition',
  readersDay: '[the day you read it]',
  copyCitation: (style: string) => `Copy the citation in ${style} style`,
  copyFile: (format: string) => `Copy as ${format}`,
  referenceFormats: { json: 'CSL-JSON', bib: 'BibTeX', ris: 'RIS' },
  forManagers: 'For reference managers',
  sameAsData: 'The same as data (JSON)',
  claimsAsData: 'Claims as data',
  referencesAsData: 'Sources for reference managers:',
  moreHeading: 'Updates, data and how to cite',
  allUpdates: 'All updates',
  changedLately: 'What changed lately',
  moreExplainers: 'More explainers',
  correction: 'Correction',
  topics: 'Topics',
  withoutTopic: 'Without a topic',
  feed: (title: string) => `${title}: what changed`,
  correctionsFeed: (title: string) => `${title}: corrections`,
  followExplainer: 'Follow this explainer (Atom feed)',
  followSite: 'Follow what changes (Atom feed)',
  followCorrections: 'Corrections alone (Atom feed)',
  updatesDescription: (title: string) => `What changed in “${title}”, and when.`,
  updatesEmpty: 'Nothing has changed since this explainer was published.',
  disputesHeading: 'Where the accounts differ',
  accountsDiffer: 'Accounts differ',
  accountsInWords: (count: number) =>
    `The ${count === 1 ? 'account' : `${String(count)} accounts`}, in the words of the sources`,
  noneDated: 'None of these accounts is dated.',
  asOf: (date: string) => `as of ${date}`,
  unknownDate: 'an unknown date',
  timelineDescription: (title: string) => `What happened when, as the sources of “${title}” tell it.`,
  timelineEmpty: 'No event of this explainer is on a timeline yet.',
  nothingToShow: 'No event of this explainer falls into what this timeline was asked to show.',
  eventsAsList: (count: number) =>
    count === 1
      ? 'The same event in a list, with the words behind it'
      : `The same ${String(count)} events as a list, with the words behind each`,
  useElsewhere: 'Use this timeline elsewhere',
  toEmbed:
    'To show it on another page, with its sources one step away. The script makes the frame as high as what it holds; without it the frame scrolls:',
  evidenceHeading: 'What the explainer rests on',
  wordsBehind: 'The words behind it',
  orderByEditors: 'Order by the editors.',
  dateByEditors: 'Date by the editors.',
  dateConcluded: 'Date concluded by the editors:',
  orderConcluded: 'Order concluded by the editors:',
  whereFrom: 'Where this comes from',
  inTheText: 'In the text:',
  linkToQuestion: 'Link to this question',
  linkToEvent: 'Link to this event',
  /** The name of a link whose words many links share: those words, then what it leads to. */
  linkTo: (link: string, what: string) => `${link}: ${what}`,

  noSupport: 'No source is quoted in its support',
  otherSources: (count: number) => countOf(count, 'other source'),
  sameSourceToo: 'the same source',
  someOfThem: (count: number) => `${String(count)} of them`,
  inAnotherPlace: 'elsewhere',
  supportHeading: 'How well it is supported',
  askedHeading: 'Accounts differ on this',
  placeHeading: 'Where it stands, and what changed',
  noUpdateSpeaks: 'No update has spoken of it.',
  elsewhereHeading: 'Where else these words stand',
  wordsHeading: 'In the words of the sources',
  alsoSays: (sources: string) => `The same words also stand in: ${sources}.`,
  elsewhere: (what: string) => `${what}: see below the paragraph`,

  quotedInContext: 'The quoted passages in context',
  quotedInDocument: 'The document, with the quoted words marked',
  nothingQuoted: 'Nothing is quoted from this source yet.',
  quotedFor: (count: number) => `Quoted in ${countOf(count, 'place')} on this site`,
  quotedBefore: 'was quoted here in an earlier version of this site.',
  goneHeading: 'Quoted from an earlier state of the document',
  goneLead: 'This site quoted these words. The document as it is now does not hold them.',

  calledHere: (name: string) => `Called “${name}” on this site.`,
  unknownTerm: 'Not known',
  plainDocument: 'Document',
  licence: 'Licence:',

  onThisPage: 'On this page',
  nothingRests: 'No statement rests on it.',
  restOnIt: (count: number) => `${countOf(count, 'statement')} ${count === 1 ? 'rests' : 'rest'} on it.`,
  sharesTerm: 'Shares',
  sharesNothing:
    'We found no origin or text that it shares with another source here. That is no proof that there is none.',
  sharesOrigin: (origin: string, others: string) => `Draws on ${origin}, like ${others}.`,
  others: (count: number) => `${String(count)} others`,
  sharesText: (percent: string, other: string) => `${percent} of its wording also stands in ${other}.`,

  matrixStandfirst: 'Every footnoted statement, and every account of a disputed question, against the sources.',
  matrixDescription: (title: string) => `Which source says what, statement by statement, in “${title}”.`,
  matrixCaption: 'Each quotation leads to its place in the source. A source without one is not quoted there.',
  matrixWords: 'Show all of the quoted words',
  matrixRow: 'What is said',
  matrixCells: 'Who says it',
  matrixPartDescription: (question: string, title: string) => `Which source says what on “${question}”, in “${title}”.`,
  matrixDispute: 'Accounts differ:',
  matrixUpdates: 'Updates',
  matrixEmpty: 'Nothing in this explainer has a footnote yet.',
  notQuoted: 'Not quoted',
  callouts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  draft: 'Draft: not for readers yet. The built site leaves it out.',
  inShort: 'In short',
  heldBy: 'Said by:',

  namesStandfirst: 'Who and what the sources name, how each spells it, and where it stands.',
  namesEmpty: 'The editors have described no name yet.',
  notToMix: 'Not to be mixed up with',
  spelling: 'Spelling',
  standsIn: 'Where it stands',
  unquotedPlaces: (count: number) =>
    count === 1 ? 'one place that this site does not quote' : `${String(count)} places that this site does not quote`,
  places: (count: number) => countOf(count, 'place'),
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
