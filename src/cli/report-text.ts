import { styleText } from 'node:util';
import { harmless } from '../domain/messages/render/marked-text.ts';
import type { ReportItem, ReportSection } from '../domain/edition/report/sections.ts';
import { wrapCitation } from './passages.ts';
import { wrapLines } from './wrap.ts';

export interface ReportLayout {
  readonly width: number;
  readonly colour: boolean;
}

/**
 * Lays sections out for a terminal: prose within the width, a citation indented as in a footnote, YAML as it goes into
 * its file, so that either can be copied as it stands.
 */
export function formatReport(sections: readonly ReportSection[], layout: ReportLayout): string {
  return sections.map((section) => formatSection(section, layout)).join('\n');
}

function formatSection({ title, lead, items, more }: ReportSection, layout: ReportLayout): string {
  const paint = (style: 'bold' | 'dim', text: string): string =>
    layout.colour ? styleText(style, text, { validateStream: false }) : text;
  const rest =
    more === undefined ? '' : `\n  ${paint('dim', `and ${String(more)} more: --format json lists them all`)}\n`;
  const head = `${paint('bold', harmless(title))}\n${wrap(lead, layout.width, '')
    .map((line) => paint('dim', line))
    .join('\n')}\n`;
  return `${head}${items.map((item) => formatItem(item, layout)).join('')}${rest}`;
}

function formatItem({ text, details = [], links = [], cite, yaml }: ReportItem, { width }: ReportLayout): string {
  const ids = links.length === 0 ? [] : [links.map(({ id }) => id).join(', ')];
  const lines = [...hang('- ', text, width), ...[...details, ...ids].flatMap((detail) => hang('  ', detail, width))];
  return [
    `\n${lines.join('\n')}\n`,
    ...(cite === undefined ? [] : [`\n${wrapCitation(cite, width)}\n`]),
    ...(yaml === undefined ? [] : [`\n${yaml.text.split('\n').map(harmless).join('\n')}`]),
  ].join('');
}

/** Wraps prose behind a mark; further lines stand below the first word. */
function hang(mark: string, text: string, width: number): string[] {
  return wrap(text, width, '    ').map((line, index) => (index === 0 ? `  ${mark}${line.trimStart()}` : line));
}

function wrap(text: string, width: number, indent: string): string[] {
  return wrapLines(text, Math.max(40, width) - indent.length).map((line) => indent + line);
}
