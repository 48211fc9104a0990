import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { absolute, getExplainer } from '../../components/edition.ts';
import { urls } from '../../domain/edition/urls.ts';
import { toTimelineOembed } from '../../domain/export/timeline-data.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const explainer = getExplainer(params['explainer'] ?? '');
  const { name: publisher } = edition.site;
  const embed = absolute(urls.embeddedTimeline(explainer.slug));
  return Response.json(toTimelineOembed(explainer, { embed, site: absolute(urls.home()), publisher }));
};
