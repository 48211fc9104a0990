import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { timelineAddresses } from '../../components/charts/timeline-addresses.ts';
import { getExplainer } from '../../components/edition.ts';
import { layoutTimeline } from '../../domain/charts/timeline-layout.ts';
import { directionOf } from '../../domain/language/language-tag.ts';
import { exportTimeline } from '../../domain/charts/timeline-export.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const explainer = getExplainer(params['explainer'] ?? '');
  const { slug, language, title, description, updated, events } = explainer;
  const at = timelineAddresses(slug);
  const direction = directionOf(language);
  const layout = layoutTimeline(events, { width: 1080, orientation: 'horizontal', language, direction });
  const credit = `${title}. ${edition.site.name}, edition of ${updated}. ${at.timeline}`;
  const svg = exportTimeline(layout, { title, description, credit, address: at.timeline, language, href: at.event });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
