interface Owner<C> {
  readonly citations: readonly C[];
}

interface ExplainerOwners<C> {
  readonly claims: readonly Owner<C>[];
  readonly events: readonly Owner<C>[];
  readonly disputes: readonly { readonly positions: readonly Owner<C>[] }[];
}

interface Owners<C> {
  readonly explainers: readonly ExplainerOwners<C>[];
  readonly names: readonly Owner<C>[];
  readonly glossary: readonly Owner<C>[];
}

/** Every citation of what editors wrote, or of an edition: explainers in order, then names and terms. */
export function listCitations<C>({ explainers, names, glossary }: Owners<C>): C[] {
  return [...explainers.flatMap(citationsOf), ...[...names, ...glossary].flatMap((owner) => owner.citations)];
}

/** Every citation of an explainer: its claims, then its events, then the positions of its disputes. */
export function citationsOf<C>({ claims, events, disputes }: ExplainerOwners<C>): C[] {
  const owners = [...claims, ...events, ...disputes.flatMap(({ positions }) => positions)];
  return owners.flatMap((owner) => owner.citations);
}
