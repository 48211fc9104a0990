import { escapeMarkup } from '../text/escape-markup.ts';
import { element } from './svg.ts';
import { wrapText } from './text-width.ts';
import { timelineType, type TimelineLayout } from './timeline-figure.ts';
import { drawTimeline, type DrawOptions } from './timeline-svg.ts';

/** The colours of the site's light scheme, for a picture that stands alone. */
const style = `
.mark{stroke:currentColor;stroke-width:1.25}
.chart-words>rect{fill:none}
.chart-date{font-size:${timelineType.date}px}
text{font-family:'Public Sans',system-ui,sans-serif}
.paper,.mark-hollow,.mark-slot{fill:#fbf8f1}
.chart-grid,.chart-lane-rule{stroke:#d9d1c0}
.chart-axis,.chart-tear,.chart-leader,.mark-anywhere{stroke:#8b8374}
.chart-order,.chart-break{fill:#f3eee2}
.chart-tick,.chart-caption,.chart-date,.credit{fill:#524d46}
.mark-anywhere{stroke-dasharray:.1 5;stroke-linecap:round;stroke-width:2}
.mark-slot{stroke-dasharray:2.5 2.2}
.mark-halo{opacity:.2}
rect.mark-editors{stroke-dasharray:3 2.5}
`;

const margin = 20;
const notXml = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

interface ExportOptions {
  /** What the chart tells, in a sentence, for who cannot see it. */
  readonly description: string;
  /** The line at its foot, and the address it leads to. */
  readonly credit: string;
  readonly address: string;
}

/** A chart as a file of its own: on paper, with its style and a line that says where it comes from. */
export function exportTimeline(layout: TimelineLayout, options: Omit<DrawOptions, 'prefix'> & ExportOptions): string {
  const lines = wrapText(options.credit, layout.width, 11, 3);
  const width = layout.width + 2 * margin;
  const height = layout.height + 2 * margin + 16 + lines.length * 15;
  const chart = drawTimeline(layout, { ...options, prefix: 'timeline' });
  const credit = lines.map((text, index) =>
    element(
      'text',
      {
        class: 'credit',
        x: layout.direction === 'rtl' ? width - margin : margin,
        y: layout.height + margin + 24 + index * 15,
        'font-size': 11,
        direction: layout.direction === 'rtl' ? 'rtl' : undefined,
      },
      escapeMarkup(text),
    ),
  );
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: options.language,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      color: '#1c1a17',
    },
    element('title', {}, escapeMarkup(options.title)),
    element('desc', {}, escapeMarkup(options.description)),
    element('style', {}, style),
    element('rect', { class: 'paper', width, height }),
    element('svg', { x: margin, y: margin, width: layout.width, height: layout.height }, chart),
    element('a', { href: options.address }, ...credit),
  );
  // A file of its own is read as XML, which refuses characters that a page would let pass.
  return svg.toWellFormed().replaceAll(notXml, '');
}
