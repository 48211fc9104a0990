import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { getExplainer, referencesOf } from '../../components/edition.ts';
import { toCsl } from '../../domain/export/csl.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) =>
  Response.json(toCsl(referencesOf(getExplainer(params['explainer'] ?? ''))));
