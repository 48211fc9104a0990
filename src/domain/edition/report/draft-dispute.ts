import { writeQuantity } from '../../claims/position-value.ts';
import type { DisputeProposal, ProposedPosition } from '../../crossref/propose-disputes.ts';
import type { RelationTopic } from '../../crossref/relation.ts';
import type { BlockKind } from '../../sources/source.ts';
import { slugify } from '../../text/slugify.ts';
import type { EditionSource } from '../edition.ts';
import { callSource, quotePassage, sentenceAt } from './quote-passage.ts';

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
  readonly kind: DisputeProposal['kind'];
  readonly unit?: string;
  readonly summary: string;
  readonly positions: readonly PositionDraft[];
}

type Sources = ReadonlyMap<string, EditionSource>;

/** Turns a proposal into an entry of `disputes.yaml` with one position for each answer of each source. */
export function draftDispute(proposal: DisputeProposal, sources: Sources): DisputeDraft {
  const kind = proposal.positions.every((position) => valueOf(position, proposal.kind, sources) !== undefined)
    ? proposal.kind
    : 'statement';
  const unit = kind === 'quantity' ? unitOf(proposal, sources) : undefined;
  const about = unit ?? proposal.subjects[0] ?? 'the question';
  return {
    id: slugify(kind === 'quantity' ? about : `${proposal.about} ${about}`, 40) || proposal.about,
    question: ask(proposal, kind, unit),
    kind,
    ...(unit === undefined ? {} : { unit }),
    summary: tell(proposal.why, sources),
    positions: draftPositions(proposal.positions, kind, sources),
  };
}

/**
 * Positions with one entry for each answer of each source; the first place that gives it, a plain passage before a
 * headline.
 */
export function draftPositions(
  positions: readonly ProposedPosition[],
  kind: DisputeProposal['kind'],
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
  const space = words.lastIndexOf(' ', longest);
  return words.length <= longest ? words : `${words.slice(0, space > 0 ? space : longest)} …`;
}

function valueOf(position: ProposedPosition, kind: DisputeProposal['kind'], sources: Sources): string | undefined {
  const source = sources.get(position.source);
  const isHere = ({ start, end }: { start: number; end: number }): boolean =>
    start === position.start && end === position.end;
  if (kind === 'quantity') {
    const value = source?.quantities.find(isHere)?.value;
    return value && writeQuantity(value);
  }
  if (kind === 'date') return source?.dates.find(isHere)?.edtf;
  return position.value === undefined ? undefined : `“${position.value}”`;
}

function unitOf({ positions }: DisputeProposal, sources: Sources): string | undefined {
  const facts = positions.flatMap(
    (position) => sources.get(position.source)?.quantities.filter(({ start }) => start === position.start) ?? [],
  );
  const words = facts.flatMap(({ words: written }) => /[\p{L}-]+$/u.exec(written)?.[0] ?? []);
  return words[0]?.toLowerCase() ?? facts[0]?.measure;
}

function holderOf({ speaker }: ProposedPosition, source: EditionSource): string {
  const name = callSource(source);
  if (speaker === undefined) return name;
  return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}, as told by ${name}`;
}

const questions: Readonly<Partial<Record<RelationTopic, (of: string) => string>>> = {
  date: (of) => `When was it (${of})?`,
  motive: (of) => `Was there something to gain (${of})?`,
  state: (of) => `How do things stand (${of})?`,
  document: (of) => `Are these one document (${of})?`,
  wording: (of) => `How sure, or how binding, is it (${of})?`,
};

/** A question to start from: what the passages name stands in it, for the editor to word. */
function ask({ about, subjects }: DisputeProposal, kind: DisputeProposal['kind'], unit: string | undefined): string {
  const of = subjects.slice(0, 2).join(', ') || 'to be worded';
  if (kind === 'quantity') return `How many ${unit ?? 'of them'} (${of})?`;
  return (questions[about] ?? ((words) => `Which account is right (${words})?`))(of);
}

/** Ids of sources as readers know them. */
function tell(why: string, sources: Sources): string {
  return why.replaceAll(/`([^`]+)`/g, (whole, id: string) => {
    const source = sources.get(id);
    return source === undefined ? whole : callSource(source);
  });
}
