import { escapeMarkup } from '../text/escape-markup.ts';
import type { EditionEvent, EditionExplainer } from '../edition/edition.ts';
import { parseEdtf, speakEdtf } from '../language/edtf/edtf.ts';

/** Absolute addresses of what the timeline's data speak of. */
export interface TimelineAddresses {
  readonly timeline: string;
  readonly event: (id: string) => string;
  readonly quotation: (source: string, anchor: string) => string;
}

/** The events of an explainer with their quotations, as `timeline.json` publishes them. */
export function toTimelineData(explainer: EditionExplainer, at: TimelineAddresses) {
  return {
    version: 1,
    explainer: explainer.slug,
    title: explainer.title,
    language: explainer.language,
    updated: explainer.updated,
    url: at.timeline,
    events: explainer.events.map((event) => toEvent(event, explainer.language, at)),
  };
}

function toEvent(event: EditionEvent, language: string, at: TimelineAddresses) {
  const { id, label, lane, after, before } = event;
  const optional = {
    date: event.date,
    dateInWords: dateInWords(event, language),
    datedBy: event.datedBy,
    datedByBasis: event.datedByBasis,
    datedByLinks: event.datedByLinks,
    editors: event.editors,
    note: event.note,
  };
  return {
    id,
    url: at.event(id),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    after,
    before,
    label,
    lane,
    citations: event.citations.map(({ anchor, source, stance, exact }) => ({
      source,
      stance,
      exact,
      url: at.quotation(source, anchor),
    })),
  };
}

function dateInWords(event: EditionEvent, language: string): string | undefined {
  const date = event.date === undefined ? undefined : parseEdtf(event.date);
  return date && speakEdtf(date, language);
}

const columns = [
  'id',
  'date',
  'date in words',
  'after',
  'before',
  'label',
  'lane',
  'dated by',
  'note',
  'source',
  'quotation',
  'address',
  'stance',
] as const;

/**
 * The events as CSV (RFC 4180, UTF-8 with CR LF), one row for each quotation, so that every row names its source.
 * Cells that a spreadsheet would run as a formula are led by an apostrophe, and the file by a byte order mark: without
 * one, Excel takes curly quotes and all that is not English for another encoding. What programs want is in the JSON.
 */
export function toTimelineCsv(explainer: EditionExplainer, at: TimelineAddresses): string {
  const rows = explainer.events.flatMap((event) => {
    const shared = [
      event.id,
      event.date ?? '',
      dateInWords(event, explainer.language) ?? '',
      event.after.join(' '),
      event.before.join(' '),
      event.label,
      event.lane,
      event.datedBy ?? event.editors?.text ?? '',
      event.note ?? '',
    ];
    const quoted = event.citations.map(({ source, exact, stance }) => ({ words: [source, exact], stance }));
    return (quoted.length === 0 ? [{ words: ['', ''], stance: '' }] : quoted).map(({ words, stance }) => [
      ...shared,
      ...words,
      at.event(event.id),
      stance,
    ]);
  });
  return byteOrderMark + [columns, ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

const byteOrderMark = '\uFEFF';

function toCell(text: string): string {
  // A date before our era starts with a hyphen and is no formula: it has digits and signs, and no name or operator after them.
  const safe =
    /^[=+@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20-]/.test(text) && !/^-\d[\dX?~%./-]*$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What an oEmbed consumer (oembed.com, version 1.0, type rich) needs to show the timeline in a frame. */
export function toTimelineOembed(
  explainer: EditionExplainer,
  at: { readonly embed: string; readonly site: string; readonly publisher: string },
) {
  const [width, height] = [860, 640];
  const title = `Timeline: ${explainer.title}`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: at.publisher,
    provider_url: at.site,
    width,
    height,
    html: `<iframe src="${escapeMarkup(at.embed)}" width="${width}" height="${height}" title="${escapeMarkup(title)}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  };
}
