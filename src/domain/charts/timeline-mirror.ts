import type { AxisTick } from './timeline-axis.ts';
import type { MarkPiece, Stretch } from './timeline-marks.ts';
import type { TimelineLayout } from './timeline-figure.ts';

/**
 * A chart for right-to-left readers: time runs the other way, or the axis stands on the other side. Along a
 * horizontal axis positions are mirrored; in a vertical one only what lies across. Text anchors keep their names,
 * since SVG reads `start` and `end` in the direction of the text.
 */
export function mirrorLayout(layout: TimelineLayout): TimelineLayout {
  const flip = (x: number) => layout.width - x;
  const along = layout.orientation === 'horizontal';
  const flipBox = <T extends { readonly x: number; readonly width: number; readonly textX: number }>(box: T): T => ({
    ...box,
    x: flip(box.x + box.width),
    textX: flip(box.textX),
  });
  return {
    ...layout,
    axisAcross: along ? layout.axisAcross : flip(layout.axisAcross),
    axis: along ? mirrorAxis(layout) : layout.axis,
    captions: layout.captions.map(flipBox),
    items: layout.items.map((item) => ({
      ...item,
      label: flipBox(item.label),
      across: along ? item.across : flip(item.across),
      mark: along ? mirrorMark(item.mark, layout.axis.length) : item.mark,
      ...(item.leader && { leader: item.leader.map(([x, y]) => [flip(x), y] as const) }),
    })),
  };
}

function mirrorAxis({ axis }: TimelineLayout): TimelineLayout['axis'] {
  return {
    ...axis,
    sections: axis.sections.map((section) => {
      const turned = mirrorStretch(section, axis.length);
      if (section.kind === 'order')
        return {
          ...section,
          ...mirrorStretch(section, axis.length),
          slotEnds: section.slotEnds.map((at) => axis.length - at),
        };
      if (section.kind !== 'scale') return turned;
      return {
        ...section,
        ...mirrorStretch(section, axis.length),
        ticks: section.ticks.map((tick) => mirrorTick(tick, axis.length)),
        finer: section.finer.map((ticks) => ticks.map((tick) => mirrorTick(tick, axis.length))),
      };
    }),
  };
}

function mirrorTick(tick: AxisTick, length: number): AxisTick {
  return { ...tick, at: length - tick.at, labelAt: length - tick.labelAt };
}

/** Start and end stay the lower and the higher number, so the ends change places. */
function mirrorMark(mark: TimelineLayout['items'][number]['mark'], length: number): typeof mark {
  return {
    ...mirrorStretch(mark, length),
    pieces: mark.pieces.map((piece) => mirrorPiece(piece, length)).toReversed(),
    startEnd: mark.endEnd,
    endEnd: mark.startEnd,
  };
}

function mirrorPiece(piece: MarkPiece, length: number): MarkPiece {
  const { startEnd, endEnd, uncertain } = piece;
  const turned = uncertain === 'start' ? 'end' : uncertain === 'end' ? 'start' : uncertain;
  return { ...mirrorStretch(piece, length), startEnd: endEnd, endEnd: startEnd, uncertain: turned };
}

function mirrorStretch<T extends Stretch>(stretch: T, length: number): T {
  return { ...stretch, start: length - stretch.end, end: length - stretch.start };
}
