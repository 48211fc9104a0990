import { parseEdtf, type EdtfDate, sayZone } from '../language/edtf/edtf.ts';

/** The zone of the clock along an axis: the one that all times are given in, or UTC where they are given in several. */
export interface ClockZone {
  readonly words: string;
  /** Whether times stand as they are written, since all are written in it. */
  readonly local: boolean;
}

/** The zone for dates as written, or nothing where none of them names one. */
export function clockZone(dates: readonly (string | undefined)[]): ClockZone | undefined {
  const offsets = new Set(dates.flatMap((text) => (text === undefined ? [] : offsetsOf(parseEdtf(text)))));
  const [first] = offsets;
  if (first === undefined) return undefined;
  return { words: sayZone(offsets.size === 1 ? first : 0), local: offsets.size === 1 };
}

function offsetsOf(date: EdtfDate | undefined): readonly number[] {
  const parts = date?.ranges.flatMap(({ from, to }) => [from, to]) ?? [];
  return parts.map((part) => part?.time?.offset).filter((offset) => offset !== undefined);
}

/** Reads a date where the clock of its zone would show it. */
export function readOnClock(text: string, zone: ClockZone | undefined): EdtfDate | undefined {
  return parseEdtf(zone?.local ? text.replaceAll(/(T[\d:.]+)(?:Z|[+-]\d{2}(?::?\d{2})?)/g, '$1') : text);
}
