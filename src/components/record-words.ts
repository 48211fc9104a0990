import type { ClaimChange } from '../domain/edition/frozen/compare-editions.ts';
import type { Retired } from '../domain/edition/past-addresses.ts';

const kindWords: Readonly<Record<Retired['kind'], string>> = {
  claim: 'statement',
  event: 'event',
  dispute: 'question',
  update: 'update',
  edition: 'edition',
  explainer: 'explainer',
  source: 'source',
  page: 'page',
  term: 'entry',
  name: 'entry',
};

/** What the interface says of what was published: editions, changes, and what was taken out. */
export const recordWords = {
  editions: 'Editions',
  editionOf: (date: string) => `Edition of ${date}`,
  editionsDescription: (title: string) => `“${title}” as it was published, edition by edition.`,
  editionsStandfirst:
    'This explainer as it was published: nothing in an edition changes. A link to a statement in an edition shows what it said then.',
  superseded: (date: string) => `This is how the page read in the edition of ${date}. It has changed since.`,
  current: 'This is the newest edition: the page as it was published last.',
  latest: 'Read the latest',
  changedSince: 'What changed since',
  unchangedSince: 'No statement has changed since.',
  firstEdition: 'The first edition.',
  nothingChanged: 'No statement changed.',
  notPublished: 'Not published yet',
  changeKinds: { added: 'Added:', removed: 'Taken out:', changed: 'Changed:' } satisfies Record<
    ClaimChange['kind'],
    string
  >,
  toStatement: (words: string) => `“${words}”`,
  statusNow: (from: string, to: string) => `${from} before, now: ${to}.`,
  quotedNoLonger: (source: string) => `No longer quoted, from ${source}:`,
  quotedNow: (source: string) => `Now quoted, from ${source}:`,
  corrections: 'Statements that were corrected, withdrawn or are under review',
  updateKinds: { update: 'Update', correction: 'Correction', clarification: 'Clarification' },
  speaksOf: 'What it said before, and what it says',
  historyHeading: 'What it said before',
  untilEdition: (date: string) => `Until the edition of ${date}, and in it:`,
  asOf: (date: string) => `This statement as of the edition of ${date}`,
  inEdition: 'In that edition',
  movedTitle: 'This page has moved',
  movedTo: 'It stands at another address now:',
  goneTitle: ({ kind }: Pick<Retired, 'kind'>) => `This ${kindWords[kind]} was taken out`,
  goneHeading: 'Taken out',
  goneHere: ({ kind }: Pick<Retired, 'kind'>) => `The ${kindWords[kind]} that stood here was taken out:`,
  goneWhole: (site: string) => `The editors of ${site} took it out and say why:`,
  itSaid: 'It said:',
  asPublished: 'Read it as it was published',
} as const;
