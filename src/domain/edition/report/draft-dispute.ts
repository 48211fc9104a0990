import { shorten } from '../../text/say.ts';
import { writeQuantity } from '../../claims/position-value.ts';
import type { ComparisonSide, DifferenceKind, Question } from '../../crossref/comparison.ts';
import type { BlockKind } from '../../sources/source.ts';
import { slugify } from '../../text/slugify.ts';
import type { EditionSource } from '../edition.ts';
import { callSource, quotePassage, sentenceAt } from './quote-passage.ts';

type DraftKind = 'quantity' | 'date' | 'statement';

/** The kind of dispute that a question makes. */
export function kindOf({ differs }: Pick<Question, 'differs'>): DraftKind {
  if (differs === 'number') return 'quantity';
  return differs === 'date' ? 'date' : 'statement';
}

/** A position for `disputes.yaml`. */
export interface PositionDraft {
  readonly value: string;
  readonly holder: string;
  /** EDTF or `unknown`. */
  readonly asOf: string;
  readonly cite: string;
  /** It is quoted from words that raise a warning. */
  readonly weak?: BlockKind;
}

/** An entry for `disputes.yaml`; the question and the choice of positions are the editor's. */
export interface DisputeDraft {
  readonly id: string;
  readonly question: string;
  readonly kind: DraftKind;
  readonly unit?: string;
  readonly summary: string;
  readonly positions: readonly PositionDraft[];
}

type Sources = ReadonlyMap<string, EditionSource>;

/** Turns a question into an entry of `disputes.yaml` with one position for each answer of each source. */
export function draftDispute(question: Question, sources: Sources): DisputeDraft {
  const wanted = kindOf(question);
  const kind = question.positions.every((position) => valueOf(position, wanted, sources) !== undefined)
    ? wanted
    : 'statement';
  const unit = kind === 'quantity' ? unitOf(question, sources) : undefined;
  const about = unit ?? question.about[0] ?? question.differs;
  return {
    id: slugify(kind === 'quantity' ? about : `${question.differs} ${about}`, 40) || question.differs,
    question: ask(question, unit),
    kind,
    ...(unit === undefined ? {} : { unit }),
    summary: `The documents differ in ${differences[question.differs]}.`,
    positions: draftPositions(question.positions, kind, sources),
  };
}

/**
 * Positions with one entry for each answer of each source; the first place that gives it, a plain passage before a
 * headline.
 */
export function draftPositions(
  positions: readonly ComparisonSide[],
  kind: DraftKind,
  sources: Sources,
): PositionDraft[] {
  const drafts = new Map<string, PositionDraft>();
  for (const position of positions) {
    const source = sources.get(position.source);
    if (source === undefined) continue;
    const value =
      valueOf(position, kind, sources) ?? `“${position.value ?? startOf(sentenceAt(source, position.passage))}”`;
    const key = `${position.source}\n${value.toLowerCase()}`;
    const before = drafts.get(key);
    const { cite, weak } = quotePassage(source, position.passage);
    if (before !== undefined && (before.weak === undefined || weak !== undefined)) continue;
    drafts.set(key, {
      value,
      holder: holderOf(position, source),
      asOf: source.metadata.published,
      cite,
      ...(weak === undefined ? {} : { weak }),
    });
  }
  return [...drafts.values()];
}

const longest = 60;

function startOf(words: string): string {
  return shorten(words, longest);
}

function valueOf(position: ComparisonSide, kind: DraftKind, sources: Sources): string | undefined {
  const source = sources.get(position.source);
  const isHere = ({ start, end }: { start: number; end: number }): boolean =>
    start === position.start && end === position.end;
  if (kind === 'quantity') {
    const value = source?.quantities.find(({ number }) => isHere(number))?.value;
    return value && writeQuantity(value);
  }
  if (kind === 'date') return source?.dates.find(isHere)?.edtf;
  return position.value === undefined ? undefined : `“${position.value}”`;
}

function unitOf({ positions }: Question, sources: Sources): string | undefined {
  const facts = positions.flatMap(
    (position) =>
      sources.get(position.source)?.quantities.filter(({ number: { start } }) => start === position.start) ?? [],
  );
  const words = facts.flatMap(({ words: written }) => /[\p{L}-]+$/u.exec(written)?.[0] ?? []);
  return words[0]?.toLowerCase() ?? facts[0]?.measure;
}

function holderOf({ speaker }: ComparisonSide, source: EditionSource): string {
  const name = callSource(source);
  if (speaker === undefined) return name;
  return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}, as told by ${name}`;
}

/** What a difference is called in a sentence. */
export const differences: Readonly<Record<DifferenceKind, string>> = {
  number: 'a number',
  date: 'a date',
  name: 'a name',
  place: 'a place',
  negation: 'whether it is so',
  hedge: 'how sure it is',
  speaker: 'who says it',
  words: 'their words',
  none: 'nothing',
};

const asking: Readonly<Partial<Record<DifferenceKind, (of: string) => string>>> = {
  date: (of) => `When was it (${of})?`,
  name: (of) => `Who or what was it (${of})?`,
  place: (of) => `Where was it (${of})?`,
  negation: (of) => `Is it so (${of})?`,
  hedge: (of) => `How sure is it (${of})?`,
  speaker: (of) => `Who said it (${of})?`,
};

/** A question to start from: words that the passages share stand in it, for the editor to word. */
function ask({ differs, about }: Question, unit: string | undefined): string {
  const of = about.slice(0, 3).join(', ') || 'to be worded';
  if (differs === 'number') return `How many ${unit ?? 'of them'} (${of})?`;
  return (asking[differs] ?? ((words) => `Which account is right (${words})?`))(of);
}
