import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { getExplainer, referencesOf } from '../../components/edition.ts';
import { toRis } from '../../domain/export/ris.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(toRis(referencesOf(getExplainer(params['explainer'] ?? ''))), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
