import type { EvidenceGroup, EvidenceLayout, EvidenceMark } from './evidence-layout.ts';
import { element, escapeText } from './svg.ts';

interface EvidenceWords {
  readonly title: string;
  readonly group: (group: EvidenceGroup, count: number) => string;
  readonly href: (mark: EvidenceMark) => string;
}

/** Draws evidence at a glance as SVG markup. Every mark is a link; its shape tells its kind and status. */
export function drawEvidence({ width, height, size, rows }: EvidenceLayout, words: EvidenceWords): string {
  const frame = {
    class: 'evidence-chart',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-label': words.title,
  };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...frame, 'font-size': 13, fill: 'currentColor' },
    ...rows.flatMap(({ group, y, marks }) => [
      element('text', { x: 0, y }, escapeText(words.group(group, marks.length))),
      ...marks.map((mark) =>
        element(
          'a',
          {
            href: words.href(mark),
            'aria-label':
              mark.status === undefined || mark.status === 'standing' ? mark.words : `${mark.words} (${mark.status})`,
          },
          element('title', {}, escapeText(mark.words)),
          drawShape(mark, size),
        ),
      ),
    ]),
  );
}

/** Claims are squares: filled if they stand, hollow under review, halved if corrected, crossed out if withdrawn. */
function drawShape({ kind, status, x, y }: EvidenceMark, size: number): string {
  const middle = { cx: x + size / 2, cy: y + size / 2 };
  if (kind === 'update') return element('circle', { ...middle, r: size / 2 - 1 });
  if (kind === 'dispute') {
    const half = size / 2;
    return element('polygon', {
      points: `${middle.cx},${y} ${x + size},${y + half} ${middle.cx},${y + size} ${x},${y + half}`,
    });
  }
  const square = { x: x + 1, y: y + 1, width: size - 2, height: size - 2, stroke: 'currentColor', 'stroke-width': 1.5 };
  if (status === undefined || status === 'standing') return element('rect', square);
  const hollow = element('rect', { class: 'evidence-hollow', ...square });
  const corners = {
    x1: x + 1,
    y1: y + size - 1,
    x2: x + size - 1,
    y2: y + 1,
    stroke: 'currentColor',
    'stroke-width': 1.5,
  };
  if (status === 'withdrawn') return hollow + element('line', corners);
  return status === 'corrected'
    ? hollow +
        element('polygon', {
          points: `${x + 1},${y + size - 1} ${x + size - 1},${y + 1} ${x + size - 1},${y + size - 1}`,
        })
    : hollow;
}
