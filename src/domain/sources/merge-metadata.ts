import { unknown, type DocumentMetadata, type SourceMetadata } from './metadata.ts';
import type { Sidecar } from './sidecar.ts';

/** Joins the sidecar's word with what the document says of itself; what neither knows is `unknown`. */
export function mergeMetadata(sidecar: Sidecar, found: DocumentMetadata): SourceMetadata {
  return {
    title: sidecar.title ?? found.title ?? unknown,
    publisher: sidecar.publisher ?? found.publisher ?? unknown,
    author: sidecar.author ?? found.author ?? unknown,
    url: sidecar.url ?? found.url ?? unknown,
    archived: sidecar.archived ?? unknown,
    published: sidecar.published ?? found.published ?? unknown,
    retrieved: sidecar.retrieved ?? unknown,
    kind: sidecar.kind ?? unknown,
    language: sidecar.language ?? found.language ?? unknown,
    origins: sidecar.origins ?? [],
    licence: sidecar.licence ?? unknown,
    display: sidecar.display ?? 'excerpts',
    status: sidecar.status ?? 'current',
    ...(sidecar.note === undefined ? {} : { note: sidecar.note }),
    found,
  };
}
