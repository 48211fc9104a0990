import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { getExplainer, referencesOf } from '../../components/edition.ts';
import { toBibtex } from '../../domain/export/bibtex.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(toBibtex(referencesOf(getExplainer(params['explainer'] ?? ''))), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
