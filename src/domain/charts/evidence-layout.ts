import type { ClaimStatus } from '../claims/claim.ts';
import type { EditionClaim, EditionExplainer } from '../edition/edition.ts';

/** What a row of the figure gathers. */
export const evidenceGroups = ['contested', 'several', 'one', 'none', 'disputes', 'updates'] as const;
export type EvidenceGroup = (typeof evidenceGroups)[number];

/** One claim, dispute or update. */
export interface EvidenceMark {
  readonly kind: 'claim' | 'dispute' | 'update';
  readonly id: string;
  /** What it says, for its name. */
  readonly words: string;
  readonly status?: ClaimStatus;
  /** Its top left corner, in pixels. */
  readonly x: number;
  readonly y: number;
}

export interface EvidenceRow {
  readonly group: EvidenceGroup;
  /** Baseline of the row's words. */
  readonly y: number;
  readonly marks: readonly EvidenceMark[];
}

/** An explainer's evidence at a glance, as numbers; everything lies within `width` and `height`. */
export interface EvidenceLayout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly rows: readonly EvidenceRow[];
}

const size = 16;
const pitch = 24;
const head = 22;
const rowGap = 14;

type Bare = Omit<EvidenceMark, 'x' | 'y'>;

/** Gathers claims by how they are supported, then disputes and updates; empty groups have no row. */
export function layoutEvidence(explainer: EditionExplainer, width: number): EvidenceLayout {
  const claims = Map.groupBy(explainer.claims, supportOf);
  const members: Readonly<Record<EvidenceGroup, readonly Bare[]>> = {
    contested: (claims.get('contested') ?? []).map(toMark),
    several: (claims.get('several') ?? []).map(toMark),
    one: (claims.get('one') ?? []).map(toMark),
    none: (claims.get('none') ?? []).map(toMark),
    disputes: explainer.disputes.map(({ id, question }) => ({ kind: 'dispute', id, words: question })),
    updates: explainer.updates
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, title, date }) => ({ kind: 'update', id, words: `${date}: ${title}` })),
  };
  const perLine = Math.max(1, Math.floor(width / pitch));
  const rows: EvidenceRow[] = [];
  let y = 0;
  for (const group of evidenceGroups) {
    const marks = members[group];
    if (marks.length === 0) continue;
    const top = y + head;
    rows.push({
      group,
      y: y + 14,
      marks: marks.map((mark, index) => ({
        ...mark,
        x: (index % perLine) * pitch + (pitch - size) / 2,
        y: top + Math.floor(index / perLine) * pitch + (pitch - size) / 2,
      })),
    });
    y = top + Math.ceil(marks.length / perLine) * pitch + rowGap;
  }
  return { width, height: Math.max(0, y - rowGap), size, rows };
}

/** A claim that some source disputes or qualifies is contested, however many support it. */
function supportOf(claim: EditionClaim): EvidenceGroup {
  if (claim.citations.some(({ stance }) => stance === 'disputes' || stance === 'qualifies')) return 'contested';
  const sources = new Set(claim.citations.filter(({ stance }) => stance === 'supports').map(({ source }) => source));
  return sources.size > 1 ? 'several' : sources.size === 1 ? 'one' : 'none';
}

function toMark({ id, text, status }: EditionClaim): Bare {
  return { kind: 'claim', id, words: text, status };
}
