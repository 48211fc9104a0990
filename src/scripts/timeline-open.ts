import { type Chart, readEvent } from './timeline-drawn.ts';

/** Measures a chart, which has to be visible. */
export function openChart(svg: SVGSVGElement): Chart {
  const frame = svg.parentElement as HTMLElement;
  const { width, height } = svg.viewBox.baseVal;
  const events = [...svg.querySelectorAll<SVGAElement>('.chart-event')].flatMap(readEvent);
  const vertical = svg.classList.contains('timeline-vertical');
  return { svg, frame, vertical, mirrored: svg.getAttribute('direction') === 'rtl', width, height, events };
}

/** Fetches what draws a chart again: along for a horizontal one, down for a vertical one. */
export async function fetchDraw(chart: Chart): Promise<void> {
  chart.draw = chart.vertical
    ? (await import('./timeline-down.ts')).cut
    : (await import('./timeline-along.ts')).stretch;
}
