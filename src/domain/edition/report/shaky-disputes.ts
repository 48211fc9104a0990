import { parsePositionValue } from '../../claims/position-value.ts';
import type { Edition, EditionDispute, EditionPosition } from '../edition.ts';

/** A dispute that the sources no longer bear out. */
export interface ShakyDispute {
  readonly explainer: string;
  readonly dispute: string;
  readonly question: string;
  /** Plain sentences. */
  readonly why: readonly string[];
}

/**
 * Finds disputes of which fewer than two different answers still stand: quotations gone, sources retracted, or all
 * alike.
 */
export function findShakyDisputes({ explainers, sources }: Edition): ShakyDispute[] {
  const status = new Map(sources.map(({ id, metadata }) => [id, metadata.status]));
  return explainers.flatMap(({ slug, disputes }) =>
    disputes.flatMap((dispute) => {
      const why = judge(dispute, (id) => status.get(id));
      return why.length === 0 ? [] : [{ explainer: slug, dispute: dispute.id, question: dispute.question, why }];
    }),
  );
}

function judge(dispute: EditionDispute, statusOf: (source: string) => string | undefined): string[] {
  const fallen = dispute.positions.flatMap((position) => {
    const reason = whyFallen(position, statusOf);
    return reason === undefined ? [] : [{ position, reason }];
  });
  const standing = dispute.positions.filter((position) => !fallen.some((one) => one.position === position));
  const answers = new Set(standing.map((position) => answerOf(dispute, position)));
  if (answers.size > 1) return fallen.map(({ reason }) => reason);
  const left = standing.length === 0 ? 'No position stands any more.' : 'The positions that stand give one answer.';
  return [...fallen.map(({ reason }) => reason), left];
}

function whyFallen(
  { value, citations }: EditionPosition,
  statusOf: (source: string) => string | undefined,
): string | undefined {
  const matched = citations.filter(({ verification }) => verification.verdict !== 'missing');
  if (matched.length === 0) return `No source holds the words for “${value}” any more.`;
  const retracted = matched.every(({ source }) => statusOf(source) === 'retracted');
  return retracted ? `“${value}” rests on \`${matched[0]?.source ?? ''}\`, which was retracted.` : undefined;
}

/** Two ways to write one value are one answer. */
function answerOf({ kind }: EditionDispute, { value }: EditionPosition): string {
  const parsed = parsePositionValue(kind, value);
  if (parsed?.kind === 'quantity') return JSON.stringify(parsed.range);
  return value.trim().toLowerCase();
}
