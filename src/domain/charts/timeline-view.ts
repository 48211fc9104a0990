import { parseEdtf } from '../language/edtf.ts';
import type { TimelineView } from './timeline-layout.ts';

/** What `<Timeline lanes="…" from="…" to="…" />` asks for, as editors write it. */
export interface WrittenView {
  /** Names of lanes, separated by commas. */
  readonly lanes?: string | undefined;
  /** EDTF. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Reads the attributes of a chart. What is not EDTF bounds nothing here; a check reports it. */
export function timelineView({ lanes, from, to }: WrittenView): TimelineView {
  const names = lanes
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const start = from === undefined ? undefined : parseEdtf(from)?.lower?.year;
  const end = to === undefined ? undefined : parseEdtf(to)?.upper?.year;
  return {
    ...(names && names.length > 0 && { lanes: names }),
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && { to: end }),
  };
}
