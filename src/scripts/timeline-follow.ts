import { showRange, slide } from './timeline-chart.ts';
import type { Chart } from './timeline-drawn.ts';
import type { Range } from './timeline-range.ts';
import { type Grip, redraw, show, type Stage } from './timeline-stage.ts';

/** Follows fingers or a wheel that zoom, at most once a frame. What they let go of is to be shown by `settle`. */
export function follow(stage: Stage, range: Range): void {
  nextFrame(stage, range, (chart) => {
    stage.drawn = showRange(chart, stage.range, { drawn: stage.drawn });
    delete stage.grip;
  });
}

/**
 * Follows a hand that drags, likewise. What is drawn is only moved, with a margin on either side, until the hand has
 * pulled all of that into view.
 */
export function drag(stage: Stage, range: Range): void {
  nextFrame(stage, range, (chart) => {
    const { start, end } = stage.range;
    if (!stage.grip || start < stage.grip.wide.start || end > stage.grip.wide.end) stage.grip = grip(stage, chart);
    if (stage.grip.drawn) slide(chart, stage.grip.drawn, stage.range);
  });
}

function grip({ range, drawn: before }: Stage, chart: Chart): Grip {
  // A vertical cut may have words below it that make room for more.
  const margin = (range.end - range.start) * (chart.vertical ? 2 : 0.3);
  const wide = { start: Math.max(0, range.start - margin), end: Math.min(1, range.end + margin) };
  return { wide, drawn: showRange(chart, range, { drawn: before, wide }) };
}

function nextFrame(stage: Stage, range: Range, draw: (chart: Chart) => void): void {
  stage.range = range;
  stage.frame ??= requestAnimationFrame(() => {
    delete stage.frame;
    if (stage.chart?.draw) draw(stage.chart);
    else redraw(stage);
  });
}

/** Lays out what a hand has let go of. */
export function settle(stage: Stage): void {
  show(stage, stage.range);
}
