import { stretch } from './timeline-along.ts';
import { type Chart, readEvent } from './timeline-drawn.ts';

/** Measures a chart, which has to be visible, and fetches what draws it. */
export async function openChart(svg: SVGSVGElement): Promise<Chart> {
  const frame = svg.parentElement as HTMLElement;
  const vertical = svg.classList.contains('timeline-vertical');
  const draw = vertical ? (await import('./timeline-down.ts')).cut : stretch;
  const { width, height } = svg.viewBox.baseVal;
  const events = [...svg.querySelectorAll<SVGAElement>('.chart-event')].flatMap(readEvent);
  return { svg, frame, vertical, mirrored: svg.getAttribute('direction') === 'rtl', width, height, events, draw };
}
