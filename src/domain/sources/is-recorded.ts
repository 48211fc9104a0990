import { createHash } from 'node:crypto';
import type { RawDocument } from './read-source.ts';
import { readSidecar } from './sidecar.ts';

/** Tells whether a document's sidecar records these very bytes, whatever else it says. */
export function isRecorded({ bytes, sidecar }: RawDocument): boolean {
  if (sidecar === undefined) return false;
  const { raw } = readSidecar(sidecar);
  const recorded = typeof raw === 'object' && raw !== null && 'sha256' in raw ? raw.sha256 : undefined;
  return recorded === createHash('sha256').update(bytes).digest('hex');
}
