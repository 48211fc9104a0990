import { urls } from '../../domain/edition/urls.ts';
import type { TimelineAddresses } from '../../domain/export/timeline-data.ts';
import { absolute } from '../edition.ts';

/** Full addresses of an explainer's timeline and what it quotes. */
export function timelineAddresses(slug: string): TimelineAddresses {
  return {
    timeline: absolute(urls.timeline(slug)),
    event: (id) => absolute(urls.event(slug, id)),
    quotation: (source, anchor) => absolute(urls.quotation(source, anchor)),
  };
}
