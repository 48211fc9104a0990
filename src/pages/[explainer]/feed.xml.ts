import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { getExplainer } from '../../components/edition.ts';
import { answerFeed, explainerFeed } from '../../components/feeds.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) => answerFeed(explainerFeed(getExplainer(params['explainer'] ?? '')));
