import { parseEdtf, speakEdtf } from '../language/edtf/edtf.ts';
import { chartWords } from './chart-words.ts';
import { textWidth, wrapText } from './text-width.ts';
import { timelineType, type LabelLine } from './timeline-figure.ts';
import type { PlacedEvent } from './timeline-events.ts';

/** The words of an event's label, broken into lines; baselines count from the top of the label. */
export interface LabelWords {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  /** All the words, where the lines do not hold them. */
  readonly full?: string;
}

/** The date as a person would say it, and who gives it. */
export function dateWords({ event }: Pick<PlacedEvent, 'event'>, language: string): string {
  const words = chartWords(language);
  const date = event.date === undefined ? undefined : parseEdtf(event.date);
  const said = date ? capitalise(speakEdtf(date, language)) : words.noDate;
  if (event.editors !== undefined) return `${said}, ${words.addedByEditors}`;
  if (event.datedBy === undefined) return said;
  return `${said}, ${date ? words.byEditors : words.orderByEditors}`;
}

/** Breaks an event's words into lines of at most `width` pixels: the date, then up to five lines of the label. */
export function labelWords(placed: PlacedEvent, width: number, language: string, extra = ''): LabelWords {
  // A stretch of mere order says of itself that it has no dates; what is known of one is said all the same.
  const saysItself = placed.placement?.slot !== undefined && placed.event.date === undefined;
  const date = saysItself ? '' : dateWords(placed, language);
  const head = [date, extra].filter((words) => words !== '').join(' · ');
  const texts = [
    ...wrapText(head, width, timelineType.date, 3).map((text) => ({ text, role: 'date' as const })),
    ...wrapText(placed.event.label, width, timelineType.label, 5).map((text) => ({ text, role: 'label' as const })),
  ];
  const lines = texts.map((line, index) => ({ ...line, y: index * timelineType.line + 12.5 }));
  const widest = Math.max(...lines.map((line) => textWidth(line.text, timelineType[line.role])));
  const full = [head, placed.event.label].filter((words) => words !== '').join(' ');
  const cut = squeeze(texts.map(({ text }) => text).join('')) !== squeeze(full);
  return {
    lines,
    width: Math.min(width, Math.ceil(widest)),
    height: lines.length * timelineType.line,
    ...(cut && { full }),
  };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
