import { type Chart, isIn, isPoint } from './timeline-drawn.ts';
import { isWhole, type Range, whole } from './timeline-range.ts';
import { relayRows, type RowEvent } from './timeline-rows.ts';

/**
 * Shows a range of the axis. A horizontal one is stretched over the chart and its labels, which keep their size, are
 * laid out again; a vertical one, whose labels have their room already, is cut to it.
 */
export function showRange(chart: Chart, range: Range): void {
  const { svg, vertical } = chart;
  const zoomed = !isWhole(range);
  svg.classList.toggle('is-zoomed', zoomed);
  for (const event of chart.events) event.link.classList.toggle('is-away', zoomed && !isIn(chart, event, range));
  if (vertical) cutTo(chart, range);
  else stretchTo(chart, zoomed ? range : whole);
}

/** Cuts between labels, never through one. */
function cutTo(chart: Chart, range: Range): void {
  const { svg, width, height, events } = chart;
  const inside = events.filter((event) => isIn(chart, event, range)).map(({ wordsBox }) => wordsBox);
  const first = range.start === 0 ? 0 : Math.min(...inside.map((box) => box.y - air));
  const last = range.end === 1 ? height : Math.max(...inside.map((box) => box.y + box.height + air));
  setView(svg, isWhole(range) ? { y: 0, width, height } : { y: first, width, height: last - first });
}

const air = 6;

function setView(svg: SVGSVGElement, { y, width, height }: { y: number; width: number; height: number }): void {
  svg.setAttribute('viewBox', `0 ${y} ${width} ${height}`);
  svg.setAttribute('height', String(height));
}

function stretchTo(chart: Chart, range: Range): void {
  const { svg, width, height } = chart;
  const times = 1 / (range.end - range.start);
  const shift = -range.start * width * times;
  // Styles set by script are no inline styles to the content security policy.
  svg.style.setProperty('--times', String(times));
  svg.dataset['finer'] = times < 2.5 ? '0' : times < 7 ? '1' : '2';
  svg.querySelector('.chart-along')?.setAttribute('transform', `matrix(${times} 0 0 1 ${shift} 0)`);
  const at = (x: number): number => x * times + shift;
  svg.querySelector('pattern')?.setAttribute('patternTransform', `scale(${1 / times} 1) rotate(45)`);
  const { placed, bands, bottom } = isWhole(range) ? unmoved(chart) : relayRows(chart, rowEvents(chart, range, at));
  for (const { event, dy, wordsDx, wordsDy } of placed) {
    const { mark, words, markBox } = event;
    const middle = markBox.x + markBox.width / 2;
    mark.setAttribute(
      'transform',
      isPoint(event) ? `translate(${at(middle) - middle} ${dy})` : `matrix(${times} 0 0 1 ${shift} ${dy})`,
    );
    words.setAttribute('transform', `translate(${wordsDx} ${wordsDy})`);
  }
  for (const { band, dy, empty } of bands) {
    band.setAttribute('transform', `translate(0 ${dy})`);
    band.classList.toggle('is-away', empty);
  }
  svg.querySelector('.chart-again')?.setAttribute('transform', `translate(0 ${bottom - height})`);
  setView(svg, { y: 0, width, height: bottom });
}

function rowEvents(chart: Chart, range: Range, at: (x: number) => number): readonly RowEvent[] {
  return chart.events
    .filter((event) => isIn(chart, event, range))
    .map((event) => {
      const { markBox } = event;
      if (!isPoint(event)) return { event, start: at(markBox.x), end: at(markBox.x + markBox.width) };
      const middle = at(markBox.x + markBox.width / 2);
      return { event, start: middle - markBox.width / 2, end: middle + markBox.width / 2 };
    });
}

function unmoved(chart: Chart): ReturnType<typeof relayRows> {
  const bands = [...chart.svg.querySelectorAll<SVGGElement>('.chart-band')];
  return {
    placed: chart.events.map((event) => ({ event, dy: 0, wordsDx: 0, wordsDy: 0 })),
    bands: bands.map((band) => ({ band, dy: 0, empty: false })),
    bottom: chart.height,
  };
}
