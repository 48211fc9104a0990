import type { Citation } from '../claims/citation/citation.ts';
import type { Claim, Explainer } from '../claims/explainer.ts';
import type { Written } from '../claims/read-written.ts';
import { primaryLanguage } from '../language/words.ts';
import type { Message } from '../messages/message.ts';
import type { Place } from '../text/place.ts';
import type { Source } from '../sources/source.ts';
import { lintSupport } from '../lints/claim-support-weak.ts';
import { lintUnfootnoted } from '../lints/claim-unfootnoted.ts';
import { type Cited, editorsPart, readCited, type Statement } from '../lints/evidence.ts';
import { lintStatement, type StatementKind } from '../lints/lint-statement.ts';
import type { LintStatement } from '../lints/remember-lints.ts';
import { placeWords } from '../lints/raw-place.ts';
import { findBrokenFiles, placeIn } from './place-in.ts';
import { citationsOf } from './list-citations.ts';
import { standsAlone } from '../match/match-plain.ts';
import type { Verdicts } from './verify-written.ts';
import { placeHeadings, placeOfKey } from './place-titles.ts';

/** Words of the editors, with what they cite and where they stand. */
interface Item extends Pick<Statement, 'text' | 'context'> {
  readonly kind: StatementKind;
  readonly citations: readonly Citation[];
  /** What editors say of additions of their own. */
  readonly editors: string;
  readonly place: Place;
}

/** Compares what the editors wrote (claims, labels, notes, positions, titles) with what it cites. */
export function lintWritten(
  written: Written,
  verdicts: Verdicts,
  sources: readonly Source[],
  lint: LintStatement = lintStatement,
): Message[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const known = new Map<Citation, Cited>();
  const citedOf = (citation: Citation): Cited[] => {
    const verified = verdicts.byCitation.get(citation);
    if (verified === undefined) return [];
    const source = byId.get(citation.source);
    const cited = known.get(citation) ?? readCited(verified, source, source && placesIn(source));
    known.set(citation, cited);
    return [cited];
  };
  const placesIn = createPlaceFinder(written.places);
  const isMissing = (citation: Citation): boolean =>
    verdicts.byCitation.get(citation)?.verification.verdict === 'missing';
  return written.explainers
    .flatMap((explainer) => [
      ...listItems(explainer, written).flatMap((item) =>
        lintItem(item, explainer, written, { citedOf, isMissing, lint }),
      ),
      ...citationsOf(explainer).flatMap((citation) =>
        citedOf(citation)
          .flatMap(lintSupport)
          .flatMap((finding) => placeIn(written.files, citation.place, finding, citation.place)),
      ),
    ])
    .concat(readableSentences(written).flatMap((sentence) => lintBare(sentence, written)));
}

function readableSentences({ bareSentences, messages }: Written): Written['bareSentences'] {
  const broken = findBrokenFiles(messages);
  return bareSentences.filter(({ place }) => !broken.has(place.file));
}

/** What an item is compared by. */
interface Comparing {
  readonly citedOf: (citation: Citation) => Cited[];
  readonly isMissing: (citation: Citation) => boolean;
  readonly lint: LintStatement;
}

function lintItem(
  item: Item,
  explainer: Explainer,
  written: Written,
  { citedOf, isMissing, lint }: Comparing,
): Message[] {
  // Held against altered words, an honest claim would look wrong: the quotation is to be mended first.
  if (item.kind !== 'remark' && item.citations.some(isMissing)) return [];
  const statement: Statement = { text: item.text, context: item.context, language: explainer.language };
  const cited = item.citations.flatMap(citedOf);
  const evidence = {
    cited: item.kind === 'remark' ? withoutRepeats(cited) : cited,
    // Whether a note speaks for the editors is told by its English words; any other is given the benefit of the doubt.
    editors: primaryLanguage(explainer.language) === 'en' ? editorsPart(item.editors) : item.editors,
    names: written.names,
  };
  const raw = written.files.get(item.place.file)?.text ?? '';
  return lint(statement, evidence, item.kind).flatMap(({ words, ...finding }) =>
    placeIn(written.files, item.place, finding, placeWords(raw, item.place, item.text, words)),
  );
}

/** Finds which places of `places.yaml` a source names: where something happens holds for more than one of its sentences. */
function createPlaceFinder(places: Written['places']): (source: Source) => readonly string[] {
  const known = new Map<Source, readonly string[]>();
  return (source) => {
    const found = known.get(source) ?? places.map(({ name }) => name).filter((name) => holdsWords(source, name));
    known.set(source, found);
    return found;
  };
}

function holdsWords({ text, metadata }: Source, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (standsAlone(text, { start: at, end: at + words.length }, metadata.language)) return true;
  }
  return false;
}

/** A remark is held against what the passages mention, however often and with whatever stance they are cited. */
function withoutRepeats(cited: readonly Cited[]): Cited[] {
  const seen = Map.groupBy(cited, ({ memory }) => memory);
  return [...seen.values()].flatMap(([first]) => first ?? []);
}

function lintBare({ text, language, place: at }: Written['bareSentences'][number], written: Written): Message[] {
  const raw = written.files.get(at.file)?.text ?? '';
  return lintUnfootnoted(text, language).flatMap(({ words, ...finding }) =>
    placeIn(written.files, at, finding, placeWords(raw, at, text, words)),
  );
}

function listItems(explainer: Explainer, written: Written): Item[] {
  const all = citationsOf(explainer);
  return [
    ...listClaims(explainer),
    ...listEvents(explainer, all),
    ...listDisputes(explainer, all),
    ...listTitles(explainer, all, written),
  ];
}

/** Claims whose markers stand side by side vouch for the same words together, each for its part. */
function listClaims({ claims }: Explainer): Item[] {
  const shared = Map.groupBy(claims, ({ stretch: { file, start, end } }) => `${file} ${String(start)} ${String(end)}`);
  return [...shared.values()].flatMap((together) =>
    together.slice(0, 1).map(({ text, sentence, stretch }) => ({
      kind: 'statement',
      text,
      context: sentence,
      editors: together.map(sayEditors).join(' '),
      citations: together.flatMap(({ citations }) => citations),
      place: stretch,
    })),
  );
}

/** A note that is the editors' own needs no word that says so. */
function sayEditors({ note, editors }: Claim): string {
  return editors === undefined ? note : `The editors: ${note}`;
}

/** Notes may look to whatever the explainer cites: they often set one account beside another. */
function listEvents({ events }: Explainer, all: readonly Citation[]): Item[] {
  return events.flatMap(({ label, note = '', datedBy = '', editors, citations, place: at }) => {
    const own = editors === undefined ? datedBy : `The editors: ${editors.text} ${datedBy}`;
    return [
      { kind: 'statement', text: label, context: label, citations, place: at, editors: `${note} ${own}` },
      ...remark(note, all, at, own),
    ];
  });
}

function listDisputes({ disputes }: Explainer, all: readonly Citation[]): Item[] {
  return disputes.flatMap(({ kind, question, summary, positions, place: at }) => [
    ...remark(question, all, at),
    ...remark(summary, all, at),
    ...positions.flatMap(({ value, holder, note = '', citations, place: from }): Item[] => [
      ...remark(note, all, from),
      ...(kind === 'statement'
        ? [
            {
              kind: 'position' as const,
              text: value,
              context: `${value} ${holder}`,
              citations,
              editors: note,
              place: from,
            },
          ]
        : []),
    ]),
  ]);
}

function remark(text: string, citations: readonly Citation[], at: Place, editors = ''): Item[] {
  return text === '' ? [] : [{ kind: 'remark', text, context: text, citations, editors, place: at }];
}

/** Title, description, headings: they may say what anything below them says, the editors' own words among it. */
function listTitles(explainer: Explainer, all: readonly Citation[], { files }: Written): Item[] {
  const { file, title, description, headings, updates } = explainer;
  const own = ownWords(explainer);
  const rawOf = (path: string) => files.get(path)?.text ?? '';
  const raw = rawOf(file);
  const places = placeHeadings(raw, headings);
  return [
    ...remark(title, all, { file, ...placeOfKey(raw, 'title') }, own),
    ...remark(description, all, { file, ...placeOfKey(raw, 'description') }, own),
    ...headings.flatMap(({ text }, i) =>
      remark(text, all, { file, ...(places[i] ?? { start: 0, end: raw.length }) }, own),
    ),
    ...updates.flatMap((update) =>
      remark(update.title, all, { file: update.file, ...placeOfKey(rawOf(update.file), 'title') }, own),
    ),
    ...[explainer, ...updates]
      .flatMap(({ links }) => links)
      .flatMap(({ alt = '', place }) => remark(alt, all, place, own)),
  ];
}

/** Everything that the editors of an explainer add on their own account, the days of its events included. */
function ownWords({ claims, events }: Explainer): string {
  const words = [
    ...claims.flatMap(({ editors, text, note }) => (editors === undefined ? [] : [text, note])),
    ...events.flatMap(({ editors, label, date = '', datedBy }) => [
      ...(editors === undefined ? [] : [label, editors.text]),
      ...(editors === undefined && datedBy === undefined ? [] : [date]),
    ]),
  ];
  return words.length === 0 ? '' : `The editors: ${words.join('\n\n')}`;
}
