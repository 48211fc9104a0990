import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { timelineAddresses } from '../../components/charts/timeline-addresses.ts';
import { getExplainer } from '../../components/edition.ts';
import { toTimelineData } from '../../domain/export/timeline-data.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const explainer = getExplainer(params['explainer'] ?? '');
  return Response.json(toTimelineData(explainer, timelineAddresses(explainer.slug)));
};
