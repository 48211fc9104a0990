import type { TimeAxis } from './timeline-axis.ts';
import type { Mark } from './timeline-marks.ts';

/** Sizes of type and the height of a line that the layouts and the drawing share, in pixels. */
export const timelineType = { label: 13, date: 12, tick: 12, caption: 11, line: 17 } as const;

export interface TimelineOptions {
  /** Pixels; nothing leaves it. */
  readonly width: number;
  readonly orientation: 'horizontal' | 'vertical';
  /** BCP 47, for the words of dates. */
  readonly language: string;
  /** Right-to-left charts run the other way. */
  readonly direction?: 'ltr' | 'rtl';
  /** Stretches of the axis for which finer ticks are wanted; none where the chart stays as it is. */
  readonly finer?: readonly number[];
}

/** A line of text; `y` is its baseline. */
export interface LabelLine {
  readonly text: string;
  readonly y: number;
  readonly role: 'date' | 'label';
}

/** A rectangle, in pixels from the chart's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The words beside a mark. `textX` is where lines start or, with `anchor: 'end'`, end, in the reading direction. */
export interface TimelineLabel extends Box {
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly LabelLine[];
}

/** An event as it is drawn. */
export interface TimelineItem {
  readonly id: string;
  readonly lane: string;
  readonly mark: Mark;
  /** The middle of the mark across the axis. */
  readonly across: number;
  readonly label: TimelineLabel;
  /** All the words, where the label had to be cut. */
  readonly full?: string;
  /** From the mark to its label, where they are apart. */
  readonly leader?: readonly (readonly [number, number])[];
}

/** Words that belong to the axis: the length a break hides, or that a stretch only knows the order. */
export interface AxisCaption extends Box {
  readonly section: number;
  readonly textX: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly LabelLine[];
}

export interface LaneBand {
  readonly lane: string;
  readonly y: number;
  readonly height: number;
}

/** A whole chart as numbers. Items are in the order of time, as given where time does not tell. */
export interface TimelineLayout {
  readonly orientation: 'horizontal' | 'vertical';
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  /** Where the axis begins along itself, and where it lies across. */
  readonly axisStart: number;
  readonly axisAcross: number;
  /** Whether no sheet of paper can hold it at a size that can be read. */
  readonly isTall: boolean;
  /** Where the ticks of a tall chart are said again, across. */
  readonly axisAgain?: number;
  readonly axis: TimeAxis;
  readonly captions: readonly AxisCaption[];
  readonly lanes: readonly LaneBand[];
  readonly items: readonly TimelineItem[];
}
