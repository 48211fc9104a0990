import { unknown, type DocumentMetadata, type SourceMetadata } from './metadata.ts';
import type { Sidecar } from './sidecar.ts';
import { sidecarKeys } from './write-sidecar.ts';

/** The keys that hold text; what else a sidecar holds has a value of its own where nobody knows. */
const strings = sidecarKeys.filter((key) => key !== 'kind');

/** Joins the sidecar's word with what the document says of itself; what neither knows is `unknown`. */
export function mergeMetadata(sidecar: Sidecar, found: DocumentMetadata): SourceMetadata {
  const known: Sidecar = { ...found, ...sidecar };
  return {
    ...(Object.fromEntries(strings.map((key) => [key, known[key] ?? unknown])) as Record<
      (typeof strings)[number],
      string
    >),
    kind: sidecar.kind ?? unknown,
    origins: sidecar.origins ?? [],
    display: sidecar.display ?? 'excerpts',
    status: sidecar.status ?? 'current',
    ...(sidecar.concerns === undefined ? {} : { concerns: sidecar.concerns }),
    ...(sidecar.note === undefined ? {} : { note: sidecar.note }),
    found,
  };
}
