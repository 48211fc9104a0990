import type { EvidenceMark } from './evidence.ts';
import { element } from './svg.ts';

/** Side of a glyph, in pixels. */
const glyphSize = 20;

const [top, bottom] = [3, 17];
const bar = { width: 4, gap: 2 };
const mostBars = 4;

/**
 * Draws a claim or dispute as SVG markup. A claim is a bar for each source that supports it, up to four; a lintel joins
 * those of one origin, a ring stands for none, a slash crosses what a source contests. Bars are filled if the claim
 * stands, hollow under review, half filled if corrected, and struck through level if withdrawn. A dispute is a diamond.
 */
export function drawGlyph(mark: EvidenceMark): string {
  const frame = {
    viewBox: `0 0 ${glyphSize} ${glyphSize}`,
    width: glyphSize,
    height: glyphSize,
    'aria-hidden': 'true',
  };
  return element(
    'svg',
    { ...frame, class: 'evidence-glyph' },
    ...(mark.kind === 'dispute' ? [diamond()] : claim(mark)),
  );
}

function diamond(): string {
  const middle = glyphSize / 2;
  return element('path', { d: `M${middle} 2 18 ${middle} ${middle} 18 2 ${middle}Z` });
}

function claim({ sources, joined, contested, status }: EvidenceMark): readonly string[] {
  const hollow = status !== 'standing';
  const middle = glyphSize / 2;
  const bars = barsOf(sources);
  return [
    ...(sources === 0 ? [element('circle', { class: 'evidence-hollow', cx: middle, cy: middle, r: 5 })] : []),
    ...bars.map((x) => element('rect', box(x, top, hollow))),
    ...(status === 'corrected' ? bars.map((x) => element('rect', box(x, middle, false))) : []),
    ...(joined
      ? [element('path', { class: 'evidence-line', d: `M${bars[0] ?? 0} ${top}H${(bars.at(-1) ?? 0) + bar.width}` })]
      : []),
    ...(contested ? [slash('evidence-gap'), slash('evidence-line')] : []),
    ...(status === 'withdrawn'
      ? [element('path', { class: 'evidence-line', d: `M1 ${middle}H${glyphSize - 1}` })]
      : []),
  ];
}

function slash(name: string): string {
  return element('path', { class: name, d: `M2 ${glyphSize - 2} ${glyphSize - 2} 2` });
}

function box(x: number, y: number, hollow: boolean): Record<string, string | number | undefined> {
  return { class: hollow ? 'evidence-hollow' : undefined, x, y, width: bar.width, height: bottom - y };
}

/** Left edges of the bars, around the middle. */
function barsOf(sources: number): readonly number[] {
  const count = Math.min(sources, mostBars);
  const wide = count * bar.width + (count - 1) * bar.gap;
  return Array.from({ length: count }, (_, n) => (glyphSize - wide) / 2 + n * (bar.width + bar.gap));
}
