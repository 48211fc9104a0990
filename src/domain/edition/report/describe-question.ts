import type { OpenQuestion } from './open-questions.ts';
import { listIds, type ReportItem } from './sections.ts';
import { writeDispute, writePositions } from './write-dispute.ts';

/** A question with what to paste: a whole dispute, or the positions that one lacks. */
export function describeQuestion({ why, sources, lacking, draft }: OpenQuestion): ReportItem {
  if (lacking !== undefined) {
    const { explainer, dispute, positions } = lacking;
    return {
      text: why,
      details: [
        `Dispute \`${dispute}\` in explainers/${explainer}/disputes.yaml asks this and lacks an account. Its positions:`,
      ],
      yaml: { file: `explainers/${explainer}/disputes.yaml`, text: writePositions(positions) },
    };
  }
  return {
    text: why,
    details: [`No dispute asks this. From ${listIds(sources)}, for an explainer's disputes.yaml:`],
    ...(draft === undefined ? {} : { yaml: { file: 'disputes.yaml', text: writeDispute(draft) } }),
  };
}
