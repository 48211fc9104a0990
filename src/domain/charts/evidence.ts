import { scaleLinear } from 'd3-scale';
import type { ClaimStatus } from '../claims/explainer.ts';
import type { EditionClaim, EditionExplainer } from '../edition/edition.ts';
import { parseEdtf } from '../language/edtf/edtf.ts';

/** What a row of the figure gathers, in the order of the rows. */
export const evidenceGroups = ['contested', 'apart', 'joined', 'one', 'none', 'disputes'] as const;
export type EvidenceGroup = (typeof evidenceGroups)[number];

/** One claim or dispute. */
export interface EvidenceMark {
  readonly kind: 'claim' | 'dispute';
  readonly id: string;
  /** What it says, for its name. */
  readonly words: string;
  readonly status: ClaimStatus;
  /** How many sources support it. */
  readonly sources: number;
  /** Whether those sources share an origin. */
  readonly joined: boolean;
  /** Whether a source disputes or qualifies it. */
  readonly contested: boolean;
}

export interface EvidenceRow {
  readonly group: EvidenceGroup;
  readonly marks: readonly EvidenceMark[];
}

/** An update on the line from the first publication to the last update. */
export interface UpdateMark {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** Where it stands on the line, from 0 to 1. */
  readonly share: number;
  /** How many others it stands on, since they would cover each other. */
  readonly level: number;
}

/** Closer than this share of the line, two marks would touch where the line is at its shortest. */
const apart = 0.08;

/** Gathers claims, in reading order, by how they are supported, then disputes; groups without members are left out. */
export function groupEvidence({ claims, disputes }: EditionExplainer): readonly EvidenceRow[] {
  const marks = Map.groupBy(claims.map(markOf), groupOf);
  marks.set(
    'disputes',
    disputes.map(({ id, question }) => ({
      kind: 'dispute',
      id,
      words: question,
      status: 'standing',
      sources: 0,
      joined: false,
      contested: true,
    })),
  );
  return evidenceGroups
    .map((group) => ({ group, marks: marks.get(group) ?? [] }))
    .filter((row) => row.marks.length > 0);
}

function markOf({ id, text, status, support, citations }: EditionClaim): EvidenceMark {
  return {
    kind: 'claim',
    id,
    words: text,
    status,
    sources: support.sources.length,
    joined: support.kind === 'same-origin',
    contested: citations.some(({ stance }) => stance === 'disputes' || stance === 'qualifies'),
  };
}

/** A claim that some source disputes or qualifies is contested, however many support it. */
function groupOf({ contested, joined, sources }: EvidenceMark): EvidenceGroup {
  if (contested) return 'contested';
  if (sources > 1) return joined ? 'joined' : 'apart';
  return sources === 1 ? 'one' : 'none';
}

/** Places updates by their dates, oldest first. */
export function placeUpdates({ published, updates }: EditionExplainer): readonly UpdateMark[] {
  const dated = updates
    .map((update) => ({ ...update, year: yearOf(update.date) ?? yearOf(published) ?? 0 }))
    .toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  const first = yearOf(published) ?? dated[0]?.year ?? 0;
  const last = Math.max(first, dated.at(-1)?.year ?? first);
  const scale = scaleLinear(last > first ? [first, last] : [first, first + 1], [0, 1]).clamp(true);
  const placed: UpdateMark[] = [];
  for (const { id, title, date, year } of dated) {
    const share = scale(year);
    const near = new Set(placed.filter((other) => share - other.share < apart).map(({ level }) => level));
    let level = 0;
    while (near.has(level)) level++;
    placed.push({ id, title, date, share, level });
  }
  return placed;
}

/** The first moment of a date, in fractional years. */
function yearOf(date: string): number | undefined {
  return parseEdtf(date)?.lower?.year;
}
