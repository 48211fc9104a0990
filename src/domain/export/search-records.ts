import type { Edition, EditionExplainer, EditionSource } from '../edition/edition.ts';
import { urls } from '../edition/urls.ts';
import { listUses, type Use } from '../edition/views/uses.ts';
import { unknown } from '../sources/metadata.ts';
import { standAlone } from '../text/stand-alone.ts';

export const searchKinds = [
  'Explainer',
  'Statement',
  'Question',
  'Event',
  'Passage',
  'Source',
  'Update',
  'Term',
] as const;
type SearchKind = (typeof searchKinds)[number];

/** Something with an address of its own that a search may find. */
export interface SearchRecord {
  /** From the site's root. */
  readonly url: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** What it belongs to. */
  readonly context: string;
  /** The words that are searched. */
  readonly content: string;
}

/**
 * Everything of an edition that a search leads to, in its order: what has an anchor, and no page as a whole. Of sources,
 * only the sentences that are quoted: the others are no words of this site.
 */
export function listSearchRecords(edition: Edition): readonly SearchRecord[] {
  const uses = Map.groupBy(listUses(edition), ({ source }) => source);
  return [
    ...edition.explainers.flatMap(listOfExplainer),
    ...edition.sources.flatMap((source) => listOfSource(source, listTranslations(uses.get(source.id) ?? []))),
    ...edition.glossary.map(({ id, term, definition }) => ({
      url: urls.term(id),
      kind: 'Term' as const,
      title: term,
      context: '',
      content: joinWords(term, definition),
    })),
  ];
}

function listOfExplainer(explainer: EditionExplainer): SearchRecord[] {
  const { slug, title, description, claims, disputes, events, updates } = explainer;
  return [
    { url: urls.explainer(slug), kind: 'Explainer', title, context: '', content: joinWords(title, description) },
    ...listSentences(claims).map((claim): SearchRecord => ({
      url: urls.claimPage(slug, claim) + urls.claimAnchor(claim.id),
      kind: 'Statement',
      title: standAlone(claim.sentence),
      context: title,
      content: claim.sentence,
    })),
    ...disputes.map(({ id, question, summary, positions }): SearchRecord => ({
      url: urls.dispute(slug, id),
      kind: 'Question',
      title: question,
      context: title,
      content: joinWords(question, summary, ...positions.map(({ holder }) => holder)),
    })),
    ...events.map(({ id, label, note }): SearchRecord => ({
      url: urls.event(slug, id),
      kind: 'Event',
      title: label,
      context: title,
      content: joinWords(label, note),
    })),
    ...updates.map((update): SearchRecord => ({
      url: urls.update(slug, update.id),
      kind: 'Update',
      title: update.title,
      context: title,
      content: joinWords(
        update.title,
        ...claims.filter((claim) => claim.update === update.id).map((claim) => claim.sentence),
      ),
    })),
  ];
}

/** Several claims may share a sentence: its first one leads there. */
function listSentences(claims: EditionExplainer['claims']): EditionExplainer['claims'] {
  return [...Map.groupBy(claims, ({ update, sentence }) => `${update ?? ''}\n${sentence}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** What the editors say that quoted sentences of a source mean, by the sentence's index. */
function listTranslations(uses: readonly Use[]): ReadonlyMap<number, readonly string[]> {
  const translated = uses.flatMap(({ citation: { verification, translation } }) =>
    translation === undefined ? [] : verification.passages.map((passage) => [passage, translation] as const),
  );
  return new Map(
    [...Map.groupBy(translated, ([passage]) => passage)].map(([passage, all]) => [
      passage,
      all.map(([, said]) => said),
    ]),
  );
}

function listOfSource(
  { id, text, passages, anchors, metadata }: EditionSource,
  translations: ReadonlyMap<number, readonly string[]>,
): SearchRecord[] {
  const title = known(metadata.title) ?? id;
  const first = new Map(
    anchors
      .toReversed()
      .flatMap((anchor) => anchor.passages.slice(0, 1).map((passage) => [passage, anchor.id] as const)),
  );
  const quoted = [...first].toSorted(([a], [b]) => a - b);
  return [
    {
      url: urls.source(id),
      kind: 'Source',
      title,
      context: known(metadata.publisher) ?? '',
      content: joinWords(title, known(metadata.publisher), known(metadata.author), metadata.note),
    },
    ...quoted.map(([passage, anchor]): SearchRecord => {
      const { start = 0, end = 0 } = passages[passage] ?? {};
      const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
      const said = (translations.get(passage) ?? []).map((translation) => `“${translation}”`);
      return {
        url: urls.quotation(id, anchor),
        kind: 'Passage',
        title: words,
        context: joinWords(...said, title),
        content: joinWords(words, ...said),
      };
    }),
  ];
}

function joinWords(...parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(' · ');
}

function known(value: string): string | undefined {
  return value === unknown || value === '' ? undefined : value;
}
