import type { Comparison, ComparisonSide } from '../../crossref/comparison.ts';
import { count } from '../../text/say.ts';
import { differences } from './draft-dispute.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { ReportItem } from './sections.ts';
import { writeDispute, writePositions } from './write-dispute.ts';

/** How many comparisons of a question are told; the JSON holds all. */
const mostTold = 2;

/** A question with what to paste: a whole dispute, or the positions that one lacks. */
export function describeQuestion({ differs, sure, about, comparisons, lacking, draft }: OpenQuestion): ReportItem {
  const on = about.length === 0 ? '' : ` on ${about.slice(0, 3).join(', ')}`;
  const told = comparisons.slice(0, mostTold).flatMap(describeComparison);
  const rest = comparisons.length - mostTold;
  const more = rest > 0 ? [`And ${count(rest, 'more comparison')}.`] : [];
  const text = `${sure ? 'They cannot both be right' : 'They differ'} in ${differences[differs]}${on}`;
  if (lacking !== undefined) {
    const { explainer, dispute, positions } = lacking;
    const into = `Dispute \`${dispute}\` in explainers/${explainer}/disputes.yaml asks this and lacks an account. Its positions:`;
    const yaml = { file: `explainers/${explainer}/disputes.yaml`, text: writePositions(positions) };
    return { text, details: [...told, ...more, into], yaml };
  }
  if (draft === undefined) return { text, details: [...told, ...more] };
  const yaml = { file: 'disputes.yaml', text: writeDispute(draft) };
  return { text, details: [...told, ...more, 'To make it a dispute, for an explainer\u2019s disputes.yaml:'], yaml };
}

/** Both sides of a comparison, each with what it says and where. */
function describeComparison({ sides }: Comparison): string[] {
  return [sides.map(describeSide).join(' | ')];
}

function describeSide({ source, value, speaker }: ComparisonSide): string {
  const said = value === undefined ? 'without it' : `\u201c${value.replaceAll(/\s+/g, ' ')}\u201d`;
  return `\`${source}\`${speaker === undefined ? '' : ` (${speaker})`}: ${said}`;
}
