import { readLanes } from '../claims/read-lanes.ts';
import { parseEdtf } from '../language/edtf/edtf.ts';
import type { TimelineView } from './timeline-layout.ts';

/** What `<Timeline lanes="…" from="…" to="…" />` asks for, as editors write it. */
export interface WrittenView {
  /** Names of lanes, separated by commas, which a name may hold too. */
  readonly lanes?: string | undefined;
  /** EDTF. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Reads the attributes of a chart of these events. What is not EDTF bounds nothing here; a check reports it. */
export function timelineView(
  { lanes, from, to }: WrittenView,
  events: readonly { readonly lane: string }[],
): TimelineView {
  const known = new Set(events.map(({ lane }) => lane));
  const names = lanes === undefined ? [] : readLanes(lanes, known);
  const start = from === undefined ? undefined : parseEdtf(from)?.lower?.year;
  const end = to === undefined ? undefined : parseEdtf(to)?.upper?.year;
  return {
    ...(names.length > 0 && { lanes: names }),
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && { to: end }),
  };
}
