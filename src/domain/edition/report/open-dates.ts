import type { Edition } from '../edition.ts';

/** Dates that nobody gives. */
export interface OpenDates {
  /** Sources without a date of their own, with the words in them that lean on it ("Monday"). */
  readonly sources: readonly { readonly source: string; readonly words: readonly string[] }[];
  /** Events that stand on the timeline by their order alone. */
  readonly events: readonly { readonly explainer: string; readonly event: string; readonly label: string }[];
  /** Events that only the editors date. */
  readonly editors: readonly {
    readonly explainer: string;
    readonly event: string;
    readonly label: string;
    readonly datedBy: string;
  }[];
}

/** Finds which dates are missing: those of sources, and those of events. */
export function findOpenDates({ sources, explainers }: Edition): OpenDates {
  const events = explainers.flatMap(({ slug, events: own }) => own.map((event) => ({ slug, event })));
  return {
    sources: sources
      .filter(({ metadata }) => metadata.published === 'unknown')
      .map(({ id, dates }) => ({
        source: id,
        words: [
          ...new Set(dates.filter(({ relative, edtf }) => relative && edtf === undefined).map(({ words }) => words)),
        ],
      })),
    events: events
      .filter(({ event }) => event.date === undefined)
      .map(({ slug, event }) => ({ explainer: slug, event: event.id, label: event.label })),
    editors: events.flatMap(({ slug, event }) =>
      event.date === undefined || event.datedBy === undefined
        ? []
        : [{ explainer: slug, event: event.id, label: event.label, datedBy: event.datedBy }],
    ),
  };
}
