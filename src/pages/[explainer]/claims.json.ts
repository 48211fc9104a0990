import { edition } from 'virtual:verbatim/edition';
import type { APIRoute } from 'astro';
import { absolute, getExplainer } from '../../components/edition.ts';
import { changesOfClaim } from '../../components/record.ts';
import { urls } from '../../domain/edition/urls.ts';
import { toClaimsData } from '../../domain/export/claims-data.ts';

export function getStaticPaths() {
  return edition.explainers.map(({ slug }) => ({ params: { explainer: slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const explainer = getExplainer(params['explainer'] ?? '');
  const { slug } = explainer;
  const data = toClaimsData(explainer, {
    explainer: absolute(urls.explainer(slug)),
    claim: (id) => absolute(urls.claim(slug, id)),
    quotation: (source, anchor) => absolute(urls.quotation(source, anchor)),
    earlier: (id) =>
      changesOfClaim(slug, id).flatMap(({ from, change: { before } }) =>
        before === undefined
          ? []
          : [
              {
                edition: from,
                text: before.text,
                status: before.status,
                url: absolute(urls.claimInEdition(slug, from, before.id)),
              },
            ],
      ),
  });
  return Response.json(data);
};
