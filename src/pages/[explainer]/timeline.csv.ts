import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { timelineAddresses } from '../../components/charts/timeline-addresses.ts';
import { getExplainer } from '../../components/edition.ts';
import { toTimelineCsv } from '../../domain/export/timeline-data.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const explainer = getExplainer(params['explainer'] ?? '');
  const text = toTimelineCsv(explainer, timelineAddresses(explainer.slug));
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
